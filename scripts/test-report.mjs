/**
 * How a test run is told: the usual lines for people and, where TEST_REPORT names a file, one line of JSON at its end
 * with the counts and the names, for whoever adds up several runs.
 */
import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';
import Mocha from 'mocha';

const { EVENT_RUN_END, EVENT_TEST_END } = Mocha.Runner.constants;

export default class TestReport extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const names = [];
    runner.on(EVENT_TEST_END, (test) => names.push({ name: test.fullTitle(), file: relative('.', test.file ?? '') }));
    runner.once(EVENT_RUN_END, () => {
      const file = process.env.TEST_REPORT;
      if (file) appendFileSync(file, `${JSON.stringify(this.#report(names))}\n`);
    });
  }

  #report(names) {
    const { passes, failures, pending } = this.stats;
    return { passed: passes, failed: failures, skipped: pending, names };
  }
}
