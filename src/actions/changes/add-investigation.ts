import { catalogueCode, isSourceCode } from '../../domain/register/codes.js';
import { parseLocalDate } from '../../domain/time/local-date.js';
import { sourceWith } from '../../domain/register/message-source.js';
import type { Source } from '../../domain/register/register.js';
import type { Case } from '../case.js';
import type { GivenTo } from './given.js';
import { proposedCode, wasGiven } from './new-codes.js';
import type { Decision, UseCase } from './use-case.js';

/** An investigation of a vendor, reported in a document on record. */
export const addInvestigation: UseCase<'addInvestigation'> = {
  choices: async (_, { store }) => {
    const { vendors, sources } = await store.catalogue();
    return { vendor: vendors.map(({ code }) => code), source: sources.map(({ code }) => code) };
  },
  proposed: async ({ title = '', source = '', completed = '' }, at) => {
    if (title.trim() === '') return {};
    const day = parseLocalDate(completed.trim()) ?? (await sourceNamed(source.trim(), at))?.published;
    const code = await proposedCode(title, day ?? at.calendar.today(), at);
    return code === undefined ? {} : { code };
  },
  // A code stays for ever: nobody gets one that they have not seen.
  isUnseen: (_, { code = '' }) => code.trim() === '',
  decide: (_, given, at) => added(given, at),
};

async function added(given: GivenTo<'addInvestigation'>, at: Case): Promise<Decision> {
  const { code, title, titleEn = title, vendor, products = [], aliases = [], completed = null } = given;
  const { investigations } = await at.store.catalogue();
  const isTaken =
    investigations.some((one) => one.code === code) || (await wasGiven(catalogueCode('investigation', code), at.store));
  if (isTaken) return { problems: [{ field: 'code', problem: 'taken' }] };
  const source = await sourceNamed(given.source, at);
  if (source === undefined) return { problems: [{ field: 'source', problem: 'unknown_source' }] };
  const value = {
    code,
    title: { nl: title, en: titleEn },
    vendor,
    products,
    aliases,
    source: source.code,
    completed,
    published: given.published ?? source.published,
    version: 1,
  };
  return {
    kind: 'new_investigation',
    occurredOn: at.calendar.today(),
    reason: null,
    source: source.code,
    writes: [{ type: 'investigation', value }],
  };
}

/** A document on record, by its code, title or reference. */
async function sourceNamed(text: string, { store }: Case): Promise<Source | undefined> {
  const { sources } = await store.catalogue();
  return isSourceCode(text) ? sourceWith(sources, text) : sources.find(({ title }) => title === text);
}
