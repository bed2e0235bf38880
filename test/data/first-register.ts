/** The register that is shipped, as the bot reads it on a first start. */
import { readFileSync } from 'node:fs';
import { parseRegister, type RegisterParse } from '../../src/domain/register-file/register-file.js';
import type { Register } from '../../src/domain/register/register.js';

const NOTHING: Register = {
  vendors: [],
  sources: [],
  investigations: [],
  circumstances: [],
  risks: [],
  measures: [],
};

export const parseFirstRegister = (): RegisterParse =>
  parseRegister(JSON.parse(readFileSync(new URL('../../data/register.json', import.meta.url), 'utf8')));

/** Empty where the file has faults; a test of its own tells them. */
export function firstRegister(): Register {
  const result = parseFirstRegister();
  return result.ok ? result.register : NOTHING;
}
