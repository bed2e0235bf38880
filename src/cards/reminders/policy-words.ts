/** A policy in plain words, part by part. */
import {
  adjusted,
  DEFAULT_POLICY,
  POLICY_PARTS,
  type PolicyAdjustment,
  type PolicyPart,
  type ReminderPolicy,
} from '../../domain/reminders/policy.js';
import type { Setting } from '../drawing.js';

/** Each part is said by the function of its own name. */
type Parts = { readonly [Part in PolicyPart]: (value: ReminderPolicy[Part]) => string };

const say = <Part extends PolicyPart>(parts: Parts, part: Part, value: ReminderPolicy[Part]): string =>
  parts[part](value);

/** "30 en 14 dagen van tevoren" */
export const partWords = (part: PolicyPart, policy: ReminderPolicy, { messages }: Setting): string =>
  say(messages.reminderSettings.parts, part, policy[part]);

/** Only the parts that it names. */
export function adjustmentWords(adjustment: PolicyAdjustment, setting: Setting): readonly string[] {
  const policy = adjusted(DEFAULT_POLICY, adjustment);
  return POLICY_PARTS.filter((part) => adjustment[part] !== undefined).map((part) => partWords(part, policy, setting));
}
