/** Messages of the bot's own accord, and what there is to say about reminders, made by hand. */
import type { ChangeRecord } from '../../../src/domain/change/change.js';
import type { LocalDate } from '../../../src/domain/time/local-date.js';
import { currentDeadline, type Measure } from '../../../src/domain/measure/measure.js';
import type { Attempt, OutboxMessage } from '../../../src/domain/reminders/outbox.js';
import type {
  DigestOutcome,
  LedgerOutcome,
  RemindedMeasure,
  ReminderBundleOutcome,
  RemindersRefusal,
  ReminderSettingsOutcome,
  UpcomingOutcome,
} from '../../../src/domain/reminders/outcomes.js';
import { adjusted, DEFAULT_POLICY } from '../../../src/domain/reminders/policy.js';
import { withKey, type Reminder, type ReminderRule } from '../../../src/domain/reminders/reminder.js';
import { NO_SETTINGS } from '../../../src/domain/reminders/settings.js';
import { at, changed, day, deadline, measure, person } from '../../support/builders.js';
import { recordOf } from '../changing.js';
import { viewOf } from '../views.js';

export const SANNE = person('sanne');
export const BAS = person('bas');
export const TODAY = day('2020-08-17');
export const MESSAGE = 'day sanne 2020-08-17';

const both = (text: string) => ({ nl: text, en: text });

/** Due from 31 August to 21 September 2020. */
export const dated = measure('OW20-V4', {
  title: { nl: 'Telemetrie van mobiele apps uitzetten', en: 'Switch off telemetry of mobile apps' },
  deadlines: [
    deadline('2020-09-21', {
      wording: 'aan het einde van de zomer van 2020',
      earliest: day('2020-08-31'),
      precision: 'season',
      rule: { id: 'before-end-of-season', fragment: 'einde van de zomer van 2020' },
    }),
  ],
  owner: SANNE,
});
export const started = changed(dated, { state: 'in_progress', progress: 40, updatedOn: day('2020-07-18') });
export const reported = measure('OW20-V1', {
  title: { nl: 'Minder telemetrie uit Office for the Web', en: 'Less telemetry from Office for the Web' },
  state: 'reported_done',
  report: { claimedBy: 'Microsoft', on: day('2020-08-03'), recordedBy: BAS },
  updatedOn: day('2020-08-03'),
});
export const accepted = measure('MD23-O1', {
  title: both('Restrisico aanvaard'),
  nature: 'acceptance',
  deadlines: [deadline('2020-08-10', { kind: 'expiry', wording: 'tot 10 augustus 2020' })],
});
export const forecast = measure('MD23-V3', {
  title: both('Nieuwe versie'),
  deadlines: [
    deadline('2020-09-30', { kind: 'forecast', earliest: day('2020-09-01'), wording: 'naar verwachting in september' }),
  ],
});
export const starting = measure('MD23-S2', {
  title: both('Nieuwe voorwaarden'),
  deadlines: [
    deadline('2020-08-17', { kind: 'start', earliest: day('2020-08-17'), latest: null, wording: 'vanaf 17 augustus' }),
  ],
});
export const recurring = measure('MD23-V5', {
  title: { nl: 'Halfjaarlijks rapport over toegang', en: 'Half-yearly report on access' },
  nature: 'recurring',
  deadlines: [deadline(null, { kind: 'recurring', interval: 'P6M', wording: 'elk half jaar' })],
});
export const undated = measure('MD23-V1', {
  title: { nl: 'Publieke documentatie aanvullen', en: 'Complete the public documentation' },
});
export const secret = measure('OW20-V5', {
  title: both('LEK-titel'),
  confidential: true,
  deadlines: [deadline('2020-08-31', { wording: 'LEK-termijn' })],
});
export const late = changed(dated, { deadlines: [deadline('2020-08-12', { wording: 'uiterlijk 12 augustus 2020' })] });

export const reminderOf = (of: Measure, rule: ReminderRule, more: Partial<Reminder> = {}): Reminder =>
  withKey({
    measure: of.code,
    deadlineVersion: currentDeadline(of).version,
    rule,
    days: 0,
    date: TODAY,
    recipient: SANNE,
    ...more,
  });

/** A row of which something is asked, on `today`. */
export const reminded = (
  of: Measure,
  rule: ReminderRule,
  more: Partial<RemindedMeasure> = {},
  today: LocalDate = TODAY,
): RemindedMeasure => ({
  view: viewOf(of, today),
  reminder: reminderOf(of, rule),
  since: [],
  snooze: 'none',
  snoozedUntil: null,
  history: null,
  prompt: false,
  ...more,
});

export const bundle = (
  rows: readonly RemindedMeasure[],
  more: Partial<ReminderBundleOutcome> = {},
): ReminderBundleOutcome => ({
  type: 'reminderBundle',
  message: MESSAGE,
  kind: 'reminders',
  to: SANNE,
  insteadOf: null,
  today: TODAY,
  rows,
  possiblyRepeated: false,
  changed: null,
  ...more,
});

/** A measure on each occasion that there is a rule for. */
export const ON_EACH_OCCASION: Readonly<Record<ReminderRule, Measure>> = {
  before: dated,
  begins: changed(dated, { deadlines: [deadline('2020-09-21', { earliest: TODAY })] }),
  last_day: changed(dated, { deadlines: [deadline(TODAY)] }),
  after: changed(dated, { deadlines: [deadline('2020-08-16')] }),
  again: late,
  before_expiry: changed(accepted, { deadlines: [deadline('2020-09-16', { kind: 'expiry' })] }),
  expired: accepted,
  start: starting,
  recurring,
  undated,
  follow_up: changed(undated, { followUpOn: TODAY }),
  asked_for: dated,
  unverified: reported,
  silent: started,
  unanswered: measure('OW20-O1', { title: both('Uitzetten') }),
  escalated: late,
  already_past: changed(dated, { deadlines: [deadline('2019-12-31')] }),
};

export const progressOf = (of: Measure, more: Partial<ChangeRecord> = {}): ChangeRecord => ({
  ...recordOf(of, changed(of, { state: 'in_progress', progress: 60 }), {
    actor: SANNE,
    recordedAt: at('2020-08-18'),
    occurredOn: day('2020-08-18'),
    reason: 'De eerste apps zijn bijgewerkt.',
  }),
  ...more,
});

export const HISTORY = { reminded: 3, moved: 1, updatedOn: day('2020-06-03') };

export const digest = (more: Partial<DigestOutcome> = {}): DigestOutcome => ({
  type: 'digest',
  of: 'week',
  from: day('2020-08-10'),
  to: day('2020-08-16'),
  today: TODAY,
  open: 42,
  overdue: { total: 1, rows: [viewOf(late, TODAY)] },
  coming: { total: 12, rows: [dated, forecast].map((one) => viewOf(one, TODAY)), until: day('2020-09-23') },
  awaitingVerification: { total: 1, rows: [viewOf(reported, TODAY)] },
  changes: { total: 1, rows: [progressOf(dated)] },
  ledger: null,
  ...more,
});

const attempt = (cause: string | null, result: Attempt['result'] = 'failed'): Attempt => ({
  began: at('2020-08-17'),
  result,
  cause,
});

export const messageOf = (more: Partial<OutboxMessage> = {}, cause: string | null = null): OutboxMessage => ({
  key: MESSAGE,
  kind: 'reminders',
  to: SANNE,
  day: TODAY,
  reminders: [],
  status: 'sent',
  plannedAt: at('2020-08-17', '07:00:00.000'),
  attempts: [attempt(cause, cause === null ? 'sent' : 'failed')],
  possiblyRepeated: false,
  delivered: null,
  settledAt: at('2020-08-17'),
  ...more,
});

export const ledger = (more: Partial<LedgerOutcome> = {}): LedgerOutcome => {
  const rows = more.rows ?? [];
  return {
    type: 'ledger',
    measure: null,
    person: null,
    failures: false,
    today: TODAY,
    total: rows.length,
    offset: 0,
    rows,
    messages: [],
    ...more,
  };
};

export const upcoming = (more: Partial<UpcomingOutcome> = {}): UpcomingOutcome => ({
  type: 'upcoming',
  measure: null,
  person: SANNE,
  from: TODAY,
  to: day('2020-09-30'),
  today: TODAY,
  total: more.rows?.length ?? 0,
  rows: [],
  trial: null,
  ...more,
});

export const settingsOutcome = (more: Partial<ReminderSettingsOutcome> = {}): ReminderSettingsOutcome => {
  const levels = { team: null, person: null, measure: null, ...more.adjusted };
  return {
    type: 'reminderSettings',
    person: SANNE,
    measure: null,
    settings: NO_SETTINGS,
    hours: { hour: 9, quietFrom: 18 },
    policy: adjusted(DEFAULT_POLICY, levels.team, levels.person, levels.measure),
    changed: null,
    already: false,
    today: TODAY,
    ...more,
    adjusted: levels,
  };
};

export const REFUSALS: readonly RemindersRefusal[] = [
  { why: 'unoffered', what: 'overview' },
  { why: 'unoffered', what: 'weekday' },
  { why: 'unoffered', what: 'someone' },
  { why: 'unoffered', what: 'nothing' },
  { why: 'right', right: 'coordinate' },
  { why: 'in_the_past', day: day('2020-08-16') },
  { why: 'nonsense', text: '0 dagen na gisteren' },
  { why: 'nonsense', text: '' },
  { why: 'days', least: 1, most: 730 },
  { why: 'hours' },
  { why: 'no_day_left' },
  { why: 'unknown_message' },
  { why: 'changed_meanwhile' },
];
