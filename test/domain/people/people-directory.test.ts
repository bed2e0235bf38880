import assert from 'node:assert/strict';
import { peopleDirectory } from '../../../src/domain/people/people-directory.js';
import { newPerson, type Person } from '../../../src/domain/people/person.js';
import { memoryNames } from '../../../src/stores/names-file.js';
import { person } from '../../support/builders.js';

const NAMES = {
  s: 'Sanne de Vries',
  s2: 'Sanne Jansen',
  r: 'René Bakker',
  v: 'Vries, J. de (Joost)',
  m: 'Mulder, Eva',
};

function directory(local = true, people: readonly Person[] = []) {
  const names = memoryNames(
    ...Object.entries(NAMES).map(([id, name]) => ({ person: person(id), name, account: `aad-${id}` })),
  );
  return { names, people: peopleDirectory({ names, people: () => Promise.resolve(people), local }) };
}

describe('finding people by name', () => {
  for (const [text, ids] of [
    ['Sanne de Vries', ['s']],
    ['sanne DE vries', ['s']],
    ['Rene', ['r']],
    ['Bakker', ['r']],
    ['Joost', ['v']],
    ['Eva', ['m']],
    ['Sanne', ['s', 's2']],
    ['de Vries', ['s']],
    ['Kees', []],
    ['an', []],
    ['', []],
    ['s2', ['s2']],
  ] as const) {
    it(`takes '${text}' for ${ids.length === 0 ? 'nobody' : ids.join(' and ')}`, async () => {
      assert.deepEqual(await directory().people.named(text), ids);
    });
  }

  it('offers the names within a slip, and none that are merely short or far', async () => {
    const { people } = directory();
    assert.deepEqual(await people.nearest('Sanen'), ['Sanne Jansen', 'Sanne de Vries']);
    assert.deepEqual(await people.nearest('Bakkr'), ['René Bakker']);
    assert.deepEqual(await people.nearest('Kees'), []);
    assert.deepEqual(await people.nearest('Ev'), []);
  });

  it('finds only people with a role where not everyone has them, save for who lets people in', async () => {
    const { people } = directory(false, [{ ...newPerson(person('s')), roles: ['reader'] }, newPerson(person('r'))]);
    assert.deepEqual(await people.named('Sanne'), ['s']);
    assert.deepEqual(await people.named('René'), []);
    assert.deepEqual(await people.nearest('Renée'), []);
    assert.deepEqual(await people.anyoneNamed('René'), ['r']);
  });

  it('names everyone in full and by their first name, in one list until something changes', async () => {
    const { people, names } = directory();
    const known = await people.known();
    assert.deepEqual(
      known.map((one) => one.names),
      [
        ['Sanne de Vries', 'Sanne'],
        ['Sanne Jansen', 'Sanne'],
        ['René Bakker', 'René'],
        ['Vries, J. de (Joost)', 'Joost'],
        ['Mulder, Eva', 'Eva'],
      ],
    );
    assert.equal(await people.known(), known);
    await names.put({ person: person('k'), name: 'Kees', account: 'aad-k' });
    assert.equal((await people.known()).length, 6);
  });
});
