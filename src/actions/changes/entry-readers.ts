/** How fields are read that only entries of the register have: names, codes, conditions. */
import { MOST_CHARACTERS } from '../../domain/change-form.js';
import { investigationOf, isInvestigationCode, isRiskCode, type InvestigationCode } from '../../domain/codes.js';
import { readConditionText } from '../../domain/condition-text.js';
import { slugOf } from '../../domain/organisation.js';
import { measuresIn } from '../../domain/risk.js';
import { nearestCodes } from '../nearest-codes.js';
import type { FieldPlace, Read } from './field-place.js';
import type { FieldTypes } from './given.js';
import { readInvestigation } from './read-code.js';

/** What is named one after another, each once. */
export const listOf =
  (field: 'aliases' | 'products') =>
  (text: string): Read<readonly string[]> => {
    if (text.length > MOST_CHARACTERS[field]) return { problem: 'too_long' };
    const names = text.split(/[,;\n]+/u).map((name) => name.trim().replace(/\s+/gu, ' '));
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
