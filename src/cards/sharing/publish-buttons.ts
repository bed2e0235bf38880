/** Buttons on other cards that lead to a document about what the card shows. */
import { isVendorCode, type MeasureCode } from '../../domain/register/codes.js';
import type { PublicationAsked, PublicationScope } from '../../domain/publication/publication-asked.js';
import type { Criterion, MeasureQuery } from '../../domain/query/query.js';
import { requestButton, type Button, type Setting } from '../drawing.js';

/** About everything and as usual, but for what is said. */
const asked = ({
  of,
  vendors = [],
  investigations = [],
  measure = null,
  source = null,
  until = null,
}: Pick<PublicationAsked, 'of'> & Partial<PublicationAsked>): PublicationAsked => ({
  vendors,
  investigations,
  measure,
  source,
  since: null,
  until,
  language: null,
  of,
});

/** To the dossier of a measure, on the day of the card. */
export function dossierButton(measure: MeasureCode, setting: Setting): Button {
  const input = asked({ of: 'dossier', measure, until: setting.asOf ?? null });
  return requestButton(setting.messages.publications.card.ofMeasure, { action: 'publish', input }, setting);
}

/** To a progress update about what a query is about; none where it is about something narrower than vendors. */
export function updateButton({ criteria, asOf }: MeasureQuery, setting: Setting): readonly Button[] {
  const named = criteria.map(scopeOf);
  if (named.some((one) => one === null)) return [];
  const vendors = [...new Set(named.flatMap((one) => one?.vendors ?? []))];
  const investigations = [...new Set(named.flatMap((one) => one?.investigations ?? []))];
  const input = asked({ of: 'update', vendors, investigations, until: asOf ?? null });
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
  const input = asked({ of: 'letter', source, until: asOf ?? null });
  return [requestButton(setting.messages.publications.card.ofLetter, { action: 'publish', input }, setting)];
}
