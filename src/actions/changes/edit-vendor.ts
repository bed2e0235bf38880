import { isSame } from '../../domain/measure/as-of.js';
import { inList } from './entry-readers.js';
import { lastRecorded } from './records.js';
import type { UseCase } from './use-case.js';
import { namesTaken, otherNames } from './vendor-names.js';

/** What a vendor is called. */
export const editVendor: UseCase<'editVendor'> = {
  present: ({ name, aliases }) => ({ name, aliases: inList(aliases) }),
  decide: async (vendor, given, at) => {
    // Another may take the same name between this look and the commit.
    const after = await lastRecorded(at.store);
    const problems = await namesTaken(given, vendor, at);
    if (problems.length > 0) return { problems };
    const value = { ...vendor, name: given.name, aliases: otherNames(given) };
    if (isSame(value, vendor)) return { refusal: { why: 'already_so' } };
    const write = { type: 'vendor', value: { ...value, version: vendor.version + 1 } } as const;
    return { kind: 'edit', occurredOn: at.calendar.today(), reason: null, after, writes: [write] };
  },
};
