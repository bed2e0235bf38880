/** Days and people of an entry, as people write them, brought into the form of a register file. */
import { fault, type ImportFault } from '../../domain/imports/import-fault.js';
import { isNamed, type FieldPath, type InputEntry, type Section } from '../../domain/imports/import-input.js';
import { parseLocalDate, type LocalDate } from '../../domain/time/local-date.js';
import type { PersonRefusal } from '../../domain/outcome/people-outcome.js';
import { isRecord } from '../../domain/is-record.js';
import type { RowObject } from '../../domain/register-table/columns.js';
import { kindAt } from '../../domain/register-table/kind-at.js';
import type { Case } from '../case.js';
import { readDay } from '../changes/read-day.js';
import { findPerson, isRefused } from '../people/find-person.js';

export interface ReadValues {
  readonly raw: RowObject;
  readonly faults: readonly ImportFault[];
}

/** What cannot be read stays as it was written, with a fault where that is not one of its form. */
export async function valuesIn({ raw, place }: InputEntry, section: Section, at: Case): Promise<ReadValues> {
  const faults: ImportFault[] = [];
  const read = async (value: unknown, path: FieldPath): Promise<unknown> => {
    if (isNamed(value)) {
      const found = await findPerson(value.named, at);
      if (!isRefused(found)) return found;
      faults.push(personFault(place(path), value.named, found.refusal));
      return null;
    }
    if (Array.isArray(value)) {
      const items: unknown[] = [];
      for (const [index, item] of value.entries()) items.push(await read(item, [...path, index]));
      return items;
    }
    if (isRecord(value)) return objectWith(value, (part, key) => read(part, [...path, key]));
    return typeof value === 'string' && kindAt(section, path) === 'day' ? (dayIn(value, at) ?? value) : value;
  };
  return { raw: await objectWith(raw, (part, key) => read(part, [key])), faults };
}

async function objectWith(
  object: RowObject,
  read: (part: unknown, key: string) => Promise<unknown>,
): Promise<RowObject> {
  const entries: [string, unknown][] = [];
  for (const [key, part] of Object.entries(object)) entries.push([key, await read(part, key)]);
  return Object.fromEntries(entries);
}

/** However it is written; undefined for what is no day. */
export const dayIn = (text: string, at: Case): LocalDate | undefined =>
  parseLocalDate(text) ?? (text.trim() === '' ? undefined : readDay(text.trim(), 'past', at));

function personFault(place: ImportFault['place'], text: string, refusal: PersonRefusal): ImportFault {
  if (refusal.why === 'which_person') return fault(place, 'which_person', text, refusal.names);
  return fault(place, 'unknown_person', text, refusal.why === 'unknown_person' ? refusal.nearest : []);
}
