import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { StoreError } from '../../../src/domain/errors.js';
import type { Store } from '../../../src/domain/store/store.js';
import { deskWith, inState, outcome, type ChangeDesk } from '../../support/change-desk.js';
import { storeWith } from '../../support/store-with.js';

const desk = () => deskWith({ measures: [inState('in_progress'), inState('in_progress', 'OW20-V2')] });
const to = (at: ChangeDesk, progress: number, ask = {}) =>
  at.change('recordProgress', 'OW20-V1', { progress: String(progress) }, ask);

function gate(): { readonly open: () => void; readonly opened: Promise<void> } {
  const events = new EventEmitter();
  return { open: () => void events.emit('open'), opened: once(events, 'open').then(() => undefined) };
}

/** The same store, that waits after the first look for a key. */
const slowToLookUp = (store: Store, reached: () => void, begin: Promise<void>): Store =>
  storeWith(store, {
    changeWithKey: async (key) => {
      const found = await store.changeWithKey(key);
      reached();
      await begin;
      return found;
    },
  });

describe('the same click', () => {
  it('is carried out once, and every other time shows how things are', async () => {
    const at = desk();
    const found = await Promise.all([1, 2, 3].map(() => to(at, 60, { card: 'card', version: 1 })));
    const outcomes = found.map((one) => outcome('changed', one));
    assert.deepEqual(outcomes.map(({ duplicate }) => duplicate).toSorted(), [false, true, true]);
    assert.deepEqual(new Set(outcomes.map(({ record }) => record.number)), new Set([1]));
    await to(at, 80, { version: 2 });
    const late = outcome('changed', await to(at, 60, { card: 'card', version: 1 }));
    assert.equal(late.duplicate, true);
    assert(late.shows.type === 'measure');
    assert.equal(late.shows.measure.progress, 80);
    assert.equal(late.mayUndo, false);
    assert.equal((await at.records()).length, 2);
  });

  it('is another one from another card, by another person, or with another input', async () => {
    const at = desk();
    await to(at, 60, { card: 'card' });
    const click = (card: string, by: string, note: string) =>
      at.change('recordProgress', 'OW20-V1', { progress: '60', note }, { card, by });
    await click('other', 'sanne', 'gebeld');
    await click('card', 'noor', 'gebeld');
    await to(at, 70, { card: 'card' });
    assert.equal((await at.records()).length, 4);
  });

  it('is known whatever the order of its fields', async () => {
    const at = desk();
    await at.change('recordProgress', 'OW20-V1', { progress: '60', note: 'gebeld' }, { card: 'card' });
    const again = await at.change('recordProgress', 'OW20-V1', { note: 'gebeld', progress: '60' }, { card: 'card' });
    assert.equal(outcome('changed', again).duplicate, true);
  });

  it('is known also where the first was carried out while the second was on its way', async () => {
    const first = desk();
    const [reached, begin] = [gate(), gate()];
    const second = deskWith({}, { store: slowToLookUp(first.store, reached.open, begin.opened) });
    const late = to(second, 60, { card: 'card', version: 1 });
    await reached.opened;
    outcome('changed', await to(first, 60, { card: 'card', version: 1 }));
    begin.open();
    assert.equal(outcome('changed', await late).duplicate, true);
    assert.equal((await first.records()).length, 1);
  });

  it('whose answer was lost is there once, or not at all', async () => {
    for (const kept of [true, false]) {
      const at = desk();
      const commit: Store['commit'] = async (change) => {
        if (kept) await at.store.commit(change);
        throw new StoreError('STORE_UNWRITABLE', 'the lights went out');
      };
      const failing = deskWith({}, { store: storeWith(at.store, { commit }) });
      assert.deepEqual(await to(failing, 60, { card: 'card', version: 1 }), { type: 'unavailable' });
      const again = outcome('changed', await to(at, 60, { card: 'card', version: 1 }));
      assert.equal(again.duplicate, kept);
      assert.equal((await at.records()).length, 1);
    }
  });

  it('cannot be known without a card or message, and is done each time', async () => {
    const at = desk();
    const click = () => at.change('recordProgress', 'OW20-V1', { note: 'gebeld' }, { card: null });
    await click();
    await click();
    assert.equal((await at.records()).length, 2);
  });

  it('that says nothing new on the day of the last word is no change, from whatever card', async () => {
    const at = desk();
    outcome('changed', await to(at, 60, { card: 'card' }));
    const again = outcome('refused', await to(at, 60, { card: 'other' }));
    assert.equal(again.refusal.why, 'already_so');
    assert.equal((await at.records()).length, 1);
  });
});

describe('a click on an old card', () => {
  it('shows what was changed since and by whom, keeps what was typed, and does nothing', async () => {
    const at = desk();
    await to(at, 60, { by: 'noor' });
    await to(at, 70, { by: 'bas' });
    const form = outcome('form', await to(at, 50, { version: 1 }));
    assert.deepEqual(
      form.since.map(({ actor, number }) => [actor, number]),
      [
        ['bas', 2],
        ['noor', 1],
      ],
    );
    assert.deepEqual([form.values, form.version, form.problems], [{ progress: '50' }, 3, []]);
    assert.equal((await at.measure()).progress, 70);
    outcome('changed', await to(at, 50, { version: form.version }));
    assert.equal((await at.measure()).progress, 50);
  });

  it('shows that the measure was withdrawn meanwhile, and then refuses', async () => {
    const at = desk();
    await at.change('withdraw', 'OW20-V1', { reason: 'Vervallen', source: 'Brief' }, { by: 'noor' });
    const form = outcome('form', await to(at, 50, { version: 1 }));
    assert.deepEqual([form.state, form.since[0]?.kind, form.since[0]?.actor], ['withdrawn', 'withdrawal', 'noor']);
    assert.equal(outcome('refused', await to(at, 50, { version: form.version })).refusal.why, 'no_such_step');
  });

  it('is not old because of a change of another measure', async () => {
    const at = desk();
    await at.change('recordProgress', 'OW20-V2', { progress: '90' });
    outcome('changed', await to(at, 50, { version: 1 }));
  });
});

describe('fifty people at once', () => {
  const people = Array.from({ length: 50 }, (_, index) => index);

  it('from the same card: one wins, all others are told, and nothing is lost', async () => {
    const at = desk();
    const found = await Promise.all(people.map((one) => to(at, one, { by: `p${one}`, version: 1 })));
    const won = found.filter(({ type }) => type === 'changed');
    assert.equal(won.length, 1);
    const [winner] = won.map((one) => outcome('changed', one).record);
    for (const one of found.filter(({ type }) => type === 'form')) {
      const { since, version } = outcome('form', one);
      assert.deepEqual([since.map(({ number }) => number), version], [[winner?.number], 2]);
    }
    assert.equal(found.filter(({ type }) => type === 'form').length, 49);
  });

  it('by sentence, without a version: all are carried out, one after another', async () => {
    const at = desk();
    const found = await Promise.all(people.map((one) => to(at, one, { by: `p${one}`, via: 'sentence' })));
    assert(found.every(({ type }) => type === 'changed'));
    assert.equal((await at.measure()).version, 51);
    const numbers = found.map((one) => outcome('changed', one).record.number).toSorted((a, b) => a - b);
    assert.deepEqual(
      numbers,
      people.map((one) => one + 1),
    );
  });
});

describe('who may not', () => {
  it('change something is told which right it takes', async () => {
    const at = desk();
    assert.deepEqual(outcome('refused', await to(at, 60, { as: ['reader'] })).refusal, {
      why: 'right',
      right: 'update',
    });
    const form = await at.fillIn('withdraw', 'OW20-V1', {}, { as: ['contributor'] });
    assert.deepEqual(outcome('refused', form).refusal, { why: 'right', right: 'coordinate' });
  });

  it('read hears nothing', async () => {
    for (const as of [[], ['administrator']] as const)
      assert.deepEqual(await to(desk(), 60, { as }), { type: 'denied' });
  });
});

describe('a change of something else than it is for', () => {
  it('is not understood', async () => {
    const at = desk();
    for (const subject of [null, 'OW20-H1', 'OW20-C1']) {
      outcome('cannot', await at.change('recordProgress', subject, { progress: '1' }));
      outcome('cannot', await at.fillIn('recordProgress', subject));
    }
  });

  it('names the nearest codes where there is no such measure', async () => {
    const found = outcome('unknownCode', await desk().change('recordProgress', 'OW20-V9', { progress: '1' }));
    assert.deepEqual(found.nearest, ['OW20-V2', 'OW20-V1']);
  });
});
