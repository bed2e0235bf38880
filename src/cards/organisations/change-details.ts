/** What a change of organisations, or of what they said, changed: in words. */
import { isSame } from '../../domain/measure/as-of.js';
import type { ChangeRecord } from '../../domain/change/change.js';
import type { Organisation } from '../../domain/organisation/organisation.js';
import { cut, type Setting } from '../drawing.js';
import { nameOf } from '../people/person-details.js';
import { organisationWord } from './words.js';

/** "BZK, FIN en 3 meer: uitgevoerd" */
export function answerDetails({ writes }: ChangeRecord, { messages, detail }: Setting): readonly string[] {
  const { details, standings } = messages.organisations;
  const values = writes.flatMap((write) => (write.type === 'answer' ? [write.value] : []));
  const [first] = values;
  if (first === undefined) return [];
  const named = values.slice(0, detail.rows).map(({ organisation }) => organisationWord(organisation));
  const who = messages.format.andMore(named, values.length - named.length);
  const said = values.every(({ answer }) => answer === first.answer) ? first.answer : null;
  return [details.several(who, said === null ? details.takenBack : standings[said])];
}

/** `was` is null for a new one. */
export function organisationDetails(now: Organisation, was: Organisation | null, setting: Setting): readonly string[] {
  const { messages, detail } = setting;
  const { one, details, coverage, many } = messages.organisations;
  const name = cut(now.name, detail.title);
  if (was === null) return [name];
  return [
    ...(now.name === was.name ? [name] : [details.renamed(cut(was.name, detail.title), name)]),
    ...(now.group === was.group ? [] : [details.renamed(many(was.group, 1), many(now.group, 1))]),
    ...(isSame(now.aliases, was.aliases) ? [] : [one.alsoCalled(cut(now.aliases.join(', '), detail.title))]),
    ...(now.contact === was.contact
      ? []
      : [now.contact === null ? one.noContact : coverage.contact(nameOf(now.contact, setting))]),
    ...(now.endedOn === null || now.endedOn === was.endedOn ? [] : [one.ended(messages.format.day(now.endedOn))]),
  ];
}
