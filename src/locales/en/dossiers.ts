import type { Messages } from '../messages.js';
import { format } from './format.js';
import { measuresOf } from './lists.js';

const { number } = format;

export const dossiers: Pick<Messages['publications'], 'dossier' | 'letter'> = {
  dossier: {
    title: (about) => `Dossier: ${about}`,
    subtitle: (day) => `All that is on record, as it stood on ${day}`,
    about: (count) => `This dossier is about ${measuresOf(count)}.`,
    labels: {
      obligor: 'Has to do it',
      investigation: 'Investigation',
      nature: 'Nature',
      state: 'Status',
      owner: 'Owner',
      progress: 'Progress',
      lapses: 'Lapses',
      supersededBy: 'Superseded by',
    },
    promise: 'What the source says',
    deadlines: {
      title: 'Deadlines',
      head: ['Version', 'As worded', 'Read as', 'Why it is read so', 'Recorded'],
      first: 'First deadline',
      recorded: (day) => `Recorded on ${day}.`,
    },
    dates: {
      title: 'Four dates',
      head: ['What', 'When', 'By whom'],
      agreed: 'Promised',
      asked: 'Asked',
      atLatest: (day) => `by ${day}`,
      reported: 'Reported done',
      evidence: 'Latest evidence',
      verified: 'Verified',
      partially_verified: 'Verified in part',
      rejected: 'Rejected at verification',
      none: 'not recorded',
    },
    periods: { title: 'Per period', head: ['Period', 'Status', 'Reported done'] },
    evidence: {
      title: 'Evidence',
      none: 'No evidence is on record.',
      head: ['Title', 'Date', 'Website and address', 'SHA-256'],
    },
    risks: 'Risks that this belongs to',
    blockers: {
      title: 'What is in the way',
      head: ['Code and title', 'Now', 'Where that comes from'],
      present: 'still in the way',
      gone: 'no longer in the way',
      inferred: 'our inference',
      stated: 'the source',
      hidden: (count) =>
        count === 1
          ? 'A confidential measure belongs here as well.'
          : `${number(count)} confidential measures belong here as well.`,
    },
    notes: 'Notes',
    history: {
      title: 'History',
      none: 'No changes are on record. The measure is as it was taken from the source.',
      head: ['No.', 'Happened on', 'Recorded on', 'What', 'By'],
      reason: (reason) => `reason: ${reason}`,
      confidential: 'confidential at that time',
      somebody: 'a colleague',
    },
  },
  letter: {
    title: (about) => `Measures from: ${about}`,
    subtitle: (day) => `As it stood on ${day}`,
    about: (count) => `This source names ${measuresOf(count)}.`,
    labels: { publisher: 'Published by', published: 'Date', reference: 'Reference' },
    overview: 'Overview',
    quotes: 'What it says',
  },
};
