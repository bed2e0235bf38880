import type { Messages } from '../messages.js';
import { measuresOf } from './lists.js';

export const tab: Messages['tab'] = {
  title: 'Set up the tab',
  heading: 'What does this tab show?',
  text: 'Choose what the dashboard in this tab is about. If you choose nothing, it is about all promises. Then save the tab.',
  look: 'See your choice',
  name: 'Promises',
  everything: 'all promises',
  shows: (question) => `This tab is about: ${question}.`,
  now: (total, open) =>
    total === 0
      ? 'At this moment there are no such measures.'
      : `Now that is ${measuresOf(total)}: ${openOf(open, total)}.`,
  access: 'Everyone here sees that the tab is there. Only people with a role in Nakoming see what is in it.',
};

function openOf(open: number, total: number): string {
  if (open === 0) return 'none of them is open';
  if (open === total) return total === 1 ? 'it is open' : 'all of them are open';
  return open === 1 ? '1 of them is open' : `${open} of them are open`;
}
