/** The words of organisations as expressions, made once. */
import type { OrganisationGroup } from '../../domain/organisation/organisation.js';
import { ORGANISATION_GROUPS } from '../../domain/organisation/organisation.js';
import type { Answer, Standing } from '../../domain/organisation/organisation-answer.js';
import type { Edit, OrganisationVocabulary } from './vocabulary.js';

/** What stands in a sentence in the place of an organisation that was found in it. */
export const NAME = 'xnx';

export interface OrganisationWords {
  readonly about: RegExp;
  /** Names all of them, or a group. */
  readonly everyone: RegExp;
  readonly asksWhom: RegExp;
  readonly asksWho: RegExp;
  readonly asksHow: RegExp;
  readonly told: RegExp;
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

/** Of nothing: what matches nothing, as a language may have no words for something. */
const spaced = (source: string): string => (source === '' ? '(?!)' : source.replaceAll(' ', '\\s+'));
const anyOf = (sources: readonly string[]): string =>
  sources.flatMap((source) => (source === '' ? [] : [`(?:${source})`])).join('|') || '(?!)';
const within = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${spaced(source)})(?![\\p{L}\\p{N}])`, 'u');
/** A sentence that consists of it. */
const whole = (source: string): RegExp => new RegExp(`^(?:${spaced(source)})$`, 'u');
const named = (source: string): string => source.replace(/\bN\b/g, NAME);

export function compileOrganisationWords(words: OrganisationVocabulary): OrganisationWords {
  const everyone = anyOf([words.all, ...Object.values(words.groups)]);
  return {
    everyone: whole(`(?:${spaced(words.determiners)} )*(?:${anyOf([everyone, words.everybody])})`),
    about: within(anyOf([everyone, words.coverage])),
    asksWhom: within(`(?:${spaced(words.which)}) (?:\\p{L}+ )?(?:${everyone})`),
    asksWho: new RegExp(`^(?:${spaced(words.who)})\\b`, 'u'),
    asksHow: new RegExp(`^(?:${spaced(words.how)})(?![\\p{L}\\p{N}]).*(?:${spaced(everyone)})(?![\\p{L}\\p{N}])`, 'u'),
    told: new RegExp(`^(?:${spaced(words.told[0])}) (?:${everyone}) (?:${spaced(words.told[1])})\\b`, 'u'),
    coverage: within(words.coverage),
    doubt: within(words.doubt),
    groups: ORGANISATION_GROUPS.map((group) => [group, within(words.groups[group])]),
    standings: words.standings.map(([standing, source]) => [standing, within(source)]),
    answers: words.answers.map(([answer, source]) => [answer, within(source)]),
    since: within(words.since),
    because: within(words.because),
    one: whole(anyOf(words.one.map(named))),
    list: whole(anyOf(words.list.map((source) => source.replace(/\bG\b/g, `(?:${everyone})`)))),
    edits: words.edits.map(([edit, source]) => [edit, whole(named(source))]),
  };
}
