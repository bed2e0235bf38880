/** A row of a table of organisations, and what can be wrong with one of its cells. */
import type { Column } from './words.js';

/** A row as texts; a cell that is absent or blank says nothing. */
export type TableRow = Readonly<Partial<Record<Exclude<Column, 'aliases'>, string>>> & {
  readonly aliases?: readonly string[];
};

export const TABLE_PROBLEMS = [
  'no_organisation',
  'no_group',
  'unknown_group',
  'which_organisation',
  'name_taken',
  'not_a_code',
  'too_many_organisations',
  'unknown_person',
  'unknown_measure',
  'unknown_answer',
  'no_answer',
  'no_measure',
  'not_a_date',
  'in_the_future',
  'before_from',
  'reason_needed',
  'not_https',
  'too_long',
  'told_twice',
] as const;
export type TableProblem = (typeof TABLE_PROBLEMS)[number];

export interface TableFault {
  /** From 0. */
  readonly row: number;
  readonly column: Column;
  readonly problem: TableProblem;
  /** As it stands there. */
  readonly text: string;
}

/** Says what is wrong with a cell of the row. */
export type Fault = (column: Column, problem: TableProblem) => void;

/** Trimmed; empty where nothing stands there. */
export const cell = (row: TableRow, column: Column): string =>
  column === 'aliases' ? (row.aliases ?? []).join('; ') : (row[column]?.trim() ?? '');
