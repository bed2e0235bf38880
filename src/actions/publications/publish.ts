import type { MeasureCode } from '../../domain/register/codes.js';
import type { Outcome } from '../../domain/outcome/outcome.js';
import type { PublicationAsked, PublicationSet } from '../../domain/publication/publication-asked.js';
import type { PublicationOutcome } from '../../domain/outcome/publication-outcome.js';
import { figuresOf } from '../../domain/change/update-figures.js';
import type { Case } from '../case.js';
import { nearestCodes } from '../asking/nearest-codes.js';
import { contentOf, type PublicationContent } from './publication-content.js';
import { publicationDays } from './publication-days.js';

/** Codes named beside how many there are. */
const NAMED = 10;

/** What a document would hold; it is written when it is fetched. */
export async function publish(asked: PublicationAsked, at: Case): Promise<Outcome> {
  const days = publicationDays(asked, at.calendar.today());
  if ('type' in days) return days;
  if (asked.measure !== null && (await at.store.measure(asked.measure)) === undefined) {
    return { type: 'unknownCode', code: asked.measure, of: 'measure', nearest: await nearestCodes(asked.measure, at) };
  }
  const { since, until, asOf = null } = days;
  const set: PublicationSet = { ...asked, since, until, language: asked.language ?? at.language };
  const content = await contentOf(set, at);
  return content.type === 'publicationRefused' ? content : { type: 'publication', set, asOf, ...numbersOf(content) };
}

function numbersOf(content: PublicationContent): Omit<PublicationOutcome, 'type' | 'set' | 'asOf'> {
  const all = codesOf(content);
  return {
    measures: all.length,
    confidential: content.confidential,
    figures: content.type === 'progressUpdate' ? figuresOf(content) : null,
    codes: all.slice(0, NAMED),
  };
}

const codesOf = (content: PublicationContent): readonly MeasureCode[] =>
  content.type === 'dossier'
    ? content.entries.map(({ measure }) => measure.code)
    : content.measures.map(({ code }) => code);
