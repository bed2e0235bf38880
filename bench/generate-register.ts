/**
 * A made-up register of any size, the same for the same numbers: for measurements and for tests of what must hold in
 * every register. About one investigation in a hundred measures, over a few vendors.
 */
import type {
  CircumstanceCode,
  InvestigationCode,
  MeasureCode,
  RiskCode,
  SourceCode,
  VendorCode,
} from '../src/domain/register/codes.js';
import { addDays, localDate } from '../src/domain/time/local-date.js';
import type { Circumstance, Investigation, Register, Source, Vendor } from '../src/domain/register/register.js';
import type { Risk, RiskLevel } from '../src/domain/risk/risk.js';
import { Lot } from './lot.js';
import { makeMeasure } from './register-measure.js';
import { quotation, sentence, somebody, VENDORS } from './register-words.js';

const MEASURES_PER_INVESTIGATION = 100;
const RISKS_PER_INVESTIGATION = 10;
const CIRCUMSTANCES_PER_INVESTIGATION = 5;
const FIRST_DAY = localDate('2018-01-01');
/** Agreements are spread over this many days, deadlines over two years after each. */
const DAYS = 3000;

const LETTERS = ['V', 'V', 'V', 'O', 'O', 'S'] as const;
const LEVELS: readonly (readonly [letter: string, level: RiskLevel])[] = [
  ['H', 'high'],
  ['H', 'high'],
  ['H', 'high'],
  ['M', 'medium'],
  ['M', 'medium'],
  ['L', 'low'],
  ['L', 'low'],
  ['R', 'not_high'],
];

/** A register of `count` measures. */
export function generateRegister(count: number, seed = 1): Register {
  const lot = new Lot(seed);
  const parts = Array.from({ length: Math.ceil(count / MEASURES_PER_INVESTIGATION) }, (_, index) =>
    part(index, Math.min(MEASURES_PER_INVESTIGATION, count - index * MEASURES_PER_INVESTIGATION), lot),
  );
  return {
    vendors: VENDORS.map(([code, name]): Vendor => ({ code: code as VendorCode, name, aliases: [], version: 1 })),
    sources: parts.map(({ source }) => source),
    investigations: parts.map(({ investigation }) => investigation),
    circumstances: parts.flatMap(({ circumstances }) => circumstances),
    risks: parts.flatMap(({ risks }) => risks),
    measures: parts.flatMap(({ measures }) => measures),
  };
}

/** AA10, AA11 … AA99, AB10 … */
function investigationCode(index: number): InvestigationCode {
  const letters = Math.floor(index / 90);
  const [first, second] = [Math.floor(letters / 26) % 26, letters % 26].map((letter) =>
    String.fromCharCode(65 + letter),
  );
  return `${first}${second}${10 + (index % 90)}` as InvestigationCode;
}

function part(index: number, count: number, lot: Lot) {
  const code = investigationCode(index);
  const [vendor, name, ...products] = lot.of(VENDORS);
  const published = addDays(FIRST_DAY, lot.number(DAYS));
  const source: Source = {
    code: `dpia-${code.toLowerCase()}` as SourceCode,
    title: `DPIA ${name} ${code}`,
    publisher: 'SLM Rijk',
    published,
    reference: null,
    version: 1,
  };
  const investigation: Investigation = {
    code,
    title: { nl: `Onderzoek naar ${name} (${code})`, en: `Investigation of ${name} (${code})` },
    vendor: vendor as VendorCode,
    products: [lot.of(products), lot.of(products)].filter((product, at, all) => all.indexOf(product) === at),
    aliases: [],
    source: source.code,
    completed: addDays(published, -100),
    published,
    version: 1,
  };
  const codes = Array.from(
    { length: count },
    (_, at) => `${code}-${LETTERS[at % LETTERS.length] ?? 'V'}${at + 1}` as MeasureCode,
  );
  const circumstances = Array.from({ length: CIRCUMSTANCES_PER_INVESTIGATION }, (_, at) =>
    circumstance(at + 1, investigation, lot),
  );
  const risks = Array.from({ length: RISKS_PER_INVESTIGATION }, (_, at) => risk(at + 1, investigation, codes, lot));
  const measures = codes.map((own) => makeMeasure(own, { investigation, codes, circumstances, risks }, lot));
  return { source, investigation, circumstances, risks, measures };
}

function circumstance(number: number, investigation: Investigation, lot: Lot): Circumstance {
  const title = sentence(lot);
  const gone = { on: addDays(investigation.published, lot.number(1000)), source: 'Brief', by: somebody(lot) };
  return {
    code: `${investigation.code}-C${number}` as CircumstanceCode,
    investigation: investigation.code,
    title,
    quotation: quotation(`${title.nl}.`, investigation),
    gone: lot.chance(40) ? gone : null,
    version: 1,
  };
}

function risk(number: number, investigation: Investigation, codes: readonly MeasureCode[], lot: Lot): Risk {
  const title = sentence(lot);
  const [letter, level] = lot.of(LEVELS);
  const named = lot.some(codes, 3).map((measure) => ({ type: 'verified' as const, measure }));
  const condition = { type: lot.chance(70) ? ('all' as const) : ('any' as const), of: named };
  const rated = {
    level: 'low' as const,
    on: addDays(investigation.published, lot.number(2000)),
    by: somebody(lot),
    reason: 'Herbeoordeeld',
  };
  return {
    code: `${investigation.code}-${letter}${number}` as RiskCode,
    investigation: investigation.code,
    level,
    quotation: quotation(`Risico: ${title.nl}.`, investigation),
    title,
    condition:
      named.length === 0
        ? null
        : {
            condition,
            ours: lot.chance(50),
            quotation: quotation('Nadat deze maatregelen zijn doorgevoerd.', investigation),
          },
    rating: lot.chance(50) ? rated : null,
    version: 1,
  };
}
