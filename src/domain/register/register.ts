/** What the register holds besides measures and risks. */
import type { CircumstanceCode, InvestigationCode, PersonId, SourceCode, VendorCode } from './codes.js';
import type { Localized } from '../language.js';
import type { LocalDate } from '../time/local-date.js';
import type { Measure, Quotation } from '../measure/measure.js';
import type { Organisation } from '../organisation/organisation.js';
import type { OrganisationAnswer } from '../organisation/organisation-answer.js';
import type { Risk } from '../risk/risk.js';

/** What every entry of the catalogue has besides what it names. */
interface Entry {
  /** Counts the changes; a change is checked against it. */
  readonly version: number;
  /** True where it was added by mistake and taken back: it is in no catalogue any more, and its code is not given again. */
  readonly retracted?: true | undefined;
}

export interface Vendor extends Entry {
  readonly code: VendorCode;
  readonly name: string;
  /** Other names people use for it ("AWS", "Amazon"). */
  readonly aliases: readonly string[];
}

/** A document that quotes come from. */
export interface Source extends Entry {
  readonly code: SourceCode;
  readonly title: string;
  readonly publisher: string;
  readonly published: LocalDate;
  /** The author's own mark ("4712670"), where it has one. */
  readonly reference: string | null;
}

/** An investigation that a source refers to, without items of its own in the register. */
export interface Reference {
  readonly title: Localized;
  /** As far as the source gives it: a day ("2019-07-23"), a year ("2020") or nothing. */
  readonly published: string | null;
}

export interface Investigation extends Entry {
  readonly code: InvestigationCode;
  readonly title: Localized;
  readonly vendor: VendorCode;
  readonly products: readonly string[];
  readonly aliases: readonly string[];
  readonly source: SourceCode;
  readonly completed: LocalDate | null;
  readonly published: LocalDate;
  /** Absent or empty where the source names none. */
  readonly refersTo?: readonly Reference[] | undefined;
}

/** A fact that risks are due to and that measures may have to wait for. */
export interface Circumstance {
  readonly code: CircumstanceCode;
  readonly investigation: InvestigationCode;
  readonly title: Localized;
  readonly quotation: Quotation;
  /** Set when it is gone: the day and where that stands. */
  readonly gone: { readonly on: LocalDate; readonly source: string; readonly by: PersonId } | null;
  /** As of an entry of the catalogue. */
  readonly retracted?: true | undefined;
  readonly version: number;
}

/** Everything at once: what a first start loads. */
export interface Register {
  readonly vendors: readonly Vendor[];
  readonly sources: readonly Source[];
  readonly investigations: readonly Investigation[];
  readonly circumstances: readonly Circumstance[];
  readonly risks: readonly Risk[];
  readonly measures: readonly Measure[];
  /** Who owes what "the organisations" owe; absent: none are named. */
  readonly organisations?: readonly Organisation[] | undefined;
  readonly answers?: readonly OrganisationAnswer[] | undefined;
}

/**
 * The part of the register that names things and seldom changes; readers of questions know it by heart. Without what was
 * retracted, in the order in which it came.
 */
export interface Catalogue {
  readonly vendors: readonly Vendor[];
  readonly sources: readonly Source[];
  readonly investigations: readonly Investigation[];
}
