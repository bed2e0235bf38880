import assert from 'node:assert/strict';
import { MOST_HANDED_OVER } from '../../../src/actions/people/hand-over.js';
import type { ActionRequest } from '../../../src/actions/requests.js';
import { change, changed, measure, measureCode, person } from '../../support/builders.js';
import { peopleDesk, type PeopleDesk } from '../../support/people-desk.js';

const ALL = { offset: 0, limit: 1000 };
const handOver = (from: string, to: string): ActionRequest => ({ action: 'handOver', input: { from, to } });

describe('handing over', () => {
  let desk: PeopleDesk;
  const ownerOf = async (code: string) => (await desk.store.measure(measureCode(code)))?.owner;
  beforeEach(async () => {
    desk = await peopleDesk();
  });

  it('gives every open measure another owner, each by a change of its own, and leaves what is closed', async () => {
    const before = (await desk.store.changes({}, ALL)).total;
    const { change } = await desk.ask('cor', 'personChanged', handOver('Sanne', 'Piet'));
    assert.deepEqual(change, { what: 'handOver', to: 'piet', total: 2, codes: ['OW20-V1', 'OW20-V2'], left: [] });
    assert.deepEqual(await Promise.all(['OW20-V1', 'OW20-V2', 'OW20-V3', 'OW20-V4'].map(ownerOf)), [
      'piet',
      'piet',
      'sanne',
      null,
    ]);
    const { rows, total } = await desk.store.changes({}, { offset: 0, limit: 2 });
    assert.equal(total, before + 2);
    assert.deepEqual(rows.map(({ kind, subject }) => `${kind} ${subject}`).sort(), ['owner OW20-V1', 'owner OW20-V2']);
  });

  it('does nothing more a second time', async () => {
    await desk.ask('cor', 'personChanged', handOver('Sanne', 'Piet'));
    const { total } = await desk.store.changes({}, ALL);
    const { refusal } = await desk.ask('cor', 'personRefused', handOver('Sanne', 'Piet'));
    assert.deepEqual(refusal, { why: 'nothing_owned', person: 'sanne' });
    assert.equal((await desk.store.changes({}, ALL)).total, total);
  });

  it('is for a coordinator, and to someone who has a role', async () => {
    for (const who of ['ada', 'sanne', 'piet'] as const) {
      const { refusal } = await desk.ask(who, 'personRefused', handOver('Sanne', 'Piet'));
      assert.deepEqual(refusal, { why: 'right', right: 'coordinate' });
    }
    assert.equal((await desk.ask('cor', 'personRefused', handOver('Sanne', 'Kees'))).refusal.why, 'unknown_person');
    assert.equal((await desk.ask('cor', 'personRefused', handOver('Sanne', 'Sanne'))).refusal.why, 'same_person');
    assert.equal(await ownerOf('OW20-V1'), 'sanne');
  });

  it('moves a measure that someone else is changing at the same moment as well', async () => {
    const now = await desk.store.measure(measureCode('OW20-V1'));
    assert.ok(now);
    const [outcome] = await Promise.all([
      desk.ask('cor', 'personChanged', handOver('Sanne', 'Piet')),
      desk.store.commit(change(changed(now, { progress: 30 }))),
    ]);
    assert.equal(outcome.change.what === 'handOver' && outcome.change.total, 2);
    const after = await desk.store.measure(measureCode('OW20-V1'));
    assert.deepEqual([after?.owner, after?.version], ['piet', after?.progress === 30 ? 3 : 2]);
  });

  it('takes more measures than fit into one round', async () => {
    const many = await peopleDesk();
    const owner = person('piet');
    for (let number = 10; number < 460; number += 1)
      await many.store.commit(change(measure(`OW20-V${number}`, { owner }), { kind: 'new_measure' }));
    const { change: done } = await many.ask('cor', 'personChanged', handOver('Piet', 'Jan Smit'));
    assert.equal(done.what === 'handOver' && done.total, 450);
  });

  it('of very many hands over some at a time, says how many are left, and goes on from there', async () => {
    const owner = person('piet');
    const many = await peopleDesk();
    for (let number = 10; number < MOST_HANDED_OVER + 60; number += 1)
      await many.store.commit(change(measure(`OW20-V${number}`, { owner }), { kind: 'new_measure' }));
    const told = async () => {
      const { change: done } = await many.ask('cor', 'personChanged', handOver('Piet', 'Jan Smit'));
      assert(done.what === 'handOver');
      return [done.total, done.more];
    };
    assert.deepEqual(await told(), [MOST_HANDED_OVER, 50]);
    assert.deepEqual(await told(), [50, undefined]);
    const last = await many.ask('cor', 'personRefused', handOver('Piet', 'Jan Smit'));
    assert.equal(last.refusal.why, 'nothing_owned');
  });
});
