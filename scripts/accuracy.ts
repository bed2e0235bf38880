/**
 * How well questions are read: asks every question of a file as a person would, walks through all pages of the answer,
 * and prints precision, recall and exact answers per kind and language, and the misses one by one.
 *
 *   npm run accuracy -- [file.jsonl …]
 */
import { readFile } from 'node:fs/promises';
import { startBot, type Speaker } from '../test/support/running-bot.js';
import type { CardReading } from '../test/support/card-reading.js';
import { score, type QuestionRow, type Score, type WholeAnswer } from '../test/support/question-scoring.js';

const DEFAULT_FILE = 'test/conversations/questions.jsonl';
/** More pages than any list of the first register has. */
const MAX_PAGES = 50;

interface Result {
  readonly row: QuestionRow;
  readonly answer: WholeAnswer;
  readonly score: Score;
}

const files = process.argv.slice(2);
for (const file of files.length > 0 ? files : [DEFAULT_FILE]) {
  const rows = await readRows(file);
  const results = await askAll(rows);
  report(file, results);
}

async function readRows(file: string): Promise<readonly QuestionRow[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => JSON.parse(line) as QuestionRow);
}

/** One service for every day that is asked about. */
async function askAll(rows: readonly QuestionRow[]): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const today of [...new Set(rows.map((row) => row.today))].sort()) {
    const bot = await startBot({ CLOCK_START: `${today}T10:00` });
    try {
      for (const row of rows.filter((candidate) => candidate.today === today)) {
        const answer = await ask(bot.speaker(), row);
        results.push({ row, answer, score: score(row.expect, answer) });
      }
    } finally {
      await bot.stop();
    }
  }
  return results;
}

async function ask(speaker: Speaker, row: QuestionRow): Promise<WholeAnswer> {
  for (const before of row.setup ?? []) await speaker.say(before);
  const pages = [await speaker.say(row.text)];
  for (let next = nextPage(pages[0]); next !== undefined && pages.length < MAX_PAGES; next = nextPage(pages.at(-1))) {
    pages.push(await speaker.click('showPage', next));
  }
  return {
    text: pages.map(({ text }) => text).join('\n'),
    measures: [...new Set(pages.flatMap(({ measures }) => measures))],
    risks: [...new Set(pages.flatMap(({ risks }) => risks))],
  };
}

function nextPage(page: CardReading | undefined): unknown {
  return page?.actions.find(({ verb, data }) => verb === 'showPage' && data['list'] !== 'showMeasure')?.data;
}

function report(file: string, results: readonly Result[]): void {
  const lines = [`${file}: ${results.length} questions`, '', 'kind        lang  exact          precision  recall'];
  const kinds = [...new Set(results.map(({ row }) => row.kind))];
  for (const kind of kinds) {
    for (const lang of ['nl', 'en'])
      lines.push(line(kind, lang, (row) => row.kind === kind && row.lang === lang, results));
  }
  lines.push(
    line('all', 'nl', (row) => row.lang === 'nl', results),
    line('all', 'en', (row) => row.lang === 'en', results),
  );
  lines.push(
    line('all', 'both', () => true, results),
    '',
  );
  for (const {
    row,
    answer,
    score: { faults },
  } of results) {
    if (faults.length === 0) continue;
    const setup = (row.setup ?? []).map((text) => `'${text}' → `).join('');
    const gist = answer.text.replace(/\s+/g, ' ').slice(-160);
    lines.push(`✗ ${row.id} ${row.today} ${setup}'${row.text}'`, `    ${faults.join('; ')}`, `    … ${gist}`);
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

function line(kind: string, lang: string, belongs: (row: QuestionRow) => boolean, results: readonly Result[]): string {
  const own = results.filter(({ row }) => belongs(row));
  const exact = own.filter(({ score: { faults } }) => faults.length === 0).length;
  const coded = own.flatMap(({ score: { codes } }) => (codes === null ? [] : [codes]));
  const sum = (of: (codes: NonNullable<Score['codes']>) => number) =>
    coded.reduce((total, codes) => total + of(codes), 0);
  const [right, listed, expected] = [sum((c) => c.right), sum((c) => c.listed), sum((c) => c.expected)];
  const share = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`);
  return [
    kind.padEnd(11),
    lang.padEnd(5),
    `${exact}/${own.length} ${share(exact, own.length)}`.padEnd(14),
    share(right, listed).padEnd(10),
    share(right, expected),
  ].join(' ');
}
