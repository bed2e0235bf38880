import assert from 'node:assert/strict';
import type { ActionName } from '../../../src/actions/requests.js';
import { ask } from './asking.js';
import { calls, ModelEndpoint } from './endpoint.js';

describe('what a model reads of documents, calendars and organisations', () => {
  let model: ModelEndpoint;
  beforeEach(async () => {
    model = await ModelEndpoint.start();
  });
  afterEach(() => model.stop());

  const proposed = async (action: string, input: unknown, text: string) => {
    model.behaviour = calls([action, input]);
    return (await ask(model.url, { text })).planned;
  };
  const refused = async (action: string, input: unknown, text: string) =>
    assert.equal((await proposed(action, input, text)).request.action, 'listMeasures');

  it('is offered over the wire, each with what it takes', async () => {
    await proposed('help', {}, 'iets');
    const sent = JSON.stringify(model.lastBody);
    const names: readonly ActionName[] = [
      ...(['publish', 'showCalendar', 'showCoverage', 'showOrganisation', 'listOrganisations'] as const),
      ...(['fillAnswer', 'fillOrganisation', 'importMeasures', 'listPeople', 'showCircumstance'] as const),
    ];
    for (const name of names) assert(sent.includes(`"name":"${name}"`), name);
    for (const part of ['dossier', 'not_applicable', 'autonomous_body', 'team']) assert(sent.includes(part), part);
  });

  it('can be a document about what there is, and about nothing else', async () => {
    const input = { of: 'update', vendors: ['microsoft'], since: '2023-01-01' };
    const { request } = await proposed('publish', input, 'zet voor de Kamer op een rij wat Redmond deed sinds 2023');
    assert.deepEqual(request, {
      action: 'publish',
      input: {
        ...{ of: 'update', vendors: ['microsoft'], investigations: [], measure: null, source: null },
        ...{ since: '2023-01-01', until: null, language: null },
      },
    });
    await refused('publish', { of: 'update', vendors: ['oracle'] }, 'een stuk over Oracle');
    await refused('publish', { of: 'dossier', measure: 'OW20-V99' }, 'een stuk over V99');
    await refused('publish', { of: 'dossier', investigations: ['XX99'] }, 'een stuk over XX99');
    await refused('publish', { of: 'letter', source: 'brief' }, 'een stuk over de brief');
  });

  it('can be a calendar, or the page for a file', async () => {
    const calendar = await proposed('showCalendar', { of: 'team' }, 'ik wil ons rooster in Outlook');
    assert.deepEqual(calendar.request, { action: 'showCalendar', input: { of: 'team' } });
    const file = await proposed('importMeasures', {}, 'ik heb een lijstje van de ministeries');
    assert.equal(file.request.action, 'importMeasures');
  });

  it('can be how organisations stand, from the first of them on', async () => {
    const input = { measureId: 'OW20-O1', group: 'ministry', standing: 'not_answered', offset: 40 };
    const { request } = await proposed('showCoverage', input, 'bij welke departementen blijft het stil over OW20-O1?');
    assert.deepEqual(request, { action: 'showCoverage', input: { ...input, offset: 0 } });
    await refused('showCoverage', { measureId: 'OW20-O99' }, 'en OW20-O99?');
  });

  it('names no organisation that the sentence does not name', async () => {
    const one = await proposed('showOrganisation', { organisation: 'BZK', offset: 3 }, 'loopt BZK achter?');
    assert.deepEqual(one.request, { action: 'showOrganisation', input: { organisation: 'BZK', offset: 0 } });
    await refused('showOrganisation', { organisation: 'Financiën' }, 'loopt BZK achter?');
    await refused('fillAnswer', { measureId: 'OW20-O1', organisations: 'BZK,FIN' }, 'BZK zit gebakken met OW20-O1');
    await refused('listPeople', { person: 'Sanne' }, 'wat mag Joris?');
  });

  it('is a form to confirm where something is told, with nothing in it that was not said', async () => {
    const input = {
      ...{ measureId: 'OW20-O1', organisations: 'BZK', answer: 'done', on: '2024-01-31' },
      ...{ by: 'de CIO', note: 'Alles is prima', link: 'https://a.example' },
    };
    const text = 'BZK zit gebakken met OW20-O1, zegt de CIO';
    const { request, note } = await proposed('fillAnswer', input, text);
    assert.equal(note, 'model_read');
    const { note: _, link: __, ...said } = input;
    assert.deepEqual(JSON.parse(JSON.stringify(request)), { action: 'fillAnswer', input: { ...said, group: null } });
    const odd = await proposed('fillAnswer', { ...input, answer: 'splendid', on: 'ooit' }, text);
    const left = { measureId: 'OW20-O1', group: null, organisations: 'BZK', by: 'de CIO' };
    assert.deepEqual(JSON.parse(JSON.stringify(odd.request)), { action: 'fillAnswer', input: left });
  });

  it('never changes an organisation, its answers or a calendar by itself', async () => {
    await refused('recordAnswers', { measureId: 'OW20-O1', organisations: 'BZK', answer: 'done' }, 'BZK deed OW20-O1');
    await refused('changeOrganisation', { organisation: null, name: 'BZK', group: 'ministry' }, 'BZK hoort erbij');
    await refused('revokeCalendar', {}, 'mijn rooster moet weg');
    const { request } = await proposed('fillOrganisation', { name: 'BZK' }, 'BZK hoort erbij');
    assert.deepEqual(JSON.parse(JSON.stringify(request)), {
      ...{ action: 'fillOrganisation', input: { organisation: null, name: 'BZK' } },
    });
  });

  it('is not asked of it where the sentence itself says what is to be recorded', async () => {
    model.behaviour = calls(['help', {}]);
    const mention = { text: 'OW20-O1', of: 'measure', investigation: null, number: 'O1' } as const;
    for (const said of [
      { what: 'answer', mention, organisations: ['BZK'], answer: 'done' },
      { what: 'edit', organisation: null, name: 'BZK' },
    ] as const) {
      const local = { intent: { type: 'organisations', said } } as const;
      const { reports } = await ask(model.url, { text: 'zo is het', local, settings: { use: 'always' } });
      assert.deepEqual(reports, []);
    }
  });
});
