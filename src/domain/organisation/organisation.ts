/** The government organisations that owe a measure of theirs each for itself. */
import type { OrganisationCode, PersonId } from '../register/codes.js';
import type { LocalDate } from '../time/local-date.js';

export const ORGANISATION_GROUPS = [
  'ministry',
  /** Carries out what a ministry is responsible for. */
  'agency',
  /** Independent by law. */
  'autonomous_body',
  'inspectorate',
  'high_council',
  'other',
] as const;
export type OrganisationGroup = (typeof ORGANISATION_GROUPS)[number];

export interface Organisation {
  readonly code: OrganisationCode;
  readonly name: string;
  /** Other names that people use for it ("BZK", "Binnenlandse Zaken"). */
  readonly aliases: readonly string[];
  readonly group: OrganisationGroup;
  /** Who at SLM speaks with it; null where that is nobody in particular. */
  readonly contact: PersonId | null;
  /** The first day on which it counts; null: it always has. Never a day to come. */
  readonly from: LocalDate | null;
  /** The first day on which it does not count any more; null: it counts. Never a day to come. */
  readonly endedOn: LocalDate | null;
  /** Counts the changes; a change is checked against it. */
  readonly version: number;
}

/** The most characters of a name. */
export const MOST_NAME = 200;
/** Organisations that a register can have: what one of them owes is looked at as a whole. */
export const MOST_ORGANISATIONS = 2000;

/** Whether it counts on a day; null: now. */
export const counts = ({ from, endedOn }: Organisation, day: LocalDate | null): boolean =>
  day === null ? endedOn === null : (from === null || from <= day) && (endedOn === null || day < endedOn);

const order = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

/** The order of every list of organisations: by name. */
export const compareOrganisations = (a: Organisation, b: Organisation): number =>
  order.compare(a.name, b.name) || (a.code < b.code ? -1 : a.code === b.code ? 0 : 1);

/** Letters and digits of a name, as the own part of a code; empty where there are none. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, MOST_SLUG)
    .replace(/-+$/, '');
const MOST_SLUG = 60;
