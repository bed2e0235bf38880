import type { Messages } from '../messages.js';
import { format } from './format.js';

const { number } = format;
const peopleOf = (count: number): string => (count === 1 ? '1 person' : `${number(count)} people`);

/** What was removed because it had been kept long enough. */
export const removals: Messages['removals'] = {
  title: 'Removed after its period',
  none: 'Nothing has been removed yet.',
  before: (day) => `everything from before ${day}`,
  counted: {
    words: (count) => `what ${count === 1 ? '1 conversation was' : `${number(count)} conversations were`} about`,
    reach: (count) => `how I could reach ${peopleOf(count)} without a role`,
    name: (count) => `name and account of ${peopleOf(count)} without a role`,
    sent: (count) => (count === 1 ? '1 message sent' : `${number(count)} messages and reminders sent`),
  },
  kept: {
    words: 'I keep what a conversation was about for 1 day.',
    reach: 'I keep how I reach someone until 30 days after their last role.',
    name: 'I keep the name of someone who never had a role for 30 days.',
    sent: 'I keep what I sent of my own accord for 7 years.',
  },
  never: 'What was recorded about measures I never remove of my own accord.',
};
