/** What a change changed, in words: from what to what. */
import {
  isCatalogueWrite,
  subjectOf,
  type ChangeKind,
  type ChangeRecord,
  type Write,
} from '../../domain/change/change.js';
import { inLanguage } from '../../domain/language.js';
import { isSame } from '../../domain/measure/as-of.js';
import { currentDeadline, type Evidence, type Measure, type MeasureState } from '../../domain/measure/measure.js';
import type { Organisation } from '../../domain/organisation/organisation.js';
import type { Person } from '../../domain/people/person.js';
import type { Circumstance } from '../../domain/register/register.js';
import type { Risk } from '../../domain/risk/risk.js';
import { conditionText } from '../../domain/risk/condition-text.js';
import { shortDeadline } from '../measure/deadline-words.js';
import { cut, type Setting } from '../drawing.js';
import { editedDetails } from './edited-details.js';
import { editedItem } from '../entries/edited-item.js';
import { entryDetails } from '../entries/entry-details.js';
import { hostOf } from '../measure/evidence.js';
import { lostRatingLines } from './lost-ratings.js';
import { periodWords } from '../measure/measure-occurrences.js';
import { personDetails } from '../people/person-details.js';
import { answerDetails, organisationDetails } from '../organisations/change-details.js';
import { askedWords } from '../reminders/asked-words.js';

/** Each a few words; none of what is or was confidential, or where what kind of change it was says all. */
export function changeDetails(record: ChangeRecord, setting: Setting): readonly string[] {
  if (record.writes[0].type === 'answer' && !isConfidential(record))
    return [...answerDetails(record, setting), ...lostRatingLines(record, setting), ...citation(record, setting)];
  const index = record.writes.findIndex((one) => subjectOf(one) === record.subject);
  const write = record.writes[index];
  if (write === undefined || isConfidential(record)) return [];
  const own = ownDetails(write, record.before[index] ?? null, record.kind, setting);
  return [...own, ...lostRatingLines(record, setting), ...citation(record, setting)];
}

/** Whether anything that a change wrote is confidential, or was before. */
export const isConfidential = ({ writes, before }: ChangeRecord): boolean =>
  [...writes.map(({ value }) => value), ...before].some(
    (item) => item !== null && 'confidential' in item && item.confidential === true,
  );

function ownDetails(
  write: Write,
  before: Write['value'] | null,
  kind: ChangeKind,
  setting: Setting,
): readonly string[] {
  if (isCatalogueWrite(write)) return entryDetails(write, before, setting);
  const { type, value } = write;
  switch (type) {
    case 'measure':
      return isMeasure(before) ? measureDetails(value, before, kind, setting) : [titleOf(value, setting)];
    case 'risk':
      return riskDetails(value, isRisk(before) ? before : null, setting);
    case 'circumstance':
      return isCircumstance(before) ? editedItem('circumstance', value, before, setting) : [titleOf(value, setting)];
    case 'organisation':
      return organisationDetails(value, isOrganisation(before) ? before : null, setting);
    case 'answer':
      return [];
    case 'person':
      return personDetails(value, isPerson(before) ? before : null, setting);
  }
}

const isMeasure = (item: Write['value'] | null): item is Measure => item !== null && 'deadlines' in item;
const isPerson = (item: Write['value'] | null): item is Person => item !== null && 'awayUntil' in item;
const isOrganisation = (item: Write['value'] | null): item is Organisation => item !== null && 'endedOn' in item;
const isRisk = (item: Write['value'] | null): item is Risk => item !== null && 'rating' in item;
const isCircumstance = (item: Write['value'] | null): item is Circumstance => item !== null && 'gone' in item;

const titleOf = ({ title }: Pick<Measure, 'title'>, { language, detail }: Setting): string =>
  cut(inLanguage(title, language), detail.title);

function measureDetails(now: Measure, was: Measure, kind: ChangeKind, setting: Setting): readonly string[] {
  const { measure: texts, format, changes } = setting.messages;
  const { details } = changes;
  return [
    ...occurrenceDetails(now, was, kind, setting),
    ...stateDetails(now.state, was.state, kind, setting),
    ...labelled(
      texts.labels.progress,
      kind === 'progress',
    )(between(was.progress, now.progress, (progress) => format.percent(progress), details)),
    ...(now.report !== null && now.report !== was.report && kind === 'report'
      ? [texts.reportedBy(cut(now.report.claimedBy, setting.detail.title), format.day(now.report.on))]
      : []),
    ...deadlineDetails(now, was, setting),
    ...labelled(
      texts.labels.owner,
      kind === 'owner',
    )(between(was.owner, now.owner, (owner) => setting.names.person(owner) ?? details.somebody, details)),
    ...labelled(
      texts.labels.followUp,
      kind === 'follow_up',
    )(between(was.followUpOn, now.followUpOn, (day) => format.day(day), details)),
    ...evidenceDetails(now.evidence, was.evidence, kind, setting),
    ...reminderDetails(now, was, setting),
    ...editedDetails(now, was, kind, setting),
    ...(now.supersededBy === null || now.supersededBy === was.supersededBy
      ? []
      : [kind === 'supersession' ? now.supersededBy : details.supersededBy(now.supersededBy)]),
  ];
}

/** Of a recurring measure: the period that a change was about, and what became of it. */
function occurrenceDetails(now: Measure, was: Measure, kind: ChangeKind, setting: Setting): readonly string[] {
  const { measure: texts, format, words, changes } = setting.messages;
  const { details } = changes;
  return now.occurrences.flatMap((one) => {
    const before = was.occurrences.find(({ from, to }) => from === one.from && to === one.to);
    if (before === one || JSON.stringify(before) === JSON.stringify(one)) return [];
    const { report } = one;
    const isNew = report !== null && JSON.stringify(before?.report) !== JSON.stringify(report);
    return [
      details.period(periodWords(one, setting.messages)),
      ...(SAYS_STATE.has(kind) ? [] : [words.states[one.state]]),
      ...(isNew ? [texts.reportedBy(cut(report.claimedBy, setting.detail.title), format.day(report.on))] : []),
      ...evidenceDetails(one.evidence, before?.evidence ?? [], 'evidence', setting),
    ];
  });
}

/** Changes whose name is the new state. */
const SAYS_STATE: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  'report',
  'agreement',
  'decline',
  'withdrawal',
  'supersession',
]);

function stateDetails(now: MeasureState, was: MeasureState, kind: ChangeKind, { messages }: Setting) {
  const { words, changes } = messages;
  return now === was || SAYS_STATE.has(kind) ? [] : [changes.details.nowInstead(words.states[was], words.states[now])];
}

/** Says what a detail is about, where the name of the change does not. */
const labelled =
  (label: string, isSaid: boolean) =>
  (details: readonly string[]): readonly string[] =>
    isSaid ? details : details.map((detail) => `${label.toLowerCase()} ${detail}`);

type Words = Setting['messages']['changes']['details'];

/** The value alone where there was none before. */
function between<T extends string | number>(
  was: T | null,
  now: T | null,
  write: (value: T) => string,
  { nowInstead, nothing }: Words,
): readonly string[] {
  if (was === now) return [];
  if (was === null) return now === null ? [] : [write(now)];
  return [nowInstead(write(was), now === null ? nothing : write(now))];
}

function deadlineDetails(now: Measure, was: Measure, { messages, detail }: Setting): readonly string[] {
  const [next, last] = [currentDeadline(now), currentDeadline(was)];
  if (now.deadlines.length === was.deadlines.length && next.wording === last.wording) return [];
  const { details } = messages.changes;
  const moved = details.nowInstead(shortDeadline(last, messages), shortDeadline(next, messages));
  const isNew = now.deadlines.length > was.deadlines.length;
  return isNew && next.reread !== true && next.agreedBy !== null
    ? [moved, details.agreedBy(cut(next.agreedBy, detail.title))]
    : [moved];
}

/** How it is reminded of, where that is another way now. */
function reminderDetails(now: Measure, was: Measure, setting: Setting): readonly string[] {
  if (JSON.stringify(now.reminders) === JSON.stringify(was.reminders)) return [];
  return [askedWords({ what: 'policy', of: now.code, policy: now.reminders ?? null }, setting)];
}

/** Pieces of evidence named. */
const EVIDENCE_NAMED = 2;

function evidenceDetails(
  now: readonly Evidence[],
  was: readonly Evidence[],
  kind: ChangeKind,
  { messages, detail }: Setting,
): readonly string[] {
  const { details } = messages.changes;
  // Compared and not filed under their words: these are few, and their words can be many.
  const only = (list: readonly Evidence[], others: readonly Evidence[]) =>
    list.filter(({ link, title }) => !others.some((other) => other.link === link && other.title === title));
  const name = (list: readonly Evidence[]) => {
    const named = list
      .slice(0, EVIDENCE_NAMED)
      .map(({ title, link }) => `${cut(title, detail.title)} (${hostOf(link)})`);
    return messages.format.andMore(named, list.length - named.length);
  };
  const [added, gone] = [only(now, was), only(was, now)];
  return [
    ...(added.length === 0 ? [] : [kind === 'evidence' ? name(added) : details.evidence(name(added))]),
    ...(gone.length === 0 ? [] : [details.evidenceGone(name(gone))]),
  ];
}

function riskDetails(now: Risk, was: Risk | null, setting: Setting): readonly string[] {
  const { words, changes } = setting.messages;
  const level = (of: Risk) => words.levels[(of.rating ?? of).level];
  if (was === null) return [titleOf(now, setting)];
  return [
    ...editedItem('risk', now, was, setting),
    ...conditionDetails(now, was, setting),
    ...(was.rating === now.rating ? [] : [changes.details.nowInstead(level(was), level(now))]),
  ];
}

/** From which condition to which, each as people write it. */
function conditionDetails(now: Risk, was: Risk, { messages, detail, language }: Setting): readonly string[] {
  if (isSame(now.condition, was.condition)) return [];
  if (isSame(now.condition?.condition, was.condition?.condition))
    return isSame(now.quotation, was.quotation) ? rereadCondition(messages) : [];
  const said = ({ condition }: Risk) =>
    condition === null
      ? messages.changes.details.nothing
      : cut(conditionText(condition.condition, language), detail.text);
  return [messages.changes.details.nowInstead(said(was), said(now))];
}

/** The same condition, from other words: of what is quoted anew that is told already. */
const rereadCondition = ({ imports }: Setting['messages']): readonly string[] => [
  imports.edited(imports.entries.fields.condition),
];

/** Where it stands. */
function citation({ source }: ChangeRecord, { messages, names, detail }: Setting): readonly string[] {
  const { details } = messages.changes;
  const title = source === undefined ? undefined : (names.source(source)?.title ?? source);
  return title === undefined ? [] : [details.source(cut(title, detail.title))];
}
