import { newVendorCode } from './new-codes.js';
import { lastRecorded } from './records.js';
import type { UseCase } from './use-case.js';
import { namesTaken, otherNames } from './vendor-names.js';

/** A vendor whose promises are to be kept. */
export const addVendor: UseCase<'addVendor'> = {
  decide: async (_, given, at) => {
    // Another may take the same name between this look and the commit.
    const after = await lastRecorded(at.store);
    const problems = await namesTaken(given, null, at);
    if (problems.length > 0) return { problems };
    const code = await newVendorCode(given.name, at);
    const value = { code, name: given.name, aliases: otherNames(given), version: 1 };
    return {
      kind: 'new_vendor',
      occurredOn: at.calendar.today(),
      reason: null,
      after,
      writes: [{ type: 'vendor', value }],
    };
  },
};
