/** Reads questions in Dutch and English, offline, without a model. */
import type { Language } from '../../domain/language.js';
import type { Catalogue } from '../../domain/register/register.js';
import { catalogueReader, type CatalogueReader } from '../catalogue/read-catalogue.js';
import { changesApart } from '../change/apart.js';
import { compileChangeWords, type ChangeWords } from '../change/change-words.js';
import { dismisses, endsInTag, readChange } from '../change/read-change.js';
import { withoutLinks } from '../change/spans.js';
import type { Intent, QuestionReading } from '../intent.js';
import type { World } from '../world.js';
import { growthReader, type GrowthReader } from '../growth/read-growth.js';
import { investigationReader, type InvestigationReader } from '../investigations/read-investigations.js';
import { claimReader, type ClaimReader } from '../organisations/claimed-answer.js';
import { organisationReader, type OrganisationReader } from '../organisations/read-organisations.js';
import { compileCalendars, type CalendarFinder } from '../publication/calendar-words.js';
import { compilePublications, type DocumentFinder } from '../publication/publication-words.js';
import { readPublication } from '../publication/read-publication.js';
import { readReminders } from '../reminders/read-reminders.js';
import { compileReminderWords, type ReminderWords } from '../reminders/reminder-words.js';
import { allOf } from '../vocabularies.js';
import { alternativesTo } from './alternatives.js';
import { cleanText } from './words/clean-text.js';
import { confidenceIn } from './confidence.js';
import { compileCorrections, withCorrection } from './corrections.js';
import { withEachCount } from './counts-apart.js';
import { detectLanguage } from './words/detect-language.js';
import { followUp } from './follow-up/follow-up.js';
import { ABOUT, ASIDE } from './intents/kinds.js';
import { peopleIn } from './intents/people.js';
import { asksUndo } from './intents/change.js';
import type { Rule } from './intents/rule.js';
import { has, isQuiet, type Sentence } from './sentence/item.js';
import { writtenIn } from './sentence/unknown-words.js';
import { asksElse, isClear } from './clear.js';
import { lightened, type Lightened } from './sentence/left-out.js';
import { compileLexicon, compileVocabulary, type Lexicon } from './words/lexicon.js';
import { askedBy, type Asked } from './filters/measure-query.js';
import { peopleTree, type People } from './people/people.js';
import { ordinalIn } from './sentence/pointing.js';
import { readSentence } from './sentence/read-sentence.js';
import { compileSayings } from './people/sayings.js';
import { sceneOf, type Scene } from './sentence/scene.js';
import { timeWords } from './words/time-words.js';
import { tokenise, wordsOf } from './words/tokens.js';

export interface QuestionReader {
  /** Never throws, whatever the text; a text longer than a question is read by its beginning. */
  read(text: string, world: World): QuestionReading;
  /** By its words alone, where no register is at hand to read by; `otherwise` where they do not tell. */
  languageOf(text: string, otherwise: Language): Language;
}

/**
 * A reader with its vocabularies compiled (some 20 ms); it keeps what it learnt of a catalogue for as long as the
 * catalogue is in use, so make one and keep it.
 */
export function createReader(): QuestionReader {
  const vocabularies = allOf('questions');
  const subjects = vocabularies.map((each) => each.subjects);
  const vocabulary = compileVocabulary(
    vocabularies,
    timeWords(
      allOf('deadlines'),
      subjects,
      vocabularies.flatMap(({ shortened }) => shortened),
    ),
    compileSayings(allOf('people')),
  );
  const changes = compileChangeWords();
  const reminders = compileReminderWords();
  const documents = compilePublications(allOf('publications'));
  const calendars = compileCalendars(allOf('calendars'));
  const organisations = organisationReader();
  const claims = claimReader();
  const growth = growthReader();
  const investigations = investigationReader();
  const catalogue = catalogueReader();
  const corrections = compileCorrections(vocabularies);
  const lexicons = new WeakMap<Catalogue, Lexicon>();
  const people = new WeakMap<World['people'], People>();
  return {
    read: (text, world) => {
      const lexicon = remembered(lexicons, world.catalogue, () => compileLexicon(vocabulary, world.catalogue));
      const known = remembered(people, world.people, () => peopleTree(world.people));
      const knowledge = {
        lexicon,
        people: known,
        changes,
        documents,
        calendars,
        reminders,
        organisations,
        claims,
        growth,
        investigations,
        catalogue,
      };
      const readOne = (said: string, at: World) => readWith(said, at, knowledge);
      const sentenceOf = (said: string, at: World) => sentenceIn(said, at, knowledge);
      return withCorrection(text, world, corrections, (said, at) => withEachCount(said, at, readOne, sentenceOf));
    },
    languageOf: (text, otherwise) =>
      detectLanguage(wordsOf(tokenise(cleanText(text)).tokens), vocabulary.meanings, otherwise),
  };
}

/** The same for one question; compiles the vocabularies each time. */
export const readQuestion = (text: string, world: World): QuestionReading => createReader().read(text, world);

function remembered<Key extends object, Value>(known: WeakMap<Key, Value>, key: Key, make: () => Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}

interface Knowledge {
  readonly lexicon: Lexicon;
  readonly people: People;
  readonly changes: ChangeWords;
  readonly documents: DocumentFinder;
  readonly calendars: CalendarFinder;
  readonly reminders: ReminderWords;
  readonly organisations: OrganisationReader;
  readonly claims: ClaimReader;
  readonly growth: GrowthReader;
  readonly investigations: InvestigationReader;
  readonly catalogue: CatalogueReader;
}

const sentenceIn = (said: string, { today, language }: World, { lexicon, people }: Knowledge): Sentence =>
  readSentence(said, { lexicon, people: people.tree, isPerson: people.isPerson, today, language });

/** A text as one sentence, and what it is said in. */
interface Said {
  readonly text: string;
  readonly sentence: Sentence;
  readonly whole: Lightened;
  readonly scene: Scene;
}

function readWith(text: string, world: World, known: Knowledge): QuestionReading {
  const sentence = sentenceIn(withoutLinks(text), world, known);
  const whole = lightened(sentence, undefined);
  const scene = sceneOf(whole.sentence, { ...world, occurring: undefined }, known.lexicon);
  const reading = readSaid({ text, sentence, whole, scene }, world, known);
  return ordinalIn(scene) === undefined ? reading : { ...reading, countsOff: true };
}

function readSaid({ text, sentence, whole, scene }: Said, world: World, known: Knowledge): QuestionReading {
  const { lexicon, changes, reminders } = known;
  const { occurring } = world;
  const sentenceOf = (said: string): Sentence => sentenceIn(said, world, known);
  const sceneIn = (said: string) => sceneOf(sentenceOf(said), world, lexicon);
  const aboutOrganisations = known.organisations(text, scene);
  if (aboutOrganisations !== undefined) return settled(aboutOrganisations.intent, [], aboutOrganisations.language);
  const investigated = known.investigations(text, scene);
  if (investigated !== undefined) return settled(investigated.intent, [], investigated.language);
  const grown = endsInTag(sentence, changes) ? undefined : known.growth(text, scene);
  if (grown !== undefined) return settled(grown.intent, [], grown.language);
  const entries = known.catalogue(scene);
  if (entries !== undefined) return settled(entries.intent, [], entries.language);
  const aboutPeople = peopleIn(scene);
  if (aboutPeople !== undefined) return settled(aboutPeople, [], sentence.language);
  const aboutReminders = readReminders(scene, reminders);
  if (aboutReminders !== undefined) return settled(aboutReminders.intent, [], aboutReminders.language);
  const document = readPublication(text, known.documents, sceneIn);
  if (document !== undefined) return settled(document, [], sentence.language);
  const calendar = known.calendars(cleanText(text));
  if (calendar !== undefined) return settled({ type: 'calendar', ...calendar }, [], sentence.language);
  if (dismissesHere(scene, changes)) return settled({ type: 'dismissed' }, [], sentence.language);
  const changeIn = (said: string, read: Sentence) =>
    readChange(said, { sentence: read, whole: () => sceneOf(read, world, lexicon), sceneOf: sceneIn, words: changes });
  const change = changeIn(text, sentence);
  if (change !== undefined) {
    const parts = changesApart(sentence, text, {
      sentenceOf,
      read: (said) => changeIn(said, sentenceOf(withoutLinks(said))),
    });
    if (parts.length > 0) return settled({ type: 'changesApart', parts }, [], sentence.language);
    return settled(known.claims(change.intent, world) ?? change.intent, change.leftOut, sentence.language);
  }
  const first = readingOf(askedBy(scene), whole);
  if (occurring === undefined || occurring.size === 0) return first;
  const lighter = lightened(sentence, occurring);
  const asked = askedBy(sceneOf(lighter.sentence, world, lexicon));
  const second = readingOf(asked, lighter);
  // Words that are not understood lower the confidence, whether they are looked for or left out.
  const confidence = Math.min(first.confidence, second.confidence);
  if (asksElse(second.intent, asked, lighter.leftOut))
    return { ...second, confidence, intent: { type: 'not_recorded', topic: lighter.leftOut.join(' ') } };
  const topic = first.followsUp ? wordsAbsent(whole.sentence, occurring) : '';
  if (topic !== '') return { ...settled({ type: 'not_recorded', topic }, [], sentence.language), confidence };
  return isClear(second.intent, asked) ? { ...second, confidence } : first;
}

/** "blockchain" behind an answer: the words of which the register has none, where nothing else is said. */
function wordsAbsent(sentence: Sentence, occurring: ReadonlyMap<string, boolean>): string {
  const words = sentence.items.filter((item) => !isQuiet(item));
  const isAbsent = words.every((item) => item.kind === 'unknown' && occurring.get(writtenIn(sentence, item)) === false);
  return isAbsent ? words.map((item) => writtenIn(sentence, item)).join(' ') : '';
}

/**
 * "laat maar" of anything but a change that was made just before, which it takes back; and "maak dat ongedaan" of a form,
 * with which nothing is done yet.
 */
function dismissesHere({ sentence, world: { previous } }: Scene, words: ChangeWords): boolean {
  if (dismisses(sentence, words)) return previous?.answered !== 'changed';
  return previous?.answered === 'form' && asksUndo(sentence) && !has(sentence, 'last_time', 'changes', 'mine');
}

/** What was recognised as a whole, or is a change, whose form asks what is not clear: nothing is to be read otherwise. */
const settled = (intent: Intent, leftOut: readonly string[], language: Language): QuestionReading => ({
  language,
  intent,
  alternatives: [],
  askBack: false,
  followsUp: false,
  confidence: 1,
  unknown: [],
  leftOut,
});

function readingOf(asked: Asked, { unknown, leftOut }: Lightened): QuestionReading {
  const aside = firstOf(ASIDE, asked);
  const continued = aside === undefined ? followUp(asked) : undefined;
  const own = aside ?? firstOf(ABOUT, asked);
  const intent: Intent = continued ?? own ?? { type: 'not_understood' };
  const alternatives = alternativesTo(intent, asked, continued === undefined ? undefined : own);
  return {
    language: asked.scene.sentence.language,
    intent,
    alternatives,
    // Asking and changing differ in kind: neither is done before the person has said which.
    askBack: intent.type === 'measure' && alternatives.some(({ type }) => type === 'change'),
    followsUp: continued !== undefined,
    confidence: confidenceIn(asked, intent),
    unknown,
    leftOut: intent.type === 'list' || intent.type === 'count' ? [...leftOut, ...asked.unused] : leftOut,
  };
}

function firstOf(rules: readonly Rule[], asked: Asked): Intent | undefined {
  for (const rule of rules) {
    const intent = rule(asked);
    if (intent !== undefined) return intent;
  }
  return undefined;
}
