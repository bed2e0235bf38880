/** What there is to say of an entry of the catalogue: a vendor, a document, an investigation. */
import type { Subject } from '../change/change.js';
import type { InvestigationCode } from '../register/codes.js';
import type { Localized } from '../language.js';
import type { Slice } from './slice.js';
import type { Circumstance, Investigation, Reference, Source, Vendor } from '../register/register.js';

export interface VendorOutcome {
  readonly type: 'vendor';
  readonly vendor: Vendor;
  readonly investigations: readonly Investigation[];
  /** How many measures its investigations have in all. */
  readonly measures: number;
}

export interface SourceOutcome {
  readonly type: 'source';
  readonly source: Source;
  /** Those that name it as where they are reported. */
  readonly investigations: readonly Investigation[];
  /** How many measures are quoted from it. */
  readonly measures: number;
}

export interface InvestigationOutcome {
  readonly type: 'investigation';
  readonly investigation: Investigation;
  readonly vendor: Vendor | null;
  readonly source: Source | null;
  readonly measures: number;
  readonly risks: number;
  readonly circumstances: readonly Circumstance[];
}

/** The investigations of something, as it was asked. */
export interface InvestigationsOutcome {
  readonly type: 'investigations';
  readonly topic: string;
  readonly rows: readonly Investigation[];
  /** Without items of their own here: named by an investigation. */
  readonly referredTo: readonly { readonly reference: Reference; readonly by: InvestigationCode }[];
}

/** Entries of a kind, those with all words of `topic` in their texts; `present`: of circumstances, those that are still there. */
export type EntriesOutcome = Slice & {
  readonly type: 'entries';
  readonly topic: string;
  readonly present: boolean | null;
} & (
    | { readonly of: 'vendor'; readonly rows: readonly Vendor[] }
    | { readonly of: 'source'; readonly rows: readonly Source[] }
    | { readonly of: 'investigation'; readonly rows: readonly Investigation[] }
    | { readonly of: 'circumstance'; readonly rows: readonly Circumstance[] }
  );

/** Something that is not in the register any more: it was added by mistake and taken back. */
export interface TakenBackOutcome {
  readonly type: 'takenBack';
  readonly subject: Subject;
  /** What it was called; null where nothing of it is on record. */
  readonly title: Localized | null;
  /** Of which it was a part; null for an entry of the catalogue. */
  readonly investigation: InvestigationCode | null;
}

export type EntryOutcome = VendorOutcome | SourceOutcome | InvestigationOutcome | TakenBackOutcome;
