import type { Messages } from '../messages.js';
import { format } from './format.js';
import { measuresOf, risksOf } from './lists.js';

const { number } = format;

export const entries: Messages['entries'] = {
  kinds: { vendor: 'Vendor', source: 'Source', investigation: 'Investigation' },
  vendor: 'Vendor',
  source: 'Source',
  products: 'Products',
  aliases: 'Also called',
  publisher: 'Published by',
  reference: 'Reference',
  completed: 'Completed on',
  published: 'Published on',
  place: 'Place in the source',
  sourceOn: (title, day) => `${title} (${day})`,
  measures: measuresOf,
  risks: risksOf,
  circumstances: (count) => `${number(count)} ${count === 1 ? 'circumstance' : 'circumstances'}`,
  investigations: (count) => `${number(count)} ${count === 1 ? 'investigation' : 'investigations'}`,
  nothing: {
    vendor: 'There is no investigation of this vendor yet.',
    source: 'No investigations or measures come from this source yet.',
    investigation: 'There are no risks, measures or circumstances yet.',
  },
  add: {
    source: 'Add a source',
    investigation: 'Add an investigation',
    risk: 'Add a risk',
    measure: 'Add a measure',
    circumstance: 'Add a circumstance',
  },
  change: 'Change',
  takenBack: 'No longer in the register',
  takenBackDetail: (what) => `${what} was taken back and is in no list any more. Its code is not used again.`,
  stays: 'You can no longer undo this.',
  namesWhatIsGone: (codes) => `What would come back names something that is no longer in the register: ${codes}.`,
  nameTaken: (name) => `The vendor ${name} is called so now. Choose another name for one of them first.`,
  unknown: 'This is not in the register.',
  renamed: (was, now) => `${was} is now called ${now}`,
  nowCalled: (label, value) => `${label.toLowerCase()}: ${value}`,
  none: 'none',
  all: 'Investigations',
  allButton: 'All investigations',
  noneOf: (topic) => `Not recorded: there is no investigation of “${topic}” here.`,
  foundOf: (topic, count) =>
    count === 1
      ? `There is one investigation of “${topic}”.`
      : `There are ${number(count)} investigations of “${topic}”.`,
  referredTo: (title, by) => `${title} (named in ${by})`,
  onlyReferredTo: (named, also) =>
    `${also ? 'Also named' : 'Only named'}, without measures of its own in this register: ${named}.`,
  more: (count) => `${number(count)} more not shown.`,
};
