/** All of a file as the register that an empty store begins with. */
import { registerFile } from '../../domain/register-file/entries.js';
import { fault, type ImportFault } from '../../domain/imports/import-fault.js';
import { SECTIONS, type ImportInput, type Section } from '../../domain/imports/import-input.js';
import type { ImportPlan } from '../../domain/imports/import-plan.js';
import { parseRegister } from '../../domain/register-file/register-file.js';
import { FORMAT } from '../../domain/register-file/entries.js';
import { fromMeasure } from '../../domain/register-file/writing.js';
import type { Register } from '../../domain/register/register.js';
import type { Case } from '../case.js';
import { candidateOf } from './candidate.js';
import { RISK } from './entry-kinds.js';
import { formFaults } from './form-faults.js';
import { valuesIn } from './values-in.js';

type Read =
  | { readonly register: Register; readonly faults: readonly [] }
  | { readonly register: null; readonly faults: readonly ImportFault[] };

const BESIDE = SECTIONS.filter((section) => section !== 'measures');

export async function firstRegister(input: ImportInput, plan: ImportPlan, at: Case): Promise<Read> {
  const faults: ImportFault[] = [];
  const sections = new Map<Section, readonly unknown[]>();
  for (const section of BESIDE) {
    const entries: unknown[] = [];
    for (const one of input.sections[section]) {
      const { raw, faults: found } = await valuesIn(one, section, at);
      const laid = candidateOf(raw, one, { base: null, plain: input.form === 'csv' });
      const filled = section === 'risks' ? RISK.filled?.(laid, textOf(raw['code'])) : undefined;
      const { candidate, misfits } = filled ?? { candidate: laid, misfits: [] };
      faults.push(...misfits.map(({ path, kind, found: text }) => fault(one.place(path), kind, text)));
      const parsed = schemaOf(section).safeParse(candidate);
      faults.push(...found, ...(parsed.success ? [] : formFaults(parsed.error.issues, candidate, one, section)));
      entries.push(candidate);
    }
    sections.set(section, entries);
  }
  if (faults.length > 0) return { register: null, faults };
  const measures = plan.measures.flatMap((one) => (one.type === 'new' ? [fromMeasure(one.after)] : []));
  const parsed = parseRegister({ format: FORMAT, ...Object.fromEntries(sections), measures });
  if (parsed.ok) return { register: parsed.register, faults: [] };
  const nowhere = { sheet: null, row: null, column: null };
  return { register: null, faults: parsed.faults.map((text) => fault(nowhere, 'invalid', text)) };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

function schemaOf(section: Section) {
  const { shape } = registerFile;
  return section === 'organisations' || section === 'answers'
    ? shape[section].unwrap().element
    : shape[section].element;
}
