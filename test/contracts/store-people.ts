/** What every store keeps of people. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import type { Change } from '../../src/domain/change/change.js';
import { newPerson, type Person } from '../../src/domain/people/person.js';
import type { Store } from '../../src/domain/store/store.js';
import { at, change, day, person } from '../support/builders.js';
import { ALL, asking, committed, FIRST, TODAY } from './store-fixture.js';

export const someone = (code: string, more: Partial<Person> = {}): Person => ({
  ...newPerson(person(code)),
  version: 1,
  ...more,
});

export const personChange = (value: Person, more: Partial<Change> = {}): Change => ({
  ...change([{ type: 'person', value }]),
  kind: 'role',
  ...more,
});

/** `current` gives the store of the test that runs: empty, and its own. */
export function describePeople(current: () => Store): void {
  let store: Store;
  const { find } = asking(() => store);

  beforeEach(() => {
    store = current();
  });

  describe('people', () => {
    beforeEach(() => store.load(FIRST));

    it('are nobody in a register that was just loaded', async () => {
      assert.deepEqual(await store.people(), []);
      assert.equal(await store.person(person('p-sanne')), undefined);
    });

    it('are kept with their roles, their deputy and until when they are away', async () => {
      const sanne = someone('p-sanne', { roles: ['reader', 'verifier'] });
      const away = { ...sanne, deputy: person('p-piet'), awayUntil: day('2021-03-03'), version: 2 };
      await store.commit(personChange(sanne));
      const record = committed(await store.commit(personChange(away, { kind: 'away' })));
      assert.deepEqual(await store.person(sanne.code), away);
      assert.deepEqual(await store.people(), [away]);
      assert.deepEqual(record.before, [sanne]);
    });

    it('are kept with how many addresses of their calendar were revoked', async () => {
      await store.commit(personChange(someone('p-sanne', { calendar: 1 }), { kind: 'calendar' }));
      assert.equal((await store.person(person('p-sanne')))?.calendar, 1);
    });

    it('are one and the same list until one of them changes', async () => {
      await store.commit(personChange(someone('p-sanne')));
      const before = await store.people();
      assert.equal(await store.people(), before);
      await store.commit(personChange(someone('p-piet')));
      assert.equal((await store.people()).length, 2);
    });

    it('have a history like anything else, and are changed by one at a time', async () => {
      const first = committed(await store.commit(personChange(someone('p-sanne', { roles: ['reader'] }))));
      const late = personChange(someone('p-sanne', { roles: ['verifier'] }), { key: 'late' });
      assert.deepEqual(await store.commit(late), { status: 'conflict', subject: 'p-sanne', version: 1 });
      assert.deepEqual((await store.changes({ subject: person('p-sanne') }, ALL)).rows, [first]);
    });

    it('change in one with a measure, or not at all', async () => {
      const measure = FIRST.measures[1];
      assert.ok(measure);
      const both = change([
        { type: 'person', value: someone('p-sanne', { roles: ['reader'] }) },
        { type: 'measure', value: { ...measure, owner: person('p-sanne'), version: measure.version + 7 } },
      ]);
      assert.equal((await store.commit(both)).status, 'conflict');
      assert.deepEqual(await store.people(), []);
    });

    it('are no part of what had been recorded of measures by a day', async () => {
      await store.commit(personChange(someone('p-sanne', { roles: ['reader'] }), { occurredOn: day('2020-01-01') }));
      const gap = await store.measureGap(
        { criteria: [], asOf: day('2021-01-10') },
        { day: day('2021-01-10'), ends: at('2021-01-10', '23:00:00.000') },
      );
      assert.equal(gap.total, 0);
      assert.equal((await find()).length, await store.countMeasures({ criteria: [] }, TODAY));
    });
  });
}
