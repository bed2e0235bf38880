import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { perform } from '../../../src/actions/perform.js';
import type { ActionRequest } from '../../../src/actions/requests.js';
import { parseClick } from '../../../src/cards/verbs.js';
import type { Download } from '../../../src/domain/links/download.js';
import type { Language } from '../../../src/domain/language.js';
import type { Store } from '../../../src/domain/store/store.js';
import { day, FROM_CARD, investigationCode, measureCode, sourceCode } from '../../support/builders.js';
import { halfYear, HALF_YEAR_LATER } from '../../support/half-year.js';
import { list, MICROSOFT, OPEN, publishing, query, show } from '../asked.js';
import { drawn, type ActionNode, type Drawn } from '../drawn.js';
import { actor, depsOn, PEOPLE } from '../world.js';

const OW20 = { investigations: [investigationCode('OW20')], since: day('2020-07-01') };

describe('the card of a document', () => {
  let store: Store;
  before(async () => {
    store = await halfYear();
  });

  const links: Download[] = [];
  async function shown(request: ActionRequest, language: Language = 'nl', linked = true): Promise<Drawn> {
    const outcome = await perform(request, actor, language, depsOn(store, HALF_YEAR_LATER), FROM_CARD);
    const linkTo = (what: Download) => {
      links.push(what);
      return `https://nakoming.example/downloads/${what.form}`;
    };
    const catalogue = await store.catalogue();
    const answer = { outcome, alternatives: [], back: null, catalogue, people: PEOPLE };
    return drawn(linked ? { ...answer, linkTo } : answer, language);
  }

  it('tells in numbers what is in it, each of which leads to its list', async () => {
    const { text, actions } = await shown(publishing('update', OW20));
    assert.match(
      text,
      /DPIA Office for the Web en mobiele Office-apps · Over 1 juli 2020 tot en met 15 januari 2021 · In het Nederlands/,
    );
    assert.match(text, /Met 15 maatregelen: /);
    assert.match(text, /Te laat: 2/);
    const behind = actions.filter(({ verb }) => verb === 'listMeasures').map(codesBehind);
    assert(
      behind.some((codes) => codes.join() === 'OW20-V2,OW20-V6'),
      JSON.stringify(behind),
    );
    assert(actions.some(({ verb }) => verb === 'listRisks'));
  });

  it('leads to both forms, about exactly what it says', async () => {
    links.length = 0;
    const { actions } = await shown(publishing('update', { ...OW20, language: 'en' }));
    const opened = actions.filter(({ type }) => type === 'Action.OpenUrl').map(({ title }) => title);
    assert.deepEqual(opened, ['Word (DOCX)', 'Markdown']);
    const [word] = links;
    assert(word?.what === 'publication');
    const { since, until, language } = word.set;
    assert.deepEqual([since, until, language], ['2020-07-01', HALF_YEAR_LATER, 'en']);
  });

  it('counts what is left out because it is confidential', async () => {
    assert.match((await shown(publishing('update', OW20))).text, /Er is geen vertrouwelijke maatregel weggelaten/);
  });

  it('is to be had in the other language as well', async () => {
    const { actions } = await shown(publishing('update', OW20));
    const other = requestOf(actions.find(({ title }) => title === 'In het Engels'));
    assert(other.action === 'publish');
    assert.deepEqual([other.input.language, other.input.since], ['en', '2020-07-01']);
  });

  it('says where files cannot be had what to do', async () => {
    const { text, actions } = await shown(publishing('update', OW20), 'nl', false);
    assert.match(text, /persoonlijke chat/);
    assert.deepEqual(
      actions.filter(({ type }) => type === 'Action.OpenUrl'),
      [],
    );
  });

  it('says of a period that runs backwards which one that is', async () => {
    const refused = await shown(publishing('update', { since: day('2021-01-01'), until: day('2020-07-01') }), 'en');
    assert.match(refused.text, /It begins on 1 January 2021 and ends on 1 July 2020/);
  });

  it('is a click away from a measure, from a record, and from the measures of one letter', async () => {
    const asked = async (from: ActionRequest, title: string) => {
      const { actions } = await shown(from);
      const found = requestOf(actions.find((one) => one.title === title));
      assert(found.action === 'publish');
      return found.input;
    };
    assert.equal((await asked(show('OW20-V4'), 'Dossier')).measure, 'OW20-V4');
    const record: ActionRequest = { action: 'vendorRecord', input: { query: query(MICROSOFT), against: 'first' } };
    assert.deepEqual((await asked(record, 'Voortgangsbericht')).vendors, ['microsoft']);
    const letter = list({ field: 'source', anyOf: [sourceCode('defender-2023')] });
    assert.equal((await asked(letter, 'Als document')).source, 'defender-2023');
  });

  it('is not offered about something that no document is about', async () => {
    const record: ActionRequest = { action: 'vendorRecord', input: { query: query(OPEN), against: 'first' } };
    const { actions } = await shown(record);
    assert.deepEqual(
      actions.filter(({ verb }) => verb === 'publish'),
      [],
    );
  });

  it('is of a past day the one of that day', async () => {
    const then: ActionRequest = {
      action: 'showMeasure',
      input: { measureId: measureCode('OW20-V4'), focus: null, historyOffset: 0, asOf: day('2020-09-01') },
    };
    const { actions } = await shown(then);
    const dossier = requestOf(actions.find(({ title }) => title === 'Dossier'));
    assert(dossier.action === 'publish');
    assert.equal(dossier.input.until, '2020-09-01');
  });
});

describe('the card of a calendar', () => {
  it('has its address to copy, and in no notification', async () => {
    const store = await halfYear();
    const request: ActionRequest = { action: 'showCalendar', input: { of: 'team' } };
    const outcome = await perform(request, actor, 'nl', depsOn(store, HALF_YEAR_LATER), FROM_CARD);
    const linkTo = () => 'https://nakoming.example/calendar/geheim.ics';
    const { nodes, summary, actions } = drawn({ outcome, alternatives: [], back: null, people: PEOPLE, linkTo });
    assert.equal(nodes.find(({ type }) => type === 'Input.Text')?.['value'], linkTo());
    assert.doesNotMatch(summary, /geheim\.ics/);
    const revoke = actions.find(({ title }) => title === 'Adres intrekken');
    // A client sends along what stands in the fields of a card.
    assert.deepEqual(requestOf(revoke, { link: linkTo() }), { action: 'revokeCalendar', input: {} });
  });
});

function requestOf(action: ActionNode | undefined, typed: object = {}): ActionRequest {
  assert(action !== undefined);
  const click = parseClick(action.verb, { ...action.data, ...typed });
  assert(click !== 'outdated' && 'request' in click, JSON.stringify(action.data));
  return click.request;
}

function codesBehind(action: ActionNode): readonly unknown[] {
  const request = requestOf(action);
  assert(request.action === 'listMeasures');
  return request.input.query.criteria.flatMap((one) => ('anyOf' in one ? [...one.anyOf] : []));
}
