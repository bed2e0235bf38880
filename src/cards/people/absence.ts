/** Who is away and who stands in, above a list of people. */
import type { PeopleOutcome, PersonView } from '../../domain/outcome/people-outcome.js';
import type { Setting } from '../drawing.js';
import { nameOf } from './person-details.js';
import { sentences } from '../parts/sentences.js';

/** `counted` says how many people there are; whoever is away comes before it, and one person needs no counting. */
export function withAbsence(
  counted: string,
  { person, rows, total }: PeopleOutcome,
  setting: Setting,
): readonly string[] {
  const shown = rows.slice(0, setting.detail.rows);
  if (person !== null) return total === 0 ? [counted] : shown.map((view) => standing(view, setting));
  const away = shown.filter(({ awayUntil }) => awayUntil !== null);
  if (away.length > 0) return [...away.map((view) => standing(view, setting)), counted];
  // Who is not on this page may be away as well.
  return total > 0 && shown.length === total ? [counted, setting.messages.people.list.nobodyAway] : [counted];
}

function standing({ person, awayUntil, deputy }: PersonView, setting: Setting): string {
  const { people, format } = setting.messages;
  const { list } = people;
  const name = nameOf(person, setting);
  return sentences(
    awayUntil === null ? list.here(name) : list.away(name, format.day(awayUntil)),
    deputy === null ? list.noDeputy(name) : list.standsIn(nameOf(deputy, setting), name),
  );
}
