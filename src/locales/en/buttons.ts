import type { Messages } from '../messages.js';
import { format } from './format.js';

const { number } = format;

export const buttons: Messages['buttons'] = {
  previous: 'Previous',
  next: 'Next',
  newer: 'Newer',
  older: 'Older',
  back: '← Back',
  now: 'As it is now',
  list: 'Show the list',
  allMeasures: 'All measures',
  allRisks: 'All risks',
  linkedMeasures: (count) =>
    count === 1 ? 'The linked measure' : `${count === 2 ? 'Both' : `All ${number(count)}`} linked measures`,
  linkedRisks: (count) => `All ${number(count)} linked risks`,
  sameDay: (count) => `All ${number(count)} on that day`,
  readOn: (text) => `Read on: ${text}`,
  texts: { quote: 'the quote', deadline: 'the deadline', notes: 'the notes', condition: 'the condition' },
  open: (code) => `Show ${code}`,
  help: 'What can I ask?',
  didYouMean: 'Did you mean something else?',
  count: (what) => `number of: ${what}`,
  perDimension: (what, dimension) => `${what} per ${dimension}`,
  risks: (what) => `risks: ${what}`,
  nextDeadline: (what) => `next deadline: ${what}`,
  overviewOf: (what) => `overview: ${what}`,
  wording: (text) => `read “${text}”`,
};
