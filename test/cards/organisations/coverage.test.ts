import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { perform } from '../../../src/actions/perform.js';
import type { ActionRequest } from '../../../src/actions/requests.js';
import { parseClick } from '../../../src/cards/verbs.js';
import { LANGUAGES, type Language } from '../../../src/domain/language.js';
import type { Right } from '../../../src/domain/people/person.js';
import type { Store } from '../../../src/domain/store/store.js';
import { memoryStore } from '../../../src/stores/memory.js';
import {
  at,
  changed,
  change,
  day,
  FROM_CARD,
  measure,
  measureCode,
  person,
  register,
  risk,
  riskCode,
} from '../../support/builders.js';
import { answer, answerChange, conditionOn, organisation } from '../../support/organisations.js';
import { drawn, isNode, type Drawn } from '../drawn.js';
import { coverage, record, storeOfTwentyTwo } from '../organisation-scenes.js';
import { actor, depsOn, PEOPLE } from '../world.js';

const O1 = measureCode('OW20-O1');

async function card(
  request: ActionRequest,
  language: Language = 'nl',
  more: { store?: Store; rights?: readonly Right[] } = {},
): Promise<Drawn> {
  const store = more.store ?? (await storeOfTwentyTwo());
  const outcome = await perform(request, actor, language, depsOn(store, '2021-03-03'), FROM_CARD);
  const people = { ...PEOPLE, rights: more.rights ?? PEOPLE.rights };
  return drawn({ outcome, alternatives: [], back: null, catalogue: await store.catalogue(), people }, language);
}

/** A register of so many organisations, none of which has answered. */
const storeOf = (count: number): Store =>
  memoryStore(
    register({
      measures: [measure('OW20-O1')],
      organisations: Array.from({ length: count }, (_, index) =>
        organisation(`o${index}`, { name: `Organisatie ${index} ${'lange naam '.repeat(6)}` }),
      ),
    }),
  );

describe('the coverage card', () => {
  it('says 14 of 22 large and clear, in both languages, and on a notification too', async () => {
    const said = { nl: '14 van 22', en: '14 of 22' };
    for (const language of LANGUAGES) {
      const { nodes, summary } = await card(coverage(), language);
      const large = nodes.find((node) => node['text'] === said[language]);
      assert.deepEqual([large?.['size'], large?.['weight']], ['ExtraLarge', 'Bolder']);
      assert.ok(summary.startsWith(said[language]) && summary.includes('OW20-O1'), summary);
    }
  });

  it('names who has not answered in its summary', async () => {
    const { summary } = await card(coverage());
    assert.match(summary, /Nog niet geantwoord \(5\): Dienst H, Hoog college, Inspectie, /);
    assert.match((await card(coverage(), 'en')).summary, /Not answered yet \(5\): Dienst H, /);
  });

  it('draws a bar whose pieces are everyone, with the same in blocks for a client that draws none', async () => {
    const { nodes } = await card(coverage());
    const chart = nodes.find(({ type }) => type === 'Chart.HorizontalBar.Stacked');
    const bars: readonly unknown[] = Array.isArray(chart?.['data']) ? chart['data'] : [];
    const [bar] = bars;
    const parts: readonly unknown[] = isNode(bar) && Array.isArray(bar['data']) ? bar['data'] : [];
    const values = parts.map((part) => (isNode(part) ? Number(part['value']) : 0));
    assert.equal(
      values.reduce((sum, value) => sum + value, 0),
      22,
    );
    assert.match(JSON.stringify(chart?.['fallback']), /█+.*▓+.*░+.*▒+/);
  });

  it('leads from each number and each group to who they are, and to the measure', async () => {
    const { actions, measures } = await card(coverage());
    const asked = actions
      .filter(({ verb }) => verb === 'showCoverage')
      .map(({ data }) => data['standing'] ?? data['group']);
    assert.deepEqual(asked, ['done', 'in_progress', 'declined', 'ministry', 'agency', 'inspectorate', 'high_council']);
    assert.deepEqual(measures, ['OW20-O1']);
  });

  it('pages through those who have not answered, and leaves nobody out', async () => {
    const store = storeOf(25);
    const seen = new Set<unknown>();
    let request: ActionRequest | undefined = coverage();
    for (let pages = 0; request !== undefined && pages < 30; pages += 1) {
      const { actions } = await card(request, 'nl', { store });
      for (const { data } of actions.filter(({ verb }) => verb === 'showOrganisation')) seen.add(data['organisation']);
      const next = actions.find(({ verb }) => verb === 'showPage');
      const click = next === undefined ? 'outdated' : parseClick('showPage', next.data);
      request = click === 'outdated' || 'ask' in click ? undefined : click.request;
    }
    assert.equal(seen.size, 25);
  });

  it('offers to record an answer to who may, and to nobody else', async () => {
    const offers = async (rights: readonly Right[]) =>
      (await card(coverage(), 'nl', { rights })).actions.some(({ verb }) => verb === 'fillAnswer');
    assert.deepEqual([await offers(['read', 'update']), await offers(['read'])], [true, false]);
    const { actions } = await card(coverage({ asOf: measure().enteredOn }));
    assert.ok(!actions.some(({ verb }) => verb === 'fillAnswer'));
  });

  it('tells nothing of a confidential measure but its code', async () => {
    const store = await storeOfTwentyTwo();
    const before = await store.measure(O1);
    assert.ok(before);
    await store.commit(change(changed(before, { confidential: true })));
    for (const request of [coverage(), record({ organisations: 'college', note: 'GEHEIM' })]) {
      const { json, summary, actions } = await card(request, 'nl', { store });
      assert.doesNotMatch(`${json} ${summary}`, /14|van 22|college|Connected|GEHEIM/i);
      assert.ok(actions.some(({ verb, data }) => verb === 'showMeasure' && data['measureId'] === 'OW20-O1'));
    }
    const late = answerChange(answer('OW20-O1', 'college', { on: day('2021-02-01') }), {
      recordedAt: at('2021-02-20'),
    });
    await store.commit(late);
    const then = await card(coverage({ asOf: day('2021-02-10') }), 'nl', { store });
    assert.doesNotMatch(`${then.json} ${then.summary}`, /20 februari|vastgelegd/);
    const list = { since: day('2021-01-01'), by: null, query: { criteria: [] }, offset: 0 };
    const changes = await card({ action: 'listChanges', input: list }, 'nl', { store });
    assert.doesNotMatch(`${changes.json} ${changes.summary}`, /GEHEIM|COLLEGE|college/);
    const form = await card({ action: 'fillAnswer', input: { measureId: O1, group: null } }, 'nl', { store });
    assert.ok(form.nodes.every(({ type }) => !String(type).startsWith('Input.')));
    const one = await card({ action: 'showOrganisation', input: { organisation: 'bzk', offset: 0 } }, 'nl', { store });
    assert.doesNotMatch(one.text, /Connected Experiences/);
  });
});

describe('the form of an answer', () => {
  const fill: ActionRequest = { action: 'fillAnswer', input: { measureId: O1, group: null } };

  it('lets several organisations be chosen, those not heard of first', async () => {
    const { nodes } = await card(fill);
    const field = nodes.find(({ id }) => id === 'organisations');
    assert.deepEqual(
      [field?.['type'], field?.['isMultiSelect'], field?.['style']],
      ['Input.ChoiceSet', true, 'filtered'],
    );
    const choices: readonly unknown[] = Array.isArray(field?.['choices']) ? field['choices'] : [];
    const values = choices.map((choice) => (isNode(choice) ? choice['value'] : null));
    assert.equal(values.length, 22);
    assert.deepEqual(values.slice(0, 5), ['dienst-h', 'college', 'inspectie', 'szw', 'vws']);
  });

  it('is sent with what was chosen, as the client sends it', async () => {
    const { actions } = await card(fill);
    const save = actions.find(({ verb }) => verb === 'recordAnswers');
    const typed = { organisations: 'college,inspectie', answer: 'done', on: '2021-03-01', note: '', by: '', link: '' };
    const click = parseClick('recordAnswers', { ...save?.data, ...typed });
    assert.ok(click !== 'outdated' && 'request' in click);
    const shown = await card(click.request);
    assert.match(shown.text, /16 van 22/);
    assert.match(shown.text, /Vastgelegd: Hoog college en Inspectie: uitgevoerd op 1 maart 2021/);
    assert.ok(shown.actions.some(({ verb }) => verb === 'undo'));
  });

  it('keeps what was filled in, and says at each field what is wrong', async () => {
    const { nodes, text } = await card(record({ organisations: 'bzk,Dienst Z', answer: 'declined', by: 'CIO' }));
    const value = (wanted: string) => nodes.find(({ id }) => id === wanted)?.['value'];
    assert.deepEqual([value('organisations'), value('answer'), value('by')], ['bzk', 'declined', 'CIO']);
    assert.match(text, /‘Dienst Z’: Deze organisatie ken ik niet\. Bedoel je Dienst/);
    assert.match(text, /Zeg hier waarom/);
  });

  it('asks for names where there are too many organisations to choose from', async () => {
    const { nodes } = await card(fill, 'nl', { store: storeOf(300) });
    assert.equal(nodes.find(({ id }) => id === 'organisations')?.['type'], 'Input.Text');
  });
});

describe('other cards of organisations', () => {
  it('tell on that of the measure how many are done, with a button to who they are', async () => {
    const { text, actions, summary } = await card({
      action: 'showMeasure',
      input: { measureId: O1, focus: null, historyOffset: 0 },
    });
    assert.match(text, /14 van 22 organisaties klaar · 2 mee bezig · 5 niet geantwoord · 1 voert het niet uit/);
    assert.match(summary, /14 van 22 organisaties klaar/);
    assert.ok(actions.some(({ verb, title }) => verb === 'showCoverage' && title === 'Dekking'));
  });

  for (const [language, lead, line] of [
    [
      'nl',
      /OW20-H1 is nog niet gemitigeerd\. Daarvoor is nog nodig: OW20-O1 uitgevoerd door alle ministeries \(nu 8 van 12\)/,
      /uitgevoerd door alle ministeries · 8 van 12 ministeries · nog 4 nodig/,
    ],
    [
      'en',
      /OW20-H1 is not mitigated yet\. That still takes: OW20-O1 carried out by all ministries \(now 8 of 12\)/,
      /carried out by all ministries · 8 of 12 ministries · 4 more needed/,
    ],
  ] as const) {
    it(`tell on that of a risk what holds and what still blocks it (${language})`, async () => {
      const { text, actions } = await card(
        { action: 'showRisk', input: { riskId: riskCode('OW20-H1'), focus: null } },
        language,
      );
      assert.match(text, lead);
      assert.match(text, line);
      assert.ok(actions.some(({ verb, data }) => verb === 'showCoverage' && data['group'] === 'ministry'));
    });
  }

  it('stay within bounds for two thousand organisations', async () => {
    const store = storeOf(2000);
    const size = (shown: Drawn) => Buffer.byteLength(shown.json);
    for (const request of [coverage(), { action: 'listOrganisations', input: { group: null, offset: 0 } }] as const) {
      assert.ok(size(await card(request, 'nl', { store })) < 28 * 1024);
    }
  });

  it('tell in the history who answered what, by which abbreviation', async () => {
    const store = await storeOfTwentyTwo();
    await card(record({ organisations: 'szw,vws' }), 'nl', { store });
    const { text } = await card(
      { action: 'showMeasure', input: { measureId: O1, focus: 'history', historyOffset: 0 } },
      'nl',
      { store },
    );
    assert.match(text, /antwoord van organisaties vastgelegd: SZW en VWS: uitgevoerd/);
  });
});

describe('the card for who said what, where no organisation is recorded', () => {
  const told: ActionRequest = {
    action: 'recordAnswers',
    input: { measureId: O1, group: null, organisations: 'BZK', answer: 'done' },
  };
  const none = () => memoryStore(register({ measures: [measure('OW20-O1')] }));

  it('says that it cannot be recorded yet, and of whom, in both languages', async () => {
    assert.match((await card(told, 'nl', { store: none() })).summary, /Wat BZK heeft gedaan, kan ik pas vastleggen/);
    assert.match((await card(told, 'en', { store: none() })).summary, /I can record what BZK has done once/);
  });

  it('leads a coordinator, and nobody else, to the form with that name in it', async () => {
    const clicks = ({ card: drawnCard }: Drawn) => JSON.stringify(drawnCard).match(/"name":"BZK"/g)?.length ?? 0;
    assert.equal(clicks(await card(told, 'nl', { store: none(), rights: ['read', 'update', 'coordinate'] })), 1);
    assert.equal(clicks(await card(told, 'nl', { store: none(), rights: ['read', 'update'] })), 0);
    const form = await card({ action: 'fillOrganisation', input: { organisation: null, name: 'BZK' } });
    assert.equal(form.nodes.find(({ id }) => id === 'name')?.['value'], 'BZK');
  });
});

describe('the card of an organisation that was added', () => {
  it('says which new rating it has taken away', async () => {
    const done = [answer('OW20-O1', 'bzk')];
    const rating = { level: 'low', on: day('2021-01-20'), by: person('p-bas'), reason: 'Klaar' } as const;
    const held = register({
      measures: [measure('OW20-O1')],
      risks: [risk('OW20-H1', { condition: conditionOn({ unit: 'all' }), rating })],
      organisations: [organisation('bzk')],
      answers: done,
    });
    const add: ActionRequest = {
      action: 'changeOrganisation',
      input: { organisation: null, name: 'RVO', group: 'agency' },
    };
    const { nodes, summary } = await card(add, 'nl', { store: memoryStore(held) });
    assert.match(summary, /OW20-H1: de nieuwe weging vervalt/);
    const texts = nodes.map(({ text }) => text).filter((text) => typeof text === 'string');
    assert.ok(
      texts.some((text) => text.startsWith('OW20-H1: de nieuwe weging vervalt')),
      texts.join('\n'),
    );
  });
});
