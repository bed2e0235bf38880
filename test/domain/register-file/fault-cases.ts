import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseRegister } from '../../../src/domain/register-file/register-file.js';

/** Every fault of a file; none where it has become a register. */
export function faultsOf(json: unknown): readonly string[] {
  const result = parseRegister(json);
  return result.ok ? [] : result.faults;
}

/** What is wrong, a file in which it is, and the faults that gives, all of them. */
export type Case = readonly [what: string, file: unknown, ...faults: readonly string[]];

export function tell(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    for (const [what, file, ...faults] of cases) {
      it(`is told when ${what}`, () => assert.deepEqual(faultsOf(file), faults));
    }
  });
}
