/** What can be wrong with the data, said with the file and what to do. */
import { StoreError } from '../../domain/errors.js';

const AFTER_DAMAGE =
  'Nothing was changed. Put the whole folder back from a backup, or move it away to begin again from the first register.';

/** What helps, by the system's code. */
const ADVICE: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full: free some space.',
  EDQUOT: 'The quota of this user is used up: free some space.',
  EACCES: 'Give this user the right to read and write it, or set DATA_DIR to another folder.',
  EPERM: 'Give this user the right to read and write it, or set DATA_DIR to another folder.',
  EROFS: 'The file system can only be read: set DATA_DIR to a folder that can be written.',
  ENOTDIR: 'It has to be a folder: set DATA_DIR to one.',
  EEXIST: 'It has to be a folder: set DATA_DIR to one.',
  EMFILE: 'Too many files are open: raise the limit of this user.',
};

export const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

export const isMissing = (error: unknown): boolean => systemCode(error) === 'ENOENT';

/** `advice`: what became of it, and what to do. */
export const damagedWith =
  (advice: string) =>
  (file: string, line: number, fault: string, cause?: unknown): StoreError =>
    new StoreError('STORE_DAMAGED', `${file}, line ${line}: ${fault}. ${advice}`, { cause });

export const damaged = damagedWith(AFTER_DAMAGE);

export function unwritable(file: string, cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  const advice = ADVICE[systemCode(cause)] ?? 'See to it that this folder can be read and written.';
  return new StoreError('STORE_UNWRITABLE', `${file} cannot be used (${reason}). ${advice}`, { cause });
}

export const inUse = (folder: string): StoreError =>
  new StoreError(
    'STORE_IN_USE',
    `Another process uses ${folder}. Stop that one first, or set DATA_DIR to another folder.`,
  );
