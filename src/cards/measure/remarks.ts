/** What an answer says besides what was asked: where the record differed, and what is not expired though its date passed. */
import type { Named } from '../../domain/measure/on-record.js';
import type { Outcome } from '../../domain/outcome/outcome.js';
import type { Lapsing, OnRecord, Remarks } from '../../domain/outcome/remarks.js';
import type { Setting } from '../drawing.js';

/** Each a sentence or two, for the card and its summary; none where there is nothing to say. */
export function remarksOn(outcome: Outcome, setting: Setting): readonly string[] {
  if (!hasRemarks(outcome) || isKeptBack(outcome)) return [];
  const { onRecord, lapsing } = outcome;
  return [
    ...(lapsing === undefined ? [] : [lapsingWords(outcome, lapsing, setting)]),
    ...(onRecord === undefined ? [] : [recordWords(onRecord, setting, 'focus' in outcome)]),
  ].filter((remark) => remark !== '');
}

type Remarked = Extract<Outcome, Remarks>;

const hasRemarks = (outcome: Outcome): outcome is Remarked => 'onRecord' in outcome || 'lapsing' in outcome;

/** Of a confidential measure nothing is told. */
const isKeptBack = (outcome: Remarked): boolean =>
  (outcome.type === 'measure' || outcome.type === 'coverage') && outcome.measure.confidential;

/** Changes told one by one on the card of a single item; with an answer about several, only one is. */
const TOLD = { alone: 3, among: 1 } as const;

function recordWords(record: OnRecord, setting: Setting, alone: boolean): string {
  const { items, total, onlyOnRecord, notOnRecord } = record;
  const { standing } = setting.messages;
  const changes = items.reduce((sum, item) => sum + item.changes.length, 0);
  const few = total === items.length && changes <= (alone ? TOLD.alone : TOLD.among);
  const told = few && !items.some(({ confidential }) => confidential);
  return [
    ...(told ? changesTold(record, setting) : [summedUp(record, setting)]),
    ...among(onlyOnRecord, standing.onRecord.onlyOnRecord, setting),
    ...among(notOnRecord, standing.onRecord.notOnRecord, setting),
  ].join(' ');
}

/** "Let op: dat MD23-V1 op 3 maart 2024 is gereed gemeld, is pas op 12 april 2024 vastgelegd." */
function changesTold({ items, day }: OnRecord, { messages: { standing, format } }: Setting): readonly string[] {
  const { events, late, early } = standing.onRecord;
  return items.flatMap(({ code, changes }) =>
    changes.map(({ kind, occurredOn, recordedOn }) => {
      const event = events[kind](code, format.day(occurredOn));
      return (recordedOn > day ? late : early)(event, format.day(recordedOn));
    }),
  );
}

function summedUp({ items, total, day }: OnRecord, { messages: { standing, format }, detail }: Setting): string {
  const codes = items.slice(0, detail.rows).map(({ code }) => code);
  return standing.onRecord.several(format.andMore(codes, total - codes.length), format.day(day));
}

function among(
  { total, codes }: Named,
  words: (codes: string, count: number) => string,
  { messages: { format }, detail }: Setting,
): readonly string[] {
  if (total === 0) return [];
  const named = codes.slice(0, detail.rows);
  return [words(format.andMore(named, total - named.length), total)];
}

/** "MD23-O2 staat er niet bij: die vervalt als MD23-V4 is geverifieerd." */
function lapsingWords(
  outcome: Remarked,
  { total, rows }: NonNullable<Remarks['lapsing']>,
  { messages, detail }: Setting,
): string {
  const said = messages.standing.lapsing;
  const [only] = rows;
  if (outcome.type === 'measure') {
    // Asked when it ends or whether it is late, the answer itself has said so.
    if (only === undefined || outcome.focus === 'late' || outcome.focus === 'deadline') return '';
    return (only.lapsed ? said.hasLapsed : said.notExpired)(only.code, only.lapsesWith);
  }
  const named = rows.slice(0, detail.rows);
  const more = total - named.length;
  return [...named.map((row) => leftOut(row, messages)), ...(more > 0 ? [said.more(more)] : [])].join(' ');
}

function leftOut({ code, confidential, lapsesWith, lapsed }: Lapsing, { standing }: Setting['messages']): string {
  if (confidential) return standing.lapsing.confidential(code);
  return (lapsed ? standing.lapsing.lapsed : standing.lapsing.notListed)(code, lapsesWith);
}
