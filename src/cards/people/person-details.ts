/** What a change of a person changed, in words; of people only roles, deputies, days and how they are reminded are kept. */
import { ROLES, type Person, type Role } from '../../domain/people/person.js';
import type { PersonId } from '../../domain/register/codes.js';
import { cut, type Setting } from '../drawing.js';
import { askedWords } from '../reminders/asked-words.js';
import { settingsChanges } from '../reminders/settings-changes.js';

/** What a person is called; of one without a known name only that. */
export const nameOf = (person: PersonId, { names, messages, detail }: Setting): string =>
  cut(names.person(person) ?? messages.people.unnamed, detail.title);

/** `was` is null for someone who was new. */
export function personDetails(now: Person, was: Person | null, setting: Setting): readonly string[] {
  const { messages, names } = setting;
  const { people, format } = messages;
  const { details, list } = people;
  const only = (one: readonly Role[], other: readonly Role[]) =>
    format.and(ROLES.filter((role) => one.includes(role) && !other.includes(role)).map((role) => people.roles[role]));
  const before = was?.roles ?? [];
  const [given, taken] = [only(now.roles, before), only(before, now.roles)];
  const isOther = (field: 'awayUntil' | 'deputy') => now[field] !== (was?.[field] ?? null);
  return [
    ...(given === '' ? [] : [details.given(given)]),
    ...(taken === '' ? [] : [details.taken(taken)]),
    ...(isOther('awayUntil')
      ? [now.awayUntil === null ? details.back : list.awayUntil(format.day(now.awayUntil))]
      : []),
    ...(isOther('deputy')
      ? [now.deputy === null ? details.noDeputy : list.deputy(names.person(now.deputy) ?? people.unnamed)]
      : []),
    ...settingsChanges(now.reminders, was?.reminders, now.code).map((asked) => askedWords(asked, setting)),
  ];
}
