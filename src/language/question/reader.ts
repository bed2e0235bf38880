/** Reads questions in Dutch and English, offline, without a model. */
import type { Catalogue } from '../../domain/register.js';
import { englishDeadlineWords } from '../en/deadline-words.js';
import { EN_QUESTIONS } from '../en/questions.js';
import type { Intent, QuestionReading, World } from '../intent.js';
import { dutchDeadlineWords } from '../nl/deadline-words.js';
import { NL_QUESTIONS } from '../nl/questions.js';
import { alternativesTo } from './alternatives.js';
import { confidenceIn } from './confidence.js';
import { followUp } from './follow-up/follow-up.js';
import { ABOUT, ASIDE } from './intents/kinds.js';
import type { Rule } from './intents/rule.js';
import { compileLexicon, compileVocabulary, type Lexicon } from './lexicon.js';
import { askedBy, type Asked } from './measure-query.js';
import { peopleTree, type People } from './people.js';
import { readSentence } from './read-sentence.js';
import { sceneOf } from './scene.js';
import { timeWords } from './time-words.js';

export interface QuestionReader {
  /** Never throws, whatever the text; a text longer than a question is read by its beginning. */
  read(text: string, world: World): QuestionReading;
}

/**
 * A reader with its vocabularies compiled (some 20 ms); it keeps what it learnt of a catalogue for as long as the
 * catalogue is in use, so make one and keep it.
 */
export function createReader(): QuestionReader {
  const vocabularies = [NL_QUESTIONS, EN_QUESTIONS];
  const subjects = vocabularies.map((each) => each.subjects);
  const vocabulary = compileVocabulary(vocabularies, timeWords([dutchDeadlineWords, englishDeadlineWords], subjects));
  const lexicons = new WeakMap<Catalogue, Lexicon>();
  const people = new WeakMap<World['people'], People>();
  return {
    read: (text, world) => {
      const lexicon = remembered(lexicons, world.catalogue, () => compileLexicon(vocabulary, world.catalogue));
      const known = remembered(people, world.people, () => peopleTree(world.people));
      return readWith(text, world, lexicon, known);
    },
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

function readWith(text: string, world: World, lexicon: Lexicon, people: People): QuestionReading {
  const { today, language } = world;
  const sentence = readSentence(text, { lexicon, people: people.tree, isPerson: people.isPerson, today, language });
  const asked = askedBy(sceneOf(sentence, world, lexicon));
  const aside = firstOf(ASIDE, asked);
  const continued = aside === undefined ? followUp(asked) : undefined;
  const own = aside ?? firstOf(ABOUT, asked);
  const intent: Intent = continued ?? own ?? { type: 'not_understood' };
  const alternatives = alternativesTo(intent, asked, continued === undefined ? undefined : own);
  return {
    language: sentence.language,
    intent,
    alternatives,
    // Asking and changing differ in kind: neither is done before the person has said which.
    askBack: intent.type === 'measure' && alternatives.some(({ type }) => type === 'change'),
    followsUp: continued !== undefined,
    confidence: confidenceIn(asked, intent),
  };
}

function firstOf(rules: readonly Rule[], asked: Asked): Intent | undefined {
  for (const rule of rules) {
    const intent = rule(asked);
    if (intent !== undefined) return intent;
  }
  return undefined;
}
