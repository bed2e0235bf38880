import { isSame } from '../../domain/measure/as-of.js';
import { inList } from './entry-readers.js';
import type { UseCase } from './use-case.js';

/** What an investigation is called, what was investigated and when. */
export const editInvestigation: UseCase<'editInvestigation'> = {
  present: ({ title, products, aliases, completed, published }) => ({
    title: title.nl,
    ...(title.en === title.nl ? {} : { titleEn: title.en }),
    products: inList(products),
    aliases: inList(aliases),
    ...(completed === null ? {} : { completed }),
    published,
  }),
  decide: (investigation, given, { calendar }) => {
    const { title, titleEn = title, products = [], aliases = [], completed = null } = given;
    const published = given.published ?? investigation.published;
    const value = { ...investigation, title: { nl: title, en: titleEn }, products, aliases, completed, published };
    if (isSame(value, investigation)) return { refusal: { why: 'already_so' } };
    const write = { type: 'investigation', value: { ...value, version: investigation.version + 1 } } as const;
    return { kind: 'edit', occurredOn: calendar.today(), reason: null, writes: [write] };
  },
};
