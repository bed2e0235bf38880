import type { Messages } from '../messages.js';
import { format } from './format.js';
import { measuresOf } from './lists.js';

const { number } = format;

export const publicationCards: Pick<Messages['publications'], 'card' | 'refused'> = {
  card: {
    update: 'Progress update',
    dossier: 'Dossier',
    letter: 'Measures from one source',
    ready: 'The document is ready. Choose its form below.',
    noLinks: 'I cannot offer files here. Ask me in a personal chat, or ask your administrator to switch downloads on.',
    period: (period) => `For ${period}`,
    day: (day) => `As it stood on ${day}`,
    contents: (count, codes) => `With ${measuresOf(count)}: ${codes}.`,
    numbers: 'In brief',
    number: (what, count) => `${what}: ${number(count)}`,
    languages: { nl: 'In Dutch', en: 'In English' },
    ofMeasure: 'Dossier',
    ofVendor: 'Progress update',
    ofLetter: 'As a document',
  },
  refused: {
    reversed: {
      title: 'This period runs backwards',
      text: (since, until) => `It begins on ${since} and ends on ${until}. Name a beginning that comes before the end.`,
    },
    to_come: {
      title: 'This day is still to come',
      text: (_since, until) => `What happens up to ${until} is not known yet. Choose today or an earlier day.`,
    },
    nothing: {
      title: 'Nothing is recorded about this',
      text: 'The register has no measures that belong to it.',
    },
    confidential: {
      title: 'I cannot publish anything about this',
      text: (count) =>
        `${count === 1 ? 'The measure that belongs to it is' : `All ${number(count)} measures that belong to it are`} confidential.`,
    },
    too_many: {
      title: 'This is too much for one document',
      text: (total, most) =>
        `It is about ${measuresOf(total)}; ${number(most)} fit in one. Name a vendor or an investigation.`,
    },
  },
};
