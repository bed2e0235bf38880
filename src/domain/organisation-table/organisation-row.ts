/** The organisation that a row of a table names, with what the row says of it. */
import { isSame } from '../measure/as-of.js';
import { CODE_PATTERNS, organisationCode } from '../register/codes.js';
import type { LocalDate } from '../time/local-date.js';
import { MOST_NAME, MOST_ORGANISATIONS, type Organisation } from '../organisation/organisation.js';
import type { KnownOrganisations } from './known-organisations.js';
import { cell, type Fault, type TableRow } from './table-row.js';
import type { TableWorld } from './table-world.js';
import { groupOf, type Column } from './words.js';

const SLUG = new RegExp(CODE_PATTERNS.slug);

/** The very one that is known where the row says nothing new; a new one where no other goes by that name. */
export function organisationIn(
  row: TableRow,
  known: KnownOrganisations,
  world: TableWorld,
  tell: Fault,
): Organisation | undefined {
  const wrong = new Set<Column>();
  const fault: Fault = (column, problem) => {
    wrong.add(column);
    tell(column, problem);
  };
  const found = foundIn(row, known, fault);
  const value = valueIn(row, found, world, fault);
  if (wrong.size > 0 || value === undefined) return undefined;
  const one = found === undefined ? { code: codeIn(row, known), ...value } : { ...found, ...value };
  if (isSame(one, found)) return found;
  if (found === undefined && known.all().length >= MOST_ORGANISATIONS) fault('organisation', 'too_many_organisations');
  if (known.isTaken([one.name, ...one.aliases], one.code)) fault('organisation', 'name_taken');
  return wrong.size > 0 ? undefined : one;
}

function foundIn(row: TableRow, known: KnownOrganisations, fault: Fault): Organisation | undefined {
  const [code, name] = [cell(row, 'code'), cell(row, 'organisation')];
  if (code !== '' && !SLUG.test(code)) fault('code', 'not_a_code');
  const byCode = code === '' ? undefined : known.withCode(code);
  if (byCode !== undefined) return byCode;
  const [found, ...others] = known.named(name);
  if (name === '') fault('organisation', 'no_organisation');
  if (others.length > 0) fault('organisation', 'which_organisation');
  return found;
}

function valueIn(
  row: TableRow,
  found: Organisation | undefined,
  world: TableWorld,
  fault: Fault,
): Omit<Organisation, 'code'> | undefined {
  const group = groupIn(row, found, fault);
  const contact = contactIn(row, found, world, fault);
  const from = dayIn(row, 'from', world, fault) ?? found?.from ?? null;
  const endedOn = dayIn(row, 'endedOn', world, fault) ?? found?.endedOn ?? null;
  if (from !== null && endedOn !== null && endedOn < from) fault('endedOn', 'before_from');
  const name = nameIn(row, found);
  const aliases = row.aliases?.length ? row.aliases : (found?.aliases ?? []);
  if (name.length > MOST_NAME) fault('organisation', 'too_long');
  if (aliases.some((alias) => alias.length > MOST_NAME)) fault('aliases', 'too_long');
  if (group === undefined || contact === undefined) return undefined;
  return { name, aliases, group, contact, from, endedOn, version: found?.version ?? 0 };
}

function groupIn(row: TableRow, found: Organisation | undefined, fault: Fault): Organisation['group'] | undefined {
  const written = cell(row, 'group');
  const group = written === '' ? found?.group : groupOf(written);
  if (group === undefined) fault('group', written === '' ? 'no_group' : 'unknown_group');
  return group;
}

function contactIn(
  row: TableRow,
  found: Organisation | undefined,
  { personNamed }: TableWorld,
  fault: Fault,
): Organisation['contact'] | undefined {
  const written = cell(row, 'contact');
  const contact = written === '' ? (found?.contact ?? null) : personNamed(written);
  if (contact === undefined) fault('contact', 'unknown_person');
  return contact;
}

/** Who is known by its code may be renamed; who is known by a name keeps the one it has. */
function nameIn(row: TableRow, found: Organisation | undefined): string {
  const [code, name] = [cell(row, 'code'), cell(row, 'organisation')];
  if (found === undefined) return name;
  return code !== '' && name !== '' && found.code === `organisation/${code}` ? name : found.name;
}

const codeIn = (row: TableRow, known: KnownOrganisations): Organisation['code'] =>
  cell(row, 'code') === '' ? known.codeFor(cell(row, 'organisation')) : organisationCode(cell(row, 'code'));

/** A day that has been; undefined where the row names none that can be read. */
export function dayIn(
  row: TableRow,
  column: 'date' | 'from' | 'endedOn',
  { dayIn: read, today }: TableWorld,
  fault: Fault,
): LocalDate | undefined {
  const named = cell(row, column);
  if (named === '') return undefined;
  const day = read(named);
  if (day === undefined) fault(column, 'not_a_date');
  else if (day > today) fault(column, 'in_the_future');
  return day;
}
