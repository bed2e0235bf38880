import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  hearsFor,
  heardBy,
  may,
  newPerson,
  RIGHTS,
  ROLES,
  withRole,
  type Person,
  type Right,
  type Role,
} from '../../../src/domain/people/person.js';
import { day, person } from '../../support/builders.js';

const withRoles = (...roles: Role[]) => ({ id: person('sanne'), name: 'Sanne', roles: new Set(roles) });
const rightsOf = (...roles: Role[]): readonly Right[] => RIGHTS.filter((right) => may(withRoles(...roles), right));

describe('a person', () => {
  const RIGHTS_OF: Readonly<Record<Role, readonly Right[]>> = {
    reader: ['read'],
    contributor: ['read', 'update'],
    verifier: ['read', 'update', 'verify'],
    coordinator: ['read', 'update', 'verify', 'coordinate'],
    administrator: ['administer'],
  };

  for (const role of ROLES) {
    it(`who is only ${role} may ${RIGHTS_OF[role].join(', ')}`, () =>
      assert.deepEqual(rightsOf(role), RIGHTS_OF[role]));
  }

  it('without a role may do nothing', () => assert.deepEqual(rightsOf(), []));

  it('sees nothing of the register as administrator alone', () => assert.ok(!may(withRoles('administrator'), 'read')));

  it('with every role may do everything', () => assert.deepEqual(rightsOf(...ROLES), [...RIGHTS]));
});

describe('who hears of what is for someone', () => {
  const today = day('2021-02-01');
  const someone = (code: string, more: Partial<Person> = {}): Person => ({ ...newPerson(person(code)), ...more });
  const away = (code: string, deputy: string | null, until = '2021-02-02'): Person =>
    someone(code, { awayUntil: day(until), deputy: deputy === null ? null : person(deputy) });
  const hears = (...people: readonly Person[]) =>
    hearsFor(person('sanne'), new Map(people.map((one) => [one.code, one])), today);

  it('is that person, as long as they are here', () => {
    assert.equal(hears(), 'sanne');
    assert.equal(hears(someone('sanne', { deputy: person('piet') })), 'sanne');
  });

  it('is the deputy of who is away, up to the day they are back', () => {
    assert.equal(hears(away('sanne', 'piet')), 'piet');
    assert.equal(hears(away('sanne', 'piet', '2021-02-01')), 'sanne');
  });

  it('is the deputy’s deputy where both are away', () => {
    assert.equal(hears(away('sanne', 'piet'), away('piet', 'noor')), 'noor');
  });

  it('is never nobody: without a deputy, or where all are away, it stays with that person', () => {
    assert.equal(hears(away('sanne', null)), 'sanne');
    assert.equal(hears(away('sanne', 'piet'), away('piet', 'sanne')), 'sanne');
    assert.equal(hears(away('sanne', 'piet'), away('piet', null)), 'sanne');
  });

  it('makes a deputy hear for everyone they stand in for, and for themselves', () => {
    const people = [away('sanne', 'piet'), away('noor', 'sanne'), someone('bas', { deputy: person('piet') })];
    assert.deepEqual(heardBy(person('piet'), people, today), ['piet', 'sanne', 'noor']);
  });
});

describe('a role', () => {
  it('is given and taken once, in the order of the roles', () => {
    assert.deepEqual(withRole(['administrator'], 'reader', true), ['reader', 'administrator']);
    assert.deepEqual(withRole(['reader'], 'reader', true), ['reader']);
    assert.deepEqual(withRole(['reader', 'verifier'], 'reader', false), ['verifier']);
  });
});
