import type { CHANGE_FORMS, ChangeName } from '../../domain/change-form.js';
import type { Measure } from '../../domain/measure.js';
import type { Circumstance, Investigation, Source, Vendor } from '../../domain/register.js';
import type { Risk } from '../../domain/risk.js';

interface Items {
  readonly measure: Measure;
  readonly risk: Risk;
  readonly circumstance: Circumstance;
  readonly vendor: Vendor;
  readonly source: Source;
  readonly investigation: Investigation;
  readonly nothing: null;
}

/** What a change is made to; null for something new. */
export type ItemOf<Name extends ChangeName> = Items[(typeof CHANGE_FORMS)[Name]['of']];
