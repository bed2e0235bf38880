/** How far something is, as people say it: "60%", "60 procent", "vijfenzeventig procent", "voor de helft". */
import type { Token } from '../question/words/tokens.js';
import type { ChangeWords } from './change-words.js';

export interface Amount {
  /** Digits, as they were written where they were: "60", "140", "-5", "60,5". */
  readonly percentage: string;
  /** Index of the last token. */
  readonly last: number;
}

const NUMBER = /^\d{1,6}$/;
const FRACTION = /^[.,]$/;
const NO_FILLERS: ReadonlySet<string> = new Set();
const HUNDRED = 100;

export function amountAt(text: string, tokens: readonly Token[], at: number, words: ChangeWords): Amount | undefined {
  return inDigits(text, tokens, at, words) ?? inWords(tokens, at, words) ?? partAt(tokens, at, words);
}

function inDigits(text: string, tokens: readonly Token[], at: number, words: ChangeWords): Amount | undefined {
  const first = tokens[at];
  if (first === undefined || !NUMBER.test(first.word)) return undefined;
  const next = tokens[at + 1];
  const isBroken = next !== undefined && NUMBER.test(next.word) && FRACTION.test(text.slice(first.end, next.start));
  const last = isBroken ? at + 1 : at;
  if (!words.percent.has(tokens[last + 1]?.word ?? '')) return undefined;
  const sign = text.charAt(first.start - 1) === '-' && /^\s?$/.test(text.charAt(first.start - 2)) ? '-' : '';
  return { percentage: sign + text.slice(first.start, tokens[last]?.end), last: last + 1 };
}

function inWords(tokens: readonly Token[], at: number, words: ChangeWords): Amount | undefined {
  const number = numberAt(tokens, at, words);
  if (number === undefined || !words.percent.has(tokens[number.last + 1]?.word ?? '')) return undefined;
  return { percentage: String(number.value), last: number.last + 1 };
}

function numberAt(tokens: readonly Token[], at: number, { numbers, numberLinks }: ChangeWords) {
  const word = tokens[at]?.word ?? '';
  const value = numbers.get(word) ?? joinedNumber(word, numbers, numberLinks);
  if (value === undefined) return undefined;
  const unit = numbers.get(tokens[at + 1]?.word ?? '');
  const isTen = value >= 20 && value < HUNDRED && value % 10 === 0;
  return isTen && unit !== undefined && unit > 0 && unit < 10
    ? { value: value + unit, last: at + 1 }
    : { value, last: at };
}

/** "vijfenzeventig". */
function joinedNumber(
  word: string,
  numbers: ReadonlyMap<string, number>,
  links: readonly string[],
): number | undefined {
  for (const link of links) {
    for (let split = word.indexOf(link, 1); split > 0; split = word.indexOf(link, split + 1)) {
      const [unit, ten] = [numbers.get(word.slice(0, split)), numbers.get(word.slice(split + link.length))];
      if (unit !== undefined && unit < 10 && ten !== undefined && ten >= 20 && ten < HUNDRED) return unit + ten;
    }
  }
  return undefined;
}

/** "de helft", "driekwart". */
function partAt(tokens: readonly Token[], at: number, { parts }: ChangeWords): Amount | undefined {
  if (!parts.opensWith(tokens[at]?.word ?? '')) return undefined;
  const near = tokens.slice(at, at + LONGEST_PART);
  const found = parts.longest(
    near.map(({ word }) => word),
    0,
    (index) => near[index]?.gap === 'space' || near[index]?.gap === 'joined',
    NO_FILLERS,
  );
  return found && { percentage: String(found.value), last: at + found.last };
}
/** Words that name a part, at the most. */
const LONGEST_PART = 8;
