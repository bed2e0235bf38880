/** Looks at what the database has in the end: the chain of its journal, and each change that someone asked for. */
import { isDeepStrictEqual } from 'node:util';
import { subjectOf, type ChangeRecord } from '../../src/domain/change/change.js';
import { checked, hashOfHeader } from '../../src/stores/journal/chained-line.js';
import { entryOf, recordOf } from '../../src/stores/journal/journal-line.js';
import type { Attempt } from './ledger.js';

export interface JournalRows {
  readonly tip: { readonly header: string; readonly number: number; readonly hash: string };
  /** In their order. */
  readonly lines: readonly string[];
  /** Items and people as they are now, by code. */
  readonly present: ReadonlyMap<string, unknown>;
}

/** Asks the database; `ask` runs a statement there. */
export async function readJournalRows(
  ask: (statement: string) => Promise<readonly Record<string, unknown>[]>,
): Promise<JournalRows> {
  const [tip] = await ask('select header, number, hash from journal_tip');
  const lines = await ask('select line from change order by number');
  const items = await ask(
    'select code, value from item where to_day = 99991232 union all select code, value from person',
  );
  return {
    tip: { header: String(tip?.['header']), number: Number(tip?.['number']), hash: String(tip?.['hash']) },
    lines: lines.map(({ line }) => String(line)),
    present: new Map(items.map(({ code, value }) => [String(code), JSON.parse(String(value))])),
  };
}

export const recordsIn = ({ lines }: JournalRows): readonly ChangeRecord[] =>
  lines.map((line) => recordOf(entryOf(Buffer.from(line))));

/** What is wrong with the chain; empty where it is whole up to its end. */
export function chainFaults({ tip, lines }: JournalRows): readonly string[] {
  let hash = hashOfHeader(Buffer.from(tip.header));
  for (const [index, line] of lines.entries()) {
    const found = checked(Buffer.from(line), hash);
    if ('fault' in found) return [`change ${index + 1}: ${found.fault}`];
    hash = found.hash;
  }
  const faults: string[] = [];
  if (tip.hash !== hash) faults.push('the end of the journal is not the hash of its last line');
  if (tip.number !== lines.length) faults.push(`the journal counts ${tip.number} changes and has ${lines.length}`);
  return faults;
}

/** Whether the register is what its journal says: every item as the last change left it, each version once. */
export function registerFaults(rows: JournalRows): readonly string[] {
  const last = new Map<string, ChangeRecord['writes'][number]['value']>();
  const faults: string[] = [];
  for (const { number, writes, before } of recordsIn(rows)) {
    for (const [index, write] of writes.entries()) {
      const code = subjectOf(write);
      const was = last.get(code)?.version ?? before[index]?.version ?? 0;
      if (write.value.version !== was + 1)
        faults.push(`change ${number}: ${code} goes from version ${was} to ${write.value.version}`);
      last.set(code, write.value);
    }
  }
  for (const [code, value] of last) {
    if (!isDeepStrictEqual(rows.present.get(code), value)) faults.push(`${code} is not as its last change left it`);
  }
  return faults;
}

/** By what an attempt is found again: the note of a form, the message of a sentence, the card of a button. */
export function traceOf({ kind, origin, reason, corrects }: ChangeRecord): string {
  const [note] = /^load \d+-\d+$/.exec(reason ?? '') ?? [];
  if (note !== undefined && kind === 'progress') return note;
  const reference = origin.reference ?? '';
  if (origin.via === 'sentence') return `${reference} sentence`;
  return kind === 'correction' ? `${reference} correction ${corrects ?? ''}` : `${reference} ${kind}`;
}

export interface ChangeAccount {
  readonly made: number;
  readonly confirmed: number;
  /** Confirmed, and not there, or there under another number. */
  readonly missing: readonly string[];
  readonly doubled: readonly string[];
  /** There although nobody asked for it, or though whoever asked was told that it was not made. */
  readonly unasked: readonly string[];
  /** Made, and the person was told that the register could not be reached. */
  readonly madeUntold: number;
}

export function accountOfChanges(records: readonly ChangeRecord[], attempts: readonly Attempt[]): ChangeAccount {
  const numbers = new Map<string, number[]>();
  for (const record of records) numbers.set(traceOf(record), [...(numbers.get(traceOf(record)) ?? []), record.number]);
  const asked = new Map(attempts.map((attempt) => [attempt.trace, attempt]));
  const confirmed = attempts.filter(({ told }) => told === 'confirmed' || told === 'already');
  const isThere = ({ trace, number, told }: Attempt) => {
    const found = numbers.get(trace) ?? [];
    return found.length > 0 && (number === null || told === 'already' || found.includes(number));
  };
  const untold = attempts.filter(({ trace, told }) => numbers.has(trace) && told !== 'confirmed' && told !== 'already');
  return {
    made: records.length,
    confirmed: confirmed.length,
    missing: confirmed.filter((attempt) => !isThere(attempt)).map(({ trace }) => trace),
    doubled: [...numbers].filter(([, found]) => found.length > 1).map(([trace]) => trace),
    unasked: [
      ...[...numbers.keys()].filter((trace) => !asked.has(trace)),
      ...untold.filter(({ told }) => told === 'asked_back').map(({ trace }) => trace),
    ],
    madeUntold: untold.length,
  };
}
