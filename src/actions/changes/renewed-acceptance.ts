/** A longer acceptance: a risk is accepted anew, and the deadline of the acceptance that there is stays as it was agreed. */
import type { FieldValues } from '../../domain/change/fields.js';
import type { Refusal } from '../../domain/outcome/change-outcome.js';
import { isHomeParty } from '../../domain/register/codes.js';
import { inLanguage, type Language } from '../../domain/language.js';
import type { Measure } from '../../domain/measure/measure.js';
import type { Case } from '../case.js';
import { readTerm } from './read-term.js';

/** In front of the last day of an acceptance, as it is worded. */
const UNTIL: Readonly<Record<Language, string>> = { nl: 'tot', en: 'until' };

/** What is known of the new acceptance is of the old one; its quotation has to come from whoever decided. */
export function acceptanceEnds(measure: Measure, values: FieldValues, at: Case): Refusal {
  const renewal = measure.confidential ? {} : renewalOf(measure, values, at);
  return { why: 'acceptance_ends', renewal, reason: values.reason ?? null };
}

function renewalOf(measure: Measure, { wording, source }: FieldValues, at: Case): FieldValues {
  const { title, risks, obligor, investigation } = measure;
  return {
    nature: 'acceptance',
    title: inLanguage(title, at.language),
    obligor,
    investigation,
    ...(risks.length === 0 ? {} : { risks: risks.join(', ') }),
    ...(wording === undefined ? {} : { wording: untilIn(wording, measure, at) }),
    ...(source === undefined ? {} : { source }),
  };
}

/** "1 juli 2027" is a promise, "tot 1 juli 2027" an end. */
function untilIn(wording: string, { obligor }: Measure, at: Case): string {
  const against = { published: at.calendar.today(), vendor: isHomeParty(obligor) ? null : obligor };
  const reading = readTerm(wording, against, at);
  return 'ask' in reading || reading.kind === 'expiry' ? wording : `${UNTIL[at.language]} ${wording}`;
}
