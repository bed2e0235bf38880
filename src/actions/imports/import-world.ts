/** What the codes in a file are looked up in: the register, or, where that is empty, the file itself. */
import {
  isInvestigationCode,
  isMeasureCode,
  isRiskCode,
  type InvestigationCode,
  type MeasureCode,
} from '../../domain/codes.js';
import type { ImportInput, InputEntry, Section } from '../../domain/imports/import-input.js';
import { parseLocalDate, type LocalDate } from '../../domain/local-date.js';
import type { Measure } from '../../domain/measure.js';
import { EVERYTHING, MAX_VALUES } from '../../domain/query.js';
import type { Store } from '../../domain/store.js';
import type { Case } from '../case.js';

export interface ImportWorld {
  /** The register is empty. */
  readonly first: boolean;
  /** The vendor of an investigation, and when that was published; undefined for one that nobody knows. */
  readonly investigation: (
    code: InvestigationCode,
  ) => { readonly vendor: string; readonly published: LocalDate } | undefined;
  readonly investigations: readonly string[];
  readonly sources: ReadonlySet<string>;
  /** Learns of these codes before they are asked about. */
  readonly learn: (codes: readonly string[]) => Promise<void>;
  /** Of a code that was learnt: whether the register, or the file, has it. */
  readonly has: (code: string) => boolean;
  /** The measure as it is in the register. */
  readonly present: (code: string) => Measure | undefined;
}

export async function importWorld(input: ImportInput, { store, calendar }: Case): Promise<ImportWorld> {
  const catalogue = await store.catalogue();
  const first =
    catalogue.investigations.length === 0 && (await store.countMeasures(EVERYTHING, calendar.today())) === 0;
  const codesOf = (section: Section) => input.sections[section].flatMap(({ raw }) => textOf(raw['code']) ?? []);
  const inFile = new Set([
    ...codesOf('measures'),
    ...(first ? [...codesOf('risks'), ...codesOf('circumstances')] : []),
  ]);
  const inRegister = new Set<string>((await store.circumstances()).map(({ code }) => code));
  const investigations = new Map<string, { readonly vendor: string; readonly published: LocalDate }>(
    first
      ? input.sections.investigations.flatMap(investigationIn)
      : catalogue.investigations.map((one) => [one.code, one]),
  );
  const present = new Map<string, Measure>();
  return {
    first,
    investigation: (code) => investigations.get(code),
    investigations: [...investigations.keys()],
    sources: new Set<string>(first ? codesOf('sources') : catalogue.sources.map(({ code }) => code)),
    learn: async (codes) => {
      if (first) return;
      for (const one of await measuresWith(codes, present, store)) present.set(one.code, one);
      for (const code of await risksWith(codes, inRegister, store, calendar.today())) inRegister.add(code);
    },
    has: (code) => inFile.has(code) || inRegister.has(code) || present.has(code),
    present: (code) => present.get(code),
  };
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function investigationIn({
  raw,
}: InputEntry): readonly (readonly [string, { vendor: string; published: LocalDate }])[] {
  const { code, vendor, published } = raw as {
    readonly code?: unknown;
    readonly vendor?: unknown;
    readonly published?: unknown;
  };
  const day = parseLocalDate(textOf(published) ?? '');
  const known = textOf(code);
  return known !== undefined && isInvestigationCode(known) && day !== undefined
    ? [[known, { vendor: textOf(vendor) ?? '', published: day }]]
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
  known: ReadonlySet<string>,
  store: Store,
  today: LocalDate,
): Promise<readonly string[]> {
  const asked = [...new Set(codes)].filter(isRiskCode).filter((code) => !known.has(code));
  const found: string[] = [];
  for (let at = 0; at < asked.length; at += MAX_VALUES) {
    const part = asked.slice(at, at + MAX_VALUES);
    const { rows } = await store.findRisks({ codes: part }, { offset: 0, limit: MAX_VALUES }, today);
    found.push(...rows.map(({ code }) => code));
  }
  return found;
}
