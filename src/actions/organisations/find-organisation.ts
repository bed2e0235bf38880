/** From a name as it was written to the one organisation it means. */
import type { Organisation } from '../../domain/organisation/organisation.js';
import { nearestOrganisations, organisationsNamed } from '../../domain/organisation/organisation-names.js';
import type { OrganisationRefusal, OrganisationRefusedOutcome } from '../../domain/outcome/organisation-outcome.js';
import { may, type Right } from '../../domain/people/person.js';
import type { Case } from '../case.js';

/** Names told of several that were meant. */
const NAMED = 8;

export const refused = (refusal: OrganisationRefusal): OrganisationRefusedOutcome => ({
  type: 'organisationRefused',
  refusal,
});

/** The organisation, or why it is not known which one. */
export function organisationIn(
  text: string,
  organisations: readonly Organisation[],
): Organisation | Extract<OrganisationRefusal, { readonly why: 'unknown_organisation' | 'which_organisation' }> {
  const [one, ...others] = organisationsNamed(text, organisations);
  if (one === undefined) {
    return { why: 'unknown_organisation', text, nearest: nearestOrganisations(text, organisations) };
  }
  if (others.length === 0) return one;
  return { why: 'which_organisation', text, names: [one, ...others].slice(0, NAMED).map(({ name }) => name) };
}

/** A refusal for whoever lacks a right. */
export const lacking = ({ actor }: Case, right: Right): OrganisationRefusedOutcome | null =>
  may(actor, right) ? null : refused({ why: 'right', right });
