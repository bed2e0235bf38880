/** How fields are read that only entries of the register have: names, codes, conditions. */
import { MOST_CHARACTERS } from '../../domain/change/fields.js';
import {
  investigationOf,
  isInvestigationCode,
  isRiskCode,
  type InvestigationCode,
} from '../../domain/register/codes.js';
import { readConditionText } from '../../domain/risk/condition-text.js';
import { slugOf } from '../../domain/organisation/organisation.js';
import { measuresIn } from '../../domain/risk/risk.js';
import { nearestCodes } from '../asking/nearest-codes.js';
import type { FieldPlace, Read } from './field-place.js';
import type { FieldTypes } from './given.js';
import { readInvestigation } from './read-code.js';

/** Names one after another, as {@link listOf} reads them: a name may have a comma in it ("Oracle, Inc."). */
export const inList = (names: readonly string[]): string => {
  if (!names.some((name) => name.includes(','))) return names.join(', ');
  return names.length === 1 ? `${names.join('')};` : names.join('; ');
};

/** What is named one after another, each once: with semicolons between them or on lines of their own, else with commas. */
export const listOf =
  (field: 'aliases' | 'products') =>
  (text: string): Read<readonly string[]> => {
    if (text.length > MOST_CHARACTERS[field]) return { problem: 'too_long' };
    const names = text.split(/[;\n]/u.test(text) ? /[;\n]+/u : /,+/u).map((name) => name.trim().replace(/\s+/gu, ' '));
    return { value: [...new Set(names.filter((name) => name !== ''))] };
  };

/** Something to be called by: it has a letter or a digit in it. */
export const nameOf =
  (field: 'name' | 'title') =>
  (text: string): Read<string> => {
    if (text.length > MOST_CHARACTERS[field]) return { problem: 'too_long' };
    return slugOf(text) === '' ? { problem: 'no_name' } : { value: text.replace(/\s+/gu, ' ') };
  };

export function readNewCode(text: string): Read<InvestigationCode> {
  const value = text.toUpperCase();
  return isInvestigationCode(value) ? { value } : { problem: 'not_a_code' };
}

export async function readCondition(text: string, at: FieldPlace): Promise<Read<FieldTypes['condition']>> {
  if (text.length > MOST_CHARACTERS.condition) return { problem: 'too_long' };
  const read = readConditionText(text, await investigationAt(at));
  if ('unread' in read) return { problem: 'unreadable_condition' };
  if (read.condition === null) return { value: 'none' };
  const codes = measuresIn(read.condition);
  const known = new Set((await at.store.measures(codes)).map(({ code }) => code));
  const unknown = codes.find((code) => !known.has(code));
  if (unknown === undefined) return { value: read.condition };
  return { problem: 'unknown_code', nearest: await nearestCodes(unknown, at) };
}

/** That of the risk, or the one that is named on the same form. */
async function investigationAt(at: FieldPlace): Promise<InvestigationCode | null> {
  if (at.subject !== null && isRiskCode(at.subject)) return investigationOf(at.subject);
  const read = await readInvestigation(at.values.investigation?.trim() ?? '', at);
  return 'value' in read ? read.value : null;
}
