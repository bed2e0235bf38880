/** The words of organisations as expressions, made once. */
import type { OrganisationGroup } from '../../domain/organisation.js';
import { ORGANISATION_GROUPS } from '../../domain/organisation.js';
import type { Answer, Standing } from '../../domain/organisation-answer.js';
import type { Edit, OrganisationVocabulary } from './vocabulary.js';

/** What stands in a sentence in the place of an organisation that was found in it. */
export const NAME = 'xnx';

export interface OrganisationWords {
  readonly about: RegExp;
  readonly asksWhom: RegExp;
  readonly asksWho: RegExp;
  readonly asksHow: RegExp;
  readonly coverage: RegExp;
  readonly doubt: RegExp;
  readonly groups: readonly (readonly [OrganisationGroup, RegExp])[];
  readonly standings: readonly (readonly [Standing, RegExp])[];
  readonly answers: readonly (readonly [Answer, RegExp])[];
  readonly since: RegExp;
  readonly because: RegExp;
  readonly one: RegExp;
  readonly list: RegExp;
  readonly edits: readonly (readonly [Edit, RegExp])[];
}

const spaced = (source: string): string => source.replaceAll(' ', '\\s+');
const within = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${spaced(source)})(?![\\p{L}\\p{N}])`, 'u');
/** A sentence that consists of it. */
const whole = (source: string): RegExp => new RegExp(`^(?:${spaced(source)})$`, 'u');
const named = (source: string): string => source.replace(/\bN\b/g, NAME);

export function compileOrganisationWords(words: OrganisationVocabulary): OrganisationWords {
  const everyone = [words.all, ...Object.values(words.groups)].map((one) => `(?:${one})`).join('|');
  return {
    about: within(`${everyone}|${words.coverage}`),
    asksWhom: within(`${words.which} (?:\\p{L}+ )?(?:${everyone})`),
    asksWho: new RegExp(`^${words.who}\\b`, 'u'),
    asksHow: new RegExp(`^(?:${spaced(words.how)})(?![\\p{L}\\p{N}]).*(?:${spaced(everyone)})(?![\\p{L}\\p{N}])`, 'u'),
    coverage: within(words.coverage),
    doubt: within(words.doubt),
    groups: ORGANISATION_GROUPS.map((group) => [group, within(words.groups[group])]),
    standings: words.standings.map(([standing, source]) => [standing, within(source)]),
    answers: words.answers.map(([answer, source]) => [answer, within(source)]),
    since: within(words.since),
    because: within(words.because),
    one: whole(words.one.map((source) => `(?:${named(source)})`).join('|')),
    list: whole(words.list.map((source) => `(?:${source.replace(/\bG\b/g, `(?:${everyone})`)})`).join('|')),
    edits: words.edits.map(([edit, source]) => [edit, whole(named(source))]),
  };
}
