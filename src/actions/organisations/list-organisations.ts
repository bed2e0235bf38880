import { compareOrganisations, counts, ORGANISATION_GROUPS } from '../../domain/organisation/organisation.js';
import type { OrganisationsOutcome } from '../../domain/outcome/organisation-outcome.js';
import { PAGE_SIZE } from '../../domain/query/query.js';
import type { ActionDeps } from '../deps.js';
import type { OrganisationInput } from './inputs.js';

/** The organisations that count now, by name. */
export async function listOrganisations(
  { group, offset }: OrganisationInput<'listOrganisations'>,
  { store }: ActionDeps,
): Promise<OrganisationsOutcome> {
  const all = (await store.organisations()).filter((one) => counts(one, null)).sort(compareOrganisations);
  const asked = group === null ? all : all.filter((one) => one.group === group);
  const groups = ORGANISATION_GROUPS.map((one) => ({
    group: one,
    count: all.filter((other) => other.group === one).length,
  }));
  return {
    type: 'organisations',
    group,
    rows: asked.slice(offset, offset + PAGE_SIZE),
    offset,
    total: asked.length,
    groups: groups.filter(({ count }) => count > 0),
  };
}
