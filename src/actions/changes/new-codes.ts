/** Codes for what is new: never one that was ever given. */
import {
  catalogueCode,
  isCircumstanceCode,
  isInvestigationCode,
  isRiskCode,
  isSourceCode,
  isVendorCode,
  type CircumstanceCode,
  type InvestigationCode,
  type RiskCode,
  type SourceCode,
  type VendorCode,
} from '../../domain/register/codes.js';
import type { Subject } from '../../domain/change/change.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { slugOf } from '../../domain/organisation/organisation.js';
import type { RiskLevel } from '../../domain/risk/risk.js';
import type { Store } from '../../domain/store/store.js';
import type { Case } from '../case.js';

/** What was taken back is on record, and in no list. */
export const wasGiven = async (code: Subject, store: Store): Promise<boolean> =>
  (await store.changes({ subject: code }, { offset: 0, limit: 1 })).total > 0;

/** "oracle", or "oracle-2" where that was given. */
export async function newVendorCode(name: string, { store }: Case): Promise<VendorCode> {
  const { vendors } = await store.catalogue();
  const known = new Set<string>(vendors.map(({ code }) => code));
  return freeSlug(slugOf(name), isVendorCode, known, (own) => wasGiven(catalogueCode('vendor', own), store));
}

/** "dpia-teams-2026", with the year where the title does not say it. */
export async function newSourceCode(title: string, published: LocalDate, { store }: Case): Promise<SourceCode> {
  const { sources } = await store.catalogue();
  const known = new Set<string>(sources.map(({ code }) => code));
  const slug = slugOf(title);
  const year = published.slice(0, YEAR);
  const dated = slug.endsWith(year) ? slug : `${slug}-${year}`;
  return freeSlug(dated, isSourceCode, known, (own) => wasGiven(catalogueCode('source', own), store));
}
const YEAR = 'yyyy'.length;

async function freeSlug<Code extends string>(
  slug: string,
  isOne: (text: string) => text is Code,
  known: ReadonlySet<string>,
  wasUsed: (code: Code) => Promise<boolean>,
): Promise<Code> {
  for (let number = 1; ; number += 1) {
    const code = number === 1 ? slug : `${slug}-${number}`;
    if (isOne(code) && !known.has(code) && !(await wasUsed(code))) return code;
    if (!isOne(`${slug}-2`)) throw new RangeError(`no code can be made of ${slug}`);
  }
}

const LETTERS: Readonly<Record<RiskLevel, string>> = { high: 'H', medium: 'M', low: 'L', not_high: 'R' };
/** Risks looked up at a time. */
const PAGE = 200;

/** The number after the last of its level in the investigation. */
export async function newRiskCode(
  investigation: InvestigationCode,
  level: RiskLevel,
  { store, calendar }: Case,
): Promise<RiskCode> {
  const codes: string[] = [];
  for (let offset = 0, total = 1; offset < total; offset += PAGE) {
    const page = await store.findRisks({ investigation: [investigation] }, { offset, limit: PAGE }, calendar.today());
    total = page.total;
    codes.push(...page.rows.map(({ code }) => code));
  }
  return nextCode(`${investigation}-${LETTERS[level]}`, codes, isRiskCode, store);
}

export async function newCircumstanceCode(
  investigation: InvestigationCode,
  { store }: Case,
): Promise<CircumstanceCode> {
  const codes = (await store.circumstances()).map(({ code }) => code);
  return nextCode(`${investigation}-C`, codes, isCircumstanceCode, store);
}

async function nextCode<Code extends RiskCode | CircumstanceCode>(
  head: string,
  codes: readonly string[],
  isOne: (text: string) => text is Code,
  store: Store,
): Promise<Code> {
  const numbers = codes.filter((code) => code.startsWith(head)).map((code) => Number(code.slice(head.length)));
  for (let number = Math.max(0, ...numbers.filter(Number.isInteger)) + 1; ; number += 1) {
    const code = `${head}${number}`;
    if (!isOne(code)) throw new RangeError(`no code after ${head}${number - 1}`);
    if (!(await wasGiven(code, store))) return code;
  }
}

/** Words that stand in the title of every investigation. */
const USUAL: ReadonlySet<string> = new Set(
  'audit verificatie verification technical dpia dtia onderzoek investigation assessment rapport report technisch verificatieonderzoek van voor de het een en op of for the a an and on in with met bij naar'.split(
    ' ',
  ),
);
/** Capitals of a code. */
const MOST_CAPITALS = 4;
const LEAST_CAPITALS = 2;

/** "TE26" of "DPIA Teams" in 2026; undefined where the title has no letters to make one of. */
export async function proposedCode(
  title: string,
  day: LocalDate,
  { store }: Pick<Case, 'store'>,
): Promise<InvestigationCode | undefined> {
  const words = slugOf(title)
    .split('-')
    .filter((word) => /^[a-z]/.test(word));
  const telling = words.filter((word) => !USUAL.has(word));
  const used = telling.length > 0 ? telling : words;
  const [first = ''] = used;
  const initials = used.map((word) => word.charAt(0)).join('');
  const letters = (initials.length >= LEAST_CAPITALS ? initials : first.replace(/[^a-z]/g, '')).toUpperCase();
  const digits = day.slice(2, YEAR);
  const heads = [
    letters.slice(0, initials.length >= LEAST_CAPITALS ? MOST_CAPITALS : LEAST_CAPITALS),
    first.slice(0, LEAST_CAPITALS + 1).toUpperCase(),
    first.slice(0, MOST_CAPITALS).toUpperCase(),
  ];
  const { investigations } = await store.catalogue();
  for (const code of [
    ...heads.map((head) => `${head}${digits}`),
    ...heads.map((head) => `${head}${day.slice(0, YEAR)}`),
  ]) {
    const isFree = isInvestigationCode(code) && !investigations.some((one) => one.code === code);
    if (isFree && !(await wasGiven(catalogueCode('investigation', code), store))) return code;
  }
  return undefined;
}
