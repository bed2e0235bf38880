import type { MeasureCode, PersonId } from '../register/codes.js';
import type { LocalDate } from '../time/local-date.js';
import type { Organisation } from '../organisation/organisation.js';
import type { OrganisationAnswer } from '../organisation/organisation-answer.js';

/** What the rows are read against. */
export interface TableWorld {
  readonly organisations: readonly Organisation[];
  /** What was said of a measure; asked only for measures in the table that organisations owe. */
  readonly answersTo: (measure: MeasureCode) => readonly OrganisationAnswer[];
  /** The measure that a cell names, if each of the organisations owes it ("OW20-O1"). */
  readonly owedMeasure: (text: string) => MeasureCode | undefined;
  /** Whether no more than the code of a measure may be told. */
  readonly isConfidential: (measure: MeasureCode) => boolean;
  /** The colleague that a cell names. */
  readonly personNamed: (text: string) => PersonId | undefined;
  /** The day that a cell names. */
  readonly dayIn: (text: string) => LocalDate | undefined;
  readonly today: LocalDate;
  readonly recordedBy: PersonId;
}
