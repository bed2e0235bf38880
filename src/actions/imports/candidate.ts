/** An entry of the file put over the measure that the register has: what the file does not speak of stays as it is. */
import type { InputEntry } from '../../domain/imports/import-input.js';
import type { Measure } from '../../domain/measure/measure.js';
import { isRecord } from '../../domain/is-record.js';
import { fromMeasure } from '../../domain/register-file/writing.js';
import { inCell } from '../../domain/register-table/in-cell.js';
import { valueAt, withValueAt, type RowObject } from '../../domain/register-table/columns.js';

/** Read in ways of their own. */
const BESIDES: ReadonlySet<string> = new Set(['wording', 'moveReason', 'deadlines']);
/** Parts of an entry that are there as a whole or not at all. */
const WHOLE = ['description', 'report', 'verification', 'condition', 'rating', 'gone', 'rule'] as const;

/** Parts in which nothing is a value of its own. */
const AS_IT_IS: ReadonlySet<string> = new Set(['reminders']);

export interface Overlay {
  /** What the register has, as an entry; null for what is new. */
  readonly base: RowObject | null;
  /** A table that is plain text loses how lines were broken: what differs in that alone is the same. */
  readonly plain: boolean;
}

export const baseOf = (measure: Measure | undefined): RowObject | null =>
  measure === undefined ? null : { ...fromMeasure(measure) };

export function candidateOf(raw: RowObject, { given }: InputEntry, { base, plain }: Overlay): RowObject {
  const laid = given
    .filter(([key = '']) => !BESIDES.has(key))
    .reduce<RowObject>((over, path) => {
      const [now, was] = [valueAt(raw, path), base === null ? undefined : valueAt(base, path)];
      const isKept =
        (plain && sameButLines(now, was)) ||
        isCutOff(now, was) ||
        (isNothing(now) && was !== undefined && isNeeded(path));
      return withValueAt(over, path, isKept ? was : now);
    }, base ?? {});
  return inBothLanguages(withoutNothing(laid));
}

/** Nothing is no value for what every measure, or entry, has: an empty cell leaves it as it is. */
const NEEDED: ReadonlySet<string> = new Set([
  ...['obligor', 'nature', 'title.nl', 'title.en', 'quote', 'source', 'place', 'state', 'confidential', 'enteredOn'],
  ...['name', 'title', 'publisher', 'published', 'vendor', 'level'],
]);
const isNeeded = (path: readonly string[]): boolean => NEEDED.has(path.join('.'));

/** What a cell had no room for is not taken away. */
const isCutOff = (now: unknown, was: unknown): boolean => typeof was === 'string' && now !== was && now === inCell(was);

const sameButLines = (a: unknown, b: unknown): boolean =>
  typeof a === 'string' && typeof b === 'string' && onOneLine(a) === onOneLine(b);

/** Without what is lost between a text and its cell: lines, signs that nobody sees, and an apostrophe that keeps it a text. */
const onOneLine = (text: string): string =>
  text
    .replace(/[\s\p{C}]+/gu, ' ')
    .replace(/'(?=[=+\-@])/g, '')
    .trim();

export const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (Array.isArray(value) ? value.length === 0 : isRecord(value) && Object.values(value).every(isNothing));

/** An empty cell is no value: what has to be there is told to be missing, what may be absent is. */
export function withoutNothing(entry: RowObject): RowObject {
  const parts = Object.entries(entry).flatMap(([key, value]): [string, unknown][] => {
    if (value === null || value === undefined) return [];
    if (AS_IT_IS.has(key)) return [[key, value]];
    if (isRecord(value)) {
      const isWhole = (WHOLE as readonly string[]).includes(key);
      return isWhole && isNothing(value) ? [] : [[key, withoutNothing(value)]];
    }
    if (!Array.isArray(value)) return [[key, value]];
    return [[key, value.map((item: unknown) => (isRecord(item) ? withoutNothing(item) : item))]];
  });
  return Object.fromEntries(parts);
}

/** Who writes a title in one language has given it: it is the same in the other until someone translates it. */
function inBothLanguages(entry: RowObject): RowObject {
  return ['title', 'description'].reduce<RowObject>((all, key) => {
    const text = all[key];
    if (!isRecord(text)) return all;
    const [nl, en] = [text['nl'] ?? text['en'], text['en'] ?? text['nl']];
    if (nl !== undefined) return { ...all, [key]: { ...text, nl, en } };
    return Object.fromEntries(Object.entries(all).filter(([other]) => other !== key));
  }, entry);
}
