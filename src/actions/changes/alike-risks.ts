/** Risks of the same investigation that say much the same as a new one. */
import type { InvestigationCode, RiskCode } from '../../domain/register/codes.js';
import type { Risk } from '../../domain/risk/risk.js';
import type { Case } from '../case.js';
import { MUCH, shared } from './likeness.js';

/** Risks compared, and shown at the most. */
const COMPARED = 200;
const SHOWN = 3;

interface NewRisk {
  readonly investigation?: InvestigationCode;
  readonly title?: string;
  readonly quote?: string;
}

/** Most alike first. */
export async function alikeRisks(
  { investigation, title = '', quote = '' }: NewRisk,
  { store, calendar }: Case,
): Promise<readonly RiskCode[]> {
  if (investigation === undefined || `${title}${quote}`.trim() === '') return [];
  const page = { offset: 0, limit: COMPARED };
  const { rows } = await store.findRisks({ investigation: [investigation] }, page, calendar.today());
  return rows
    .map((risk) => ({ code: risk.code, likeness: likeness(risk, title, quote) }))
    .filter((one) => one.likeness >= MUCH)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, SHOWN)
    .map(({ code }) => code);
}

/** Of a short quotation too few words are left to compare: the same one is. */
const likeness = ({ title, quotation }: Risk, newTitle: string, quote: string): number =>
  isSameText(quotation.quote, quote)
    ? 1
    : Math.max(shared(title.nl, newTitle), shared(title.en, newTitle), shared(quotation.quote, quote));

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const isSameText = (one: string, other: string): boolean => plain(one) !== '' && plain(one) === plain(other);
