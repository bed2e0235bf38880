import assert from 'node:assert/strict';
import type { Activity } from 'botbuilder';
import { actorOf, pseudonym, tenantOf, type AccessList } from '../../src/bot/who.js';

const TENANT = '22222222-2222-2222-2222-222222222222';
const SANNE = '33333333-3333-3333-3333-33333333abcd';
const list: AccessList = { tenantId: TENANT, coordinators: new Set([SANNE]) };

const from = (account: Partial<Activity['from']>, tenantId: string | null = TENANT): Activity =>
  ({
    type: 'message',
    from: { id: '29:x', name: 'Sanne', ...account },
    conversation: { id: 'c', ...(tenantId === null ? {} : { tenantId }) },
  }) as Activity;

describe('who speaks', () => {
  it('is anyone, with every role, in local mode', () => {
    const actor = actorOf(from({ id: 'user-1' }, null), null);
    assert.deepEqual([...(actor?.roles ?? [])], ['reader', 'contributor', 'verifier', 'coordinator', 'administrator']);
  });

  it('is someone on the list in Teams mode, whatever the case of the id', () => {
    assert.notEqual(actorOf(from({ aadObjectId: SANNE }), list), null);
    assert.notEqual(actorOf(from({ aadObjectId: SANNE.toUpperCase() }), list), null);
  });

  it('is nobody without an AAD object id, not on the list, or from another tenant', () => {
    assert.equal(actorOf(from({}), list), null);
    assert.equal(actorOf(from({ aadObjectId: '44444444-4444-4444-4444-444444444444' }), list), null);
    assert.equal(actorOf(from({ aadObjectId: SANNE }, '99999999-9999-9999-9999-999999999999'), list), null);
    assert.equal(actorOf(from({ aadObjectId: SANNE }, ''), list), null);
  });

  it('has a pseudonym that is always the same and tells nothing', () => {
    const id = pseudonym(TENANT, SANNE);
    assert.equal(id, pseudonym(TENANT, SANNE));
    assert.notEqual(id, pseudonym('other', SANNE));
    assert(!id.includes('3333'));
  });

  it('comes from the tenant that the channel names before the one of the conversation', () => {
    const activity = { ...from({}, 'conversation-tenant'), channelData: { tenant: { id: 'channel-tenant' } } };
    assert.equal(tenantOf(activity as Activity), 'channel-tenant');
    assert.equal(tenantOf(from({}, 'conversation-tenant')), 'conversation-tenant');
  });
});
