/** When what happened to a measure, and who recorded it. */
import { recordedChange, type RecordedChange } from '../../cards/change/recorded-change.js';
import type { DossierEntry } from '../../domain/publication/dossier.js';
import { later, type LocalDate } from '../../domain/time/local-date.js';
import type { Measure } from '../../domain/measure/measure.js';
import { capital } from '../../locales/write.js';
import { heading, paragraph, plain, type Block } from './paper.js';
import type { At } from './statement-words.js';

/** Where there is nobody to name; an empty cell would seem forgotten. */
const NOBODY = '–';

type Row = readonly [what: string, when: string, who: string];

/** Agreed, claimed, proved, verified: four days that are never taken for one another. */
export function datesTable({ measure, history }: DossierEntry, at: At): Block {
  const { dates } = at.messages.publications.dossier;
  return {
    type: 'table',
    head: dates.head,
    widths: [36, 32, 32],
    rows: [agreed(measure, history, at), ...reported(measure, at), ...evidence(measure, at), verified(measure, at)],
  };
}

function agreed({ agreedOn, obligor }: Measure, history: DossierEntry['history'], { messages, names }: At): Row {
  const { dates } = messages.publications.dossier;
  const exact = history.some(({ kind }) => kind === 'agreement');
  const day = agreedOn === null ? dates.none : messages.format.day(agreedOn);
  const when = agreedOn === null || exact ? day : dates.atLatest(day);
  return [obligor === 'organisations' ? dates.asked : dates.agreed, when, capital(names.party(obligor))];
}

function reported({ report }: Measure, { messages }: At): readonly Row[] {
  const { dates } = messages.publications.dossier;
  return [
    report === null
      ? [dates.reported, dates.none, NOBODY]
      : [dates.reported, messages.format.day(report.on), plain(report.claimedBy)],
  ];
}

function evidence(measure: Measure, { messages }: At): readonly Row[] {
  const { dates } = messages.publications.dossier;
  const days = measure.evidence.map(({ date }) => date);
  const last = days.reduce<LocalDate | null>((found, day) => (found === null ? day : later(found, day)), null);
  return [[dates.evidence, last === null ? dates.none : messages.format.day(last), NOBODY]];
}

function verified({ verification }: Measure, { messages, names }: At): Row {
  const { dates, history } = messages.publications.dossier;
  if (verification === null) return [dates.verified, dates.none, NOBODY];
  const { result, on, by } = verification;
  return [dates[result], messages.format.day(on), names.person(by) ?? history.somebody];
}

export function historyBlocks({ history }: DossierEntry, at: At): readonly Block[] {
  const { title, none, head } = at.messages.publications.dossier.history;
  if (history.length === 0) return [heading(2, title), paragraph(none)];
  const rows = history.map((record) => historyRow(recordedChange(record, at), at));
  return [heading(2, title), { type: 'table', head, widths: [7, 17, 17, 41, 18], rows }];
}

function historyRow(change: RecordedChange, { messages }: At): readonly string[] {
  const { publications, format } = messages;
  const { history } = publications.dossier;
  const { number, occurredOn, recordedOn, details, reason, by, confidential } = change;
  const why = reason === null || plain(reason) === '' ? [] : [history.reason(plain(reason))];
  const what = confidential ? [history.confidential] : [...details.map(plain), ...why];
  return [
    format.number(number),
    format.day(occurredOn),
    format.day(recordedOn),
    [capital(change.change), ...what].join('; '),
    by ?? history.somebody,
  ];
}
