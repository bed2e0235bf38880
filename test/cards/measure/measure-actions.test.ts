import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseClick } from '../../../src/cards/verbs.js';
import { CHANGE_FORMS, type ChangeName } from '../../../src/domain/change/change-form.js';
import {
  CLOSED_STATES,
  MEASURE_STATES,
  OPEN_STATES,
  type Measure,
  type MeasureState,
} from '../../../src/domain/measure/measure.js';
import type { Outcome } from '../../../src/domain/outcome/outcome.js';
import { RIGHTS, type Right } from '../../../src/domain/people/person.js';
import { circumstance, day, deadline, measure, measureCode, quotation, risk } from '../../support/builders.js';
import { show } from '../asked.js';
import { drawn, isNode, type Drawn } from '../drawn.js';
import { measureOutcome, riskOutcome } from '../views.js';
import { PEOPLE } from '../world.js';

const card = (outcome: Outcome, rights: readonly Right[] = RIGHTS): Drawn =>
  drawn({ outcome, alternatives: [], back: null, people: { ...PEOPLE, rights } });

const formsOn = ({ actions }: Drawn): readonly ChangeName[] =>
  actions.flatMap(({ verb, data }) => {
    const click = verb === 'fillIn' ? parseClick(verb, data) : 'outdated';
    return click !== 'outdated' && 'request' in click && click.request.action === 'fillIn'
      ? [click.request.input.form]
      : [];
  });

const remindersOn = ({ actions }: Drawn): readonly string[] =>
  actions.map(({ verb }) => verb).filter((verb) => verb === 'setReminders' || verb === 'reminders');

const dated = (state: MeasureState): Measure => measure('OW20-V4', { state, deadlines: [deadline('2020-12-31')] });
const offered = (state: MeasureState, rights?: readonly Right[]) => formsOn(card(measureOutcome(dated(state)), rights));

describe('the card of a measure, for who may change it', () => {
  const onAnyOpen = [
    'addEvidence',
    'moveDeadline',
    'assignOwner',
    'overruleReading',
    'setBlockers',
    'withdraw',
    'supersede',
  ] as const satisfies readonly ChangeName[];
  const expected: Readonly<Record<MeasureState, readonly ChangeName[]>> = {
    proposed: ['agree', 'decline', ...onAnyOpen],
    agreed: ['recordProgress', 'reportDone', ...onAnyOpen],
    in_progress: ['recordProgress', 'reportDone', ...onAnyOpen],
    reported_done: ['verify', ...onAnyOpen],
    partially_verified: ['verify', 'recordProgress', 'reportDone', ...onAnyOpen],
    verified: ['reopen', 'addEvidence', 'overruleReading'],
    declined: ['reinstate'],
    withdrawn: ['reinstate'],
    superseded: ['reinstate'],
  };
  for (const state of MEASURE_STATES) {
    it(`offers what can be done with one that is ${state}, what brings it further first`, () => {
      assert.deepEqual(offered(state), expected[state]);
    });
  }

  it('offers nobody what they have no right to', () => {
    for (const state of MEASURE_STATES) {
      assert.deepEqual(offered(state, ['read']), []);
      assert.deepEqual(offered(state, []), []);
      for (const right of RIGHTS) {
        assert.ok(offered(state, [right]).every((form) => CHANGE_FORMS[form].right === right));
      }
    }
  });

  it('offers a follow-up date only for a measure without an end date', () => {
    const undated = measure('OW20-V4', { deadlines: [deadline()] });
    assert.ok(formsOn(card(measureOutcome(undated))).includes('setFollowUp'));
    assert.ok(OPEN_STATES.every((state) => !offered(state).includes('setFollowUp')));
  });

  it('does not offer to move the end of an acceptance: longer is another acceptance', () => {
    const accepted = measure('OW20-O1', { nature: 'acceptance', deadlines: [deadline('2020-12-31')] });
    assert.ok(!formsOn(card(measureOutcome(accepted))).includes('moveDeadline'));
  });

  it('offers to verify a recurring measure once a period of it is reported, and to report the next', () => {
    const period = { from: day('2024-01-01'), to: day('2024-06-30') };
    const report = { claimedBy: 'Microsoft', on: day('2024-07-10'), recordedBy: PEOPLE.me };
    const occurrence = { ...period, state: 'reported_done', report, evidence: [], verification: null } as const;
    const recurring = measure('MD23-V5', { state: 'in_progress', nature: 'recurring', occurrences: [occurrence] });
    const shown = card(measureOutcome(recurring));
    assert.deepEqual(formsOn(shown).slice(0, 3), ['verify', 'recordProgress', 'reportDone']);
    assert.match(shown.text, /^1 jan – 30 jun 2024 {2}○ gereed gemeld · door Microsoft, op 10 juli 2024$/m);
  });

  it('shows five buttons at once and the rest behind one more, which opens in place', () => {
    const { nodes } = card(measureOutcome(dated('partially_verified')));
    const set = nodes.find(({ type, actions }) => type === 'ActionSet' && JSON.stringify(actions).includes('fillIn'));
    const actions: readonly unknown[] = Array.isArray(set?.['actions']) ? set['actions'] : [];
    assert.deepEqual(
      actions.map((action) => isNode(action) && action['type']),
      [...Array<string>(5).fill('Action.Execute'), 'Action.ShowCard'],
    );
  });

  it('offers, behind the rest, to hear of it a week later and to see when it was brought to mind', () => {
    const open = card(measureOutcome(dated('agreed'), { today: day('2020-08-17') }));
    const later = open.actions.find(({ verb }) => verb === 'setReminders');
    assert.equal(later?.title, 'Herinner me later: 24 aug 2020');
    assert.deepEqual(later.data['asked'], { what: 'snooze', measure: 'OW20-V4', until: '2020-08-24' });
    assert.deepEqual(later.data['back'], { verb: 'showMeasure', data: { measureId: 'OW20-V4' } });
    const past = open.actions.find(({ verb }) => verb === 'reminders');
    assert.deepEqual([past?.title, past?.data['measureId'], past?.data['of']], ['Herinneringen', 'OW20-V4', 'past']);
    const more = open.nodes.find(({ type }) => type === 'Action.ShowCard');
    assert.ok(JSON.stringify(more).includes('setReminders'));
  });

  it('offers the same at once to who may do nothing else', () => {
    const open = card(measureOutcome(dated('agreed')), ['read']);
    assert.deepEqual(remindersOn(open), ['setReminders', 'reminders']);
    assert.ok(open.nodes.every(({ type }) => type !== 'Action.ShowCard'));
  });

  it('offers no reminders of what is over, of a past day, or to who may not read', () => {
    for (const state of CLOSED_STATES) assert.deepEqual(remindersOn(card(measureOutcome(dated(state)))), []);
    assert.deepEqual(remindersOn(card(measureOutcome(dated('agreed'), { asOf: day('2020-11-01') }))), []);
    assert.deepEqual(remindersOn(card(measureOutcome(dated('agreed')), [])), []);
  });

  it('leads to the form of this measure, and on to where the person came from', () => {
    const back = show('OW20-V2');
    const { actions } = drawn({ outcome: measureOutcome(dated('agreed')), alternatives: [], back, people: PEOPLE });
    const [first] = actions.filter(({ verb }) => verb === 'fillIn');
    const click = parseClick('fillIn', first?.data);
    assert.ok(click !== 'outdated' && 'request' in click);
    assert.deepEqual(click.request, {
      action: 'fillIn',
      input: { form: 'recordProgress', subject: 'OW20-V4', values: {} },
    });
    assert.deepEqual(click.back, back);
  });

  it('offers nothing on a past day, which nobody can change', () => {
    assert.deepEqual(formsOn(card(measureOutcome(dated('agreed'), { asOf: day('2020-11-01') }))), []);
  });

  it('offers nothing where it is confidential', () => {
    assert.deepEqual(formsOn(card(measureOutcome(measure('OW20-V4', { confidential: true })))), []);
  });
});

describe('a new measure', () => {
  it('can be added from the card that tells what one can ask, by who may do so', () => {
    const help: Outcome = { type: 'help', investigations: [] };
    assert.deepEqual(formsOn(card(help)), ['addMeasure']);
    assert.deepEqual(formsOn(card(help, ['read'])), []);
  });
});

describe('the card of a risk and of a circumstance, for who may change it', () => {
  const condition = { type: 'verified', measure: measureCode('OW20-V4') } as const;
  const endangered = risk('OW20-H4', { condition: { condition, ours: false, quotation: quotation('Nadat.') } });

  it('offers a new rating once the condition of the risk holds, and not before', () => {
    assert.deepEqual(formsOn(card(riskOutcome(endangered, ['OW20-V4']))), ['rerate', 'setCondition', 'editRisk']);
    assert.deepEqual(formsOn(card(riskOutcome(endangered))), ['setCondition', 'editRisk']);
    assert.deepEqual(formsOn(card(riskOutcome(endangered, ['OW20-V4']), ['read', 'update'])), []);
  });

  it('offers to say that a circumstance is gone, until it is', () => {
    const present = circumstance('OW20-C5');
    const gone = { ...present, gone: { on: day('2020-11-02'), source: 'Brief', by: PEOPLE.me } };
    const shown = (one: typeof present) =>
      card({ type: 'circumstance', circumstance: one, source: null, holdsUp: { total: 0, rows: [] } });
    assert.deepEqual(formsOn(shown(present)), ['markGone', 'editCircumstance']);
    assert.deepEqual(formsOn(shown(gone)), ['editCircumstance']);
  });
});
