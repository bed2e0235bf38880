/** Writes registers to files and reads files into registers, as a coordinator does. */
import assert from 'node:assert/strict';
import type { Case } from '../../src/actions/case.js';
import { downloadMeasures } from '../../src/actions/downloads/download-measures.js';
import { importRegister, type ImportOutcome } from '../../src/actions/imports/import-register.js';
import { planImport, type Watch } from '../../src/actions/imports/plan-import.js';
import type { FileReader } from '../../src/cards/file-setting.js';
import { measureFile } from '../../src/documents/measures/measure-file.js';
import { readImportFile } from '../../src/documents/reading/read-import-file.js';
import { fixedCalendar } from '../../src/domain/time/clock.js';
import type { DownloadOf } from '../../src/domain/links/download.js';
import type { ImportInput } from '../../src/domain/imports/import-input.js';
import type { ImportPlan } from '../../src/domain/imports/import-plan.js';
import type { Language } from '../../src/domain/language.js';
import { ROLES, type Role } from '../../src/domain/people/person.js';
import type { MeasureQuery } from '../../src/domain/query/query.js';
import type { Register } from '../../src/domain/register/register.js';
import type { Store } from '../../src/domain/store/store.js';
import { readDeadline } from '../../src/language/index.js';
import { memoryStore } from '../../src/stores/memory.js';
import { at, person } from './builders.js';
import { peopleNamed } from './people.js';
import { reminderDesk } from './reminder-desk.js';

export type Form = DownloadOf<'measures'>['form'];

const NAMES = { 'p-sanne': 'Sanne de Vries', 'p-bas': 'Bas Jansen', 'p-jan': 'Jan Smit', 'p-jan2': 'Jan Kok' };
export const NOBODY_WAITS: Watch = { progress: () => undefined, go: () => undefined, writing: () => undefined };

export interface ImportDesk {
  readonly store: Store;
  readonly at: Case;
  readonly export: (form: Form, query?: MeasureQuery) => Promise<Uint8Array>;
  readonly read: (file: Uint8Array | string) => Promise<ImportInput>;
  readonly plan: (file: Uint8Array | string) => Promise<ImportPlan>;
  /** Shows what it will do, and does it. */
  readonly import: (file: Uint8Array | string) => Promise<ImportOutcome>;
}

export interface DeskOptions {
  readonly language?: Language;
  readonly roles?: readonly Role[];
  readonly today?: string;
}

/** `held`: what the register holds, or where it is kept; undefined: an empty register. */
export function importDesk(held?: Register | Store, options: DeskOptions = {}): ImportDesk {
  const { language = 'nl', roles = ROLES, today = '2021-02-01' } = options;
  const store = held !== undefined && 'commitAll' in held ? held : memoryStore(held);
  const calendar = fixedCalendar(at(today, '12:00:00.000'), 'Europe/Amsterdam');
  const { people, names } = peopleNamed(store, NAMES);
  const desk: Case = {
    store,
    calendar,
    readWording: readDeadline,
    local: false,
    people,
    names,
    fourEyes: true,
    reminders: reminderDesk(store),
    actor: { id: person('p-sanne'), name: 'Sanne', roles: new Set(roles) },
    language,
    origin: { via: 'import', reference: null },
  };
  const read = async (file: Uint8Array | string): Promise<ImportInput> => {
    const found = await readImportFile(typeof file === 'string' ? new TextEncoder().encode(file) : file);
    assert(found.ok, `refused: ${found.ok ? '' : found.refusal}`);
    return found.input;
  };
  return {
    store,
    at: desk,
    export: async (form, query = { criteria: [] }) => {
      const outcome = await downloadMeasures({ query }, desk.actor, desk);
      assert(outcome.type === 'measures');
      const reader: FileReader = {
        language,
        timeZone: 'Europe/Amsterdam',
        catalogue: await store.catalogue(),
        people: { me: desk.actor.id, nameOf: (one) => people.nameOf(one) },
      };
      return collected(measureFile(form, outcome.register, reader, () => undefined));
    },
    read,
    plan: async (file) => planImport(await read(file), desk, NOBODY_WAITS),
    import: async (file) => {
      const input = await read(file);
      const order = { input, agreed: null, reason: 'Import van test' };
      const shown = await importRegister(order, desk, NOBODY_WAITS);
      if (shown.type !== 'plan' || shown.plan.faultCount > 0) return shown;
      return importRegister({ ...order, agreed: shown.plan.digest }, desk, NOBODY_WAITS);
    },
  };
}

export async function collected(pieces: AsyncIterable<string | Uint8Array>): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const piece of pieces) parts.push(Buffer.from(piece as Uint8Array));
  return new Uint8Array(Buffer.concat(parts));
}

/** All that a store holds, measures in the order of their codes. */
export async function contentsOf(store: Store, today = '2021-02-01' as never): Promise<Register> {
  const { rows } = await store.findMeasures({ criteria: [] }, { offset: 0, limit: 1000 }, today);
  const risks = await store.findRisks({}, { offset: 0, limit: 1000 }, today);
  return {
    ...(await store.catalogue()),
    circumstances: await store.circumstances(),
    risks: risks.rows,
    measures: [...rows].sort((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true })),
  };
}
