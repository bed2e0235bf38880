import type { Messages } from '../messages.js';

/** That a model read a question, or why none did. */
export const model: Messages['model'] = {
  notes: {
    model_read: 'The language model read your question. The answer comes from the register.',
    model_silent: 'The language model did not answer. I read your question myself.',
    model_declined: 'The language model could not read your question. I read it myself.',
    model_unusable: 'I cannot use what the language model gave. I read your question myself.',
  },
};
