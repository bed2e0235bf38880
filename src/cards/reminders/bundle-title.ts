/** What a message is about, in three seconds. */
import type { RemindedMeasure } from '../../domain/reminders/outcomes.js';
import { isForAll, type BundleSetting } from './bundle-setting.js';
import { isAsking, whyNow } from './why-now.js';

/** `open`: the rows of which something is asked; of a confidential measure it is not said why. */
export function bundleTitle(open: readonly RemindedMeasure[], at: BundleSetting): string {
  const { outcome, setting } = at;
  const { title } = setting.messages.reminders;
  const [first] = open;
  if (first === undefined) return title.done;
  const isOne = open.length === 1;
  const isSecret = open.some(({ view }) => view.measure.confidential);
  if (!isSecret && outcome.kind === 'review') return title.past(open.length);
  if (!isSecret && isOne) return ownTitle(first, at);
  if (!isSecret && areSilent(open)) return title.silent(open.length);
  if (isForAll(outcome)) return isOne ? title.oneForAll(first.view.measure.code) : title.severalForAll(open.length);
  return isOne ? title.one(first.view.measure.code) : title.several(open.length);
}

function ownTitle(reminded: RemindedMeasure, { outcome, setting }: BundleSetting): string {
  const { title, occasions } = setting.messages.reminders;
  const { code } = reminded.view.measure;
  if (isAsking(reminded)) return title.ask(code);
  const { rule } = reminded.reminder;
  // A title may be read as markup, and the name of a party or an organisation may hold any.
  const isNamed = rule === 'undated' || rule === 'unanswered';
  return title.single(code, isNamed ? occasions[rule]() : whyNow(reminded, outcome.today, setting).lead);
}

/** Late, with nothing heard since the reminders of that. */
export const areSilent = (rows: readonly RemindedMeasure[]): boolean =>
  rows.length > 0 && rows.every(({ reminder }) => reminder.rule === 'escalated');
