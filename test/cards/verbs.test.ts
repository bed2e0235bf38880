import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { ActionRequest } from '../../src/actions/requests.js';
import { askClick, CLICK_VERSION, MAX_ASK, pageClick, parseClick, requestClick, wayTo } from '../../src/cards/verbs.js';
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
    assert.equal(parseClick('showMeasure', { ...good.data, lang: 'fr' }), 'outdated');
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
