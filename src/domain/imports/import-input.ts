/** A file that is to be imported, as far as it could be read: entries of a register file, any of them malformed. */
import type { RowObject } from '../register-table/columns.js';
import type { ImportFault, Place } from './import-fault.js';

export const IMPORT_FORMS = ['xlsx', 'csv', 'json'] as const;
export type ImportForm = (typeof IMPORT_FORMS)[number];

export type FieldPath = readonly PropertyKey[];

/** An entry, and what the file says of it. */
export interface InputEntry {
  /** As an entry of a register file; a measure has `deadlines`, all of them, in place of the first and the later ones. */
  readonly raw: RowObject;
  /** The fields that the file says something about, be it that they are empty; others stay as they are. */
  readonly given: readonly (readonly string[])[];
  /** Where a field stands in the file. */
  readonly place: (path: FieldPath) => Place;
}

/** The sections of a register file. */
export const SECTIONS = [
  'vendors',
  'sources',
  'investigations',
  'circumstances',
  'risks',
  'organisations',
  'answers',
  'measures',
] as const;
export type Section = (typeof SECTIONS)[number];

export interface ImportInput {
  readonly form: ImportForm;
  readonly sections: Readonly<Record<Section, readonly InputEntry[]>>;
  /** Confidential measures that the file names and does not tell. */
  readonly withheld: readonly InputEntry[];
  /** What is wrong with the file itself. */
  readonly faults: readonly ImportFault[];
  /** Headings and sheets that nothing is known of; they are passed over. */
  readonly ignored: readonly string[];
}

/** Why a file cannot be read at all. */
export const FILE_REFUSALS = [
  'empty',
  'too_large',
  'inflates',
  'too_many_rows',
  'old_excel',
  'not_a_workbook',
  'not_text',
  'not_json',
  'no_measures',
] as const;
export type FileRefusal = (typeof FILE_REFUSALS)[number];

export type FileReading =
  | { readonly ok: true; readonly input: ImportInput }
  /** `detail`: what there is in place of what is missing; may be empty. */
  | { readonly ok: false; readonly refusal: FileRefusal; readonly detail: string };

/** A person in a cell who is named, and not by a pseudonym. */
export interface NamedPerson {
  readonly named: string;
}

export const isNamed = (value: unknown): value is NamedPerson =>
  typeof value === 'object' && value !== null && 'named' in value && typeof value.named === 'string';

/** Bytes that a file may have. */
export const MOST_BYTES = 20_000_000;
/** Bytes that it may unpack to: twenty thousand measures with all they have, which take 800 MB of memory to read. */
export const MOST_INFLATED = 80_000_000;
/** Rows of all sheets together. */
export const MOST_ROWS = 100_000;
/** Measures, organisations, answers and all else that one import may add or change: they are made in one step, and everyone else waits for it. */
export const MOST_CHANGES = 5000;
/** Faults that are gathered, and those that are shown; all that were gathered are in a file. */
export const MOST_FAULTS = 10_000;
export const FAULTS_SHOWN = 50;
