/** What was taken back is named by nothing: not by what was decided meanwhile, and not by what comes back. */
import assert from 'node:assert/strict';
import type { ChangeKind } from '../../../src/domain/change/change.js';
import { memoryStore } from '../../../src/stores/memory.js';
import { circumstance, circumstanceCode, register } from '../../support/builders.js';
import { deskWith, inState, outcome, type ChangeDesk } from '../../support/change-desk.js';
import { overtaken } from '../../support/overtaken.js';

const SOURCE = { title: 'DPIA Teams', publisher: 'Privacy Company', published: '2021-01-03' };
const TEAMS = { title: 'DPIA Teams', code: 'TE21', vendor: 'Oracle', source: 'DPIA Teams' };
const C9 = { investigation: 'OW20', title: 'Geen opt-out', quote: 'Er is geen opt-out.', place: 'blz. 4' };

/** A desk at which something else is done just before the first change of this kind is kept. */
function deskOvertaken(kind: ChangeKind, first: (at: ChangeDesk) => Promise<unknown>): ChangeDesk {
  const at: ChangeDesk = deskWith({}, { store: overtaken(memoryStore(register({})), kind, () => first(at)) });
  return at;
}

const vendorIn = async ({ store }: ChangeDesk, code: string) =>
  (await store.catalogue()).vendors.some((one) => one.code === code);

const hasTeams = async ({ store }: ChangeDesk) =>
  (await store.catalogue()).investigations.some(({ code }) => code === 'TE21');

describe('what is taken back while another names it', () => {
  it('stays, and the other is told of', async () => {
    const at = deskOvertaken('correction', (desk) => desk.change('addInvestigation', null, TEAMS, { by: 'noor' }));
    outcome('changed', await at.change('addSource', null, SOURCE, { by: 'noor' }));
    outcome('changed', await at.change('addVendor', null, { name: 'Oracle' }));
    assert.deepEqual(outcome('refused', await at.undo()).refusal, { why: 'rested_on', by: ['TE21'] });
    assert.equal(await vendorIn(at, 'oracle'), true);
  });

  it('stays also where the other was recorded by a clock that runs behind', async () => {
    const at = deskWith();
    outcome('changed', await at.change('addSource', null, SOURCE, { by: 'noor' }));
    outcome('changed', await at.change('addVendor', null, { name: 'Oracle' }));
    outcome('changed', await at.later(-0.5).change('addInvestigation', null, TEAMS, { by: 'noor' }));
    assert.deepEqual(outcome('refused', await at.undo(2)).refusal, { why: 'rested_on', by: ['TE21'] });
  });

  it('is gone for the other, who is told of it', async () => {
    const at = deskOvertaken('new_investigation', (desk) => desk.undo());
    outcome('changed', await at.change('addSource', null, SOURCE, { by: 'noor' }));
    outcome('changed', await at.change('addVendor', null, { name: 'Oracle' }));
    const found = outcome('form', await at.change('addInvestigation', null, TEAMS, { by: 'noor' }));
    assert.deepEqual(
      found.problems.map(({ field, problem }) => [field, problem]),
      [['vendor', 'not_a_choice']],
    );
    assert.equal(await hasTeams(at), false);
  });

  it('is taken back all the same where the other has nothing to do with it', async () => {
    const at = deskOvertaken('correction', (desk) => desk.change('addVendor', null, { name: 'SAP' }, { by: 'noor' }));
    outcome('changed', await at.change('addVendor', null, { name: 'Oracle' }));
    outcome('changed', await at.undo());
    assert.deepEqual([await vendorIn(at, 'oracle'), await vendorIn(at, 'sap')], [false, true]);
  });
});

describe('what comes back', () => {
  it('does not, where it waits for something that was taken back since', async () => {
    const at = deskWith({ measures: [inState('agreed')], circumstances: [circumstance('OW20-C1')] });
    const { store } = at;
    const [source] = (await store.catalogue()).sources;
    outcome('changed', await at.change('addCircumstance', null, { ...C9, source: source?.code ?? '' }));
    outcome('changed', await at.change('setBlockers', 'OW20-V1', { blockers: 'C2' }));
    const { record } = outcome('changed', await at.change('setBlockers', 'OW20-V1', { blockers: 'C1' }));
    outcome('changed', await at.undo(1));
    const { refusal } = outcome('refused', await at.undo(record.number));
    assert.deepEqual(refusal, { why: 'names_what_is_gone', of: ['OW20-C2'] });
    assert.equal(await store.circumstance(circumstanceCode('OW20-C2')), undefined);
    assert.deepEqual((await at.measure()).blockedBy, [{ code: 'OW20-C1', inferred: false }]);
  });

  it('does not, where what it is of was taken back since', async () => {
    const at = deskWith();
    outcome('changed', await at.change('addVendor', null, { name: 'Oracle' }));
    outcome('changed', await at.change('addSource', null, SOURCE));
    outcome('changed', await at.change('addInvestigation', null, TEAMS));
    const { record } = outcome('changed', await at.undo(3));
    outcome('changed', await at.undo(1));
    const { refusal } = outcome('refused', await at.undo(record.number));
    assert.deepEqual(refusal, { why: 'names_what_is_gone', of: ['oracle'] });
    assert.equal(await hasTeams(at), false);
  });

  it('does not, and neither goes what a withdrawn measure names: that stays on record with its quotation', async () => {
    const at = deskWith({ measures: [inState('agreed')] });
    outcome('changed', await at.change('addSource', null, SOURCE));
    const measure = {
      investigation: 'OW20',
      obligor: 'slm',
      title: 'Uit',
      quote: 'Wij zetten dit uit.',
      place: 'blz. 2',
    };
    const term = { wording: 'eind 2021', read: 'eind 2021', source: 'DPIA Teams' };
    outcome('changed', await at.change('addMeasure', null, { ...measure, ...term }));
    outcome('changed', await at.change('withdraw', 'OW20-S1', { reason: 'Dubbel', source: 'Mail' }));
    assert.equal((await at.measure('OW20-S1')).state, 'withdrawn');
    assert.deepEqual(outcome('refused', await at.undo(1)).refusal, { why: 'rested_on', by: ['OW20-S1'] });
  });

  it('does, where the only measure that named it was taken back itself', async () => {
    const at = deskWith({ measures: [inState('agreed')] });
    outcome('changed', await at.change('addSource', null, SOURCE));
    const values = { investigation: 'OW20', obligor: 'slm', title: 'Uit', quote: 'Wij zetten dit uit.', place: '2' };
    const term = { wording: 'eind 2021', read: 'eind 2021', source: 'DPIA Teams' };
    outcome('changed', await at.change('addMeasure', null, { ...values, ...term }));
    outcome('changed', await at.undo());
    outcome('changed', await at.undo(1));
  });

  it('does not, where another is called so since', async () => {
    const at = deskWith();
    outcome('changed', await at.change('addVendor', null, { name: 'Oracle', aliases: 'OCI' }));
    const values = { name: 'Oracle', aliases: '' };
    const { record } = outcome('changed', await at.change('editVendor', 'vendor/oracle', values, { version: 1 }));
    outcome('changed', await at.change('addVendor', null, { name: 'Other', aliases: 'oci' }, { by: 'noor' }));
    const { refusal } = outcome('refused', await at.undo(record.number));
    assert.deepEqual(refusal, { why: 'name_taken', by: 'other' });
  });

  it('stays once others name it, however often it was taken back and brought back', async () => {
    const at = deskWith();
    outcome('changed', await at.change('addSource', null, SOURCE));
    outcome('changed', await at.change('addVendor', null, { name: 'Oracle' }));
    const gone = outcome('changed', await at.undo(2));
    const back = outcome('changed', await at.undo(gone.record.number));
    assert.equal(await vendorIn(at, 'oracle'), true);
    outcome('changed', await at.change('addInvestigation', null, TEAMS));
    const { refusal } = outcome('refused', await at.undo(back.record.number));
    assert.deepEqual(refusal, { why: 'rested_on', by: ['TE21'] });
  });
});
