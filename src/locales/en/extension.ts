import type { Messages } from '../messages.js';
import { format } from './format.js';

const { number } = format;

export const extension: Messages['extension'] = {
  shared: {
    measure: (code) => `Measure ${code}`,
    risk: (code) => `Risk ${code}`,
    measures: 'List of measures',
    risks: 'List of risks',
    text: 'If you may look in Nakoming, you see here how things stand now. If not, this card is not for you.',
    open: 'View',
  },
  capture: {
    title: 'Record a promise',
    noText: 'There is no text in this message that I can record.',
    place: 'Message in Teams',
  },
  message: 'Message in Teams',
  wholeList: (total) => `The whole list: ${number(total)}`,
  wholeListHint: 'A card that keeps itself up to date',
  nothing: 'Nothing found. Try a code, a vendor or a word from the measure.',
};
