import { createReader } from '../../src/language/index.js';

/** One reader serves all tests, as it serves all questions of a service. */
export const reader = createReader();
