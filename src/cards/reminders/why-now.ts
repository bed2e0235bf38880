/** Why a measure is brought to mind now, in words: by what the reminder is about and where today is in it. */
import { hasEnd, opens, type DeadlineVersion } from '../../domain/measure/deadline.js';
import { daysBetween, type LocalDate } from '../../domain/time/local-date.js';
import { currentDeadline, type DoneReport, type Measure } from '../../domain/measure/measure.js';
import type { RemindedMeasure } from '../../domain/reminders/outcomes.js';
import type { ReminderRule } from '../../domain/reminders/reminder.js';
import { capital } from '../../locales/write.js';
import { intervalWords } from '../measure/deadline-words.js';
import { cut, type Setting } from '../drawing.js';
import { unreported, type Color } from '../parts/marks.js';
import { waitingWords } from '../organisations/waiting.js';

/** `lead` is what a title can carry, without a capital; `more` goes on from there, and begins with what joins them. */
export interface Why {
  readonly color: Color;
  readonly lead: string;
  readonly more: string;
}

type Reminded = Pick<RemindedMeasure, 'view' | 'reminder' | 'organisations'>;
type Told = (reminded: Reminded, today: LocalDate, setting: Setting) => Why;

/** The days are counted from `today`: a message may be read on another day than the one it was planned for. */
export const whyNow: Told = (reminded, today, setting) => BY_RULE[reminded.reminder.rule](reminded, today, setting);

/** Rules that ask how things stand. */
const ASKING: ReadonlySet<ReminderRule> = new Set<ReminderRule>(['recurring', 'follow_up', 'silent']);
export const isAsking = ({ reminder }: Reminded): boolean => ASKING.has(reminder.rule);

const BY_RULE: Readonly<Record<ReminderRule, Told>> = {
  before: aboutDays,
  begins: aboutDays,
  last_day: aboutDays,
  after: aboutDays,
  again: aboutDays,
  before_expiry: aboutDays,
  expired: aboutDays,
  start: aboutDays,
  escalated: aboutDays,
  recurring: ({ view }, _, { messages }) => {
    const interval = intervalWords(currentDeadline(view.measure).interval, messages);
    const { why } = messages.reminders;
    return told('Default', interval === '' ? why.ourCadence() : why.recurring(interval));
  },
  undated: ({ view: { measure } }, _, { messages, names, detail }) => {
    const { why } = messages.reminders;
    const isOurs = measure.obligor === 'slm';
    return told('Default', isOurs ? why.undatedOurs() : why.undated(cut(names.party(measure.obligor), detail.title)));
  },
  follow_up: ({ reminder }, _, { messages: { reminders, format } }) =>
    told('Default', reminders.why.followUp(format.day(reminder.date))),
  asked_for: aboutWish,
  unverified: aboutReport,
  unanswered: aboutOrganisations,
  silent: ({ view: { measure } }, today, { messages: { reminders, format } }) =>
    told(
      'Default',
      measure.updatedOn === null
        ? reminders.why.neverHeard()
        : reminders.why.silent(format.days(daysBetween(measure.updatedOn, today))),
    ),
  already_past: ({ view: { measure }, reminder }, _, { messages: { reminders, format } }) => {
    const { kind, latest } = currentDeadline(measure);
    const words = reminders.why.alreadyPast[kind === 'forecast' || kind === 'expiry' ? kind : 'deadline'];
    return told('Default', [words(format.day(latest ?? reminder.date)), '']);
  },
};

const told = (color: Color, [lead, more]: readonly [string, string]): Why => ({ color, lead, more });

/** Where today is in the days of a deadline: a single day has no beginning of its own. */
type Phase = 'ahead' | 'starts' | 'runs' | 'ends' | 'past';

function phaseOf(first: LocalDate, last: LocalDate, today: LocalDate): Phase {
  if (today > last) return 'past';
  if (today === last) return 'ends';
  if (first === last || today > first) return 'runs';
  return today === first ? 'starts' : 'ahead';
}

const PHASE_COLORS: Readonly<Record<Phase, Color>> = {
  ahead: 'Accent',
  starts: 'Accent',
  runs: 'Accent',
  ends: 'Warning',
  past: 'Warning',
};

function aboutDays(reminded: Reminded, today: LocalDate, setting: Setting): Why {
  const deadline = currentDeadline(reminded.view.measure);
  if (hasEnd(deadline)) return aboutEnd(reminded, deadline, today, setting);
  if (deadline.kind === 'start' && deadline.earliest !== null) return aboutStart(deadline.earliest, today, setting);
  // The deadline is another one by now: only the occasion is left.
  const { rule, days } = reminded.reminder;
  return { color: 'Default', lead: setting.messages.reminders.occasions[rule](days), more: '' };
}

function aboutEnd(
  { view }: Reminded,
  deadline: DeadlineVersion & { readonly latest: LocalDate },
  today: LocalDate,
  { messages }: Setting,
): Why {
  const { format, reminders } = messages;
  const { latest, kind } = deadline;
  const first = opens(deadline) ?? latest;
  const phase = phaseOf(first, latest, today);
  const silence = silenceOf(view.measure, messages);
  if (view.words.includes('overdue')) {
    return told('Attention', reminders.why.late(format.days(view.daysLate), silence));
  }
  const words = reminders.why[kind === 'forecast' || kind === 'expiry' ? kind : 'deadline'];
  const days = (to: LocalDate) => format.days(daysBetween(today, to));
  const color = PHASE_COLORS[phase];
  switch (phase) {
    case 'ahead':
      return told(color, words.ahead(days(first), format.day(first)));
    case 'starts':
      return told(color, words.starts(format.day(latest)));
    case 'runs':
      return told(color, words.runs(days(latest), format.day(latest)));
    case 'ends':
      return told(color, words.ends());
    case 'past':
      return told(color, words.past(format.day(latest), silence));
  }
}

/** That nothing was said about it; empty where something was. */
const silenceOf = (measure: Measure, { measure: { badges } }: Setting['messages']): string =>
  measure.report === null ? unreported(measure, badges).long : '';

/** That someone wanted to hear of it, and how it stands where it ends. */
function aboutWish(reminded: Reminded, today: LocalDate, setting: Setting): Why {
  const { reminders, format } = setting.messages;
  const lead = reminders.why.askedFor(format.day(reminded.reminder.date));
  return withEnd(told('Default', [lead, '']), '. ', reminded, today, setting);
}

/** Organisations that are waited for, and when the measure ends where it does. */
function aboutOrganisations(reminded: Reminded, today: LocalDate, setting: Setting): Why {
  return withEnd(
    told('Accent', [waitingWords(reminded.organisations ?? [], setting), '']),
    ' ',
    reminded,
    today,
    setting,
  );
}

function withEnd(why: Why, joint: string, reminded: Reminded, today: LocalDate, setting: Setting): Why {
  const deadline = currentDeadline(reminded.view.measure);
  if (!hasEnd(deadline)) return why;
  const end = aboutEnd(reminded, deadline, today, setting);
  return { color: end.color, lead: why.lead, more: `${joint}${capital(end.lead)}${end.more}` };
}

function aboutStart(day: LocalDate, today: LocalDate, { messages: { reminders, format } }: Setting): Why {
  const words = reminders.why.start;
  if (day === today) return told('Accent', words.today());
  if (day < today) return told('Default', words.past(format.day(day)));
  return told('Accent', words.ahead(format.days(daysBetween(today, day)), format.day(day)));
}

function aboutReport({ view: { measure } }: Reminded, today: LocalDate, { messages: { reminders, format } }: Setting) {
  const report = reportOf(measure);
  const days = report === null ? 0 : daysBetween(report.on, today);
  return told(
    'Accent',
    report === null || days <= 0
      ? reminders.why.unverifiedPlain()
      : reminders.why.unverified(format.days(days), format.day(report.on)),
  );
}

/** The report that waits: of a recurring measure that of the period that waits longest. */
const reportOf = ({ report, occurrences }: Measure): DoneReport | null =>
  report ?? occurrences.find(({ state }) => state === 'reported_done')?.report ?? null;
