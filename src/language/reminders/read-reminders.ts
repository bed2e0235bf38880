/** Sentences about reminders, recognised as wholes: every word of them is known, or they are something else. */
import type { Language } from '../../domain/language.js';
import type { Intent } from '../intent.js';
import { endsInQuestionMark } from '../question/intents/rule.js';
import type { Scene } from '../question/sentence/scene.js';
import type { Piece } from './piece.js';
import { continued } from './readings/continued.js';
import { daysOff } from './readings/days-off.js';
import { failed } from './readings/failed.js';
import { holiday } from './readings/holiday.js';
import { hours } from './readings/hours.js';
import { nonsense } from './readings/nonsense.js';
import { pause } from './readings/pause.js';
import { policy, trial } from './readings/policy.js';
import type { Reading } from './readings/reading.js';
import { unoffered } from './readings/unoffered.js';
import { settings } from './readings/settings.js';
import { snooze } from './readings/snooze.js';
import { whenReminded } from './readings/when-reminded.js';
import type { ReminderWords } from './reminder-words.js';
import { isOneOf, languageOf, says, type Said } from './said.js';
import { takeApart } from './take-apart.js';

export interface RemindersReading {
  readonly intent: Intent;
  readonly language: Language;
}

/** Pieces of a sentence; these are short. */
const LONGEST = 30;

/** The particular before the general. */
const READINGS: readonly Reading[] = [
  nonsense,
  unoffered,
  trial,
  continued,
  failed,
  settings,
  hours,
  daysOff,
  policy,
  snooze,
  pause,
  holiday,
  whenReminded,
];

/** Undefined for a sentence about anything else. */
export function readReminders(scene: Scene, known: ReminderWords): RemindersReading | undefined {
  if (scene.sentence.items.length > LONGEST || !mayBeAbout(scene, known)) return undefined;
  const pieces = takeApart(scene, known);
  const said: Said = { pieces, scene, asks: asks(pieces, scene) };
  for (const reading of READINGS) {
    const intent = reading(said);
    if (intent !== undefined) return { intent, language: languageOf(said) ?? scene.sentence.language };
  }
  return undefined;
}

/** Most sentences have no word that is said of reminders, and need not be taken apart for them. */
function mayBeAbout({ sentence: { items, tokens }, world }: Scene, { openers, isNearOpener }: ReminderWords): boolean {
  if (world.previous?.intent.type === 'reminders') return true;
  if (tokens.some(({ word }) => openers.has(word))) return true;
  return items.some(({ kind, words }) =>
    kind === 'unknown' ? isNearOpener(words) : words.split(' ').some((word) => openers.has(word)),
  );
}

/** It begins as a question, or ends as one and asks for nothing; or it tells what someone gets. */
function asks(pieces: readonly Piece[], { sentence }: Scene): boolean {
  const first = pieces.find((piece) => !isOneOf(piece, ['filler', 'and']));
  if (isOneOf(first, ['asking', 'which', 'who', 'how', 'howOften']) && !isOneOf(first, ['request'])) return true;
  if (says({ pieces }, 'request')) return false;
  const tells = says({ pieces }, 'receive') && says({ pieces }, 'me') && !says({ pieces }, 'wish');
  return tells || endsInQuestionMark(sentence);
}
