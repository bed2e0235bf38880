/** Loaded by every test run, in each of its processes, before any test. */
import fc from 'fast-check';
import type { Context, RootHookObject } from 'mocha';
import { propertySettings, tries } from './property-runs.js';

/** What the workers of a run cover is measured, and not what they begin: that is compiled in another way. */
if (process.env['MOCHA_WORKER_ID'] !== undefined && process.env['NODE_V8_COVERAGE'] !== undefined) {
  delete process.env['NODE_V8_COVERAGE'];
  // To write it down at the end takes longer than the second after which a worker is told to stop.
  process.on('SIGTERM', () => undefined);
}

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
