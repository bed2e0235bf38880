import { isSame } from '../../domain/measure/as-of.js';
import type { UseCase } from './use-case.js';

/** What a document is called, who published it and when. */
export const editSource: UseCase<'editSource'> = {
  present: ({ title, publisher, published, reference }) => ({
    title,
    publisher,
    published,
    ...(reference === null ? {} : { reference }),
  }),
  decide: (source, { title, publisher, published, reference = null }, { calendar }) => {
    const value = { ...source, title, publisher, published, reference };
    if (isSame(value, source)) return { refusal: { why: 'already_so' } };
    const write = { type: 'source', value: { ...value, version: source.version + 1 } } as const;
    return { kind: 'edit', occurredOn: calendar.today(), reason: null, writes: [write] };
  },
};
