/** What the codes in a file are looked up in: the register and the file itself; where the register is empty, the file alone. */
import {
  isCircumstanceCode,
  isInvestigationCode,
  isMeasureCode,
  isRiskCode,
  type InvestigationCode,
  type MeasureCode,
  type RiskCode,
} from '../../domain/register/codes.js';
import type { ImportInput, InputEntry, Section } from '../../domain/imports/import-input.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Measure } from '../../domain/measure/measure.js';
import { isMessageSource } from '../../domain/register/message-source.js';
import { EVERYTHING, MAX_VALUES } from '../../domain/query/query.js';
import type { Catalogue, Circumstance } from '../../domain/register/register.js';
import type { Risk } from '../../domain/risk/risk.js';
import type { Store } from '../../domain/store/store.js';
import type { Case } from '../case.js';
import { dayIn } from './values-in.js';

export interface ImportWorld {
  /** The register is empty, and nothing has happened to it: it takes over all of the file. */
  readonly first: boolean;
  /** As the register has it. */
  readonly catalogue: Catalogue;
  /** The vendor of an investigation, and when that was published; undefined for one that nobody knows. */
  readonly investigation: (
    code: InvestigationCode,
  ) => { readonly vendor: string; readonly published: LocalDate } | undefined;
  readonly investigations: readonly string[];
  readonly vendors: readonly string[];
  readonly sources: readonly string[];
  /** Of the register or the file, or a message in a chat. */
  readonly hasSource: (code: string) => boolean;
  /** Learns of these codes before they are asked about. */
  readonly learn: (codes: readonly string[]) => Promise<void>;
  /** Of a code that was learnt: whether the register, or the file, has it. */
  readonly has: (code: string) => boolean;
  /** The measure as it is in the register. */
  readonly present: (code: string) => Measure | undefined;
  readonly risk: (code: string) => Risk | undefined;
  readonly circumstance: (code: string) => Circumstance | undefined;
}

export async function importWorld(input: ImportInput, at: Case): Promise<ImportWorld> {
  const { store, calendar } = at;
  const catalogue = await store.catalogue();
  const first = await isEmpty(catalogue, store, calendar.today());
  const codesOf = (section: Section) => input.sections[section].flatMap(({ raw }) => codeIn(raw['code']) ?? []);
  const withFile = (known: readonly { readonly code: string }[], section: Section): readonly string[] => [
    ...new Set([...known.map(({ code }) => code), ...codesOf(section)]),
  ];
  const inFile = new Set([...codesOf('measures'), ...codesOf('risks'), ...codesOf('circumstances')]);
  const circumstances = new Map<string, Circumstance>((await store.circumstances()).map((one) => [one.code, one]));
  const investigations = new Map<string, { readonly vendor: string; readonly published: LocalDate }>([
    ...input.sections.investigations.flatMap((entry) => investigationIn(entry, at)),
    ...catalogue.investigations.map((one) => [one.code, one] as const),
  ]);
  const sources = withFile(catalogue.sources, 'sources');
  const knownSources = new Set(sources);
  const measures = new Map<string, Measure>();
  const risks = new Map<string, Risk>();
  return {
    first,
    catalogue,
    investigation: (code) => investigations.get(code),
    investigations: [...investigations.keys()],
    vendors: withFile(catalogue.vendors, 'vendors'),
    sources,
    hasSource: (code) => knownSources.has(code) || isMessageSource(code),
    learn: async (codes) => {
      if (first) return;
      for (const one of await measuresWith(codes, measures, store)) measures.set(one.code, one);
      for (const one of await risksWith(codes, risks, store, calendar.today())) risks.set(one.code, one);
    },
    has: (code) => inFile.has(code) || circumstances.has(code) || measures.has(code) || risks.has(code),
    present: (code) => measures.get(code),
    risk: (code) => risks.get(code),
    circumstance: (code) => (isCircumstanceCode(code) ? circumstances.get(code) : undefined),
  };
}

/** What was recorded already, such as who may do what, stays: such a register grows like any other. */
async function isEmpty({ investigations }: Catalogue, store: Store, today: LocalDate): Promise<boolean> {
  if (investigations.length > 0 || (await store.countMeasures(EVERYTHING, today)) > 0) return false;
  return (await store.changes({}, { offset: 0, limit: 1 })).total === 0;
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const codeIn = (value: unknown): string | undefined => textOf(value)?.trim();

function investigationIn(
  { raw }: InputEntry,
  at: Case,
): readonly (readonly [string, { vendor: string; published: LocalDate }])[] {
  const { code, vendor, published } = raw as {
    readonly code?: unknown;
    readonly vendor?: unknown;
    readonly published?: unknown;
  };
  const day = dayIn(textOf(published) ?? '', at);
  const known = codeIn(code);
  return known !== undefined && isInvestigationCode(known) && day !== undefined
    ? [[known, { vendor: codeIn(vendor) ?? '', published: day }]]
    : [];
}

const measuresWith = (
  codes: readonly string[],
  known: ReadonlyMap<string, Measure>,
  store: Store,
): Promise<readonly Measure[]> =>
  store.measures([...new Set(codes)].filter((code): code is MeasureCode => isMeasureCode(code) && !known.has(code)));

async function risksWith(
  codes: readonly string[],
  known: ReadonlyMap<string, Risk>,
  store: Store,
  today: LocalDate,
): Promise<readonly Risk[]> {
  const asked = [...new Set(codes)].filter((code): code is RiskCode => isRiskCode(code) && !known.has(code));
  const found: Risk[] = [];
  for (let at = 0; at < asked.length; at += MAX_VALUES) {
    const part = asked.slice(at, at + MAX_VALUES);
    const { rows } = await store.findRisks({ codes: part }, { offset: 0, limit: MAX_VALUES }, today);
    found.push(...rows);
  }
  return found;
}
