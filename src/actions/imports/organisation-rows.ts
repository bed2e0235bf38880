/** The rows of a file about organisations and their answers, as rows of one table. */
import type { ImportFault } from '../../domain/imports/import-fault.js';
import type { ImportInput, InputEntry } from '../../domain/imports/import-input.js';
import type { TableRow } from '../../domain/organisation-table/table-row.js';
import type { Column } from '../../domain/organisation-table/words.js';
import type { RowObject } from '../../domain/register-table/columns.js';
import type { Case } from '../case.js';
import { valuesIn } from './values-in.js';

type OwnSection = 'organisations' | 'answers';

export interface OrganisationRow {
  readonly section: OwnSection;
  readonly entry: InputEntry;
  readonly row: TableRow;
}

/** Where in an entry of a register file a column of the table stands. */
const FIELDS: Readonly<Record<OwnSection, Readonly<Partial<Record<Column, string>>>>> = {
  organisations: {
    ...{ code: 'code', organisation: 'name', aliases: 'aliases', group: 'group', contact: 'contact' },
    ...{ from: 'from', endedOn: 'endedOn' },
  },
  answers: {
    ...{ organisation: 'organisation', group: 'group', contact: 'contact', measure: 'measure', answer: 'answer' },
    ...{ date: 'on', by: 'by', note: 'note', link: 'link' },
  },
};

export const fieldOf = (section: OwnSection, column: Column): string => FIELDS[section][column] ?? column;

/** Organisations first: what they said builds on them. Who recorded an answer elsewhere does not count; who imports it records it. */
export async function organisationRows(
  sections: Pick<ImportInput['sections'], OwnSection>,
  at: Case,
): Promise<{ readonly rows: readonly OrganisationRow[]; readonly faults: readonly ImportFault[] }> {
  const rows: OrganisationRow[] = [];
  const faults: ImportFault[] = [];
  for (const section of ['organisations', 'answers'] as const) {
    for (const entry of sections[section]) {
      const { recordedBy: _, ...own } = entry.raw;
      const { raw, faults: found } = await valuesIn({ ...entry, raw: own }, section, at);
      faults.push(...found);
      rows.push({ section, entry, row: rowOf(raw, section) });
    }
  }
  return { rows, faults };
}

function rowOf(raw: RowObject, section: OwnSection): TableRow {
  const { aliases, ...columns } = FIELDS[section];
  const cells = Object.entries<string>(columns).flatMap(([column, field]) => {
    const text = textOf(raw[field]);
    // The keys are those of the table.
    return text === '' ? [] : [[column, text] as const];
  });
  const listed = aliases === undefined ? undefined : raw[aliases];
  const names = Array.isArray(listed) ? { aliases: listed.map(textOf).filter((name) => name !== '') } : {};
  return { ...Object.fromEntries(cells), ...names };
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' || typeof value === 'boolean' ? `${value}` : '';
