/** Wordings in a table, each with the reading it has to get. */
import assert from 'node:assert/strict';
import type { Language } from '../../../src/domain/language.js';
import { localDate } from '../../../src/domain/time/local-date.js';
import { readDeadline } from '../../../src/language/deadline/index.js';
import type { DeadlineReadingResult } from '../../../src/language/intent.js';

export interface Setting {
  /** Null: nobody knows when the wording was published. */
  readonly published: string | null;
  readonly lang: Language;
  readonly vendor?: string | null;
}

export const DUTCH: Setting = { published: '2024-03-15', lang: 'nl' };
export const ENGLISH: Setting = { published: '2024-03-15', lang: 'en' };
export const WITHOUT_ANCHOR: Setting = { published: null, lang: 'nl' };

export const read = (wording: string, { published, lang, vendor = null }: Setting): DeadlineReadingResult =>
  readDeadline(wording, { published: published === null ? null : localDate(published), lang, vendor });

/** "deadline 2024-05-01..2024-05-31", "start 2024-05-01..", "recurring P6M", "ask no_anchor". */
export function inShort(result: DeadlineReadingResult): string {
  if ('ask' in result) return `ask ${result.ask}`;
  const { kind, earliest, latest, interval } = result;
  const days =
    earliest === null && latest === null
      ? []
      : [earliest === latest ? `${latest}` : `${earliest ?? ''}..${latest ?? ''}`];
  return [kind, ...(interval === null ? [] : [interval]), ...days].join(' ');
}

/** One test a row. */
export function readsAs(setting: Setting, rows: readonly (readonly [wording: string, reading: string])[]): void {
  for (const [wording, reading] of rows) {
    it(`reads "${wording}" as ${reading}`, () => {
      assert.equal(inShort(read(wording, setting)), reading);
    });
  }
}
