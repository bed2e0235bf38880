import { NakomingError, nameOf } from '../../domain/errors.js';

/** What went wrong, for the log, without the words of the error: they may quote something. */
export const problem = (error: unknown): { readonly error: string } => ({
  error: error instanceof NakomingError ? String(error.code) : nameOf(error),
});
