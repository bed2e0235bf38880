import assert from 'node:assert/strict';
import { readBetter } from '../../../src/actions/asking/rules-read.js';
import type { FieldValues } from '../../../src/domain/change/fields.js';
import type { DeadlineVersion } from '../../../src/domain/measure/deadline.js';
import { currentDeadline, type Measure, type MeasureState } from '../../../src/domain/measure/measure.js';
import { readDeadline } from '../../../src/language/index.js';
import { day, deadline } from '../../support/builders.js';
import { firstRegister } from '../../support/first-register.js';
import { deskWith, inState, outcome, problemsOf, type ChangeDesk } from '../../support/change-desk.js';

const WORDING = 'de resterende maatregelen voor het einde van 2020';
const ANCHOR = day('2020-07-09');
const BECAUSE = 'In de bijlage staat het eerste kwartaal';
const ANEW: FieldValues = { from: '2021-01-01', to: '2021-03-31', reason: BECAUSE };

const asRead = (wording: string, more: Partial<DeadlineVersion> = {}): DeadlineVersion => {
  const reading = readDeadline(wording, { published: ANCHOR, lang: 'nl' });
  assert(!('ask' in reading));
  return deadline(null, { ...reading, wording, anchor: ANCHOR, ...more });
};

const desk = (more: Partial<Measure> = {}, state: MeasureState = 'in_progress'): ChangeDesk =>
  deskWith({ measures: [inState(state, 'OW20-V1', { deadlines: [asRead(WORDING)], ...more })] });
const overrule = (at: ChangeDesk, values: FieldValues = ANEW, ask = {}) =>
  at.change('overruleReading', 'OW20-V1', values, ask);
const now = async (at: ChangeDesk) => currentDeadline(await at.measure());

describe('a reading that a coordinator overrules', () => {
  it('is another version of the same wording, with who read it so and why', async () => {
    const at = desk();
    const { record, mayUndo } = outcome('changed', await overrule(at));
    assert.deepEqual([record.kind, record.reason, record.occurredOn], ['reading', BECAUSE, '2021-02-01']);
    assert(mayUndo);
    const [first, second, ...rest] = (await at.measure()).deadlines;
    assert.deepEqual([first.latest, first.rule.id, rest], ['2020-12-31', 'before-end', []]);
    const { version, wording, anchor, earliest, latest, precision, rule, reason, recordedBy, reread } =
      second ?? deadline();
    assert.deepEqual(
      { version, wording, anchor, earliest, latest, precision, rule: rule.id, reason, recordedBy, reread },
      {
        ...{ version: 2, wording: WORDING, anchor: ANCHOR, earliest: '2021-01-01', latest: '2021-03-31' },
        ...{ precision: 'quarter', rule: 'overruled', reason: BECAUSE, recordedBy: 'sanne', reread: true },
      },
    );
  });

  it('is no word of how the measure stands, and follows up by its new days', async () => {
    const at = desk({
      deadlines: [asRead('zonder termijn')],
      followUpOn: day('2021-05-01'),
      updatedOn: day('2020-10-01'),
    });
    outcome('changed', await overrule(at));
    const { updatedOn, followUpOn } = await at.measure();
    assert.deepEqual([updatedOn, followUpOn], ['2020-10-01', null]);
  });

  it('counts at once for what is late', async () => {
    const at = desk();
    const before = outcome('measure', await at.request(SHOW));
    assert(before.words.includes('overdue'));
    const { shows } = outcome('changed', await overrule(at));
    assert(shows.type === 'measure');
    assert(!shows.words.includes('overdue') && !shows.words.includes('moved'));
    assert(shows.words.includes('due_now'));
  });

  it('leaves the days before it as they were read then', async () => {
    const at = desk();
    outcome('changed', await overrule(at));
    const past = { ...SHOW, input: { ...SHOW.input, asOf: day('2021-01-31') } };
    const then = outcome('measure', await at.request(past));
    assert.equal(currentDeadline(then.measure).latest, '2020-12-31');
    assert(then.words.includes('overdue'));
  });

  it('can be that there is no date at all', async () => {
    const at = desk();
    outcome('changed', await overrule(at, { kind: 'undated', reason: BECAUSE }));
    const { kind, earliest, latest, precision } = await now(at);
    assert.deepEqual([kind, earliest, latest, precision], ['undated', null, null, 'none']);
  });

  it('keeps an expectation what it is, unless another kind is chosen', async () => {
    const expected = asRead('Eind 2020 verwacht Microsoft dat het klaar is.');
    const at = desk({ deadlines: [expected] });
    outcome('changed', await overrule(at));
    assert.equal((await now(at)).kind, 'forecast');
    outcome('changed', await overrule(at, { ...ANEW, kind: 'deadline' }));
    assert.equal((await now(at)).kind, 'deadline');
  });

  it('is that of a coordinator alone, on a form as in a sentence', async () => {
    for (const as of ['reader', 'contributor', 'verifier'] as const) {
      for (const via of ['card', 'sentence'] as const) {
        const { refusal } = outcome('refused', await overrule(desk(), ANEW, { as: [as], via }));
        assert.deepEqual(refusal, { why: 'right', right: 'coordinate' }, `${as} ${via}`);
      }
      outcome('refused', await desk().fillIn('overruleReading', 'OW20-V1', {}, { as: [as] }));
    }
  });

  it('can be that of what is verified, and not of what nobody has to do any more', async () => {
    outcome('changed', await overrule(desk({}, 'verified')));
    for (const state of ['declined', 'withdrawn', 'superseded'] as const) {
      const { refusal } = outcome('refused', await overrule(desk({}, state)));
      assert.equal(refusal.why, 'no_such_step', state);
    }
  });

  it('can be that of a risk accepted for a time, which is not accepted for longer by it', async () => {
    outcome('changed', await overrule(desk({ nature: 'acceptance' })));
  });

  it('is refused where it comes to what is on record', async () => {
    const { refusal } = outcome('refused', await overrule(desk(), { to: '2020-12-31', reason: BECAUSE }));
    assert.equal(refusal.why, 'already_so');
  });

  it('is asked about where someone changed the measure since, with everything that was filled in', async () => {
    const at = desk();
    outcome('changed', await at.change('recordProgress', 'OW20-V1', { progress: '70' }));
    const form = outcome('form', await overrule(at, ANEW, { version: 1 }));
    assert.equal(form.since.length, 1);
    assert.deepEqual(form.values, ANEW);
    outcome('changed', await overrule(at, ANEW, { version: 2 }));
  });

  it('is made once by the same click', async () => {
    const at = desk();
    outcome('changed', await overrule(at, ANEW, { card: 'card' }));
    assert(outcome('changed', await overrule(at, ANEW, { card: 'card' })).duplicate);
    assert.equal((await at.measure()).deadlines.length, 2);
  });

  it('is taken back like any change, and stays in the history', async () => {
    const at = desk();
    outcome('changed', await overrule(at));
    outcome('changed', await at.undo());
    assert.equal((await now(at)).latest, '2020-12-31');
    assert.deepEqual(
      (await at.records()).map(({ kind }) => kind),
      ['correction', 'reading'],
    );
  });
});

describe('the form for reading a deadline otherwise', () => {
  it('shows the wording and how it is read, and finds nothing wrong yet', async () => {
    const form = outcome('form', await desk().fillIn('overruleReading', 'OW20-V1'));
    assert.deepEqual([form.readNow?.wording, form.readNow?.latest], [WORDING, '2020-12-31']);
    assert.deepEqual(form.problems, []);
  });

  it('names what is missing at its field', async () => {
    assert.deepEqual(problemsOf(await overrule(desk(), {})), { reason: 'required', to: 'required' });
    assert.deepEqual(problemsOf(await overrule(desk(), { ...ANEW, kind: 'start' })), { to: 'has_no_day' });
    assert.deepEqual(problemsOf(await overrule(desk(), { kind: 'undated', from: '2021-01-01', reason: 'x' })), {
      from: 'has_no_day',
    });
  });

  it('takes no days the wrong way round, none that does not exist, and none without its year', async () => {
    const problems = async (from: string, to: string) => problemsOf(await overrule(desk(), { ...ANEW, from, to }));
    assert.deepEqual(await problems('2021-04-01', '2021-03-31'), { from: 'after_last_day' });
    assert.deepEqual(await problems('2021-02-29', '2021-03-31'), { from: 'not_a_date' });
    assert.deepEqual(await problems('1 januari 2021', '31 maart'), { to: 'not_a_date' });
    outcome('changed', await overrule(desk(), { ...ANEW, from: '1 januari 2021', to: '31-3-2021' }));
  });

  it('says nothing of what is confidential', async () => {
    const form = outcome('form', await desk({ confidential: true }).fillIn('overruleReading', 'OW20-V1'));
    assert.equal(form.readNow, undefined);
  });
});

const SHOW = {
  action: 'showMeasure',
  input: { measureId: inState('agreed').code, focus: null, historyOffset: 0 },
} as const;

describe('a wording that the rules read otherwise now', () => {
  const once = { earliest: null, latest: day('2020-12-01'), rule: { id: 'before-day', fragment: '2020' } } as const;
  const old = () => desk({ deadlines: [asRead(WORDING, once)] });

  it('is none of those of the first register', async () => {
    const { measures } = await firstRegister();
    const read = measures.flatMap((one) => (readBetter(one, readDeadline) === undefined ? [] : [one.code]));
    assert.deepEqual(read, []);
  });

  it('is told with its measure, and nothing is changed by that', async () => {
    const at = old();
    const { rulesNow, measure } = outcome('measure', await at.request(SHOW));
    assert.deepEqual([rulesNow?.latest, rulesNow?.rule.id], ['2020-12-31', 'before-end']);
    assert.equal(measure.version, 1);
    assert.equal(outcome('measure', await desk().request(SHOW)).rulesNow, undefined);
  });

  it('is taken over by a person as a reading of the rules, with a reason', async () => {
    const at = old();
    outcome('changed', await overrule(at, { kind: 'deadline', to: '2020-12-31', reason: 'De regels lezen het nu zo' }));
    const { rule, precision, reread, reason, recordedBy } = await now(at);
    assert.deepEqual(
      [rule.id, precision, reread, reason, recordedBy],
      ['before-end', 'year', true, 'De regels lezen het nu zo', 'sanne'],
    );
    assert.equal(outcome('measure', await at.request(SHOW)).rulesNow, undefined);
  });

  it('is told to nobody who may not take it over', async () => {
    const shown = outcome('measure', await old().request(SHOW, { as: ['verifier'] }));
    assert.equal(shown.rulesNow, undefined);
  });

  it('is not offered where a person has read it, where it depends on the language, or of a past day', async () => {
    const overruled = old();
    outcome('changed', await overrule(overruled));
    assert.equal(outcome('measure', await overruled.request(SHOW)).rulesNow, undefined);
    const unsure = desk({ deadlines: [asRead('4 maart 2025', { wording: '03/04/2025' })] });
    assert.equal(outcome('measure', await unsure.request(SHOW)).rulesNow, undefined);
    const past = { ...SHOW, input: { ...SHOW.input, asOf: day('2021-01-31') } };
    assert.equal(outcome('measure', await old().request(past)).rulesNow, undefined);
  });
});
