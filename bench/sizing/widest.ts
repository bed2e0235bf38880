/** How long the widest answers take that chat can be asked for, over everything there is. */
import { perform } from '../../src/actions/perform.js';
import type { ActionRequest } from '../../src/actions/requests.js';
import { localDate } from '../../src/domain/time/local-date.js';
import { MOST_PUBLISHED } from '../../src/domain/outcome/publication-outcome.js';
import type { MeasureQuery } from '../../src/domain/query/query.js';
import type { Register } from '../../src/domain/register/register.js';
import type { Store } from '../../src/domain/store/store.js';
import { FROM_CARD } from '../../test/support/builders.js';
import { actor, deskOn } from '../../test/support/first-register.js';
import type { PostgresServer } from '../../test/support/postgres-server.js';
import { generateRegister } from '../generate-register.js';
import { keepIn, openDatabase } from '../postgres/database-server.js';

const TODAY = localDate('2026-11-22');
const BEGIN = localDate('2018-01-01');
const PAST = localDate('2022-12-31');
const MEASURES_PER_INVESTIGATION = 100;
/** Times each is asked; the slowest is told. */
const TIMES = 3;

/** In files and in PostgreSQL: a line for each. */
export async function widest(server: PostgresServer, measures: number): Promise<void> {
  const register = generateRegister(measures);
  const { store } = await deskOn(TODAY, register);
  await askAll('files', register, store);
  const database = await openDatabase(await keepIn(server, register));
  await askAll('PostgreSQL', register, database.store);
  await database.store.close();
}

async function askAll(where: string, register: Register, store: Store): Promise<void> {
  const { deps } = await deskOn(TODAY, generateRegister(1));
  for (const [name, request] of Object.entries(widestOf(register))) {
    const took: number[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      const began = performance.now();
      await perform(request, actor(), 'nl', { ...deps, store }, FROM_CARD);
      took.push(performance.now() - began);
    }
    console.log(`${where}, ${register.measures.length} measures: ${name}: ${Math.round(Math.max(...took))} ms`);
  }
}

function widestOf({ investigations }: Register): Readonly<Record<string, ActionRequest>> {
  const [all, past]: readonly [MeasureQuery, MeasureQuery] = [{ criteria: [] }, { criteria: [], asOf: PAST }];
  const document = (of: 'update' | 'dossier'): ActionRequest => {
    const fitting = Math.floor(MOST_PUBLISHED[of] / MEASURES_PER_INVESTIGATION);
    const codes = investigations.slice(0, fitting).map(({ code }) => code);
    const scope = { vendors: [], investigations: codes, measure: null, source: null };
    return { action: 'publish', input: { of, ...scope, since: BEGIN, until: null, language: null } };
  };
  return {
    'export everything': { action: 'listMeasures', input: { query: all, offset: 0 } },
    'export everything of a past day': { action: 'listMeasures', input: { query: past, offset: 0 } },
    'all that changed': { action: 'listChanges', input: { since: BEGIN, by: null, query: all, offset: 0 } },
    'the largest progress update': document('update'),
    'the largest dossier': document('dossier'),
    'the page for importing': { action: 'importMeasures', input: {} },
    overview: { action: 'overview', input: { query: all } },
    'the record of promises': { action: 'vendorRecord', input: { query: all, against: 'current' } },
  };
}
