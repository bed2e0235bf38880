import type { Party } from '../../domain/register/codes.js';
import type { MeasureState } from '../../domain/measure/measure.js';
import type { Messages } from '../../locales/messages.js';

/** How a measure stands; what was asked of organisations was not promised by them. */
export const stateWords = (state: MeasureState, party: Party, { words, publications }: Messages): string =>
  state === 'agreed' && party === 'organisations' ? publications.says.open.asked : words.states[state];
