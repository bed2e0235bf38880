/** The shape of the sentences about people: the same in every language, so that one reader serves them all. */
import type { Role } from '../../../domain/people/person.js';

export const PEOPLE_FORMS = [
  'everyone',
  'whoIs',
  'whatMay',
  'changesBy',
  'takeRole',
  'giveRole',
  'away',
  'awayFrom',
  'back',
  'noDeputy',
  'deputy',
  'handOver',
  'forget',
  'exportOf',
  'removals',
] as const;
export type PeopleForm = (typeof PEOPLE_FORMS)[number];

/**
 * A sentence without capitals and accents. `[…]` may be left out, `(a|b)` is either, `{word}` is any of the words by
 * that name, `~` a comma or the word for "and". What differs stands between angle brackets: `<who>` and `<other>` (people), `<role>`, `<back>` (the day
 * someone is back), `<last>` (the last day someone is away), `<days>` (from the first to the last), `<since>`.
 */
export type PeopleSentence = string;

export interface PeopleVocabulary {
  /** What a role is called, by its words. */
  readonly roles: Readonly<Record<Role, string>>;
  /** Who speaks, as a person of the sentence. */
  readonly me: string;
  /** Words that stand where a name may stand, and are none. */
  readonly nobody: string;
  /** What may stand around any of the sentences. */
  readonly before: string;
  readonly after: string;
  /** Between two clauses. */
  readonly and: string;
  readonly words: Readonly<Record<string, string>>;
  readonly forms: Readonly<Record<PeopleForm, readonly PeopleSentence[]>>;
}
