/**
 * A question in the address of a page, and back: `?vendor=microsoft&word=overdue&state!=verified&asOf=2020-12-31`. Every
 * criterion is a name and a value; `!` behind the name turns it round, commas stand between values that are as good.
 */
import { measureQuery, type Criterion, type MeasureQuery } from '../../domain/query/query.js';
import { LANGUAGES, type Language } from '../../domain/language.js';
import { parseLocalDate } from '../../domain/time/local-date.js';
import type { Fault } from './address-fault.js';
import { readCriterion, writeCriterion } from './criterion-address.js';
import { pairsOf, plainText, type Pair } from './pairs.js';

export const THEMES = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** How a page is shown, whatever is asked. */
export interface Manner {
  readonly language: Language;
  /** Null: as the browser, or Teams, has it. */
  readonly theme: Theme | null;
  /** Whether the language was chosen, so that links keep it. */
  readonly chosen: boolean;
}

export interface Asked {
  readonly query: MeasureQuery;
  /** Rows passed over: of the timeline, or of the history. */
  readonly offset: number;
  /** Closed measures too. */
  readonly withClosed: boolean;
  readonly manner: Manner;
  /** What stands before the path of every page, where a proxy gives the service a folder of its own ("/bot"); else nothing. */
  readonly home: string;
}

export type Reading =
  | { readonly asked: Asked; readonly fault: null }
  /** What could not be read is left out of what was. */
  | { readonly asked: Asked; readonly fault: Fault };

/** Characters of an address that are read. */
const LONGEST = 8000;
const MOST_OFFSET = 10_000_000;

export const NO_QUESTION: MeasureQuery = { criteria: [] };

/** `search`: all behind the question mark. `usual`: the language where none is chosen. */
export function readAddress(search: string, usual: Language, home = ''): Reading {
  const state = { criteria: [] as Criterion[], faults: [] as Fault[], own: new Map<string, string>() };
  if (search.length > LONGEST) state.faults.push({ problem: 'tooMuch' });
  else for (const pair of pairsOf(search)) readPair(pair, state);
  const manner = mannerOf(state.own, usual, state.faults);
  const [offset, asOf] = [offsetOf(state.own, state.faults), asOfOf(state.own, state.faults)];
  const shown = state.own.get('show');
  if (shown !== undefined && shown !== 'all') state.faults.push({ problem: 'value', name: 'show', value: shown });
  const query = measureQuery.safeParse({ criteria: state.criteria, ...asOf });
  if (!query.success) state.faults.push({ problem: 'tooMuch' });
  const asked = { query: query.data ?? NO_QUESTION, offset, withClosed: shown === 'all', manner, home };
  return { asked, fault: state.faults[0] ?? null };
}

/** What is not a criterion. */
const OWN: ReadonlySet<string> = new Set(['asOf', 'from', 'lang', 'theme', 'show']);

interface State {
  readonly criteria: Criterion[];
  readonly faults: Fault[];
  readonly own: Map<string, string>;
}

function readPair(pair: Pair, { criteria, faults, own }: State): void {
  const { name, raw } = pair;
  // A form sends along what nobody filled in.
  if (raw === '') return;
  if (OWN.has(name)) {
    own.set(name, plainText(raw));
    return;
  }
  const read = readCriterion(pair);
  if ('problem' in read) faults.push(read);
  else criteria.push(read);
}

function mannerOf(own: ReadonlyMap<string, string>, usual: Language, faults: Fault[]): Manner {
  const [lang, look] = [own.get('lang'), own.get('theme')];
  const language = LANGUAGES.find((one) => one === lang);
  const theme = THEMES.find((one) => one === look) ?? null;
  if (lang !== undefined && language === undefined) faults.push({ problem: 'value', name: 'lang', value: lang });
  if (look !== undefined && theme === null) faults.push({ problem: 'value', name: 'theme', value: look });
  return { language: language ?? usual, theme, chosen: language !== undefined };
}

function offsetOf(own: ReadonlyMap<string, string>, faults: Fault[]): number {
  const text = own.get('from') ?? '0';
  const offset = Number(text);
  if (/^\d{1,8}$/.test(text) && offset <= MOST_OFFSET) return offset;
  faults.push({ problem: 'value', name: 'from', value: text });
  return 0;
}

function asOfOf(own: ReadonlyMap<string, string>, faults: Fault[]): Pick<MeasureQuery, 'asOf'> {
  const text = own.get('asOf');
  if (text === undefined) return {};
  const asOf = parseLocalDate(text);
  if (asOf !== undefined) return { asOf };
  faults.push({ problem: 'day', name: 'asOf', value: text });
  return {};
}

/** What differs from the page as it is. */
export interface Change {
  readonly query?: MeasureQuery;
  readonly offset?: number;
  readonly withClosed?: boolean;
  readonly manner?: Manner;
}

/** Behind the path: "?word=overdue&lang=en", or nothing. Without an offset of its own, a changed page begins at its first row. */
export function writeAddress(asked: Asked, change: Change = {}): string {
  const { query, withClosed, manner } = { ...asked, ...change };
  const { offset = 0 } = change;
  const parts = [
    ...query.criteria.map(writeCriterion),
    ...(query.asOf === undefined ? [] : [`asOf=${query.asOf}`]),
    ...(withClosed ? ['show=all'] : []),
    ...(offset === 0 ? [] : [`from=${offset}`]),
    ...mannerParts(manner),
  ];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

const mannerParts = ({ language, theme, chosen }: Manner): readonly string[] => [
  ...(chosen ? [`lang=${language}`] : []),
  ...(theme === null ? [] : [`theme=${theme}`]),
];
