/** What is asked in the scenes: a name, the register, the day and the request. */
import type { ActionRequest } from '../../src/actions/requests.js';
import { narrowed, type Criterion } from '../../src/domain/query/query.js';
import { day, investigationCode, measureCode, party, riskCode, sourceCode, vendorCode } from '../support/builders.js';
import { asking, setting, showing } from '../support/reminder-requests.js';

export type World = 'first' | 'lively';
type InputOf<Name extends ActionRequest['action']> = Extract<ActionRequest, { action: Name }>['input'];

export const EVERYTHING = { criteria: [] };
export const query = (...criteria: readonly Criterion[]) => narrowed(EVERYTHING, ...criteria);

export const list = (...criteria: readonly Criterion[]): ActionRequest => ({
  action: 'listMeasures',
  input: { query: query(...criteria), offset: 0 },
});
export const show = (code: string, focus: InputOf<'showMeasure'>['focus'] = null): ActionRequest => ({
  action: 'showMeasure',
  input: { measureId: measureCode(code), focus, historyOffset: 0 },
});
export const risk = (code: string, focus: InputOf<'showRisk'>['focus'] = null): ActionRequest => ({
  action: 'showRisk',
  input: { riskId: riskCode(code), focus },
});
export const count = (by: InputOf<'countMeasures'>['by'], ...criteria: readonly Criterion[]): ActionRequest => ({
  action: 'countMeasures',
  input: { query: query(...criteria), by },
});
export const read = (wording: string): ActionRequest => ({ action: 'readWording', input: { wording } });

export const listing = (
  of: InputOf<'listEntries'>['of'],
  about: Partial<InputOf<'listEntries'>> = {},
): ActionRequest => ({
  action: 'listEntries',
  input: { of, topic: '', present: null, offset: 0, ...about },
});

export const publishing = (of: InputOf<'publish'>['of'], about: Partial<InputOf<'publish'>> = {}): ActionRequest => ({
  action: 'publish',
  input: {
    ...{ of, vendors: [], investigations: [], measure: null, source: null },
    ...{ since: null, until: null, language: null },
    ...about,
  },
});

export const MICROSOFT: Criterion = { field: 'obligor', anyOf: [party('microsoft')] };
export const OPEN: Criterion = { field: 'word', anyOf: ['open'] };
export const LATE: Criterion = { field: 'word', anyOf: ['overdue'] };

/** Name, world, day and what is asked. */
export const ASKED: readonly (readonly [string, World, string, ActionRequest])[] = [
  ['list-open-microsoft', 'first', '2026-11-21', list(MICROSOFT, OPEN)],
  ['list-late', 'first', '2023-06-20', list(LATE)],
  [
    'list-either',
    'first',
    '2023-06-20',
    list(MICROSOFT, {
      field: 'either',
      sides: [[{ field: 'word', anyOf: ['blocked', 'overdue'] }], [{ field: 'anyRisk', not: true }]],
    }),
  ],
  [
    'count-several',
    'first',
    '2023-06-20',
    { action: 'countMeasures', input: { query: query(LATE), by: null, also: [query(MICROSOFT, OPEN)] } },
  ],
  ['list-all', 'first', '2020-09-10', list()],
  ['list-all-page-3', 'first', '2023-11-15', { action: 'listMeasures', input: { query: EVERYTHING, offset: 20 } }],
  ['list-empty', 'first', '2023-06-20', list({ field: 'vendor', anyOf: [vendorCode('google-cloud')] }, LATE)],
  [
    'list-as-of',
    'first',
    '2023-06-20',
    { action: 'listMeasures', input: { query: { criteria: [LATE], asOf: day('2020-11-01') }, offset: 0 } },
  ],
  [
    'list-many-filters',
    'first',
    '2023-06-20',
    list(
      MICROSOFT,
      { ...LATE, not: true },
      { field: 'period', from: null, to: day('2020-12-31') },
      { field: 'riskLevel', anyOf: ['high'] },
      { field: 'text', words: 'derde partijen' },
    ),
  ],
  ['list-lively', 'lively', '2021-01-20', list()],
  ['count', 'first', '2023-06-20', count(null, MICROSOFT, LATE)],
  ['count-none', 'first', '2023-06-20', count(null, { field: 'state', anyOf: ['verified'] })],
  ['count-per-party', 'first', '2024-02-01', count('obligor', OPEN)],
  ['count-per-owner', 'first', '2024-02-01', count('owner')],
  ['count-per-kind', 'first', '2024-02-01', count('kind')],
  ['count-risks', 'first', '2023-06-20', { action: 'countRisks', input: { query: {}, by: 'level' } }],
  ['measure-late', 'first', '2026-11-21', show('OW20-V1')],
  ['measure-late-asked', 'first', '2026-11-21', show('OW20-V4', 'late')],
  ['measure-not-late', 'first', '2020-09-10', show('OW20-V2', 'late')],
  ['measure-forecast', 'first', '2024-02-01', show('MD23-V3', 'deadline')],
  ['measure-acceptance', 'first', '2024-02-01', show('MD23-O1', 'late')],
  ['measure-lapses', 'first', '2024-11-10', show('MD23-O2', 'deadline')],
  ['measure-blocked', 'first', '2024-02-01', show('OW20-O1', 'blockers')],
  ['measure-standing', 'first', '2026-11-21', show('MD23-V6', 'deadline')],
  ['measure-no-owner', 'first', '2026-11-21', show('MD23-V1', 'owner')],
  ['measure-lively', 'lively', '2021-01-20', show('OW20-V4', 'moved')],
  ['measure-verified', 'lively', '2021-01-20', show('OW20-V1')],
  ['measure-confidential', 'lively', '2021-01-20', show('OW20-V5')],
  ['risk-high', 'first', '2026-11-21', risk('OW20-H2', 'status')],
  ['risk-half', 'lively', '2021-01-20', risk('OW20-H1', 'blocking')],
  ['risk-no-condition', 'first', '2023-06-20', risk('OW20-L2')],
  ['risk-not-high', 'first', '2023-06-20', risk('MD23-R1', 'level')],
  ['risk-list', 'first', '2023-06-20', { action: 'listRisks', input: { query: {}, offset: 0 } }],
  [
    'risk-list-high',
    'lively',
    '2023-06-20',
    { action: 'listRisks', input: { query: { level: ['high'], status: ['open'] }, offset: 0 } },
  ],
  [
    'risk-list-empty',
    'first',
    '2023-06-20',
    { action: 'listRisks', input: { query: { status: ['mitigated'] }, offset: 0 } },
  ],
  ['next', 'first', '2020-07-20', { action: 'nextDeadline', input: { query: EVERYTHING } }],
  [
    'next-slm',
    'first',
    '2020-10-01',
    { action: 'nextDeadline', input: { query: query({ field: 'obligor', anyOf: [party('slm')] }) } },
  ],
  ['next-none', 'first', '2026-11-21', { action: 'nextDeadline', input: { query: EVERYTHING } }],
  ['overview', 'first', '2023-06-20', { action: 'overview', input: { query: EVERYTHING } }],
  [
    'overview-lively',
    'lively',
    '2021-01-20',
    { action: 'overview', input: { query: query({ field: 'investigation', anyOf: [investigationCode('OW20')] }) } },
  ],
  ['reading', 'first', '2024-02-01', read('deels voor het einde van de zomer van 2025')],
  ['reading-asked', 'first', '2024-02-01', read('uiterlijk 31-06-2024')],
  ['vendors', 'first', '2024-02-01', listing('vendor')],
  ['sources', 'first', '2024-02-01', listing('source')],
  ['investigations-all', 'first', '2024-02-01', listing('investigation')],
  ['circumstances-present', 'lively', '2024-02-01', listing('circumstance', { present: true })],
  ['circumstances-about', 'first', '2024-02-01', listing('circumstance', { topic: 'optimizely giphy' })],
  ['circumstances-gone', 'first', '2024-02-01', listing('circumstance', { present: false })],
  ['meaning', 'first', '2024-02-01', { action: 'explainTerms', input: { terms: [{ of: 'word', value: 'overdue' }] } }],
  [
    'meaning-of-several',
    'first',
    '2024-02-01',
    {
      action: 'explainTerms',
      input: {
        terms: [
          { of: 'state', value: 'reported_done' },
          { of: 'state', value: 'verified' },
          { of: 'status', value: 'mitigated' },
          { of: 'noun', value: 'deadline' },
        ],
      },
    },
  ],
  ['unknown-code', 'first', '2024-02-01', { action: 'unknownCode', input: { code: 'OW20-V9', of: 'measure' } }],
  [
    'unknown-investigation',
    'first',
    '2024-02-01',
    { action: 'unknownCode', input: { code: 'GW21-V3', of: 'measure' } },
  ],
  [
    'which-code',
    'first',
    '2024-02-01',
    { action: 'whichCode', input: { text: 'V6', codes: [measureCode('OW20-V6'), measureCode('MD23-V6')] } },
  ],
  [
    'cannot-not-recorded',
    'first',
    '2024-02-01',
    { action: 'cannot', input: { reason: 'not_recorded', topic: 'het e-mailadres van de contactpersoon' } },
  ],
  [
    'cannot-not-understood',
    'first',
    '2024-02-01',
    { action: 'cannot', input: { reason: 'not_understood', topic: '' } },
  ],
  ['cannot-no-text', 'first', '2024-02-01', { action: 'cannot', input: { reason: 'no_text', topic: '' } }],
  ['thanks', 'first', '2024-02-01', { action: 'cannot', input: { reason: 'thanks', topic: '' } }],
  [
    'changes',
    'lively',
    '2021-01-20',
    { action: 'listChanges', input: { since: day('2021-01-01'), by: null, query: EVERYTHING, offset: 0 } },
  ],
  [
    'changes-none',
    'first',
    '2021-01-20',
    { action: 'listChanges', input: { since: day('2021-01-01'), by: null, query: query(MICROSOFT), offset: 0 } },
  ],
  ['waiting', 'lively', '2021-01-20', { action: 'waiting', input: {} }],
  ['waiting-nothing', 'first', '2021-01-20', { action: 'waiting', input: {} }],
  [
    'record',
    'lively',
    '2021-01-20',
    { action: 'vendorRecord', input: { query: query(MICROSOFT), against: 'current' } },
  ],
  ['record-all', 'lively', '2021-04-20', { action: 'vendorRecord', input: { query: EVERYTHING, against: 'first' } }],
  [
    'record-compare',
    'lively',
    '2025-02-01',
    {
      action: 'vendorRecord',
      input: {
        query: query({ field: 'obligor', anyOf: [party('microsoft'), party('google-cloud'), party('slm')] }),
        against: 'first',
      },
    },
  ],
  [
    'record-nothing-due',
    'first',
    '2020-08-01',
    { action: 'vendorRecord', input: { query: query(MICROSOFT), against: 'first' } },
  ],
  ['reminders', 'first', '2021-01-20', asking('past', { measureId: measureCode('OW20-S1') })],
  ['reminders-next', 'lively', '2021-01-20', asking('next', { everyone: true, to: day('2021-04-30') })],
  ['reminders-wrong', 'first', '2021-01-20', { action: 'failedReminders', input: { offset: 0 } }],
  ['reminders-set', 'lively', '2021-01-20', setting({ what: 'snooze', measure: measureCode('OW20-S1'), until: null })],
  ['reminders-how', 'lively', '2021-01-20', { action: 'showReminderSettings', input: { measureId: null } }],
  ['reminders-unknown', 'first', '2021-01-20', showing('day sanne 2021-01-20')],
  [
    'reminders-refused',
    'first',
    '2021-01-20',
    { action: 'refuseReminders', input: { text: '0 dagen vooraf', unoffered: null } },
  ],
  [
    'reminders-unoffered',
    'first',
    '2021-01-20',
    { action: 'refuseReminders', input: { text: 'elke maandag', unoffered: 'weekday' } },
  ],
  [
    'overview-unoffered',
    'first',
    '2021-01-20',
    { action: 'refuseReminders', input: { text: 'wekelijks', unoffered: 'overview' } },
  ],
  ['publish-update', 'lively', '2021-01-20', publishing('update', { vendors: [vendorCode('microsoft')] })],
  ['publish-dossier', 'lively', '2021-01-20', publishing('dossier', { measure: measureCode('OW20-V4') })],
  ['publish-letter', 'first', '2024-02-01', publishing('letter', { source: sourceCode('defender-2023') })],
  ['publish-refused', 'first', '2024-02-01', publishing('update', { since: day('2030-01-01') })],
  ['publish-nothing', 'first', '2024-02-01', publishing('update', { vendors: [vendorCode('aws')] })],
  ['calendar', 'first', '2021-01-20', { action: 'showCalendar', input: { of: 'team' } }],
  ['calendar-revoked', 'lively', '2021-01-20', { action: 'revokeCalendar', input: {} }],
  ['help', 'first', '2024-02-01', { action: 'help', input: {} }],
  ['welcome', 'first', '2024-02-01', { action: 'welcome', input: {} }],
  ['language', 'first', '2024-02-01', { action: 'setLanguage', input: { language: 'nl' } }],
];
