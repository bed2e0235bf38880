/** A form that was found, with everything that a sentence tells of the change. */
import type { Field } from '../../domain/change/fields.js';
import type { Scene } from '../question/sentence/scene.js';
import type { Found } from './best-form.js';
import type { ChangeWords } from './change-words.js';
import { dayIn } from './day.js';
import type { Pieces } from './pieces.js';
import type { Sign } from './vocabulary.js';

export interface Told {
  /** The words in which the form was found, and the whole sentence. */
  readonly scene: Scene;
  readonly whole: Scene;
  readonly words: ChangeWords;
  readonly found: Found;
  readonly pieces: Pieces;
  /** What stands behind the colon of a note or a new measure. */
  readonly body: string;
}

export type Values = Partial<Record<Field, string>>;

/** The day as YYYY-MM-DD; the words themselves where they name none, so that the form can say so. */
export const dayOrWords = (text: string, { world, sentence }: Scene, sign: Sign): string => {
  return (
    dayIn(text, { today: world.today, lang: sentence.language, in: sign === 'setFollowUp' ? 'future' : 'past' }) ?? text
  );
};
