import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { changeRequest, type ActionRequest } from '../../src/actions/requests.js';
import { askClick, CLICK_VERSION, MAX_ASK, pageClick, parseClick, requestClick, wayTo } from '../../src/cards/verbs.js';
import { CHANGE_NAMES } from '../../src/domain/change/change-form.js';
import { LANGUAGES } from '../../src/domain/language.js';
import { measureCode, party } from '../support/builders.js';
import { ASKED, query } from './asked.js';

const sent = (data: unknown): unknown => JSON.parse(JSON.stringify(data));
const LIST: ActionRequest = {
  action: 'listMeasures',
  input: { query: query({ field: 'obligor', anyOf: [party('microsoft')] }), offset: 10 },
};
const SHOW: ActionRequest = {
  action: 'showMeasure',
  input: { measureId: measureCode('OW20-V4'), focus: 'late', historyOffset: 0 },
};

describe('a click', () => {
  it('comes back as the request it was made from, whatever was asked', () => {
    for (const [, , , request] of ASKED) {
      for (const language of LANGUAGES) {
        const { verb, data } = requestClick(request, language, wayTo(LIST));
        const click = parseClick(verb, sent(data));
        assert.ok(click !== 'outdated' && 'request' in click);
        assert.deepEqual(sent(click.request), sent(request));
        assert.deepEqual(click.back, LIST);
        assert.equal(click.language, language);
      }
    }
  });

  it('carries the verb and the code that other programs rely on', () => {
    const { verb, data } = requestClick(SHOW, 'nl');
    assert.equal(verb, 'showMeasure');
    assert.equal(data['measureId'], 'OW20-V4');
  });

  it('on another page is the verb showPage and names its list', () => {
    const { verb, data } = pageClick(LIST, 'nl');
    assert.deepEqual([verb, data['list'], data['offset']], ['showPage', 'listMeasures', 10]);
    const click = parseClick(verb, sent(data));
    assert.ok(click !== 'outdated' && 'request' in click);
    assert.deepEqual(click.request, LIST);
  });

  it('on another page of a history leads back to where the measure came from', () => {
    const { verb, data } = pageClick(
      { action: 'showMeasure', input: { ...SHOW.input, historyOffset: 5 } },
      'en',
      wayTo(LIST),
    );
    const click = parseClick(verb, sent(data));
    assert.ok(click !== 'outdated' && 'request' in click && click.request.action === 'showMeasure');
    assert.equal(click.request.input.historyOffset, 5);
    assert.deepEqual(click.back, LIST);
  });

  it('leads back one level and no further', () => {
    const { data } = requestClick(SHOW, 'nl', wayTo(LIST));
    assert.ok(!JSON.stringify(data['back']).includes('"back"'));
  });

  it('that asks a question comes back as that question', () => {
    const { verb, data } = askClick('Wat is er te laat?', 'nl');
    assert.deepEqual(parseClick(verb, sent(data)), { ask: 'Wat is er te laat?', language: 'nl' });
  });

  it('is read from an Action.Submit too, which has its verb among its data', () => {
    const { verb, data } = requestClick(SHOW, 'nl');
    const click = parseClick(verb, { ...data, verb, msteams: { type: 'invoke' } });
    assert.ok(click !== 'outdated' && 'request' in click);
    assert.deepEqual(click.request, SHOW);
  });
});

describe('a click on a form', () => {
  const form: ActionRequest = {
    action: 'recordProgress',
    input: { subject: measureCode('OW20-V4'), version: 0, values: {} },
  };
  const { verb, data } = requestClick(form, 'nl', wayTo(LIST));
  const values = (typed: object): unknown => {
    const click = parseClick(verb, sent({ ...data, ...typed }));
    assert.ok(click !== 'outdated' && 'request' in click && click.request.action === 'recordProgress');
    assert.deepEqual([click.request.input.subject, click.request.input.version], ['OW20-V4', 0]);
    assert.deepEqual(click.back, LIST);
    return click.request.input.values;
  };

  it('brings what was filled in by the name of each field, as text', () => {
    assert.deepEqual(values({ progress: '60', note: 'Gebeld', occurredOn: '2020-09-18' }), {
      progress: '60',
      note: 'Gebeld',
      occurredOn: '2020-09-18',
    });
  });

  it('understands the numbers and nothings that some clients send', () => {
    assert.deepEqual(values({ progress: 60, note: null, occurredOn: '', link: '   ', title: false }), {
      progress: '60',
    });
  });

  it('leaves out what is no field', () => {
    assert.deepEqual(values({ progress: 5, actor: 'iemand', values: { progress: '99' }, number: 3 }), {
      progress: '5',
    });
  });

  it('brings a text that is far too long as one that is too long, and not as nothing', () => {
    const read = values({ note: 'x'.repeat(1_000_000) });
    assert.ok(JSON.stringify(read).length > 10_000);
  });

  it('comes back as it was made for every change there is', () => {
    for (const name of CHANGE_NAMES) {
      const values = { note: 'a', read: 'b', by: 'OW20-V1' };
      const request = changeRequest(name, { subject: measureCode('OW20-V4'), version: 7, values });
      const made = requestClick(request, 'en');
      const click = parseClick(made.verb, sent(made.data));
      assert.ok(click !== 'outdated' && 'request' in click);
      assert.deepEqual(click.request, request);
    }
  });

  it('opens a form with what is known already, and with what stands in the form that it was on', () => {
    const open: ActionRequest = {
      action: 'fillIn',
      input: { form: 'assignOwner', subject: measureCode('OW20-V4'), values: { owner: 'Sanne' } },
    };
    const made = requestClick(open, 'nl');
    const click = parseClick(made.verb, sent({ ...made.data, note: 'Overdracht', owner: 'Sane' }));
    assert.ok(click !== 'outdated' && 'request' in click && click.request.action === 'fillIn');
    assert.deepEqual(click.request.input.values, { owner: 'Sanne', note: 'Overdracht' });
  });

  it('opens an empty form for an item', () => {
    const open: ActionRequest = {
      action: 'fillIn',
      input: { form: 'verify', subject: measureCode('OW20-V4'), values: {} },
    };
    const made = requestClick(open, 'nl');
    assert.equal('values' in made.data, false);
    const click = parseClick(made.verb, sent(made.data));
    assert.ok(click !== 'outdated' && 'request' in click);
    assert.deepEqual(click.request, open);
  });

  it('takes back the change that it names, or the last one', () => {
    for (const number of [12, null]) {
      const request: ActionRequest = { action: 'undo', input: { number } };
      const made = requestClick(request, 'nl');
      const click = parseClick(made.verb, sent(made.data));
      assert.ok(click !== 'outdated' && 'request' in click);
      assert.deepEqual(click.request, request);
    }
  });

  it('that leads away takes nothing along of what stands in it', () => {
    const made = requestClick(SHOW, 'nl');
    const click = parseClick(made.verb, sent({ ...made.data, note: 'Half', progress: 60, title: null }));
    assert.ok(click !== 'outdated' && 'request' in click);
    assert.deepEqual(click.request, SHOW);
  });

  it('is outdated when it is about no item, or a version that is none', () => {
    for (const wrong of [{ subject: 'OW20' }, { subject: 7 }, { version: -1 }, { version: 'x' }, { version: 1.5 }]) {
      assert.equal(parseClick(verb, sent({ ...data, ...wrong })), 'outdated');
    }
    assert.equal(parseClick('fillIn', sent({ ...data, form: 'dropTables' })), 'outdated');
    assert.equal(parseClick('undo', sent({ ...data, number: 'alles' })), 'outdated');
  });

  it('never throws, whatever its fields hold', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CHANGE_NAMES, 'fillIn', 'undo'),
        fc.anything(),
        fc.anything(),
        (name, one, two) => {
          parseClick(name, {
            v: CLICK_VERSION,
            lang: 'nl',
            subject: one,
            version: two,
            note: one,
            values: two,
            form: one,
          });
        },
      ),
    );
  });
});

describe('a click that is not understood', () => {
  const good = requestClick(SHOW, 'nl');

  it('is outdated when it is of another version, or of none', () => {
    assert.equal(parseClick('showMeasure', { ...good.data, v: CLICK_VERSION + 1 }), 'outdated');
    assert.equal(parseClick('showMeasure', { measureId: 'OW20-V4', lang: 'nl' }), 'outdated');
  });

  it('is outdated when the verb is unknown, or the input does not belong to it', () => {
    for (const verb of ['', 'dropTables', 'toString', 'showRisk', 'showPage', 'constructor', '__proto__']) {
      assert.equal(parseClick(verb, good.data), 'outdated', verb);
    }
    assert.equal(parseClick('showMeasure', { ...good.data, measureId: 'OW20-H1' }), 'outdated');
    assert.equal(parseClick('showMeasure', { ...good.data, extra: true }), 'outdated');
    assert.equal(parseClick('showMeasure', { ...good.data, lang: 'xx' }), 'outdated');
  });

  it('is outdated when it pages through what has no pages', () => {
    assert.equal(parseClick('showPage', { list: 'help', v: CLICK_VERSION, lang: 'nl' }), 'outdated');
  });

  it('is outdated when it asks nothing, or far too much', () => {
    for (const text of ['', '   ', 'x'.repeat(MAX_ASK + 1), 7]) {
      assert.equal(parseClick('ask', { text, v: CLICK_VERSION, lang: 'nl' }), 'outdated');
    }
  });

  it('is answered without its way back where only that is not understood', () => {
    const click = parseClick('showMeasure', { ...good.data, back: { verb: 'nowhere', data: {} } });
    assert.ok(click !== 'outdated' && 'request' in click);
    assert.equal(click.back, null);
  });

  it('never throws, whatever it carries', () => {
    fc.assert(
      fc.property(fc.string(), fc.anything(), (verb, data) => {
        parseClick(verb, data);
        parseClick('showPage', { v: CLICK_VERSION, lang: 'nl', list: data, query: data, back: data });
      }),
    );
  });
});
