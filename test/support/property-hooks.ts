/** Loaded by every test run, in each of its processes, before any test. */
import fc from 'fast-check';
import type { Context, RootHookObject } from 'mocha';
import { propertySettings, tries } from './property-runs.js';

export const mochaHooks: RootHookObject = {
  beforeAll() {
    const { seed } = propertySettings(process.env);
    fc.configureGlobal({ numRuns: tries(), ...(seed !== undefined && { seed }) });
  },
  beforeEach(this: Context) {
    // Whoever asks for more has the time for it.
    if (propertySettings(process.env).factor > 1) this.currentTest?.timeout(0);
  },
};
