/** Scenes of reminders: messages as they come and as they stand later, and what can be asked about them. */
import type { Outcome } from '../../../src/domain/outcome/outcome.js';
import { CHANNEL } from '../../../src/domain/reminders/reminder.js';
import { NO_SETTINGS } from '../../../src/domain/reminders/settings.js';
import { at, day, measure, measureCode } from '../../support/builders.js';
import {
  accepted,
  BAS,
  bundle,
  dated,
  digest,
  forecast,
  HISTORY,
  late,
  ledger,
  messageOf,
  ON_EACH_OCCASION,
  progressOf,
  recurring,
  REFUSALS,
  reminded,
  reminderOf,
  reported,
  secret,
  settingsOutcome,
  started,
  TODAY,
  undated,
  upcoming,
} from './reminding.js';

const otherOf = (code: string, of = late) => ({ ...of, code: measureCode(code) });
const second = otherOf('OW20-V6', started);
const pastOnes = ['OW20-V1', 'OW20-V2', 'OW20-V3', 'OW20-S1'].map((code) =>
  reminded(otherOf(code, ON_EACH_OCCASION.already_past), 'already_past'),
);
const sent = (rule: Parameters<typeof reminderOf>[1], more = {}, days = 0) => ({
  reminder: reminderOf(dated, rule, { days }),
  state: { status: 'in_message', message: 'day sanne 2020-08-17' } as const,
  message: messageOf(more),
});
const due = (of: Parameters<typeof reminderOf>[0], rule: Parameters<typeof reminderOf>[1], on: string, days = 0) => ({
  reminder: reminderOf(of, rule, { days, date: day(on) }),
  on: day(on),
});
const DUES = [
  due(dated, 'before', '2020-08-24', 7),
  due(forecast, 'before', '2020-08-24', 7),
  due(dated, 'begins', '2020-08-31'),
  due(recurring, 'recurring', '2020-09-01'),
];
const tried = { what: 'policy', of: 'me', policy: { before: [10], every: 7 } } as const;
const SETTINGS = {
  ...NO_SETTINGS,
  hour: 10,
  daysOff: [3, 5],
  holidays: [{ from: day('2020-10-12'), to: day('2020-10-16') }],
  pausedUntil: day('2020-09-01'),
  snoozes: [
    { measure: dated.code, until: day('2020-08-24') },
    { measure: undated.code, until: null },
  ],
  policy: { before: [30, 10] },
};

const MANY = Array.from({ length: 40 }, (_, index) =>
  reminded(measure(`OW20-V${index + 1}`, { deadlines: dated.deadlines }), 'before'),
);

export const REMINDER_SCENES: readonly (readonly [name: string, outcome: Outcome])[] = [
  ['reminder-one', bundle([reminded(dated, 'before')])],
  [
    'reminder-three',
    bundle([reminded(late, 'again'), reminded(otherOf('OW20-V2', dated), 'before'), reminded(reported, 'unverified')]),
  ],
  ['reminder-prompt', bundle([reminded(started, 'silent', { prompt: true })])],
  [
    'reminder-prompts',
    bundle([
      reminded(late, 'again', { prompt: true }),
      reminded(recurring, 'recurring', { prompt: true }),
      reminded(undated, 'undated', { prompt: true }),
    ]),
  ],
  [
    'reminder-answered',
    bundle(
      [
        reminded(late, 'again', { since: [progressOf(late)] }),
        reminded(recurring, 'recurring', { prompt: true }),
        reminded(undated, 'undated', { snooze: 'snoozed', snoozedUntil: day('2020-08-24') }),
        reminded(accepted, 'expired', { snooze: 'muted' }),
      ],
      { changed: progressOf(late), today: day('2020-08-18') },
    ),
  ],
  ['reminder-all-done', bundle([reminded(late, 'again', { since: [progressOf(late)] })])],
  ['reminder-confidential', bundle([reminded(secret, 'before'), reminded(dated, 'before')])],
  ['reminder-only-confidential', bundle([reminded(secret, 'before')])],
  ['reminder-repeated', bundle([reminded(dated, 'before')], { possiblyRepeated: true })],
  ['reminder-instead', bundle([reminded(dated, 'before')], { to: CHANNEL, insteadOf: BAS })],
  ['reminder-many', bundle(MANY)],
  ...Object.entries(ON_EACH_OCCASION).map(
    ([rule, of]) => [`reminder-on-${rule}`, bundle([reminded(of, rule as keyof typeof ON_EACH_OCCASION)])] as const,
  ),
  [
    'escalation',
    bundle([reminded(late, 'escalated', { history: { ...HISTORY, moved: 0, updatedOn: null }, prompt: true })], {
      kind: 'escalation',
      to: CHANNEL,
    }),
  ],
  [
    'escalation-again',
    bundle(
      [
        reminded(late, 'escalated', { history: HISTORY }),
        reminded(otherOf('OW20-V6'), 'escalated', { history: { ...HISTORY, reminded: 1 } }),
      ],
      { kind: 'escalation' },
    ),
  ],
  ['review', bundle(pastOnes, { kind: 'review' })],
  ['digest-week', digest()],
  [
    'digest-month',
    digest({
      of: 'month',
      from: day('2020-07-01'),
      to: day('2020-07-31'),
      ledger: { sent: 40, unknown: 2, failed: 1 },
    }),
  ],
  [
    'digest-calm',
    digest({
      overdue: { total: 0, rows: [] },
      coming: { total: 0, rows: [], until: day('2020-08-23') },
      awaitingVerification: { total: 0, rows: [] },
      changes: { total: 0, rows: [] },
    }),
  ],
  ['unreachable', { type: 'unreachable', person: BAS, since: TODAY, channel: true }],
  ['unreachable-nowhere', { type: 'unreachable', person: BAS, since: TODAY, channel: false }],
  ['unreachable-channel', { type: 'unreachable', person: CHANNEL, since: TODAY, channel: false }],
  ['expiry-password', { type: 'expiry', of: 'password', on: day('2020-08-31'), today: TODAY }],
  ['expiry-certificate', { type: 'expiry', of: 'certificate', on: day('2020-08-18'), today: TODAY }],
  ['ledger-none', ledger({ measure: dated.code })],
  [
    'ledger',
    ledger({
      measure: dated.code,
      rows: [
        sent('before', { settledAt: at('2020-08-17') }, 14),
        sent('before', { settledAt: at('2020-08-01'), possiblyRepeated: true }, 30),
        sent('before', { status: 'unknown', settledAt: at('2020-06-02') }, 90),
        { reminder: reminderOf(second, 'silent'), state: { status: 'waiting' }, message: null },
        { reminder: reminderOf(second, 'begins'), state: { status: 'dropped', at: at('2020-08-01') }, message: null },
      ],
      total: 14,
    }),
  ],
  [
    'ledger-failures',
    ledger({
      failures: true,
      rows: [sent('before', { key: 'a' }), sent('again', { key: 'a' })],
      messages: [
        messageOf({ key: 'a', to: BAS, status: 'unreachable' }, 'HTTP 403'),
        messageOf({ key: 'b', status: 'unknown', possiblyRepeated: true }, 'timeout'),
        messageOf({ key: 'c', to: CHANNEL, kind: 'digest', status: 'failed' }, 'HTTP 400'),
      ],
      total: 3,
    }),
  ],
  ['ledger-no-failures', ledger({ failures: true })],
  ['upcoming', upcoming({ rows: DUES, total: 9 })],
  ['upcoming-everyone', upcoming({ rows: DUES, person: null })],
  ['upcoming-of-measure', upcoming({ rows: DUES.slice(0, 1), measure: dated.code })],
  ['upcoming-none', upcoming({ measure: dated.code })],
  [
    'upcoming-trial',
    upcoming({ rows: DUES, total: 15, trial: { asked: tried, more: DUES, less: DUES.slice(0, 2), before: 12 } }),
  ],
  ['upcoming-trial-same', upcoming({ rows: DUES, trial: { asked: tried, more: [], less: [], before: 4 } })],
  ['reminder-settings', settingsOutcome()],
  [
    'reminder-settings-full',
    settingsOutcome({
      settings: SETTINGS,
      adjusted: { team: { silentEvery: 45 }, person: SETTINGS.policy, measure: null },
    }),
  ],
  [
    'reminder-settings-changed',
    settingsOutcome({ settings: SETTINGS, changed: { what: 'pause', until: day('2020-09-01') } }),
  ],
  [
    'reminder-settings-already',
    settingsOutcome({ settings: SETTINGS, changed: { what: 'daysOff', days: [5] }, already: true }),
  ],
  [
    'reminder-settings-measure',
    settingsOutcome({
      measure: dated.code,
      adjusted: { team: null, person: null, measure: { every: 7, escalateAfter: [7] } },
      changed: { what: 'policy', of: dated.code, policy: { every: 7, escalateAfter: [7] } },
    }),
  ],
  ...REFUSALS.map(
    (refusal, index) => [`reminders-refused-${index}-${refusal.why}`, { type: 'remindersRefused', refusal }] as const,
  ),
];
