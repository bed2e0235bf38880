import type { Messages } from '../messages.js';

export const overruling: Messages['overruling'] = {
  overruled: (by) => `Read differently ${by}.`,
  takenOver: (by) => `Adopted like this ${by}.`,
  by: (who) => `by ${who}`,
  byOn: (who, day) => `by ${who} on ${day}`,
  deadlineRead: (day) => `The deadline was read differently${day === '' ? '' : ` on ${day}`}.`,
  somebody: 'a colleague',
  reason: (reason) => `Reason: ${reason}`,
  ruleRead: (days, rule) => `The rule read: ${days} (${rule}).`,
  before: (days) => `Read before as: ${days}.`,
  better: (days, rule) => `The rules read this differently now: ${days} (${rule}).`,
  noAgreement: 'Was something else agreed? Then use “Change deadline”.',
  takeOver: 'Look at the new reading',
  betterReason: 'The rules now read this deadline like this.',
};
