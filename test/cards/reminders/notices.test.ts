import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { perform } from '../../../src/actions/perform.js';
import type { ActionRequest } from '../../../src/actions/requests.js';
import type { Language } from '../../../src/domain/language.js';
import type { Outcome } from '../../../src/domain/outcome/outcome.js';
import type { Store } from '../../../src/domain/store/store.js';
import { memoryStore } from '../../../src/stores/memory.js';
import { FROM_CARD, day, investigationCode, measureCode } from '../../support/builders.js';
import { asking } from '../../support/reminder-requests.js';
import { count, LATE, list, MICROSOFT, query, risk, show } from '../asked.js';
import { drawn, drawnOutcome, type Drawn } from '../drawn.js';
import { actor, depsOn, firstRegister } from '../world.js';

const asks = ({ actions }: Drawn): readonly unknown[] =>
  actions.filter(({ verb }) => verb === 'ask').map(({ data }) => data['text']);

describe('a question that is not answered from the register', () => {
  const unknown: Outcome = {
    type: 'unknownCode',
    code: 'OW20-V9',
    of: 'measure',
    nearest: ['OW20-V7', 'OW20-V10', 'OW20-V6'].map(measureCode),
  };

  it('with an unknown code names the nearest ones, in order, as questions and not as answers', () => {
    const card = drawnOutcome(unknown);
    assert.match(card.text, /OW20-V9 staat niet in het register/);
    assert.match(card.text, /Bedoel je OW20-V6, OW20-V7 of OW20-V10\?/);
    assert.deepEqual(asks(card), ['OW20-V6', 'OW20-V7', 'OW20-V10']);
    assert.deepEqual(card.measures, []);
    assert.match(drawnOutcome(unknown, 'en').summary, /^OW20-V9 is not in the register\. Did you mean/);
  });

  it('with a code nothing is near to says what to look at then', () => {
    assert.match(
      drawnOutcome({ ...unknown, nearest: [] }).text,
      /Kijk of de code klopt, of zoek de maatregel met een woord eruit/,
    );
    assert.match(
      drawnOutcome({ ...unknown, of: 'risk', nearest: [] }, 'en').text,
      /Check the code, or look for the risk by a word in it/,
    );
  });

  it('with a number that several investigations have asks which one', () => {
    const codes = [measureCode('OW20-V6'), measureCode('MD23-V6')];
    const card = drawnOutcome({ type: 'whichCode', text: 'V6', codes });
    assert.match(card.summary, /^Welke V6 bedoel je\? Bedoel je OW20-V6 of MD23-V6\?/);
    assert.deepEqual(asks(card), codes);
    assert.deepEqual(card.measures, []);
    const asked = drawnOutcome({ type: 'whichCode', text: 'V6', codes, asked: 'is V6 klaar?' });
    assert.deepEqual(asks(asked), ['is OW20-V6 klaar?', 'is MD23-V6 klaar?']);
    const inside = drawnOutcome({ type: 'whichCode', text: 'V6', codes, asked: 'is V65 na V6 klaar?' });
    assert.deepEqual(asks(inside), ['is V65 na OW20-V6 klaar?', 'is V65 na MD23-V6 klaar?']);
  });

  it('says plainly that it is not recorded, names the topic and offers what is', () => {
    const card = drawnOutcome({ type: 'cannot', reason: 'not_recorded', topic: 'het telefoonnummer' });
    assert.match(card.summary, /niet vastgelegd.*‘het telefoonnummer’/);
    assert.ok(asks(card).length > 0);
    assert.deepEqual([...card.measures, ...card.risks], []);
  });

  it('says which part of what a document was asked about is not understood, and how it can be asked', () => {
    const card = drawnOutcome({ type: 'cannot', reason: 'document_unclear', topic: '31 februari 2021' });
    assert.match(card.summary, /‘31 februari 2021’.*een dag die bestaat/);
    assert.deepEqual(asks(card), ['voortgangsbericht over Microsoft sinds 1 juli 2020']);
  });

  it('says why it was not read', () => {
    const reasons = [
      'not_understood',
      'no_text',
      'too_long',
      'attachment_only',
      'dismissed',
      'thanks',
      'farewell',
    ] as const;
    const said = reasons.map((reason) => drawnOutcome({ type: 'cannot', reason, topic: '' }).summary);
    assert.equal(new Set(said).size, reasons.length);
  });

  it('that can be read in ways that differ in kind is asked back, with the readings as the choice', () => {
    const alternatives = [list(LATE), count(null, LATE)];
    const card = drawn({ outcome: { type: 'whichReading' }, alternatives, back: null });
    assert.deepEqual(
      card.actions.map(({ verb }) => verb),
      ['listMeasures', 'countMeasures'],
    );
    for (const reading of ['te laat', 'aantal: te laat']) assert.ok(card.text.split('\n').includes(`›  ${reading}`));
    assert.doesNotMatch(card.text, /Bedoel je iets anders/);
  });
});

describe('other readings of a question', () => {
  const outcome: Outcome = { type: 'help', investigations: [] };
  const offered = (alternatives: readonly ActionRequest[]): Drawn => drawn({ outcome, alternatives, back: null });

  it('are offered by what they would be read as', () => {
    const requests: readonly (readonly [ActionRequest, string])[] = [
      [list(LATE), 'te laat'],
      [count('obligor', LATE), 'aantal: te laat per partij'],
      [{ action: 'listRisks', input: { query: { level: ['high'] }, offset: 0 } }, 'risico’s: hoog risico'],
      [{ action: 'countRisks', input: { query: {}, by: 'level' } }, 'aantal: risico’s: alles per niveau'],
      [{ action: 'nextDeadline', input: { query: query(LATE) } }, 'eerstvolgende termijn: te laat'],
      [{ action: 'overview', input: { query: query() } }, 'overzicht: alles'],
      [{ action: 'readWording', input: { wording: 'medio 2025' } }, 'lees ‘medio 2025’'],
      [
        { action: 'listChanges', input: { since: day('2024-01-01'), by: null, query: query(), offset: 0 } },
        'wijzigingen sinds 1 januari 2024',
      ],
      [
        { action: 'reopen', input: { subject: measureCode('OW20-V4'), version: null, values: {} } },
        'OW20-V4: Maatregel heropenen',
      ],
      [
        { action: 'fillIn', input: { form: 'verify', subject: measureCode('OW20-V4'), values: {} } },
        'OW20-V4: Verifiëren',
      ],
      [{ action: 'fillIn', input: { form: 'addMeasure', subject: null, values: {} } }, 'Nieuwe maatregel'],
      [{ action: 'waiting', input: {} }, 'wat op mij wacht'],
      [asking('past'), 'herinneringen'],
    ];
    for (const [request, title] of requests)
      assert.ok(offered([request]).text.split('\n').includes(`›  ${title}`), title);
  });

  it('never show a measure or risk that was not asked for, but ask about it', () => {
    const card = offered([show('OW20-V6'), risk('OW20-H6')]);
    assert.deepEqual([...card.measures, ...card.risks], []);
    assert.ok(asks(card).includes('OW20-V6') && asks(card).includes('OW20-H6'));
  });

  it('are four at the most', () => {
    const many = ['V1', 'V2', 'V3', 'V4', 'V5', 'V6'].map((number) => show(`OW20-${number}`));
    assert.equal(asks(offered(many)).filter((text) => String(text).startsWith('OW20-')).length, 4);
  });
});

describe('the next deadline', () => {
  let store: Store;
  before(async () => {
    store = memoryStore(await firstRegister());
  });

  async function next(today: string, language: Language = 'nl', asked = query()): Promise<Drawn> {
    const outcome = await perform(
      { action: 'nextDeadline', input: { query: asked } },
      actor,
      language,
      depsOn(store, today),
      FROM_CARD,
    );
    return drawn({ outcome, alternatives: [], back: null, catalogue: await store.catalogue() }, language);
  }

  it('is a date written out, how far away it is, and all that is due then', async () => {
    const card = await next('2020-07-20');
    assert.match(card.text, /^Eerstvolgende termijn: 21 september 2020$/m);
    assert.match(card.text, /^over 63 dagen$/m);
    assert.deepEqual(card.measures, ['OW20-V1', 'OW20-V4', 'OW20-V5']);
    assert.match(
      (await next('2020-07-20', 'en')).summary,
      /^Next deadline: 21 September 2020 \(everything\)\. OW20-V1/,
    );
  });

  it('is today on its day', async () => {
    assert.match((await next('2020-09-21')).text, /^vandaag$/m);
  });

  it('shows how it was narrowed, with one click to widen it', async () => {
    const card = await next('2020-07-20', 'nl', query(MICROSOFT));
    const undo = card.actions.find(({ title }) => title === 'Microsoft ✕');
    assert.deepEqual([undo?.verb, undo?.data['query']], ['nextDeadline', query()]);
  });

  it('that does not exist is said so', async () => {
    const card = await next('2026-11-21');
    assert.match(card.summary, /^Er komt geen termijn meer aan/);
    assert.deepEqual(card.measures, []);
  });

  it('leads to all that are due that day where not all are shown', async () => {
    const outcome = await perform(
      { action: 'nextDeadline', input: { query: query() } },
      actor,
      'nl',
      depsOn(store, '2020-07-20'),
      FROM_CARD,
    );
    assert.ok(outcome.type === 'nextDeadline');
    const card = drawnOutcome({ ...outcome, total: 40 });
    const all = card.actions.find(({ title }) => title === 'Alle 40 op die dag');
    assert.match(JSON.stringify(all?.data['query']), /"from":"2020-09-21","to":"2020-09-21"/);
  });
});

describe('help and welcome', () => {
  it('offer questions that are asked with a click', () => {
    const card = drawnOutcome({ type: 'help', investigations: [investigationCode('AB21')] });
    assert.ok(asks(card).length >= 6);
    assert.ok(asks(card).includes('Hoe herinner je mij?'));
    assert.ok(asks(card).some((text) => String(text).includes('AB21')));
    assert.ok(
      asks(drawnOutcome({ type: 'help', investigations: [] })).every((text) => !String(text).includes('undefined')),
    );
  });

  it('greet with what the register holds, and say that the local version is local', () => {
    assert.match(
      drawnOutcome({ type: 'welcome', total: 27, local: true, fourEyes: false }).text,
      /27 maatregelen[\s\S]*lokale versie/,
    );
    assert.doesNotMatch(
      drawnOutcome({ type: 'welcome', total: 1, local: false, fourEyes: true }).text,
      /lokale versie/,
    );
    assert.match(drawnOutcome({ type: 'welcome', total: 0, local: false, fourEyes: true }).text, /nog leeg/);
  });
});

describe('what went wrong', () => {
  it('is told without a word of the register', () => {
    for (const type of ['denied', 'outdatedCard', 'unavailable'] as const) {
      const card = drawnOutcome({ type });
      assert.doesNotMatch(card.text, /OW20|MD23|Microsoft/);
      assert.deepEqual(card.actions, []);
    }
  });

  it('has a reference that can be passed on', () => {
    const { text, summary } = drawnOutcome({ type: 'failed', reference: '7f3a-12c9' });
    assert.match(text, /7f3a-12c9/);
    assert.match(summary, /7f3a-12c9/);
  });
});

describe('a list of changes', () => {
  it('says that nothing changed since a day', () => {
    const card = drawnOutcome({
      type: 'changeList',
      since: day('2024-01-01'),
      by: null,
      query: query(),
      offset: 0,
      total: 0,
      rows: [],
    });
    assert.match(card.summary, /^Niets gewijzigd sinds 1 januari 2024/);
    assert.deepEqual([...card.measures, ...card.risks], []);
  });
});
