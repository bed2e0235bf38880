/** Fields that name something on record, by its code or by what people call it. */
import {
  isInvestigationCode,
  isMeasureCode,
  isParty,
  isRiskCode,
  type InvestigationCode,
  type MeasureCode,
  type Party,
  type RiskCode,
} from '../../domain/codes.js';
import { nearestCodes } from '../nearest-codes.js';
import { isMessageSource } from '../../domain/message-source.js';
import type { FieldPlace, Read } from './field-place.js';

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

/** The code of a document on record. */
export async function readSource(text: string, { store }: FieldPlace): Promise<Read<string>> {
  const { sources } = await store.catalogue();
  const named = sources.find(({ code, title, reference }) =>
    isCalled(text, reference === null ? [code, title] : [code, title, reference]),
  );
  if (named !== undefined) return { value: named.code };
  if (isMessageSource(text)) return { value: text };
  return { problem: 'unknown_source', nearest: sources.map(({ code }) => code).slice(0, OFFERED) };
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
