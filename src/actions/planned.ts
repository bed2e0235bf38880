/** What a planner makes of a sentence, as those who carry it out need it. */
import type { PersonId } from '../domain/register/codes.js';
import type { Remembered } from '../domain/store/contexts.js';
import type { Language } from '../domain/language.js';
import type { Outcome } from '../domain/outcome/outcome.js';
import type { ReadingNote } from '../domain/query/reading-note.js';
import type { ActionRequest } from './requests.js';

/** The person who wrote the sentence, as the guard knows them. */
export interface Speaker {
  readonly id: PersonId;
  /** The language they last used. */
  readonly language: Language;
  readonly remembered: Remembered | undefined;
}

export interface Planned {
  readonly request: ActionRequest;
  /** The language of the sentence. */
  readonly language: Language;
  /** Other readings of the sentence, best first. */
  readonly alternatives: readonly ActionRequest[];
  /** What the person has to know about how the sentence was read. */
  readonly note?: ReadingNote | undefined;
  /** Words of the sentence that nobody knows, and that were left out. */
  readonly leftOut?: readonly string[] | undefined;
  /** What to keep of the answer for a follow-up; undefined: nothing changes. */
  readonly remember: (outcome: Outcome) => unknown;
}

/** Chooses the action that answers a sentence; `turn` is the turn in which it was said. */
export type PlanSentence<Turn> = (text: string, speaker: Speaker, turn: Turn) => Promise<Planned>;

/** What a planner's DO command carries to its action. */
export interface PlannedParameters {
  readonly planned: Planned;
}
