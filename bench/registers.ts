/** The registers that are measured: data folders with a store in them, and what there is to ask about them. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElapsedTime } from '../src/domain/time/clock.js';
import type { Register } from '../src/domain/register/register.js';
import { openStore } from '../src/stores/open.js';
import { readRegisterFile } from '../src/stores/register-source.js';
import { generateRegister } from './generate-register.js';
import type { Subjects } from './questions.js';

/** Codes enough for as many different questions as are asked. */
const CODES = 400;

export const REAL_TIME: ElapsedTime = { milliseconds: () => performance.now() };

export const temporaryFolder = (name: string): string => mkdtempSync(join(tmpdir(), `nakoming-bench-${name}-`));

export const firstRegister = (): Promise<Register> => readRegisterFile('data/register.json');
export const largeRegister = (measures: number): Register => generateRegister(measures);

/** A folder whose store holds the register. */
export async function keep(register: Register, name: string): Promise<string> {
  const dataDir = temporaryFolder(name);
  const store = await openStore({ dataDir, elapsed: REAL_TIME, onNotice: () => undefined });
  await store.load(register);
  await store.close();
  return dataDir;
}

/** Spread evenly over the register, so that the questions are not all about its beginning. */
function spread<T>(values: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, Math.floor(values.length / count));
  return values.filter((_, at) => at % step === 0).slice(0, count);
}

export const subjectsOf = ({ vendors, investigations, measures, risks }: Register): Subjects => ({
  vendors: vendors.map(({ name }) => name),
  investigations: spread(investigations, CODES).map(({ code }) => code),
  measures: spread(measures, CODES).map(({ code }) => code),
  risks: spread(risks, CODES).map(({ code }) => code),
});
