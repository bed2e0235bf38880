/** Why a model's answer is not used. */
import type { ReadingNote } from '../../domain/query/reading-note.js';

/** Each reason, and what the person is told of it. */
const REASONS = {
  timeout: 'model_silent',
  unreachable: 'model_silent',
  /** It answered with another HTTP status than 200. */
  status: 'model_silent',
  /** It refused, or said that it cannot read the sentence either. */
  declined: 'model_declined',
  too_large: 'model_unusable',
  /** No JSON, or not the shape of an answer. */
  nonsense: 'model_unusable',
  /** An action that is not offered to a model. */
  not_offered: 'model_unusable',
  /** An input that a card could not send either. */
  invalid_input: 'model_unusable',
  /** A code, name or person that is not there. */
  unknown: 'model_unusable',
  /** Something went wrong on our side. */
  failed: 'model_unusable',
} as const satisfies Record<string, ReadingNote>;
export type FailureReason = keyof typeof REASONS;

/** Says no more than the reason: neither the sentence, nor the answer, nor the key is in it. */
export class ModelFailure extends Error {
  constructor(
    readonly reason: FailureReason,
    /** The HTTP status, where that is the reason. */
    readonly status?: number,
  ) {
    super(`no usable answer from the model: ${reason}`);
    this.name = new.target.name;
  }
}

export const noteOf = (reason: FailureReason): ReadingNote => REASONS[reason];
