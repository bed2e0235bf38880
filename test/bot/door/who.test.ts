import assert from 'node:assert/strict';
import type { Activity } from 'botbuilder';
import { callerOf, pseudonym, tenantOf, type AccessList } from '../../../src/bot/door/who.js';

const TENANT = '22222222-2222-2222-2222-222222222222';
const SANNE = '33333333-3333-3333-3333-33333333abcd';
const list: AccessList = { tenantId: TENANT, coordinators: new Set([SANNE]) };

const from = (account: object, tenantId: string | null = TENANT, more: object = {}): Activity =>
  ({
    type: 'message',
    from: { id: '29:x', name: 'Sanne', ...account },
    conversation: { id: 'c', ...(tenantId === null ? {} : { tenantId }) },
    ...more,
  }) as unknown as Activity;

describe('who speaks', () => {
  it('is anyone in local mode, known by what the client calls them', () => {
    const caller = callerOf(from({ id: 'user-1' }, null), null);
    assert.deepEqual(caller && { name: caller.name, account: caller.account }, { name: 'Sanne', account: 'user-1' });
  });

  it('is someone of the tenant in Teams mode, the same whatever the case of the id', () => {
    const caller = callerOf(from({ aadObjectId: SANNE }), list);
    assert.equal(caller?.account, SANNE);
    assert.deepEqual(callerOf(from({ aadObjectId: SANNE.toUpperCase() }), list), caller);
  });

  it('is nobody without an AAD object id or from another tenant', () => {
    assert.equal(callerOf(from({}), list), null);
    assert.equal(callerOf(from({ aadObjectId: SANNE }, '99999999-9999-9999-9999-999999999999'), list), null);
    assert.equal(callerOf(from({ aadObjectId: SANNE }, ''), list), null);
  });

  for (const [how, account, more] of [
    ['by role', { userRole: 'guest' }, {}],
    ['by role among the properties', { properties: { userRole: 'Guest' } }, {}],
    ['by role in the data of the channel', {}, { channelData: { tenant: { id: TENANT }, userRole: 'anonymous' } }],
    ['by sign-in name', { userPrincipalName: 'sanne_elders.nl#EXT#@rijk.onmicrosoft.com' }, {}],
    ['by a tenant of their own', { tenantId: '99999999-9999-9999-9999-999999999999' }, {}],
  ] as const) {
    it(`is nobody where the activity tells of a guest: ${how}`, () => {
      assert.equal(callerOf(from({ aadObjectId: SANNE, ...account }, TENANT, more), list), null);
    });
  }

  it('is no guest for being called a user', () => {
    const account = { aadObjectId: SANNE, userRole: 'user', tenantId: TENANT, userPrincipalName: 'sanne@rijk.nl' };
    assert.notEqual(callerOf(from(account), list), null);
  });

  it('has a pseudonym that is always the same and tells nothing', () => {
    const id = pseudonym(TENANT, SANNE);
    assert.equal(id, pseudonym(TENANT, SANNE));
    assert.notEqual(id, pseudonym('other', SANNE));
    assert.doesNotMatch(id, /3333/);
  });

  it('is of the tenant that Teams names in its own data, before that of the conversation', () => {
    const activity = from({}, 'conversation-tenant');
    assert.equal(tenantOf(activity), 'conversation-tenant');
    assert.equal(tenantOf({ ...activity, channelData: { tenant: { id: 'teams-tenant' } } }), 'teams-tenant');
  });
});
