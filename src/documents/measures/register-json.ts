/** What an export holds in the format of register files, written entry by entry. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { MeasureCode } from '../../domain/register/codes.js';
import { FORMAT } from '../../domain/register-file/entries.js';
import { fromAnswers, fromOrganisation } from '../../domain/register-file/organisations.js';
import {
  fromCircumstance,
  fromInvestigation,
  fromMeasure,
  fromRisk,
  fromSource,
  fromVendor,
} from '../../domain/register-file/writing.js';
import type { RegisterExport } from '../../domain/register-table/register-export.js';

/** Measures written before others get a turn. */
const AT_ONCE = 100;

/**
 * One entry a line. `confidential`: measures that are so are left out and named, because a link to a file goes through
 * Teams; or written like any other, for whoever holds the data itself.
 */
export async function* registerJson(
  { catalogue, circumstances, risks, organisations, answers, measures }: RegisterExport,
  counted: (rows: number) => void,
  confidential: 'withheld' | 'told' = 'withheld',
): AsyncGenerator<string> {
  const { vendors, sources, investigations } = catalogue;
  yield `{"format":${FORMAT}`;
  yield section('vendors', vendors.map(fromVendor)) + section('sources', sources.map(fromSource));
  yield section('investigations', investigations.map(fromInvestigation));
  yield section('circumstances', circumstances.map(fromCircumstance));
  yield section('organisations', organisations.map(fromOrganisation));
  yield ',\n"risks":[';
  const risk = lines();
  for await (const part of risks) yield risk(part.map(fromRisk));
  yield '\n],\n"answers":[';
  const answer = lines();
  for await (const part of answers) yield answer(fromAnswers(part));
  yield '\n],\n"measures":[';
  const withheld: MeasureCode[] = [];
  const measure = lines();
  for await (const part of measures) {
    for (let at = 0; at < part.length; at += AT_ONCE) {
      const some = part.slice(at, at + AT_ONCE);
      counted(some.length);
      const told = some.filter((one) => confidential === 'told' || !one.confidential);
      withheld.push(...some.filter((one) => !told.includes(one)).map(({ code }) => code));
      yield measure(told.map(fromMeasure));
      await nextTurn();
    }
  }
  yield `\n]${section('withheld', withheld)}}\n`;
}

const section = (name: string, entries: readonly unknown[]): string => `,\n"${name}":[${lines()(entries)}\n]`;

function lines(): (entries: readonly unknown[]) => string {
  let between = '\n';
  return (entries) =>
    entries
      .map((entry) => {
        const before = between;
        between = ',\n';
        return before + JSON.stringify(entry);
      })
      .join('');
}
