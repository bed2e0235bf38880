/** A message in a sentence or two, which is also what a notification shows. */
import { inLanguage } from '../../domain/language.js';
import type { RemindedMeasure } from '../../domain/reminders/outcomes.js';
import { capital } from '../../locales/write.js';
import { cut } from '../drawing.js';
import type { BundleSetting, Standing } from './bundle-setting.js';
import { isAsking, whyNow } from './why-now.js';

export type Groups = Readonly<Record<Standing, readonly RemindedMeasure[]>>;

/** What follows the title: each code that the card shows with why, in its order; `left` more are counted. */
export function summaryParts({ open, done, put_off }: Groups, left: number, at: BundleSetting): readonly string[] {
  const { reminders, format } = at.setting.messages;
  const [only] = at.outcome.rows.length === 1 ? open : [];
  const named = open.map((row) => codeAndLead(row, at));
  // The title says it of one that is left over.
  const isSaid = left === 0 && open.length === 1 && open.every(({ view }) => !view.measure.confidential);
  const settled = (heading: string, rows: readonly RemindedMeasure[]) =>
    rows.length === 0 ? '' : `${heading}: ${format.and(rows.map(({ view }) => view.measure.code))}`;
  return [
    ...(only === undefined ? [isSaid ? '' : format.andMore(named, left)] : inFull(only, at)),
    settled(reminders.done, done),
    settled(reminders.putOff, put_off),
  ];
}

function codeAndLead(row: RemindedMeasure, { outcome, setting }: BundleSetting): string {
  const { code, confidential } = row.view.measure;
  const { lists } = setting.messages;
  return `${code}: ${confidential ? lists.confidential : whyNow(row, outcome.today, setting).lead}`;
}

function inFull(row: RemindedMeasure, at: BundleSetting): readonly string[] {
  const { outcome, setting } = at;
  const { measure } = row.view;
  if (measure.confidential) return [codeAndLead(row, at)];
  const { lead, more } = whyNow(row, outcome.today, setting);
  const name = cut(inLanguage(measure.title, setting.language), setting.detail.title);
  return [name, isAsking(row) ? more.trim() : capital(`${lead}${more}`)];
}
