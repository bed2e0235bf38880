/** Whatever organisations say, and whoever of them counts: every store answers as looking at each of them does. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { Change } from '../../src/domain/change/change.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import type { Organisation } from '../../src/domain/organisation/organisation.js';
import { ANSWERS, type OrganisationAnswer } from '../../src/domain/organisation/organisation-answer.js';
import type { Register } from '../../src/domain/register/register.js';
import type { Share } from '../../src/domain/risk/share.js';
import type { Store } from '../../src/domain/store/store.js';
import { day, measure, measureCode, register, risk } from '../support/builders.js';
import { NaiveRegister } from '../support/naive-register.js';
import { answer, answerChange, conditionOn, organisation, organisationChange } from '../support/organisations.js';
import { committed, TODAY } from './store-fixture.js';
import type { StoreOf } from './store-any-question.js';
import { tries } from '../support/property-runs.js';

const O1 = measureCode('OW20-O1');
const DAYS = ['2021-01-01', '2021-01-05', '2021-01-10', '2021-01-20'].map(day);

const someShare: fc.Arbitrary<Share> = fc.oneof(
  fc.constant({ unit: 'all' } as const),
  fc.integer({ min: 1, max: 4 }).map((value) => ({ unit: 'count', value }) as const),
  fc.integer({ min: 1, max: 100 }).map((value) => ({ unit: 'percent', value }) as const),
);

/** A risk that rests on all of them, and one that rests on the ministries. */
const opening = (share: Share): Register => ({
  ...register({
    measures: [measure('OW20-O1')],
    risks: [
      risk('OW20-H1', { condition: conditionOn(share) }),
      risk('OW20-H2', { condition: conditionOn(share, 'ministry') }),
    ],
  }),
  organisations: [organisation('bzk'), organisation('fin', { endedOn: day('2021-01-10') })],
  answers: [answer('OW20-O1', 'bzk', { answer: 'in_progress', on: day('2021-01-05') })],
});

type Deed = (naive: NaiveRegister, index: number) => Change;
const someDay = fc.constantFrom(...DAYS);
const someOne = fc.constantFrom('bzk', 'fin', 'duo', 'vws');

const answering =
  (by: string, given: OrganisationAnswer['answer'], on: LocalDate): Deed =>
  (naive, index) => {
    const known = naive.answersTo(O1).find(({ organisation: own }) => own === organisation(by).code);
    const value = answer('OW20-O1', by, { answer: given, on, version: (known?.version ?? 0) + 1 });
    return answerChange(value, { key: `deed-${index}` });
  };

const counting =
  (by: string, more: Partial<Organisation>): Deed =>
  (naive, index) => {
    const known = naive.organisations().find(({ code }) => code === organisation(by).code);
    const value = { ...(known ?? organisation(by)), ...more, version: (known?.version ?? 0) + 1 };
    return organisationChange(value, { key: `deed-${index}` });
  };

const someDeed: fc.Arbitrary<Deed> = fc.oneof(
  fc.tuple(someOne, fc.constantFrom(...ANSWERS, null), someDay).map(([by, given, on]) => answering(by, given, on)),
  fc
    .tuple(someOne, fc.constantFrom('ministry' as const, 'agency' as const), fc.option(someDay, { nil: null }))
    .map(([by, group, endedOn]) => counting(by, { group, endedOn })),
);

const byCode = (all: readonly OrganisationAnswer[]) => [...all].sort((a, b) => (a.code < b.code ? -1 : 1));

async function agrees(store: Store, naive: NaiveRegister, asOf: LocalDate | undefined): Promise<void> {
  assert.deepEqual(byCode(await store.answersTo(O1, asOf)), byCode(naive.answersTo(O1, asOf)));
  const query = asOf === undefined ? {} : { asOf };
  assert.deepEqual(await store.countRisks(query, TODAY), naive.countRisks(query, TODAY));
}

export function describeAnyAnswer(name: string, storeOf: StoreOf, runs: number): void {
  describe(`whatever organisations say, in ${name}`, () => {
    it('their answers and the risks that rest on them are what looking at each of them finds, on any day', async () => {
      const deeds = fc.array(someDeed, { minLength: 1, maxLength: 10 });
      await fc.assert(
        fc.asyncProperty(deeds, someShare, async (story, share) => {
          const first = opening(share);
          const { store, close } = await storeOf(first);
          try {
            const naive = new NaiveRegister(first);
            for (const [index, deed] of story.entries()) {
              naive.add(committed(await store.commit(deed(naive, index))));
              for (const date of [undefined, ...DAYS]) await agrees(store, naive, date);
            }
            assert.deepEqual(await store.organisations(), naive.organisations());
          } finally {
            await close();
          }
        }),
        { numRuns: tries(runs) },
      );
    }).timeout(300_000);
  });
}
