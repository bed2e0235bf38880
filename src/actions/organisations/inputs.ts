/** What can be asked about organisations, checked: the same from a sentence, a card or a page. */
import { z } from 'zod';
import { ORGANISATION_GROUPS } from '../../domain/organisation/organisation.js';
import { STANDINGS } from '../../domain/organisation/organisation-answer.js';
import { localDay, measureCode } from '../../domain/query/query.js';

const offset = z.number().int().min(0).max(10_000_000).default(0);
const group = z.enum(ORGANISATION_GROUPS).nullable().default(null);
/** Characters as they are sent; what a field may hold is checked, and explained, by its action. */
const typed = z.string().max(20_000).optional();
/** An organisation by name or by code, as it was written. */
const organisation = z.string().trim().min(1).max(300);
/** Several, apart by a comma as a choice of several sends them, or by a line. */
const several = z.string().max(100_000).optional();

/** What was said, by whom and since when, as it was written. */
const answer = { organisations: several, answer: typed, on: typed, by: typed, note: typed, link: typed };

export const ORGANISATION_INPUTS = {
  /** `standing`: who is listed. */
  showCoverage: z.strictObject({
    measureId: measureCode,
    group,
    standing: z.enum(STANDINGS).nullable().default(null),
    offset,
    asOf: localDay.optional(),
  }),
  showOrganisation: z.strictObject({ organisation, offset, asOf: localDay.optional() }),
  listOrganisations: z.strictObject({ group, offset }),
  /** The form to record an answer with. */
  fillAnswer: z.strictObject({ measureId: measureCode, group, ...answer }),
  recordAnswers: z.strictObject({ measureId: measureCode, group, ...answer }),
  /** The form of an organisation; null for a new one, which may have its name already. */
  fillOrganisation: z.strictObject({ organisation: organisation.nullable().default(null), name: typed }),
  /** Adds one where it is null. Of what is not there, nothing is changed; an empty text takes a value away. */
  changeOrganisation: z.strictObject({
    organisation: organisation.nullable().default(null),
    /** From a form: what is not there was left empty. */
    whole: z.boolean().optional(),
    name: typed,
    aliases: typed,
    group: typed,
    contact: typed,
    from: typed,
    endedOn: typed,
  }),
} as const;

export type OrganisationAction = keyof typeof ORGANISATION_INPUTS;
export type OrganisationInput<Name extends OrganisationAction> = z.infer<(typeof ORGANISATION_INPUTS)[Name]>;
