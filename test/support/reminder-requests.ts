/** What people ask about reminders, as requests. */
import type { ActionInput, ActionRequest } from '../../src/actions/requests.js';
import type { RemindersAsked } from '../../src/domain/reminders/outcomes.js';
import { day, measureCode } from './builders.js';

type Of<What extends RemindersAsked['what']> = Extract<RemindersAsked, { what: What }>;
const dayOrNull = (text: string | null) => (text === null ? null : day(text));

export const snooze = (code: string, until: string | null): Of<'snooze'> => ({
  what: 'snooze',
  measure: measureCode(code),
  until: dayOrNull(until),
});
export const unsnooze = (code: string): Of<'unsnooze'> => ({ what: 'unsnooze', measure: measureCode(code) });
export const pause = (until: string | null): Of<'pause'> => ({ what: 'pause', until: dayOrNull(until) });
export const hours = (hour: number | null, quietFrom: number | null): Of<'hours'> => ({
  what: 'hours',
  hour,
  quietFrom,
});
export const daysOff = (...days: readonly number[]): Of<'daysOff'> => ({ what: 'daysOff', days });
export const holiday = (from: string, to: string, remove = false): Of<'holiday'> => ({
  what: 'holiday',
  from: day(from),
  to: day(to),
  remove,
});
export const policy = (of: string, asked: Of<'policy'>['policy']): Of<'policy'> => ({
  what: 'policy',
  of: of === 'me' || of === 'team' ? of : measureCode(of),
  policy: asked,
});

export const setting = (
  asked: RemindersAsked,
  more: Partial<Omit<ActionInput<'setReminders'>, 'asked'>> = {},
): ActionRequest => ({ action: 'setReminders', input: { asked, message: null, trial: false, ...more } });

/** Of one's own, of everything, unless said otherwise. */
export const asking = (of: 'past' | 'next', more: Partial<ActionInput<'reminders'>> = {}): ActionRequest => ({
  action: 'reminders',
  input: { of, measureId: null, person: null, everyone: false, from: null, to: null, offset: 0, ...more },
});

export const showing = (message: string): ActionRequest => ({ action: 'showReminders', input: { message } });
