/** The policy that holds, in plain words by what it is about, and whose choice each part is. */
import type { ReminderSettingsOutcome } from '../../domain/reminders/outcomes.js';
import type { PolicyPart } from '../../domain/reminders/policy.js';
import { capital } from '../../locales/write.js';
import type { Setting } from '../drawing.js';
import { partWords } from './policy-words.js';

export interface PolicyFact {
  readonly label: string;
  readonly lines: readonly PolicyLine[];
}

export interface PolicyLine {
  readonly text: string;
  /** Stands out where it is not the usual. */
  readonly weight: 'Default' | 'Bolder';
  /** Whose choice it is; starts with a separator where there is anything. */
  readonly rest: string;
  readonly hasRest: boolean;
}

type GroupName = keyof Setting['messages']['reminderSettings']['groups'];
const GROUPS: readonly (readonly [GroupName, readonly PolicyPart[]])[] = [
  ['term', ['before', 'begins', 'lastDay', 'after', 'every']],
  ['late', ['escalateAfter']],
  ['expiry', ['start', 'beforeExpiry', 'expired']],
  ['asking', ['silentEvery', 'unverifiedEvery', 'undatedEvery', 'cadenceMonths']],
];

export function policyFacts(outcome: ReminderSettingsOutcome, setting: Setting): readonly PolicyFact[] {
  const { groups } = setting.messages.reminderSettings;
  return GROUPS.map(([name, parts]) => ({
    label: groups[name],
    lines: parts.map((part) => policyLine(part, outcome, setting)),
  }));
}

function policyLine(part: PolicyPart, { policy, adjusted }: ReminderSettingsOutcome, setting: Setting): PolicyLine {
  const { whose } = setting.messages.reminderSettings;
  const text = capital(partWords(part, policy, setting));
  const level = (['measure', 'person', 'team'] as const).find((one) => adjusted[one]?.[part] !== undefined);
  return level === undefined
    ? { text, weight: 'Default', rest: '', hasRest: false }
    : { text, weight: 'Bolder', rest: ` · ${whose[level]}`, hasRest: true };
}
