/** Fields that name something on record, by its code or by what people call it. */
import {
  isCircumstanceCode,
  isInvestigationCode,
  isMeasureCode,
  isParty,
  isRiskCode,
  type CircumstanceCode,
  type InvestigationCode,
  type MeasureCode,
  type Party,
  type RiskCode,
  type VendorCode,
} from '../../domain/register/codes.js';
import type { Blocker } from '../../domain/measure/measure.js';
import { nearestCodes } from '../asking/nearest-codes.js';
import { isMessageSource } from '../../domain/register/message-source.js';
import type { FieldPlace, Read } from './field-place.js';
import { waitsInTurn } from './waits-in-turn.js';

/** Offered at the most where something is not on record. */
const OFFERED = 8;

const isCalled = (text: string, names: readonly string[]): boolean =>
  names.some((name) => name.toLowerCase() === text.toLowerCase());

export async function readInvestigation(text: string, { store }: FieldPlace): Promise<Read<InvestigationCode>> {
  const { investigations } = await store.catalogue();
  const found = investigations.filter(({ code, title, aliases }) =>
    isCalled(text, [code, title.nl, title.en, ...aliases]),
  );
  const [only] = found;
  if (only !== undefined && found.length === 1) return { value: only.code };
  return { problem: 'unknown_code', nearest: investigations.map(({ code }) => code).slice(0, OFFERED) };
}

/** A vendor by code or name, or one of the home parties. */
export async function readObligor(text: string, { store }: FieldPlace): Promise<Read<Party>> {
  const { vendors } = await store.catalogue();
  const vendor = vendors.find(({ code, name, aliases }) => isCalled(text, [code, name, ...aliases]));
  if (vendor !== undefined) return { value: vendor.code };
  const home = HOME_PARTIES.find((party) => isCalled(text, [party]));
  if (home !== undefined && isParty(home)) return { value: home };
  return { problem: 'not_a_choice', nearest: [...vendors.map(({ code }) => code), ...HOME_PARTIES].slice(0, OFFERED) };
}

export const HOME_PARTIES = ['organisations', 'slm'] as const;

/** The code of a document on record, or for a measure of a message that is quoted. */
export async function readSource(text: string, { store, form }: FieldPlace): Promise<Read<string>> {
  const { sources } = await store.catalogue();
  const named = sources.find(({ code, title, reference }) =>
    isCalled(text, reference === null ? [code, title] : [code, title, reference]),
  );
  if (named !== undefined) return { value: named.code };
  if (form === 'addMeasure' && isMessageSource(text)) return { value: text };
  return { problem: 'unknown_source', nearest: sources.map(({ code }) => code).slice(0, OFFERED) };
}

/**
 * Codes of circumstances and measures, with commas or spaces between them; numbers alone are of the same investigation.
 * "+C1" adds to what there is, "-C1" takes away from it.
 */
export async function readBlockers(
  text: string,
  at: FieldPlace,
): Promise<Read<readonly (CircumstanceCode | MeasureCode)[]>> {
  const parts = text.split(/[\s,;]+/).filter((one) => one !== '');
  const builds = parts.some((part) => SIGNED.test(part));
  const found = new Set(builds && at.item !== null && 'blockedBy' in at.item ? at.item.blockedBy.map(codeOf) : []);
  for (const part of parts) {
    const code = inFull(part.replace(SIGNED, ''), at.subject?.split('-')[0]);
    if (code === at.subject) return { problem: 'waits_in_turn' };
    if (!(isMeasureCode(code) || isCircumstanceCode(code)) || !(await isOnRecord(code, at))) {
      return { problem: 'unknown_code', nearest: await nearestCodes(code, at) };
    }
    if (part.startsWith('-')) found.delete(code);
    else found.add(code);
  }
  const { subject, store } = at;
  const measure = subject !== null && isMeasureCode(subject) ? subject : null;
  if (measure !== null && (await waitsInTurn([...found], measure, store))) return { problem: 'waits_in_turn' };
  return { value: [...found] };
}
const SIGNED = /^[+-]/;

const codeOf = ({ code }: Blocker): Blocker['code'] => code;

const isOnRecord = async (code: Blocker['code'], { store }: FieldPlace): Promise<boolean> =>
  (isMeasureCode(code) ? await store.measure(code) : await store.circumstance(code)) !== undefined;

/** A vendor on record, by code, name or another name of it. */
export async function readVendor(text: string, { store }: FieldPlace): Promise<Read<VendorCode>> {
  const { vendors } = await store.catalogue();
  const vendor = vendors.find(({ code, name, aliases }) => isCalled(text, [code, name, ...aliases]));
  if (vendor !== undefined) return { value: vendor.code };
  return { problem: 'not_a_choice', nearest: vendors.map(({ code }) => code).slice(0, OFFERED) };
}

/** Another measure; a number alone is one of the same investigation. */
export async function readMeasure(text: string, at: FieldPlace): Promise<Read<MeasureCode>> {
  const code = inFull(text, at.subject?.split('-')[0]);
  if (code === at.subject) return { problem: 'not_a_choice' };
  if (isMeasureCode(code) && (await at.store.measure(code)) !== undefined) return { value: code };
  return { problem: 'unknown_code', nearest: await nearestCodes(code, at) };
}

/** Codes of risks with commas or spaces between them; numbers alone are of the investigation on the same form. */
export async function readRisks(text: string, at: FieldPlace): Promise<Read<readonly RiskCode[]>> {
  const investigation = at.values.investigation?.trim().toUpperCase();
  const codes = [...new Set(text.split(/[\s,;]+/).filter((part) => part !== ''))].map((part) =>
    inFull(part, investigation),
  );
  const found: RiskCode[] = [];
  for (const code of codes) {
    if (!isRiskCode(code) || (await at.store.risk(code)) === undefined) {
      return { problem: 'unknown_code', nearest: await nearestCodes(code, at) };
    }
    found.push(code);
  }
  return { value: found };
}

function inFull(text: string, investigation: string | undefined): string {
  const code = text.toUpperCase();
  const isNumber = /^[A-Z]\d+$/.test(code);
  return isNumber && investigation !== undefined && isInvestigationCode(investigation)
    ? `${investigation}-${code}`
    : code;
}
