import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { may, RIGHTS, ROLES, type Right, type Role } from '../../src/domain/person.js';
import { person } from '../support/builders.js';

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
