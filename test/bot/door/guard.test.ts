import assert from 'node:assert/strict';
import type { Activity, TurnContext } from 'botbuilder';
import { pino } from 'pino';
import { admit, type GuardDeps } from '../../../src/bot/door/guard.js';
import { findTurn } from '../../../src/bot/turn.js';
import type { Role } from '../../../src/domain/people/person.js';
import { memoryContexts } from '../../../src/stores/contexts-file.js';
import { memoryNames } from '../../../src/stores/names-file.js';
import { day } from '../../support/builders.js';

const TENANT = '22222222-2222-2222-2222-222222222222';

function turnFrom(name: string, account = 'aad-1', more: object = {}): TurnContext {
  const activity = {
    type: 'message',
    from: { id: '29:x', name, aadObjectId: account },
    conversation: { id: 'c', tenantId: TENANT },
    ...more,
  } as unknown as Activity;
  return { activity, turnState: new Map() } as unknown as TurnContext;
}

function depsWith(roles: readonly Role[]) {
  const names = memoryNames();
  const deps: GuardDeps = {
    contexts: memoryContexts(),
    accessList: { tenantId: TENANT, coordinators: new Set() },
    rolesOf: () => Promise.resolve(new Set(roles)),
    names,
    actions: { calendar: { today: () => day('2021-02-01') } },
    defaultLanguage: 'nl',
    log: pino({ level: 'silent' }),
  };
  return { deps, names };
}

describe('the guard', () => {
  it('lets in who has a role, with that role', async () => {
    const { deps } = depsWith(['reader']);
    const turn = turnFrom('Sanne');
    assert.equal(await admit(turn, deps), true);
    assert.deepEqual([...(findTurn(turn)?.actor.roles ?? [])], ['reader']);
  });

  it('keeps out who has none, but knows the name, so that an administrator can let them in', async () => {
    const { deps, names } = depsWith([]);
    const turn = turnFrom('Piet Bakker');
    assert.equal(await admit(turn, deps), false);
    assert.equal(findTurn(turn), undefined);
    assert.deepEqual(
      names.all().map(({ name, account }) => [name, account]),
      [['Piet Bakker', 'aad-1']],
    );
  });

  it('knows since which day it knows someone: the first', async () => {
    const { deps, names } = depsWith([]);
    await admit(turnFrom('Piet Bakker'), deps);
    await admit(turnFrom('Piet Bakker'), { ...deps, actions: { calendar: { today: () => day('2021-03-01') } } });
    assert.equal(names.all()[0]?.notedOn, '2021-02-01');
  });

  it('does not learn the name of a guest', async () => {
    const { deps, names } = depsWith(['reader']);
    const guest = { from: { id: '29:x', name: 'Gast', aadObjectId: 'aad-9', userRole: 'guest' } };
    assert.equal(await admit(turnFrom('Gast', 'aad-9', guest), deps), false);
    assert.deepEqual(names.all(), []);
  });

  it('does not learn a name from something that merely happens where someone is', async () => {
    const { deps, names } = depsWith(['reader']);
    await admit(turnFrom('Sanne', 'aad-1', { type: 'conversationUpdate' }), deps);
    assert.deepEqual(names.all(), []);
  });

  it('follows a change of name', async () => {
    const { deps, names } = depsWith(['reader']);
    for (const name of ['Sanne', 'Sanne', 'Sanne de Vries', 'Sanne de Vries']) await admit(turnFrom(name), deps);
    assert.deepEqual(
      names.all().map(({ name }) => name),
      ['Sanne de Vries'],
    );
  });
});
