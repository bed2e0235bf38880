import type { CHANGE_FORMS, ChangeName } from '../../domain/change/change-form.js';
import type { Measure } from '../../domain/measure/measure.js';
import type { Circumstance, Investigation, Source, Vendor } from '../../domain/register/register.js';
import type { Risk } from '../../domain/risk/risk.js';

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
