import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LANGUAGES } from '../../../src/domain/language.js';
import type { Measure } from '../../../src/domain/measure/measure.js';
import type { Store } from '../../../src/domain/store/store.js';
import { memoryStore } from '../../../src/stores/memory.js';
import { readRegisterFile } from '../../../src/stores/register-source.js';
import {
  at,
  change,
  changed,
  circumstanceCode,
  day,
  deadline,
  measureCode,
  person,
  riskCode,
} from '../../support/builders.js';
import { TAKEN_BACK, ZOOM_COMES } from '../../contracts/store-growing-fixture.js';
import { firstRegister } from '../../support/first-register.js';
import { importDesk } from '../../support/import-desk.js';
import {
  answer,
  answerChange,
  answersOfTwentyTwo,
  conditionOn,
  organisationChange,
  twentyTwo,
} from '../../support/organisations.js';

const TODAY = '2024-03-01';

/** The first register after years of work on everything that it holds. */
async function livedIn(): Promise<Store> {
  const store = memoryStore(await firstRegister());
  const found = async (code: string): Promise<Measure> => {
    const one = await store.measure(measureCode(code));
    assert(one !== undefined, code);
    return one;
  };
  const verified = changed(await found('OW20-V1'), {
    state: 'verified',
    updatedOn: day('2020-11-02'),
    progress: 100,
    report: { claimedBy: 'Microsoft', on: day('2020-09-18'), recordedBy: person('bas') },
    evidence: [{ title: 'Release notes', link: 'https://example.org/notes', date: day('2020-09-17') }],
    verification: { result: 'verified', on: day('2020-11-02'), by: person('sanne'), reason: 'Getest', evidence: 1 },
  });
  await store.commit(change(verified, { kind: 'verification' }));
  for (const one of twentyTwo()) await store.commit(organisationChange(one));
  for (const one of answersOfTwentyTwo()) await store.commit(answerChange(one));
  await store.commit(answerChange(answer('OW20-O1', 'bzk', { version: 2, answer: null })));
  // What was said while the measure was confidential.
  await store.commit(answerChange(answer('OW20-O2', 'bz', { confidential: true })));
  const ended = twentyTwo().find(({ code }) => code === 'organisation/fin');
  assert(ended !== undefined);
  await store.commit(organisationChange({ ...ended, endedOn: day('2023-01-01'), version: 2 }));
  const risk = await store.risk(riskCode('OW20-H1'));
  const gone = await store.circumstance(circumstanceCode('OW20-C5'));
  assert(risk !== undefined && gone !== undefined);
  const rating = { level: 'low', on: day('2021-03-01'), by: person('sanne'), reason: 'Vastgesteld' } as const;
  await store.commit(change([{ type: 'risk', value: { ...risk, rating, version: 2 } }], { kind: 'rating' }));
  const other = await store.risk(riskCode('OW20-H2'));
  assert(other?.condition);
  const { condition: share } = conditionOn({ unit: 'percent', value: 80 }, 'ministry');
  const shared = { ...other, condition: { ...other.condition, condition: share }, version: 2 };
  await store.commit(change([{ type: 'risk', value: shared }], { kind: 'correction' }));
  const away = { on: day('2021-02-01'), source: 'Release notes', by: person('bas') };
  await store.commit(
    change([{ type: 'circumstance', value: { ...gone, gone: away, version: 2 } }], { kind: 'circumstance_gone' }),
  );
  const reports = await found('MD23-V5');
  const period = { from: day('2023-07-01'), to: day('2023-12-31') };
  const proof = { title: 'Rapport', link: 'https://example.org/r', date: day('2024-01-15'), sha256: 'ab'.repeat(32) };
  await store.commit(
    change(
      changed(reports, {
        occurrences: [
          {
            ...period,
            state: 'verified',
            report: { claimedBy: 'Microsoft', on: day('2024-01-15'), recordedBy: person('bas') },
            evidence: [proof],
            verification: { result: 'verified', on: day('2024-02-01'), by: person('sanne'), reason: null, evidence: 1 },
          },
        ],
        reminders: { before: [30], every: null },
      }),
      { kind: 'report' },
    ),
  );
  const moved = await found('OW20-V2');
  const reread = deadline('2021-06-30', {
    version: 2,
    wording: moved.deadlines[0].wording,
    source: moved.deadlines[0].source,
    anchor: moved.deadlines[0].anchor,
    reason: 'Ruimer gelezen',
    rule: { id: 'overruled', fragment: '' },
    agreedBy: moved.deadlines[0].agreedBy,
    reread: true,
    recordedBy: person('sanne'),
    recordedAt: at('2021-01-05', '10:11:12.131'),
  });
  await store.commit(change(changed(moved, { deadlines: [moved.deadlines[0], reread] }), { kind: 'reading' }));
  const followed = changed(await found('MD23-V1'), { followUpOn: day('2024-06-01'), owner: person('bas') });
  await store.commit(change(followed, { kind: 'follow_up' }));
  const replaced = changed(await found('OW20-O6'), { state: 'superseded', supersededBy: measureCode('OW20-O4') });
  await store.commit(change(replaced, { kind: 'supersession' }));
  await grow(store);
  return store;
}

/** Another investigation comes, and a vendor and a risk that were a mistake. */
async function grow(store: Store): Promise<void> {
  for (const step of [ZOOM_COMES, ...TAKEN_BACK]) assert.equal((await store.commitAll(step)).status, 'committed');
}

const deskOn = (store: Store, language: (typeof LANGUAGES)[number] = 'nl') =>
  importDesk(store, { today: TODAY, language });
/** All of it, as a register file has it. */
const written = async (store: Store): Promise<unknown> =>
  JSON.parse(Buffer.from(await deskOn(store).export('json')).toString());

describe('the whole of a register that was worked in for years', () => {
  let store: Store;
  let whole: unknown;
  before(async () => {
    store = await livedIn();
    whole = await written(store);
  });

  for (const form of ['json', 'xlsx'] as const) {
    it(`is the same after an export and an import into an empty store, in each language (${form})`, async () => {
      for (const language of LANGUAGES) {
        const file = await deskOn(store, language).export(form);
        const empty = deskOn(memoryStore(), language);
        const outcome = await empty.import(file);
        assert.equal(outcome.type, 'done', JSON.stringify(outcome).slice(0, 2000));
        assert.deepEqual(await written(empty.store), whole);
      }
    });
  }

  it('holds what came later, and nothing of what was taken back', async () => {
    const text = JSON.stringify(whole);
    for (const code of ['zoom', 'ZM21', 'ZM21-H1', 'ZM21-C1', 'ZM21-V1']) assert.match(text, new RegExp(`"${code}"`));
    assert.doesNotMatch(text, /slack|OW20-L9|OW20-C9|"version"|retracted/);
  });

  it('is what an empty store can start from', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'nakoming-whole-'));
    try {
      const file = path.join(folder, 'register.json');
      writeFileSync(file, await deskOn(store).export('json'));
      assert.deepEqual(await written(memoryStore(await readRegisterFile(file))), whole);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
