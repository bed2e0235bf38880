/** Buttons on other cards that lead to a document about what the card shows. */
import { isVendorCode, type MeasureCode } from '../domain/codes.js';
import type { PublicationAsked, PublicationScope } from '../domain/publication-asked.js';
import type { Criterion, MeasureQuery } from '../domain/query.js';
import { requestButton, type Button, type Setting } from './drawing.js';

const AS_USUAL: Pick<PublicationAsked, 'since' | 'until' | 'language'> = { since: null, until: null, language: null };

/** To the dossier of a measure, on the day of the card. */
export function dossierButton(measure: MeasureCode, setting: Setting): Button {
  const input = { ...empty(), ...AS_USUAL, of: 'dossier' as const, measure, until: setting.asOf ?? null };
  return requestButton(setting.messages.publications.card.ofMeasure, { action: 'publish', input }, setting);
}

/** To a progress update about what a query is about; none where it is about something narrower than vendors. */
export function updateButton({ criteria, asOf }: MeasureQuery, setting: Setting): readonly Button[] {
  const named = criteria.map(scopeOf);
  if (named.some((one) => one === null)) return [];
  const vendors = [...new Set(named.flatMap((one) => one?.vendors ?? []))];
  const investigations = [...new Set(named.flatMap((one) => one?.investigations ?? []))];
  const input = { ...empty(), ...AS_USUAL, of: 'update' as const, vendors, investigations, until: asOf ?? null };
  return [requestButton(setting.messages.publications.card.ofVendor, { action: 'publish', input }, setting)];
}

function scopeOf(criterion: Criterion): Partial<PublicationScope> | null {
  if ('not' in criterion && criterion.not === true) return null;
  if (criterion.field === 'vendor') return { vendors: criterion.anyOf };
  if (criterion.field === 'investigation') return { investigations: criterion.anyOf };
  if (criterion.field !== 'obligor') return null;
  const vendors = criterion.anyOf.filter((party) => isVendorCode(party));
  return vendors.length === criterion.anyOf.length ? { vendors } : null;
}

/** To the measures of a letter as a document, where a list is of one letter and nothing else. */
export function letterButton({ criteria, asOf }: MeasureQuery, setting: Setting): readonly Button[] {
  const [only, ...others] = criteria;
  if (only?.field !== 'source' || only.not === true || others.length > 0) return [];
  const [source, ...more] = only.anyOf;
  if (source === undefined || more.length > 0) return [];
  const input = { ...empty(), ...AS_USUAL, of: 'letter' as const, source, until: asOf ?? null };
  return [requestButton(setting.messages.publications.card.ofLetter, { action: 'publish', input }, setting)];
}

const empty = () => ({ vendors: [], investigations: [], measure: null, source: null });
