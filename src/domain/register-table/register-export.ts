/** What an export holds: measures, and all that they refer to. */
import type { Measure } from '../measure/measure.js';
import type { Organisation } from '../organisation/organisation.js';
import type { OrganisationAnswer } from '../organisation/organisation-answer.js';
import type { Catalogue, Circumstance } from '../register/register.js';
import type { Risk } from '../risk/risk.js';

/** Reading on rejects with a StoreError when the store cannot answer any more. */
export interface RegisterExport {
  readonly catalogue: Catalogue;
  readonly circumstances: readonly Circumstance[];
  readonly risks: AsyncIterable<readonly Risk[]>;
  readonly organisations: readonly Organisation[];
  /** Of measures that are not confidential, where those are left out. */
  readonly answers: AsyncIterable<readonly OrganisationAnswer[]>;
  readonly measures: AsyncIterable<readonly Measure[]>;
}
