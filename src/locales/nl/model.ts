import type { ReadingNote } from '../../domain/query/reading-note.js';

/** That a model read a question, or why none did. */
export const model = {
  notes: {
    model_read: 'Je vraag is gelezen door het taalmodel. Het antwoord komt uit het register.',
    model_silent: 'Het taalmodel gaf geen antwoord. Ik heb je vraag zelf gelezen.',
    model_declined: 'Het taalmodel kon je vraag niet lezen. Ik heb je vraag zelf gelezen.',
    model_unusable: 'Wat het taalmodel gaf, kan ik niet gebruiken. Ik heb je vraag zelf gelezen.',
  } satisfies Record<ReadingNote, string>,
};
