import type { Messages } from '../messages.js';
import { format } from './format.js';

const counted = (one: string, several: string) => (count: number) =>
  count === 1 ? `There is one ${one}` : `There are ${format.number(count)} ${several}`;

export const entryLists: Messages['entryLists'] = {
  kinds: {
    vendor: { heading: 'Vendors', none: 'There is no vendor', count: counted('vendor', 'vendors') },
    source: { heading: 'Sources', none: 'There is no source', count: counted('source', 'sources') },
    investigation: {
      heading: 'Investigations',
      none: 'There is no investigation',
      count: counted('investigation', 'investigations'),
    },
    circumstance: {
      heading: 'Circumstances',
      none: 'There is no circumstance',
      count: counted('circumstance', 'circumstances'),
    },
  },
  about: (topic) => ` about “${topic}”`,
  present: (count) => (count > 1 ? ' that are still there' : ' that is still there'),
  gone: (count) => (count > 1 ? ' that are gone' : ' that is gone'),
  investigation: (code, title, vendor, day) => `${code}  ${title} (${vendor}), published on ${day}`,
  stillThere: 'still there',
  goneOn: (day) => `gone since ${day}`,
  circumstance: (code, title, standing) => `${code}  ${title}${standing === '' ? '' : ` (${standing})`}`,
};
