/** The register file on disk, from which an empty store starts. */
import { readFile } from 'node:fs/promises';
import { RegisterError } from '../domain/errors.js';
import { parseRegister } from '../domain/register-file/register-file.js';
import type { Register } from '../domain/register/register.js';

/** Editors on Windows put it in front of a file; it is no part of the JSON. */
const BYTE_ORDER_MARK = /^\uFEFF/;
const WHAT_TO_DO = 'set REGISTER to the path of a register file, or to none to start empty';

/** Why a file cannot be read, by the system's code. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'this user may not read it',
  EISDIR: 'it is a folder',
};

/**
 * Reads and checks the file at `path`. Rejects with a `RegisterError`: REGISTER_UNREADABLE when it cannot be read or is
 * no JSON, REGISTER_INVALID with every fault in it.
 */
export async function readRegisterFile(path: string): Promise<Register> {
  const parsed = parseRegister(parseJson(await readText(path), path));
  if (!parsed.ok) throw new RegisterError('REGISTER_INVALID', parsed.faults, { file: path });
  return parsed.register;
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw unreadable(path, `${reasonOf(error)}; ${WHAT_TO_DO}`, error);
  }
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(BYTE_ORDER_MARK, ''));
  } catch (error) {
    throw unreadable(path, `it is not JSON (${messageOf(error)}); mend it, or ${WHAT_TO_DO}`, error);
  }
}

const unreadable = (path: string, why: string, cause: unknown): RegisterError =>
  new RegisterError('REGISTER_UNREADABLE', [`${path}: ${why}`], { cause });

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? messageOf(error);
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
