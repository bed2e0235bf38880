/** Measures with what had happened to them, the sources that they quote, and what was recorded otherwise. */
import type { ItemCode, SourceCode } from '../../domain/register/codes.js';
import { currentDeadline, type Measure } from '../../domain/measure/measure.js';
import type { ListedMeasure } from '../../domain/publication/publication.js';
import type { Source } from '../../domain/register/register.js';
import type { ActionDeps } from '../deps.js';
import type { RecordPart } from '../measures/on-record.js';
import { about, readingOf, type Told } from './about-measure.js';
import { changesOf } from './grounds.js';
import type { NamesIn } from './publication-scope.js';

/** Measures of which the changes are looked up at the same time. */
export const AT_ONCE = 32;

export async function measuresTold(
  { store }: Pick<ActionDeps, 'store'>,
  measures: readonly Measure[],
  { since, until }: Pick<Told, 'since' | 'until'>,
): Promise<readonly Told[]> {
  const told: Told[] = [];
  for (let at = 0; at < measures.length; at += AT_ONCE) {
    const some = measures.slice(at, at + AT_ONCE);
    const changes = await Promise.all(some.map(({ code }) => changesOf(store, code, until)));
    told.push(...some.map((measure, index) => ({ measure, changes: changes[index] ?? [], since, until })));
  }
  return told;
}

export function listed(told: Told): ListedMeasure {
  const { description, state, quotation, risks, lapsesWith, notes } = told.measure;
  const deadline = currentDeadline(told.measure);
  const ground = { ...about(told, 'quotation'), ...readingOf(told) };
  return { ...ground, description, state, quotation, deadline, risks, lapsesWith, notes };
}

/** Only what is quoted, oldest source first. */
export function quoting({ vendors, investigations, sources }: NamesIn, quoted: readonly SourceCode[]) {
  const wanted = new Set(quoted);
  const found = sources.filter(({ code }) => wanted.has(code)).sort(byDay);
  return { vendors, investigations, sources: found };
}

const byDay = (a: Source, b: Source): number =>
  a.published === b.published ? (a.code < b.code ? -1 : 1) : a.published < b.published ? -1 : 1;

/** Where the register knew otherwise by the end of the day; of what is confidential nothing. */
export function recordedOtherwise({ onRecord }: RecordPart): { readonly recordedOtherwise?: readonly ItemCode[] } {
  const items = (onRecord?.items ?? []).filter(({ confidential }) => !confidential);
  return items.length === 0 ? {} : { recordedOtherwise: items.map(({ code }) => code) };
}
