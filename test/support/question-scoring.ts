/** Whether an answer meets what was expected of it; the form of an expectation is that of the question files. */
export interface Expectation {
  readonly codes?: readonly string[];
  readonly codes_of?: 'measure' | 'risk';
  /** These do no harm. */
  readonly may?: readonly string[];
  readonly count?: number;
  readonly groups?: readonly { readonly labels: readonly string[]; readonly n: number }[];
  readonly contains?: readonly (readonly string[])[];
  readonly not_contains?: readonly string[] | readonly (readonly string[])[];
  readonly any_of?: readonly Expectation[];
}

export interface QuestionRow {
  readonly id: string;
  readonly lang: 'nl' | 'en';
  readonly today: string;
  readonly text: string;
  readonly setup?: readonly string[];
  readonly kind: string;
  readonly expect: Expectation;
  readonly note?: string;
}

/** An answer with all its pages together. */
export interface WholeAnswer {
  readonly text: string;
  readonly measures: readonly string[];
  readonly risks: readonly string[];
}

export interface Score {
  /** Listed and expected; listed; expected. Null where no codes were expected. */
  readonly codes: { readonly right: number; readonly listed: number; readonly expected: number } | null;
  /** What is wrong, in words; empty when the answer meets the expectation. */
  readonly faults: readonly string[];
}

const NUMBER_WORDS: readonly (readonly string[])[] = [
  ['nul', 'geen', 'zero', 'none', 'no'],
  ['een', 'één', 'one'],
  ['twee', 'two'],
  ['drie', 'three'],
  ['vier', 'four'],
  ['vijf', 'five'],
  ['zes', 'six'],
  ['zeven', 'seven'],
  ['acht', 'eight'],
  ['negen', 'nine'],
  ['tien', 'ten'],
  ['elf', 'eleven'],
  ['twaalf', 'twelve'],
];
/** Characters between a number and its label that still count as beside it. */
const BESIDE = 40;

export function score(expected: Expectation, answer: WholeAnswer): Score {
  if (expected.any_of !== undefined) return best(expected.any_of.map((reading) => score(reading, answer)));
  const faults: string[] = [];
  const codes = scoreCodes(expected, answer, faults);
  if (expected.count !== undefined && !numberForms(expected.count).some((form) => hasWord(answer.text, form))) {
    faults.push(`no ${expected.count}`);
  }
  for (const { labels, n } of expected.groups ?? []) {
    if (!labels.some((label) => beside(answer.text, label, n))) faults.push(`no ${n} beside ${labels[0] ?? ''}`);
  }
  for (const options of expected.contains ?? []) {
    if (!options.some((option) => hasWord(answer.text, option))) faults.push(`lacks '${options[0] ?? ''}'`);
  }
  for (const option of (expected.not_contains ?? []).flat()) {
    if (hasWord(answer.text, option)) faults.push(`has '${option}'`);
  }
  return { codes, faults };
}

function best(scores: readonly Score[]): Score {
  return scores.reduce((a, b) => (b.faults.length < a.faults.length ? b : a));
}

function scoreCodes(expected: Expectation, answer: WholeAnswer, faults: string[]): Score['codes'] {
  if (expected.codes === undefined) return null;
  const may = new Set(expected.may ?? []);
  const wanted = new Set(expected.codes);
  const all = expected.codes_of === 'risk' ? answer.risks : answer.measures;
  const listed = all.filter((code) => !may.has(code) || wanted.has(code));
  const right = listed.filter((code) => wanted.has(code)).length;
  const missed = [...wanted].filter((code) => !listed.includes(code));
  const extra = listed.filter((code) => !wanted.has(code));
  if (missed.length > 0) faults.push(`missed ${missed.join(', ')}`);
  if (extra.length > 0) faults.push(`not asked for: ${extra.join(', ')}`);
  return { right, listed: listed.length, expected: wanted.size };
}

const numberForms = (n: number): readonly string[] => [String(n), ...(NUMBER_WORDS[n] ?? [])];

/** Whether the words occur, not inside a longer word. */
export function hasWord(text: string, words: string): boolean {
  const [hay, needle] = [text.toLowerCase(), words.toLowerCase()];
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) {
    if (!isWordPart(hay[at - 1], needle[0]) && !isWordPart(hay[at + needle.length], needle.at(-1))) return true;
  }
  return false;
}

const WORD = /[\p{L}\p{N}]/u;
const isWordPart = (neighbour: string | undefined, edge: string | undefined): boolean =>
  neighbour !== undefined && WORD.test(neighbour) && edge !== undefined && WORD.test(edge);

function beside(text: string, label: string, n: number): boolean {
  const flat = text.replace(/\s+/g, ' ');
  const hay = flat.toLowerCase();
  for (let at = hay.indexOf(label.toLowerCase()); at >= 0; at = hay.indexOf(label.toLowerCase(), at + 1)) {
    const after = flat.slice(at + label.length, at + label.length + BESIDE);
    const before = flat.slice(Math.max(0, at - BESIDE), at);
    if (numberForms(n).some((form) => hasWord(after, form) || hasWord(before, form))) return true;
  }
  return false;
}
