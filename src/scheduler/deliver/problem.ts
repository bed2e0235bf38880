import { NakomingError, nameOf, StoreError } from '../../domain/errors.js';

/**
 * What went wrong, for the log, without the words of the error: they may quote something. But for those of damage, which
 * are ours alone: the file, or the database, the line, and what to do, without which nothing is ever sent again.
 */
export function problem(error: unknown): { readonly error: string; readonly told?: string } {
  if (error instanceof StoreError && error.code === 'STORE_DAMAGED') return { error: error.code, told: error.message };
  return { error: error instanceof NakomingError ? String(error.code) : nameOf(error) };
}
