import assert from 'node:assert/strict';
import { perform } from '../../src/actions/perform.js';
import type { ActionRequest } from '../../src/actions/requests.js';
import { MOST_PUBLISHED } from '../../src/domain/outcome/publication-outcome.js';
import type { MeasureQuery, PageRequest } from '../../src/domain/query/query.js';
import type { Store } from '../../src/domain/store/store.js';
import { generateRegister } from '../../bench/generate-register.js';
import { FROM_CARD } from '../support/builders.js';
import { actor, deskOn } from '../support/first-register.js';
import { storeWith } from '../support/store-with.js';

/** More than any document may hold. */
const MEASURES = MOST_PUBLISHED.update + 200;
/** Rows that a card, or what is behind a button on it, can need. */
const A_PAGE = 200;

const all: MeasureQuery = { criteria: [] };
const WHOLE = {
  ...{ vendors: [], investigations: [], measure: null, source: null },
  ...{ since: null, until: null, language: null },
};

/** Everything that people ask for as a file, or that reads one, and the widest questions. */
const ASKED: readonly ActionRequest[] = [
  { action: 'listMeasures', input: { query: all, offset: 0 } },
  { action: 'listChanges', input: { since: '2018-01-01' as never, by: null, query: all, offset: 0 } },
  { action: 'publish', input: { of: 'update', ...WHOLE } },
  { action: 'publish', input: { of: 'dossier', ...WHOLE } },
  { action: 'importMeasures', input: {} },
  { action: 'exportPerson', input: { person: 'ik' } },
  { action: 'countMeasures', input: { query: all, by: 'month' } },
  { action: 'listRisks', input: { query: {}, offset: 0 } },
  { action: 'overview', input: { query: all } },
  { action: 'nextDeadline', input: { query: all } },
];

describe('what is answered in chat', () => {
  /** How much of the register the answer was made of. */
  async function readFor(request: ActionRequest) {
    const { deps, store } = await deskOn('2024-02-01', generateRegister(MEASURES));
    const seen = { parts: 0, largest: 0 };
    const watched = storeWith(store, {
      eachMeasure: (...asked: Parameters<Store['eachMeasure']>) => {
        seen.parts += 1;
        return store.eachMeasure(...asked);
      },
      findMeasures: (query: MeasureQuery, page: PageRequest, today: Parameters<Store['findMeasures']>[2]) => {
        seen.largest = Math.max(seen.largest, page.limit);
        return store.findMeasures(query, page, today);
      },
    });
    await perform(request, actor(), 'nl', { ...deps, store: watched }, FROM_CARD);
    return seen;
  }

  for (const request of ASKED) {
    const of = 'of' in request.input ? ` (${request.input.of})` : '';
    it(`is made without going through the register, however large it is: ${request.action}${of}`, async () => {
      const { parts, largest } = await readFor(request);
      assert.equal(parts, 0);
      assert(largest <= A_PAGE, String(largest));
    });
  }

  it('goes through it once for the record of promises, and for nothing else', async () => {
    const record: ActionRequest = { action: 'vendorRecord', input: { query: all, against: 'current' } };
    assert.equal((await readFor(record)).parts, 1);
  });
});
