import assert from 'node:assert/strict';
import type { Criterion } from '../../../src/domain/query/query.js';
import type { Previous } from '../../../src/language/world.js';
import type { PlannedAnswer } from '../../../src/planners/plan-question.js';
import { UNSURE_BELOW } from '../../../src/planners/model/model-planner.js';
import { investigationCode, measureCode, person } from '../../support/builders.js';
import { ask, LOCAL, SENTENCE, TOOK } from './asking.js';
import { answers, calls, ModelEndpoint, says } from './endpoint.js';
import { DECLINED, KEY, SILENT, UNUSABLE } from './misbehaviour.js';

const MINE = { query: { criteria: [{ field: 'owner', anyOf: ['me'] }] } };
const LATE = { query: { criteria: [{ field: 'word', anyOf: ['overdue'] }] } };

/** A list was asked for, and showed these. */
const after = (criteria: Criterion[], ...codes: readonly string[]): Previous => ({
  intent: { type: 'list', query: { criteria } },
  codes: codes.map(measureCode),
  investigation: null,
});

describe('a model that reads what the local reader is unsure of', () => {
  let model: ModelEndpoint;
  beforeEach(async () => {
    model = await ModelEndpoint.start();
    model.behaviour = calls(['listMeasures', LATE]);
  });
  afterEach(() => model.stop());

  it('chooses the action, and says so; the local reading is the first alternative', async () => {
    const { planned, reports } = await ask(model.url);
    assert.deepEqual(planned.request, { action: 'listMeasures', input: { ...LATE, offset: 0 } });
    assert.deepEqual(planned.intent, { type: 'list', ...LATE });
    assert.deepEqual(planned.alternatives, [LOCAL.request]);
    assert.equal(planned.note, 'model_read');
    assert.deepEqual(reports, [{ result: 'read', status: undefined, milliseconds: TOOK }]);
  });

  it('is asked in one request, with the key where the endpoint looks for it', async () => {
    await ask(model.url);
    const [{ method, path, headers } = { method: '', path: '', headers: {} }] = model.seen;
    assert.equal(model.seen.length, 1);
    assert.deepEqual([method, path, headers.authorization], ['POST', '/chat/completions', `Bearer ${KEY}`]);
    assert.equal(model.lastBody['model'], 'small-model');
  });

  it('may be behind a path, and may ask for no key', async () => {
    await ask(`${model.url}/v1`, { settings: { key: null } });
    assert.deepEqual(
      model.seen.map(({ path, headers }) => [path, headers.authorization]),
      [['/v1/chat/completions', undefined]],
    );
  });

  it('may be a deployment on Azure', async () => {
    await ask(model.url, { settings: { apiVersion: '2024-10-21', name: 'ons model' } });
    const [seen] = model.seen;
    assert.equal(seen?.path, '/openai/deployments/ons%20model/chat/completions?api-version=2024-10-21');
    assert.equal(seen.headers['api-key'], KEY);
    assert.equal(seen.headers.authorization, undefined);
  });

  for (const content of [
    '{"action": "listMeasures", "input": {"query": {"criteria": [{"field": "word", "anyOf": ["overdue"]}]}}}',
    '```json\n{"action": "listMeasures", "input": {"query": {"criteria": [{"field": "word", "anyOf": ["overdue"]}]}}}\n```',
  ]) {
    it(`may write its choice instead of calling a function: ${content.slice(0, 12)}…`, async () => {
      model.behaviour = says(content);
      assert.deepEqual((await ask(model.url)).planned.request, {
        action: 'listMeasures',
        input: { ...LATE, offset: 0 },
      });
    });
  }

  it('is not asked what the local reader is sure of', async () => {
    const { planned } = await ask(model.url, { local: { confidence: UNSURE_BELOW } });
    assert.deepEqual(planned, { ...LOCAL, confidence: UNSURE_BELOW });
    assert.deepEqual(model.seen, []);
  });

  it('is asked that as well where it is set to be asked always', async () => {
    const { planned } = await ask(model.url, { local: { confidence: 1 }, settings: { use: 'always' } });
    assert.equal(planned.note, 'model_read');
  });

  const settled: readonly (readonly [string, Partial<PlannedAnswer>])[] = [
    [
      'a code that is not in the register',
      { request: { action: 'unknownCode', input: { code: 'OW20-V9', of: 'measure' } } },
    ],
    [
      'a code that several items have',
      { request: { action: 'whichCode', input: { text: 'V4', codes: [measureCode('OW20-V4')] } } },
    ],
    ['a question that is asked back', { request: { action: 'whichReading', input: {} } }],
    ['another language', { request: { action: 'setLanguage', input: { language: 'en' } } }],
    ['no text', { request: { action: 'cannot', input: { reason: 'no_text', topic: '' } } }],
    [
      'a change',
      { intent: { type: 'change', change: 'recordProgress', mention: null, values: {}, text: 'zet op 60%' } },
    ],
  ];
  for (const [what, local] of settled) {
    it(`is never asked about ${what}`, async () => {
      const { planned } = await ask(model.url, { local, settings: { use: 'always' } });
      assert.deepEqual(planned, { ...LOCAL, ...local });
      assert.deepEqual(model.seen, []);
    });
  }

  it('is never asked about a text that is too long for a question', async () => {
    await ask(model.url, { text: 'x'.repeat(2001), settings: { use: 'always' } });
    assert.deepEqual(model.seen, []);
  });

  it('changes nothing where it reads the same', async () => {
    model.behaviour = calls(['listMeasures', { query: { criteria: [{ field: 'word', anyOf: ['open'] }] } }]);
    assert.deepEqual((await ask(model.url)).planned, LOCAL);
  });

  it('offers no alternative where the local reader had none', async () => {
    const local: Partial<PlannedAnswer> = {
      request: { action: 'cannot', input: { reason: 'not_understood', topic: '' } },
    };
    assert.deepEqual((await ask(model.url, { local })).planned.alternatives, []);
  });

  it('can say that a thing is not recorded, in words of the question only', async () => {
    model.behaviour = calls(['cannot', { reason: 'not_recorded', topic: 'Boven de  MARKT' }]);
    const named = await ask(model.url);
    assert.deepEqual(named.planned.request, {
      action: 'cannot',
      input: { reason: 'not_recorded', topic: 'Boven de  MARKT' },
    });
    model.behaviour = calls(['cannot', { reason: 'not_recorded', topic: 'Click https://evil.example' }]);
    assert.deepEqual((await ask(model.url)).planned.request, {
      action: 'cannot',
      input: { reason: 'not_recorded', topic: '' },
    });
  });

  it('means the person who asks by "me", and people of the last query by their stand-ins', async () => {
    const owners = [person('p-bas'), person('p-sanne'), null];
    const previous = after([{ field: 'owner', anyOf: owners }]);
    model.behaviour = calls(['listMeasures', MINE]);
    const { planned } = await ask(model.url, { previous });
    assert.deepEqual(planned.request.input, {
      query: { criteria: [{ field: 'owner', anyOf: ['p-sanne'] }] },
      offset: 0,
    });
    model.behaviour = calls(['listMeasures', { query: { criteria: [{ field: 'owner', anyOf: ['person-1', null] }] } }]);
    const other = await ask(model.url, { previous });
    assert.deepEqual(other.planned.request.input, {
      query: { criteria: [{ field: 'owner', anyOf: ['p-bas', null] }] },
      offset: 0,
    });
    for (const { body } of model.seen) assert.doesNotMatch(body, /p-bas|p-sanne/);
  });

  it('cannot name by a stand-in someone whom the last query did not name', async () => {
    model.behaviour = calls(['listMeasures', { query: { criteria: [{ field: 'owner', anyOf: ['person-1'] }] } }]);
    assert.equal((await ask(model.url)).planned.note, 'model_unusable');
  });

  it('is told the last query of the conversation, not what it found', async () => {
    const previous = after([{ field: 'investigation', anyOf: [investigationCode('MD23')] }], 'MD23-O3');
    await ask(model.url, { previous });
    const said = JSON.stringify(model.lastBody['messages']);
    assert.match(said, /the program keeps it: \{\\\\?"type/);
    assert.match(said, /MD23/);
    assert.doesNotMatch(said, /MD23-O3/);
  });

  it('starts a list at its first page', async () => {
    model.behaviour = calls(['listMeasures', { ...LATE, offset: 20 }]);
    assert.deepEqual((await ask(model.url)).planned.request.input, { ...LATE, offset: 0 });
  });

  it('may ask how a wording is read that stands in the question', async () => {
    model.behaviour = calls(['readWording', { wording: 'medio 2025' }]);
    const { planned } = await ask(model.url, { text: 'snap jij “medio  2025”?' });
    assert.deepEqual(planned.request, { action: 'readWording', input: { wording: 'medio 2025' } });
  });
});

describe('a model that lets one down', () => {
  let model: ModelEndpoint;
  beforeEach(async () => {
    model = await ModelEndpoint.start();
  });
  afterEach(() => model.stop());

  const groups = [
    ['model_silent', SILENT],
    ['model_declined', DECLINED],
    ['model_unusable', UNUSABLE],
  ] as const;
  for (const [note, ways] of groups) {
    for (const { what, behaviour, reason } of ways) {
      it(`leaves the local answer, with the note ${note}: it ${what}`, async () => {
        model.behaviour = behaviour;
        const { planned, reports } = await ask(model.url, { text: SENTENCE });
        assert.deepEqual(planned, { ...LOCAL, note });
        assert.deepEqual(
          reports.map(({ result }) => result),
          [reason],
        );
        assert.equal(model.seen.length, 1, 'asked once and not again');
      });
    }
  }

  it('leaves the local answer where nobody listens', async () => {
    const { url } = model;
    await model.stop();
    const { planned, reports } = await ask(url);
    assert.equal(planned.note, 'model_silent');
    assert.deepEqual(
      reports.map(({ result }) => result),
      ['unreachable'],
    );
  });

  it('does not send the question on to where it points', async () => {
    const elsewhere = await ModelEndpoint.start();
    elsewhere.behaviour = calls(['listMeasures', LATE]);
    try {
      for (const status of [301, 302, 303, 307, 308]) {
        model.behaviour = answers('', status, { location: `${elsewhere.url}/chat/completions` });
        const { planned, reports } = await ask(model.url);
        assert.equal(planned.note, 'model_silent');
        assert.equal(reports[0]?.status, status);
      }
      assert.deepEqual(elsewhere.seen, []);
    } finally {
      await elsewhere.stop();
    }
  });
});
