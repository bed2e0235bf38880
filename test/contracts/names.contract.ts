/** What every place for names does, wherever it keeps them. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { Names, PersonName } from '../../src/domain/people/people.js';
import { day, person } from '../support/builders.js';

export interface NamesUnderTest {
  readonly names: Names;
  /** The same data, opened again. */
  readonly reopen: () => Promise<Names>;
  /** Everything that is kept, as text. */
  readonly written: () => Promise<string>;
  readonly dispose: () => Promise<void>;
}

export const sanne: PersonName = { person: person('p-1'), name: 'Sanne de Vries', account: 'aad-1' };
export const piet: PersonName = { person: person('p-2'), name: 'Piet Bakker', account: 'aad-2' };

/** In no particular order. */
export const byPerson = (names: Names): readonly PersonName[] =>
  [...names.all()].sort((a, b) => (a.person < b.person ? -1 : 1));

/** `open` gives one that knows nobody yet. */
export function describeNames(name: string, open: () => Promise<NamesUnderTest>): void {
  describe(name, () => {
    let under: NamesUnderTest;
    let names: Names;

    beforeEach(async () => {
      under = await open();
      names = under.names;
    });

    afterEach(() => under.dispose());

    it('are durable when they are confirmed, and there when they are opened again', async () => {
      await Promise.all([names.put(sanne), names.put(piet)]);
      assert.match(await under.written(), /Sanne de Vries/);
      assert.match(await under.written(), /Piet Bakker/);
      assert.deepEqual(byPerson(await under.reopen()), [sanne, piet]);
    });

    it('are the same list until something changes', async () => {
      await names.put(sanne);
      const all = names.all();
      await names.put({ ...sanne });
      await names.refresh();
      assert.equal(names.all(), all);
      await names.put({ ...sanne, name: 'Sanne Bakker' });
      assert.notEqual(names.all(), all);
      assert.equal(names.get(sanne.person)?.name, 'Sanne Bakker');
      assert.equal(names.all().length, 1);
    });

    it('are gone with their account when forgetting is confirmed, and known to have been forgotten', async () => {
      await Promise.all([names.put(sanne), names.put(piet)]);
      assert.equal(await names.forget(sanne.person), true);
      assert.doesNotMatch(await under.written(), /Sanne|aad-1/);
      const again = await under.reopen();
      assert.equal(again.get(sanne.person), undefined);
      assert.deepEqual([again.isForgotten(sanne.person), again.isForgotten(piet.person)], [true, false]);
      assert.equal(await again.forget(sanne.person), false);
      assert.deepEqual(byPerson(again), [piet]);
    });

    it('leave nothing of a former name either when they are forgotten', async () => {
      await names.put(sanne);
      await names.put({ ...sanne, name: 'Sanne Bakker', account: 'aad-9' });
      await names.forget(sanne.person);
      assert.doesNotMatch(await under.written(), /Sanne|aad/);
    });

    it('are known again when a forgotten person writes again', async () => {
      await names.put(sanne);
      await names.forget(sanne.person);
      await names.put(sanne);
      assert.deepEqual([names.get(sanne.person), names.isForgotten(sanne.person)], [sanne, false]);
      assert.deepEqual((await under.reopen()).get(sanne.person), sanne);
    });

    it('are forgotten of nobody who never had one', async () => {
      assert.equal(await names.forget(sanne.person), false);
      assert.equal(names.isForgotten(sanne.person), false);
    });

    it('have the first day on which they were known, also where that is learned later', async () => {
      await names.put(sanne);
      await names.put({ ...sanne, notedOn: day('2021-02-01') });
      await names.put({ ...sanne, notedOn: day('2021-02-02') });
      await names.put(sanne);
      for (const one of [names, await under.reopen()]) {
        assert.deepEqual(one.get(sanne.person), { ...sanne, notedOn: day('2021-02-01') });
      }
    });

    it('leave no day behind either when they are forgotten', async () => {
      await names.put({ ...sanne, notedOn: day('2021-02-01') });
      await names.forget(sanne.person);
      assert.doesNotMatch(await under.written(), /2021-02-01/);
      await names.put({ ...sanne, notedOn: day('2021-03-01') });
      assert.equal((await under.reopen()).get(sanne.person)?.notedOn, '2021-03-01');
    });

    it('may hold any sign', async () => {
      const odd: PersonName = { ...sanne, name: `Zoë "'; -- \\ 𝄞 Ó`, account: `29:1-\n"%_` };
      await names.put(odd);
      assert.deepEqual((await under.reopen()).get(odd.person), odd);
    });
  });
}
