/** "welke organisaties hebben OW20-O1 uitgevoerd?", "hoe staat BZK ervoor?", "BZK heeft O1 uitgevoerd per 3 maart 2021". */
import type { CodeMention, Intent, OrganisationsSaid } from '../intent.js';
import { LANGUAGES, perLanguage, type Language } from '../../domain/language.js';
import type { OrganisationGroup } from '../../domain/organisation/organisation.js';
import type { Standing } from '../../domain/organisation/organisation-answer.js';
import type { Scene } from '../question/sentence/scene.js';
import { compileOrganisationWords, NAME, type OrganisationWords } from './compiled.js';
import { VOCABULARIES } from '../vocabularies.js';
import { heard, type Heard } from './heard.js';
import { organisationNames, type OrganisationNames } from './names.js';
import { readAnswer } from './told-answer.js';
import { readEdit } from './told-edit.js';

type Known = NonNullable<Scene['world']['organisations']>;

export interface OrganisationReading {
  readonly intent: Intent;
  readonly language: Language;
}

export type OrganisationReader = (text: string, scene: Scene) => OrganisationReading | undefined;

/** Characters; whatever is longer is a text and no sentence about organisations. */
const LONGEST = 400;

/** A reader with its words compiled; it keeps what it learnt of the organisations for as long as they are in use. */
export function organisationReader(): OrganisationReader {
  const words = perLanguage((language) => compileOrganisationWords(VOCABULARIES[language].organisations));
  const names = new WeakMap<Known, OrganisationNames>();
  const namesOf = (known: Known): OrganisationNames => {
    const before = names.get(known);
    if (before !== undefined) return before;
    const made = organisationNames(known);
    names.set(known, made);
    return made;
  };
  return (text, scene) => {
    if (text.length > LONGEST) return undefined;
    const known = namesOf(scene.world.organisations ?? NONE);
    const { language } = scene.sentence;
    const sentence = heard(text, scene, known);
    // That of the sentence first.
    for (const one of new Set([language, ...LANGUAGES])) {
      const said = readIn(sentence, words[one]);
      if (said !== undefined) return { intent: { type: 'organisations', said }, language: one };
    }
    return undefined;
  };
}
const NONE: Known = [];

function readIn(said: Heard, words: OrganisationWords): OrganisationsSaid | undefined {
  return (
    readEdit(said, words) ??
    readAnswer(said, words) ??
    readOne(said, words) ??
    readList(said, words) ??
    readCoverage(said, words)
  );
}

/** How one organisation stands; a measure that is named beside it makes no difference. */
function readOne(
  { folded: text, named, mention, asks, day }: Heard,
  { one }: OrganisationWords,
): OrganisationsSaid | undefined {
  const [only, ...others] = named;
  if (only === undefined || others.length > 0) return undefined;
  const alone = text === NAME && mention === null;
  const asOf = day !== null && one.test(day.before) ? { asOf: day.asOf } : {};
  if (!alone && !one.test(text) && !('asOf' in asOf)) return undefined;
  // "heeft BZK het gedaan" is asked; without a sign of that, or a measure, it is told.
  return mention !== null && !asks ? undefined : { what: 'one', organisation: only.organisation.code, ...asOf };
}

function readList(said: Heard, words: OrganisationWords): OrganisationsSaid | undefined {
  return said.mention === null && words.list.test(said.folded)
    ? { what: 'list', group: groupIn(said, words) }
    : undefined;
}

function groupIn({ folded: text }: Heard, { groups }: OrganisationWords): OrganisationGroup | null {
  return groups.find(([, word]) => word.test(text))?.[0] ?? null;
}

function readCoverage(said: Heard, words: OrganisationWords): OrganisationsSaid | undefined {
  if (said.named.length > 0 || !mayAskWho(said, words)) return undefined;
  const standing = words.standings.find(([, word]) => word.test(said.folded))?.[0] ?? null;
  // "alle organisaties hebben O1 uitgevoerd" tells it of the measure as a whole.
  if (!said.asks && standing === 'done' && words.told.test(said.folded)) return undefined;
  if (!asksForCoverage(said, standing, words)) return undefined;
  const mention = said.mention ?? talkedAbout(said);
  if (mention?.of !== 'measure') return undefined;
  const asOf = said.day === null ? {} : { asOf: said.day.asOf };
  return { what: 'coverage', mention, group: groupIn(said, words), standing: asked(standing, said, words), ...asOf };
}

const mayAskWho = ({ folded: text }: Heard, { coverage, asksWhom, asksHow, asksWho }: OrganisationWords): boolean =>
  coverage.test(text) || asksWhom.test(text) || asksHow.test(text) || asksWho.test(text);

/** "wie heeft O1 uitgevoerd?" asks it of what organisations owe; who owes anything else is asked in the same words. */
function asksForCoverage(
  { folded: text, mention }: Heard,
  standing: Standing | null,
  words: OrganisationWords,
): boolean {
  if (words.coverage.test(text)) return true;
  if (words.asksWhom.test(text)) return standing !== null;
  if (words.asksHow.test(text)) return mention !== null && isOwed(mention);
  if (!words.asksWho.test(text)) return false;
  return standing !== null && (mention === null ? /geantwoord|gereageerd|answer|respond/.test(text) : isOwed(mention));
}

const isOwed = ({ number }: CodeMention): boolean => number.startsWith('O');

/** Those who are asked for are listed; a question after all of them lists who has still to be heard of. */
const asked = (
  standing: Standing | null,
  { folded: text }: Heard,
  { coverage, asksHow }: OrganisationWords,
): Standing | null => (coverage.test(text) || asksHow.test(text) ? null : standing);

/** The measure that the conversation is about. */
function talkedAbout({ scene }: Heard): CodeMention | null {
  const intent = scene.world.previous?.intent;
  if (intent?.type === 'measure') return isOwed(intent.mention) ? intent.mention : null;
  return intent?.type === 'organisations' && 'mention' in intent.said ? intent.said.mention : null;
}
