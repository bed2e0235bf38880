/** Codes as people write them: "OW20-V4", "ow20 v4", "OW20V4", "V4", "v 4". */
import { isInvestigationCode, type InvestigationCode } from '../../../domain/register/codes.js';
import type { CodeMention } from '../../intent.js';
import type { Token } from '../words/tokens.js';

/** A code found at a token, and the last token it takes. */
export interface FoundCode {
  readonly last: number;
  readonly investigation: InvestigationCode | null;
  /** Null where only an investigation is named. */
  readonly mention: CodeMention | null;
}

type Known = ReadonlyMap<string, InvestigationCode>;

const ITEM = /^([vosclhmr])0*([1-9]\d{0,4})$/;
const LETTER = /^[vosclhmr]$/;
const NUMBER = /^0*([1-9]\d{0,2})$/;
/** Longer numbers without an investigation are something else ("M365"). */
const BARE_DIGITS = 2;
const HEAD = /^[a-z]{2,4}\d{2,4}/;
const LONGEST_HEAD = 8;
/** Letters and a digit, or a letter that is typed for one. */
const MAY_OPEN = /^[a-z]{2,4}[\doil]/;
const OF: Readonly<Record<string, CodeMention['of']>> = {
  v: 'measure',
  o: 'measure',
  s: 'measure',
  h: 'risk',
  m: 'risk',
  l: 'risk',
  r: 'risk',
  c: 'circumstance',
};

export function mentionOf(letter: string, number: string, investigation: InvestigationCode | null): CodeMention {
  const code = `${letter.toUpperCase()}${number}`;
  const text = investigation === null ? code : `${investigation}-${code}`;
  return { text, of: OF[letter.toLowerCase()] ?? 'measure', investigation, number: code };
}

/** The code that begins at the token at `at`, or undefined. */
export function readCode(tokens: readonly Token[], at: number, known: Known): FoundCode | undefined {
  const word = tokens[at]?.word ?? '';
  if (word === '') return undefined;
  const head = headAt(tokens, at, known);
  if (head === undefined) return bareCode(tokens, at);
  if (head.rest !== '') {
    const item = ITEM.exec(head.rest);
    return item === null ? undefined : found(item[1], item[2], head.investigation, head.last);
  }
  const item = itemAt(tokens, head.last + 1);
  if (item !== undefined) return found(item.letter, item.number, head.investigation, item.last);
  return head.known ? { last: head.last, investigation: head.investigation, mention: null } : undefined;
}

function found(
  letter: string | undefined,
  number: string | undefined,
  investigation: InvestigationCode | null,
  last: number,
): FoundCode {
  return { last, investigation, mention: mentionOf(letter ?? '', number ?? '', investigation) };
}

function bareCode(tokens: readonly Token[], at: number): FoundCode | undefined {
  const item = itemAt(tokens, at);
  if (item === undefined || item.number.length > BARE_DIGITS) return undefined;
  return found(item.letter, item.number, null, item.last);
}

/** "v4", or "v" with "4" behind it. */
function itemAt(tokens: readonly Token[], at: number): { letter: string; number: string; last: number } | undefined {
  const word = tokens[at]?.word ?? '';
  const whole = ITEM.exec(word);
  if (whole !== null) return { letter: whole[1] ?? '', number: whole[2] ?? '', last: at };
  const next = tokens[at + 1];
  if (!LETTER.test(word) || next === undefined || next.gap === 'comma') return undefined;
  const number = NUMBER.exec(next.word);
  return number === null ? undefined : { letter: word, number: number[1] ?? '', last: at + 1 };
}

interface Head {
  readonly investigation: InvestigationCode;
  readonly known: boolean;
  readonly rest: string;
  readonly last: number;
}

/** An investigation's code at the start of a token, in the catalogue or in form; it may be broken ("OW 20", "OW-20"). */
function headAt(tokens: readonly Token[], at: number, known: Known): Head | undefined {
  const word = tokens[at]?.word ?? '';
  const next = tokens[at + 1];
  if (!MAY_OPEN.test(word + (next?.word ?? ''))) return undefined;
  const right = digitsRight(word.slice(0, LONGEST_HEAD));
  for (let { length } = right; length >= 3; length--) {
    const investigation = known.get(word.slice(0, length)) ?? known.get(right.slice(0, length));
    if (investigation !== undefined) return { investigation, known: true, rest: word.slice(length), last: at };
  }
  const joined = known.get(word + (next?.word ?? ''));
  if (next !== undefined && joined !== undefined && next.gap !== 'comma') {
    return { investigation: joined, known: true, rest: '', last: at + 1 };
  }
  return unknownHead(word, at);
}

/** A code of the right form that the catalogue does not have ("AB12-V4"). */
function unknownHead(word: string, at: number): Head | undefined {
  const form = HEAD.exec(word)?.[0];
  if (form === undefined) return undefined;
  const code = form.toUpperCase();
  return isInvestigationCode(code)
    ? { investigation: code, known: false, rest: word.slice(form.length), last: at }
    : undefined;
}

/** The letter O typed for a nought, and l or i for a one, behind the first letters. */
const digitsRight = (head: string): string =>
  head.slice(0, 2) + head.slice(2).replaceAll('o', '0').replace(/[il]/g, '1');
