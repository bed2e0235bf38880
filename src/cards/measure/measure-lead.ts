/** The one thing about a measure that was asked, in a sentence or two. */
import {
  currentDeadline,
  firstDeadline,
  isOpen,
  type Measure,
  type MeasureState,
} from '../../domain/measure/measure.js';
import { hasEnd } from '../../domain/measure/deadline.js';
import type { MeasureFocus } from '../../domain/measure/focus.js';
import { daysBetween } from '../../domain/time/local-date.js';
import type { MeasureOutcome } from '../../domain/outcome/measure-outcome.js';
import { isHomeParty } from '../../domain/register/codes.js';
import { capital } from '../../locales/write.js';
import { intervalWords, longDays } from './deadline-words.js';
import { cut, type Setting } from '../drawing.js';
import { keptLead, notLate, overdueLead } from './late-lead.js';
import { readingSentence } from './reading-words.js';
import { timesMoved } from './measure-deadline.js';
import { changedOn, newestFirst } from '../change/history.js';
import { unreported } from '../parts/marks.js';
import { sentences } from '../parts/sentences.js';
import { waitsLead } from './waits-lead.js';

type Lead = (outcome: MeasureOutcome, setting: Setting) => string;

/** Empty where the measure was asked for as a whole. */
export function measureLead(outcome: MeasureOutcome, setting: Setting): string {
  const lead = outcome.focus === null ? '' : LEADS[outcome.focus](outcome, setting);
  return outcome.plainly === true ? capital(setting.messages.answers.plainly(lead)) : lead;
}

const LEADS: Readonly<Record<MeasureFocus, Lead>> = {
  deadline: deadlineLead,
  late: lateLead,
  on_time: onTimeLead,
  why_late: whyLateLead,
  reading: readingLead,
  passed: passedLead,
  state: stateLead,
  owner: ({ measure: { code, owner } }, { messages: { answers, filters }, names }) =>
    owner === null ? answers.noOwner(code) : answers.owner(code, names.person(owner) ?? filters.somebody),
  obligor: ({ measure: { code, obligor } }, { messages: { answers }, names }) =>
    answers.obligor(code, names.party(obligor), isHomeParty(obligor) && obligor === 'organisations'),
  source: sourceLead,
  quote: ({ measure: { code } }, { messages: { answers } }) => answers.quote(code),
  risks: ({ measure: { code, risks } }, { messages: { answers, format }, detail }) =>
    risks.length === 0
      ? answers.noRisks(code)
      : answers.risks(code, format.andMore(risks.slice(0, detail.rows), Math.max(0, risks.length - detail.rows))),
  blockers: (outcome, setting) => sentences(waitsLead(outcome, setting), whyLead(outcome, setting)),
  progress: ({ measure: { code, progress } }, { messages: { answers, format } }) =>
    progress === null ? answers.noProgress(code) : answers.progress(code, format.percent(progress)),
  evidence: ({ measure: { code, evidence } }, { messages: { answers, format }, detail }) =>
    evidence.length === 0
      ? answers.noEvidence(code)
      : answers.evidence(
          code,
          format.andMore(
            evidence.slice(0, 5).map(({ title }) => cut(title, detail.title)),
            Math.max(0, evidence.length - 5),
          ),
        ),
  verification: verificationLead,
  moved: movedLead,
  history: historyLead,
  last_update: ({ measure: { code, updatedOn } }, { messages: { answers, format } }) =>
    updatedOn === null ? answers.neverUpdated(code) : answers.updated(code, format.day(updatedOn)),
  nature: ({ measure: { code, nature } }, { messages: { answers } }) => answers.nature(code, nature),
  notes: notesLead,
};

/** What is kept with it, and where its sources do not agree. */
function notesLead({ measure: { code, notes, contradictions } }: MeasureOutcome, { messages: { answers } }: Setting) {
  if (contradictions.length === 0)
    return notes.length === 0 ? answers.noNotes(code) : answers.notes(code, notes.length);
  return sentences(answers.contradicted(code), notes.length === 0 ? '' : answers.notes(code, notes.length));
}

function deadlineLead(outcome: MeasureOutcome, setting: Setting): string {
  return sentences(deadlineSaid(outcome, setting), daysLeft(outcome, setting));
}

/** For what is still to be done by a day. */
function daysLeft({ measure, today }: MeasureOutcome, { messages: { answers, format } }: Setting): string {
  const { kind, latest } = currentDeadline(measure);
  const isAwaited = kind === 'deadline' && isOpen(measure) && measure.state !== 'reported_done';
  if (!isAwaited || latest === null) return '';
  if (latest < today) return answers.deadline.ago(format.days(daysBetween(latest, today)));
  const days = daysBetween(today, latest);
  return days === 0 ? answers.deadline.today : answers.deadline.left(format.days(days));
}

function deadlineSaid({ measure }: MeasureOutcome, { messages }: Setting): string {
  const { code, lapsesWith } = measure;
  const deadline = currentDeadline(measure);
  const said = messages.answers.deadline;
  const days = longDays(deadline, messages);
  const lapses = lapsesWith === null ? '' : said.lapses(code, lapsesWith);
  switch (deadline.kind) {
    case 'deadline':
      return deadline.earliest === null ? said.latest(code, days) : said.interval(code, days);
    case 'forecast':
      return sentences(said.forecast(code, days), lapses);
    case 'expiry':
      return sentences(said.expiry(code, days), lapses);
    case 'start':
      return days === '' ? said.undated(code) : said.start(code, days);
    case 'recurring':
      return said.recurring(code, intervalWords(deadline.interval, messages));
    default:
      return sentences(said[deadline.kind](code), lapses);
  }
}

function lateLead(outcome: MeasureOutcome, setting: Setting): string {
  const { measure, today } = outcome;
  return overdueLead(outcome, setting, 'yes') ?? doneLead(outcome, setting, 'late') ?? notLate(measure, today, setting);
}

/** "ligt V4 op schema?": whether it goes well nobody can tell from a day that is still to come. */
function onTimeLead(outcome: MeasureOutcome, setting: Setting): string {
  const { measure } = outcome;
  const isAwaited = isOpen(measure) && measure.state !== 'reported_done';
  return (
    overdueLead(outcome, setting, 'notOnTime') ??
    doneLead(outcome, setting, 'on_time') ??
    (isAwaited ? deadlineLead(outcome, setting) : stateLead(outcome, setting))
  );
}

/** How it was kept, and what came of it; undefined for what is not done by a day. */
function doneLead(outcome: MeasureOutcome, setting: Setting, asked: 'late' | 'on_time'): string | undefined {
  const { measure } = outcome;
  const kept = keptLead(measure, setting, asked);
  if (kept === undefined) return undefined;
  const { answers } = setting.messages;
  const isVerified = measure.state === 'verified' && measure.verification !== null;
  const since = isVerified
    ? verificationLead(outcome, setting)
    : capital(answers.plainly(answers.late.reported(measure.code)));
  return sentences(kept, since);
}

/** "waarom is V3 niet te laat?": how it stands, how its deadline was read, and what is in the way of it. */
function whyLateLead(outcome: MeasureOutcome, setting: Setting): string {
  const { measure, blockers } = outcome;
  const isBlocked = isOpen(measure) && blockers.some(({ present }) => present);
  return sentences(
    lateLead(outcome, setting),
    hasEnd(currentDeadline(measure)) ? ruleLead(measure, setting) : '',
    isBlocked ? blockersLead(outcome, setting) : '',
  );
}

function ruleLead(measure: Measure, setting: Setting): string {
  return readingSentence(measure, currentDeadline(measure), setting);
}

/** "welke regel is toegepast op de termijn van V3?" */
function readingLead(outcome: MeasureOutcome, setting: Setting): string {
  return sentences(deadlineSaid(outcome, setting), ruleLead(outcome.measure, setting));
}

function passedLead(outcome: MeasureOutcome, setting: Setting): string {
  const { measure, today } = outcome;
  const { answers, format } = setting.messages;
  const { kind, latest } = currentDeadline(measure);
  const isOwn = kind === 'expiry' ? measure.lapsesWith === null : kind === 'forecast';
  if (!isOwn || latest === null || !isOpen(measure) || measure.state === 'reported_done')
    return lateLead(outcome, setting);
  const said = answers.passed[kind === 'expiry' ? 'expiry' : 'forecast'];
  return said(measure.code, format.day(latest), today > latest);
}

function stateLead(outcome: MeasureOutcome, setting: Setting): string {
  const { measure, words, daysLate } = outcome;
  const { messages } = setting;
  const { answers, measure: texts, format, words: vocabulary } = messages;
  const { code, state } = measure;
  const pressing = (['expectation_passed', 'expired', 'due_now', 'due_soon'] as const).find((word) =>
    words.includes(word),
  );
  const late = words.includes('overdue') ? texts.badges.lateInFull(format.days(daysLate)) : '';
  const more = late || (pressing === undefined ? '' : vocabulary.derived[pressing]);
  const silence = late !== '' && measure.report === null ? `; ${unreported(measure, texts.badges).long}` : '';
  const sentence = answers.state(code, vocabulary.states[state]);
  return sentences(
    sentence,
    agreedLead(outcome, setting),
    REPORTED.has(state) ? reportLead(measure, setting) : '',
    more && capital(`${more}${silence}`),
  );
}

/** "wanneer is V3 toegezegd?" */
const agreedLead = ({ measure: { agreedOn }, plainly }: MeasureOutcome, { messages }: Setting): string =>
  agreedOn === null || plainly !== true ? '' : messages.answers.agreed(messages.format.day(agreedOn));

/** Where what was reported still says something of how it stands. */
const REPORTED: ReadonlySet<MeasureState> = new Set<MeasureState>(['reported_done', 'partially_verified', 'verified']);

/** Who said that it is done, on which day, and who recorded it; empty where nobody did. */
function reportLead({ report }: Measure, { messages, names, detail }: Setting): string {
  if (report === null) return '';
  const who = names.person(report.recordedBy);
  return messages.answers.reported(
    cut(report.claimedBy, detail.title),
    messages.format.day(report.on),
    who === undefined ? '' : messages.measure.by(cut(who, detail.title)),
  );
}

function sourceLead({ measure, source: known }: MeasureOutcome, { messages, detail, names }: Setting): string {
  const { answers, format } = messages;
  const source = names.source(known.code) ?? known;
  const of = [source.publisher, format.day(source.published), source.reference ?? ''].filter((part) => part !== '');
  const named = `${cut(source.title, detail.title)} (${cut(of.join(', '), detail.title)})`;
  return answers.source(measure.code, named, cut(measure.quotation.place, detail.title));
}

/** What is in the way of it; and how it stands, where a day has passed or it is over. */
function whyLead(outcome: MeasureOutcome, setting: Setting): string {
  const { measure, words } = outcome;
  if (!isOpen(measure) || measure.state === 'reported_done') return stateLead(outcome, setting);
  const isPast = words.includes('overdue') || words.includes('expectation_passed') || words.includes('expired');
  return sentences(blockersLead(outcome, setting), isPast ? stateLead(outcome, setting) : '');
}

function blockersLead(
  { measure, blockers }: MeasureOutcome,
  { messages: { answers, format, measure: texts }, detail }: Setting,
): string {
  const { code } = measure;
  if (blockers.length === 0) return answers.noBlockers(code);
  const present = blockers.filter((blocker) => blocker.present);
  const named = (present.length > 0 ? present : blockers).map((blocker) => blocker.code);
  const codes = format.andMore(named.slice(0, detail.rows), Math.max(0, named.length - detail.rows));
  if (present.length === 0) return answers.unblocked(code, codes);
  const remark = present.some((blocker) => blocker.inferred) ? ` (${texts.inferred})` : '';
  return answers.blocked(code, codes, present.length > 1, remark);
}

/** What it came to, on which day and by whom, and why, in the words of the person. */
function verificationLead({ measure }: MeasureOutcome, setting: Setting) {
  const { code, verification, state } = measure;
  const { messages, names, detail } = setting;
  const { answers, format } = messages;
  if (verification === null)
    return sentences(answers.noVerification(code), state === 'reported_done' ? reportLead(measure, setting) : '');
  const { result, on, reason } = verification;
  const who = names.person(verification.by);
  return sentences(
    answers.verification[result](
      code,
      format.day(on),
      who === undefined ? '' : messages.measure.by(cut(who, detail.title)),
    ),
    reason === null ? '' : answers.reason(format.quoted(cut(reason, detail.text))),
  );
}

/** From what to what; when that was agreed, who recorded it and why, of the last time. */
function movedLead({ measure }: MeasureOutcome, { messages, names, detail }: Setting): string {
  const { answers, format } = messages;
  const count = timesMoved(measure);
  if (count === 0) return answers.neverMoved(measure.code);
  const [from, to] = [firstDeadline(measure), currentDeadline(measure)].map((version) => longDays(version, messages));
  // What was only read anew was not agreed anew.
  const { anchor = null, reason = null, recordedBy = null } = measure.deadlines.findLast((one) => !one.reread) ?? {};
  const who = recordedBy === null ? undefined : names.person(recordedBy);
  const by = who === undefined ? '' : messages.measure.by(cut(who, detail.title));
  return sentences(
    answers.moved(measure.code, count, from ?? '', to ?? ''),
    anchor === null ? '' : answers.movedOn(format.day(anchor), by),
    reason === null ? '' : answers.reason(format.quoted(cut(reason, detail.text))),
  );
}

function historyLead({ measure: { code }, history, historyTotal }: MeasureOutcome, setting: Setting): string {
  const { answers, words } = setting.messages;
  const [last] = newestFirst(history);
  if (last === undefined || historyTotal === 0) return answers.noHistory(code);
  const who = setting.names.person(last.actor);
  const [day, kind] = [changedOn(last, setting), words.changes[last.kind]];
  return who === undefined
    ? answers.history(code, historyTotal, day, kind)
    : answers.historyBy(code, historyTotal, day, kind, cut(who, setting.detail.title));
}
