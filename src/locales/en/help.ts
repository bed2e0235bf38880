import type { Messages } from '../messages.js';
import { measuresOf } from './lists.js';

export const help: Messages['help'] = {
  title: 'What can you ask?',
  intro: 'Ask in plain language, in English or Dutch. Click an example to try it.',
  groups: (investigation, measure) => [
    {
      title: 'Finding measures',
      questions: [
        'Which Microsoft measures are still open?',
        'What is overdue?',
        ...(investigation === undefined ? [] : [`Which measures from ${investigation} have no deadline?`]),
      ],
    },
    { title: 'Looking ahead', questions: ['What is the next deadline?', 'What is due in the next 30 days?'] },
    {
      title: 'Counting',
      questions: [
        'How many measures are overdue per party?',
        'Give me an overview',
        'How well does Microsoft keep its promises?',
      ],
    },
    { title: 'Risks', questions: ['Which high risks are still open?'] },
    {
      title: 'Organisations',
      questions: [
        'Which organisations are there?',
        ...(measure === undefined ? [] : [`Which organisations have carried out ${measure}?`]),
      ],
    },
    {
      title: 'Publishing and calendar',
      questions: [
        'Make a progress update on Microsoft',
        ...(investigation === undefined ? [] : [`Dossier of ${investigation}`]),
        'Calendar feed',
      ],
    },
    { title: 'Reminders', questions: ['How do you remind me?'] },
    { title: 'Files', questions: ['Export all measures', 'Export my data', 'Import a file'] },
    { title: 'People', questions: ['Who may do what?'] },
    { title: 'Deadlines and words', questions: ['How do you read “mid 2025”?', 'What does “reported done” mean?'] },
  ],
  growing: {
    title: 'Adding to the register',
    questions: ['New vendor', 'New investigation'],
  },
  tips: 'Feel free to follow up: “and of SLM?”, “which of those are late?”, “the second one”. A code such as OW20-V4 works too.',
  welcome: {
    title: 'Hello, I am Nakoming',
    intro: (count) =>
      `I keep what vendors have promised after a privacy investigation: word for word, with its deadline. The register now holds ${measuresOf(count)}.`,
    empty:
      'I keep what vendors have promised after a privacy investigation. The register is still empty. Begin with a vendor, then the source, the investigation and what it says.',
    local: 'This is the local version: everything stays on this computer.',
    try: 'Try for example:',
    questions: [
      'Which Microsoft measures are still open?',
      'What is overdue?',
      'What is the next deadline?',
      'Give me an overview',
    ],
  },
  cannot: [
    'Which measures are still open?',
    'What is overdue?',
    'Which risks are still open?',
    'What is the next deadline?',
  ],
};
