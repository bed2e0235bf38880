/** Dutch and English: a question → what it asks for, a wording → the deadline it is read as. */
export { readDeadline } from './deadline/index.js';
export { createReader, readQuestion, type QuestionReader } from './question/reader.js';
export type * from './intent.js';
