/** A small register that people change, by card or sentence, on 1 February 2021. */
import assert from 'node:assert/strict';
import type { ActionDeps } from '../../src/actions/deps.js';
import { perform } from '../../src/actions/perform.js';
import { changeRequest, type ActionRequest } from '../../src/actions/requests.js';
import type { ChangeRecord, Origin } from '../../src/domain/change/change.js';
import type { ChangeName } from '../../src/domain/change/change-form.js';
import type { FieldValues } from '../../src/domain/change/fields.js';
import type { MeasureCode } from '../../src/domain/register/codes.js';
import { fixedCalendar } from '../../src/domain/time/clock.js';
import type { Expiry } from '../../src/domain/measure/expiry.js';
import type { Measure, MeasureState } from '../../src/domain/measure/measure.js';
import type { Outcome, OutcomeType } from '../../src/domain/outcome/outcome.js';
import type { Role } from '../../src/domain/people/person.js';
import type { Register } from '../../src/domain/register/register.js';
import type { Risk } from '../../src/domain/risk/risk.js';
import type { Store } from '../../src/domain/store/store.js';
import { readDeadline } from '../../src/language/index.js';
import { memoryStore } from '../../src/stores/memory.js';
import { at, day, measure, measureCode, person, quotation, register, risk, riskCode } from './builders.js';
import { peopleNamed } from './people.js';
import { reminderDesk, type TestReminderDesk } from './reminder-desk.js';

export const TODAY = '2021-02-01';
const NOW = at(TODAY, '12:00:00.000');
const NAMES = { sanne: 'Sanne de Vries', noor: 'Noor Bakker', bas: 'Bas Jansen', jan: 'Jan Smit', jan2: 'Jan Kok' };

/** What a measure has by the time it is in a state. */
const GROUNDS: Readonly<Record<MeasureState, Partial<Measure>>> = {
  proposed: { agreedOn: null },
  agreed: {},
  in_progress: { progress: 40 },
  reported_done: { report: { claimedBy: 'Microsoft', on: day('2021-01-10'), recordedBy: person('bas') } },
  partially_verified: {
    report: { claimedBy: 'Microsoft', on: day('2021-01-10'), recordedBy: person('bas') },
    evidence: [{ title: 'Rapport', link: 'https://example.org/1', date: day('2021-01-09') }],
    verification: {
      result: 'partially_verified',
      on: day('2021-01-20'),
      by: person('noor'),
      reason: null,
      evidence: 1,
    },
  },
  verified: {
    report: { claimedBy: 'Microsoft', on: day('2021-01-10'), recordedBy: person('bas') },
    evidence: [{ title: 'Rapport', link: 'https://example.org/1', date: day('2021-01-09') }],
    verification: { result: 'verified', on: day('2021-01-20'), by: person('noor'), reason: null, evidence: 1 },
  },
  declined: { agreedOn: null },
  withdrawn: {},
  superseded: {},
};

export const inState = (state: MeasureState, code = 'OW20-V1', more: Partial<Measure> = {}): Measure =>
  measure(code, { state, ...GROUNDS[state], ...more });

export const holdsWhenVerified = (code: string, ...needed: readonly string[]): Risk =>
  risk(code, {
    condition: {
      condition: { type: 'all', of: needed.map((one) => ({ type: 'verified', measure: measureCode(one) })) },
      ours: true,
      quotation: quotation('Nadat …'),
    },
  });

export interface Ask {
  readonly by?: string;
  readonly as?: readonly Role[];
  /** The version that the card was drawn from; null, or absent: as it is now. */
  readonly version?: number | null;
  /** The id of the card, or null for none; a new one each time when absent. */
  readonly card?: string | null;
  readonly via?: Origin['via'];
}

export interface ChangeDesk {
  readonly store: Store;
  readonly reminders: TestReminderDesk;
  readonly request: (asked: ActionRequest, ask?: Ask) => Promise<Outcome>;
  readonly change: (name: ChangeName, subject: string | null, values?: FieldValues, ask?: Ask) => Promise<Outcome>;
  readonly fillIn: (form: ChangeName, subject: string | null, values?: FieldValues, ask?: Ask) => Promise<Outcome>;
  readonly undo: (number?: number | null, ask?: Ask) => Promise<Outcome>;
  readonly measure: (code?: string) => Promise<Measure>;
  readonly risk: (code: string) => Promise<Risk>;
  readonly records: () => Promise<readonly ChangeRecord[]>;
  /** The same store, some hours later. */
  readonly later: (hours: number) => ChangeDesk;
}

export interface DeskSettings {
  readonly fourEyes?: boolean;
  readonly now?: typeof NOW;
  readonly store?: Store;
  readonly reminders?: TestReminderDesk;
  /** Of what the bot signs in with; it does not end when absent. */
  readonly expiry?: Expiry | null;
}

/** Four eyes are asked for unless said otherwise; whoever asks is Sanne, and may do everything. */
export function deskWith(items: Partial<Register> = {}, settings: DeskSettings = {}): ChangeDesk {
  const { fourEyes = true, now = NOW } = settings;
  const store = settings.store ?? memoryStore(register(items));
  const reminders = settings.reminders ?? reminderDesk(store);
  const deps: ActionDeps = {
    store,
    calendar: fixedCalendar(now, 'Europe/Amsterdam'),
    readWording: readDeadline,
    local: false,
    fourEyes,
    reminders,
    expiry: settings.expiry ?? null,
    ...peopleNamed(store, NAMES),
  };
  let cards = 0;
  const request = (asked: ActionRequest, { by = 'sanne', as = ['coordinator'], card, via = 'card' }: Ask = {}) => {
    cards += 1;
    const reference = card === undefined ? `${now} ${cards}` : card;
    return perform(asked, { id: person(by), name: by, roles: new Set(as) }, 'nl', deps, { via, reference });
  };
  const measureAt = async (code = 'OW20-V1') => {
    const found = await store.measure(measureCode(code));
    assert(found !== undefined, code);
    return found;
  };
  return {
    store,
    reminders,
    request,
    // The codes of a test are the codes of its register.
    change: (action, subject, values = {}, ask = {}) =>
      request(changeRequest(action, { subject: subject as MeasureCode, version: ask.version ?? null, values }), ask),
    fillIn: (form, subject, values = {}, ask = {}) =>
      request({ action: 'fillIn', input: { form, subject: subject as MeasureCode, values } }, ask),
    undo: (number = null, ask = {}) => request({ action: 'undo', input: { number } }, ask),
    measure: measureAt,
    risk: async (code) => {
      const found = await store.risk(riskCode(code));
      assert(found !== undefined, code);
      return found;
    },
    records: async () => (await store.changes({}, { offset: 0, limit: 1000 })).rows,
    later: (hours) => {
      const then = new Date(Date.parse(now) + hours * 3_600_000).toISOString() as typeof NOW;
      return deskWith({}, { fourEyes, store, reminders, now: then });
    },
  };
}

/** The outcome, where it is of this type. */
export function outcome<Type extends OutcomeType>(type: Type, found: Outcome): Extract<Outcome, { type: Type }> {
  assert.equal(found.type, type, JSON.stringify(found).slice(0, 500));
  return found as Extract<Outcome, { type: Type }>;
}

/** What is wrong with which field. */
export const problemsOf = (found: Outcome): Readonly<Record<string, string>> =>
  Object.fromEntries(outcome('form', found).problems.map(({ field, problem }) => [field, problem]));
