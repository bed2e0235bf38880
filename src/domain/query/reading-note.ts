/**
 * What a person has to know of how a question was read: that a model read it, or why none did. It did not answer, could
 * not read it, or its answer was of no use.
 */
export type ReadingNote = 'model_read' | 'model_silent' | 'model_declined' | 'model_unusable';
