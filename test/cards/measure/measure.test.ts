import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { perform } from '../../../src/actions/perform.js';
import type { ActionRequest } from '../../../src/actions/requests.js';
import type { MeasureFocus } from '../../../src/domain/measure/focus.js';
import type { Language } from '../../../src/domain/language.js';
import type { Measure } from '../../../src/domain/measure/measure.js';
import type { Store } from '../../../src/domain/store/store.js';
import { memoryStore } from '../../../src/stores/memory.js';
import {
  FROM_CARD,
  change,
  changed,
  circumstance,
  day,
  deadline,
  measure,
  measureCode,
  person,
} from '../../support/builders.js';
import { show } from '../asked.js';
import { drawn, drawnOutcome, type Drawn } from '../drawn.js';
import { measureOutcome, TODAY } from '../views.js';
import { actor, depsOn, firstRegister, PEOPLE } from '../world.js';

describe('the card of a measure of the first register', () => {
  let store: Store;
  before(async () => {
    store = memoryStore(await firstRegister());
  });

  async function shown(
    code: string,
    today: string,
    focus: MeasureFocus | null = null,
    language: Language = 'nl',
  ): Promise<Drawn> {
    const outcome = await perform(show(code, focus), actor, language, depsOn(store, today), FROM_CARD);
    return drawn({ outcome, alternatives: [], back: null, catalogue: await store.catalogue() }, language);
  }

  it('has the quote, its source and place, and the deadline as worded and as read', async () => {
    const { text } = await shown('OW20-V4', '2020-09-10');
    assert.match(text, /‘Microsoft voert deze maatregelen deels voor het einde van de zomer van 2020 door/);
    assert.match(text, /Microsoft belooft maatregelen.* 9 juli 2020 · Aangekondigde maatregelen Microsoft/);
    assert.match(text, /‘deels voor het einde van de zomer van 2020’/);
    assert.match(text, /31 augustus 2020 tot en met 21 september 2020/);
  });

  it('shows its own code alone as the measure it is about, and its risks', async () => {
    const card = await shown('OW20-O1', '2020-09-10');
    assert.deepEqual(card.measures, ['OW20-O1']);
    assert.deepEqual(card.risks, ['OW20-H1', 'OW20-H2', 'OW20-H3', 'OW20-H4', 'OW20-H5', 'OW20-H6']);
  });

  it('marks what is in the way as our inference where the sources do not say it', async () => {
    const { text, summary } = await shown('OW20-O1', '2020-09-10', 'blockers');
    assert.match(text, /^OW20-C5 {2}/m);
    assert.match(text, /houdt nog tegen · onze gevolgtrekking, niet de bron/);
    assert.match(summary, /OW20-O1 kan pas klaar zijn als OW20-C5 is opgelost \(onze gevolgtrekking/);
  });

  it('keeps both statements of a contradiction', async () => {
    const { text } = await shown('MD23-O1', '2023-06-20');
    assert.match(text, /De bronnen spreken elkaar tegen/);
    assert.match(text, /evenals system generated logs/);
    assert.match(text, /‘Accepteer de risico's van de overdracht/);
  });

  it('says with which measure it lapses, and offers to ask about that one', async () => {
    const card = await shown('MD23-O2', '2024-11-10', 'deadline');
    assert.match(card.summary, /MD23-O2 vervalt zodra MD23-V4 is geverifieerd, niet op een datum/);
    assert.deepEqual(card.measures, ['MD23-O2']);
  });

  const answers: readonly (readonly [string, string, MeasureFocus, Language, RegExp])[] = [
    [
      'OW20-V1',
      '2020-10-01',
      'late',
      'nl',
      /^Ja, OW20-V1 is te laat volgens het register.* 21 september 2020, 10 dagen geleden\. Er is geen melding/,
    ],
    ['OW20-V1', '2020-10-01', 'on_time', 'nl', /^Nee, OW20-V1 is te laat volgens het register.* 10 dagen geleden\./],
    ['OW20-V2', '2020-09-10', 'on_time', 'en', /^The deadline of OW20-V2 is 31 December 2020 at the latest\./],
    ['MD23-V3', '2024-02-01', 'on_time', 'en', /^MD23-V3 has an expectation, not a firm deadline/],
    ['OW20-V1', '2020-09-21', 'late', 'nl', /^Nee, OW20-V1 heeft de tijd tot en met 21 september 2020/],
    ['OW20-V2', '2020-09-10', 'late', 'en', /^No, OW20-V2 has until 31 December 2020/],
    [
      'MD23-V3',
      '2024-02-01',
      'late',
      'nl',
      /^Nee, bij MD23-V3 hoort een verwachting.* verstreken, op 31 december 2023/,
    ],
    ['MD23-O1', '2024-02-01', 'late', 'en', /^No, .* MD23-O1 has expired/],
    ['OW20-O6', '2023-06-20', 'late', 'en', /^No, OW20-O6 has no day by which it must be done/],
    ['MD23-S1', '2026-11-21', 'late', 'nl', /^Nee, MD23-S1 /],
    ['OW20-V3', '2024-02-01', 'deadline', 'nl', /^De termijn van OW20-V3 is uiterlijk 31 december 2020\./],
    ['OW20-V6', '2020-12-10', 'deadline', 'en', /is 31 December 2020 at the latest\. Its last day is in 21 days\./],
    ['OW20-V6', '2020-12-31', 'deadline', 'nl', /uiterlijk 31 december 2020\. Vandaag is de laatste dag\./],
    ['MD23-O1', '2024-02-01', 'passed', 'nl', /^Ja, MD23-O1 is verlopen: de laatste dag was 31 december 2023\./],
    ['MD23-O1', '2023-06-20', 'passed', 'en', /^No, MD23-O1 still runs until 31 December 2023\./],
    ['MD23-V3', '2024-02-01', 'passed', 'en', /^Yes, the expectation of MD23-V3 has passed/],
    ['MD23-O2', '2026-11-21', 'passed', 'nl', /^Nee, MD23-O2 vervalt zodra MD23-V4 is geverifieerd/],
    [
      'MD23-V4',
      '2023-11-15',
      'deadline',
      'en',
      /^MD23-V4 has an expectation, not a firm deadline: 1 October 2024 to 31 December 2024/,
    ],
    ['MD23-S1', '2024-02-01', 'deadline', 'en', /^MD23-S1 applies from 1 January 2024/],
    ['MD23-V5', '2024-02-01', 'deadline', 'nl', /^MD23-V5 is terugkerend, elk half jaar/],
    ['MD23-V6', '2026-11-21', 'deadline', 'nl', /^MD23-V6 is doorlopend/],
    ['MD23-V1', '2026-11-21', 'deadline', 'nl', /^MD23-V1 heeft geen termijn/],
    ['MD23-V1', '2023-11-15', 'owner', 'nl', /^MD23-V1 heeft geen eigenaar/],
    ['OW20-S1', '2023-06-20', 'obligor', 'nl', /^SLM moet OW20-S1 doen/],
    ['OW20-O4', '2023-06-20', 'obligor', 'en', /^The government organisations have to do OW20-O4/],
    ['OW20-O2', '2024-02-01', 'state', 'nl', /^OW20-O2 is toegezegd\./],
    [
      'OW20-V1',
      '2020-10-01',
      'state',
      'nl',
      /^OW20-V1 is toegezegd\. 10 dagen te laat volgens het register; geen melding vastgelegd\./,
    ],
    ['OW20-V4', '2026-11-21', 'moved', 'nl', /^De termijn van OW20-V4 is nooit verschoven/],
    ['MD23-O3', '2023-06-20', 'source', 'nl', /^MD23-O3 komt uit .*13 juni 2023, .*4712670/],
    ['OW20-O4', '2024-02-01', 'risks', 'nl', /^OW20-O4 is gekoppeld aan OW20-L2 en OW20-L3/],
    ['OW20-V7', '2024-02-01', 'risks', 'en', /^OW20-V7 is linked to no risk/],
    ['OW20-V2', '2023-06-20', 'history', 'nl', /^Niemand heeft OW20-V2 gewijzigd/],
    ['OW20-V2', '2023-06-20', 'last_update', 'en', /^No report was ever recorded for OW20-V2/],
    ['MD23-O3', '2024-02-01', 'nature', 'nl', /^MD23-O3 is een besluit/],
    ['OW20-V2', '2024-02-01', 'progress', 'nl', /^Van OW20-V2 is geen voortgang vastgelegd/],
    ['OW20-V2', '2024-02-01', 'evidence', 'en', /^No evidence is recorded for OW20-V2/],
    ['OW20-V2', '2024-02-01', 'verification', 'nl', /^OW20-V2 is nog niet geverifieerd/],
    ['OW20-V2', '2024-02-01', 'blockers', 'nl', /^Er is niets vastgelegd dat OW20-V2 tegenhoudt/],
    ['OW20-V1', '2024-02-01', 'notes', 'nl', /^Bij OW20-V1 staan 2 aantekeningen/],
    ['MD23-O1', '2023-06-20', 'notes', 'nl', /^Over MD23-O1 spreken de bronnen elkaar tegen/],
    ['OW20-V1', '2024-02-01', 'quote', 'en', /^This is what the source says about OW20-V1/],
  ];
  for (const [code, today, focus, language, sentence] of answers) {
    it(`answers first what was asked: ${focus} of ${code} on ${today}, in ${language}`, async () => {
      const { summary, text } = await shown(code, today, focus, language);
      assert.match(summary, sentence);
      assert.ok(
        text.split('\n').some((line) => sentence.test(line)),
        'on the card as well',
      );
    });
  }

  it('never calls late what is not', async () => {
    const { text, summary } = await shown('MD23-V3', '2024-02-01');
    assert.doesNotMatch(`${text} ${summary}`, /te laat/);
    assert.match(text, /verwachting verstreken/);
  });
});

describe('the card of a measure that things have happened to', () => {
  const agreed = measure('OW20-V1', { deadlines: [deadline('2020-12-31')] });
  const moved: Measure = changed(agreed, {
    deadlines: [deadline('2020-12-31'), deadline('2021-06-30', { version: 2 }), deadline('2021-03-31', { version: 3 })],
  });
  const card = (of: Measure, focus: MeasureFocus | null = null, more = {}) =>
    drawn({ outcome: measureOutcome(of, { focus, ...more }), alternatives: [], back: null, people: PEOPLE });

  it('keeps the deadline as first agreed beside the current one, and counts only what moved it later', () => {
    const { text, summary } = card(moved, 'moved');
    assert.match(text, /Eerst toegezegd: uiterlijk 31 december 2020 · 1 keer verschoven/);
    assert.match(summary, /1 keer verschoven: van 31 december 2020 naar 31 maart 2021/);
  });

  it('is not late once it is reported done, and awaits verification', () => {
    const reported = changed(agreed, {
      state: 'reported_done',
      report: { claimedBy: 'Microsoft', on: day('2020-12-01'), recordedBy: person('bas') },
    });
    assert.match(card(reported, 'late').summary, /^Nee, .* OW20-V1 is gereed gemeld en wacht op verificatie/);
    assert.match(card(reported).text, /wacht op verificatie/);
    const told = drawnOutcome(measureOutcome(reported, { focus: 'late', plainly: true }));
    assert.match(told.summary, /^OW20-V1 was op tijd: .* OW20-V1 is gereed gemeld en wacht op verificatie/);
    assert.match(card(reported).text, /^door Microsoft, op 1 december 2020$/m);
  });

  it('tells what was verified, when, and on which evidence', () => {
    const verified = changed(agreed, {
      state: 'verified',
      verification: { result: 'verified', on: day('2021-02-01'), by: person('sanne'), reason: null },
      evidence: [{ title: 'Auditrapport', link: 'https://example.org', date: day('2021-01-15') }],
    });
    assert.match(card(verified, 'verification').summary, /^OW20-V1 is geverifieerd op 1 februari 2021/);
    assert.match(card(verified, 'evidence').summary, /^Bewijs bij OW20-V1: Auditrapport/);
    assert.match(card(verified, 'late').summary, /^Ja, OW20-V1 was 32 dagen te laat: geverifieerd op 1 februari 2021/);
  });

  it('says nothing of a missing report where there was one', () => {
    const started = changed(agreed, {
      state: 'partially_verified',
      report: { claimedBy: 'Microsoft', on: day('2020-12-01'), recordedBy: person('bas') },
    });
    assert.match(card(started, 'late').summary, /^Ja, /);
    assert.doesNotMatch(card(started, 'late').text, /geen melding/);
  });

  it('says that nothing was ever said about it only where that is so, and else that it was not reported done', () => {
    const never = card(agreed, 'late', { words: ['overdue'], daysLate: 15 });
    assert.match(never.text, /geen melding/);
    assert.doesNotMatch(never.text, /niet gereed gemeld|Laatst bijgewerkt/);
    const told = changed(agreed, { state: 'in_progress', progress: 35, updatedOn: day('2021-01-01') });
    for (const focus of [null, 'late', 'state'] as const) {
      const { text, summary } = card(told, focus, { words: ['overdue'], daysLate: 15 });
      assert.match(text, /15 dagen te laat · .*niet gereed gemeld/);
      assert.match(text, /^Laatst bijgewerkt$/m);
      assert.doesNotMatch(text + summary, /[Gg]een melding/);
    }
  });

  it('says of a rejection why, by whom and when', () => {
    const rejected = changed(agreed, {
      state: 'in_progress',
      verification: { result: 'rejected', on: day('2021-02-01'), by: person('bas'), reason: 'Geen logboek' },
    });
    for (const { text, summary } of [card(rejected, 'verification')]) {
      const said =
        /OW20-V1 is bij de verificatie van 1 februari 2021 afgekeurd door Bas Jansen\. De reden: ‘Geen logboek’/;
      assert.match(text, said);
      assert.match(summary, said);
    }
  });

  it('shows a percentage only until the vendor says that it is done', () => {
    const shows = (state: Measure['state']): boolean =>
      card(changed(agreed, { state, progress: 60 })).text.includes('60%');
    const states = ['in_progress', 'reported_done', 'partially_verified', 'verified'] as const;
    assert.deepEqual(states.map(shows), [true, false, true, false]);
  });

  it('names owners and authors of changes where they have a name, and nobody else', () => {
    const owned = changed(agreed, { owner: person('bas'), progress: 40 });
    const record = { ...change(owned, { actor: person('sanne'), reason: 'Op verzoek' }), number: 1, before: [agreed] };
    const known = card(owned, 'history', { history: [record], historyTotal: 1 });
    assert.match(known.text, /Bas Jansen/);
    assert.match(
      known.text,
      /15 januari 2021 · voortgang bijgewerkt: 40%; eigenaar Bas Jansen · door Sanne de Vries · Op verzoek/,
    );
    assert.match(known.summary, /^OW20-V1 is 1 keer gewijzigd, het laatst op 15 januari 2021 door Sanne de Vries/);
    const unknown = drawnOutcome(
      measureOutcome(changed(owned, { owner: person('p-123') }), { history: [record], historyTotal: 1 }),
    );
    assert.doesNotMatch(unknown.text, /p-123|sanne/);
  });

  it('pages through a long history, newest first', () => {
    const record = { ...change(moved), number: 1, before: [agreed] };
    const pages = card(moved, null, { history: [record, record], historyTotal: 9, historyOffset: 5 }).actions;
    const offsets = pages
      .filter(({ verb }) => verb === 'showPage')
      .map(({ title, data }) => [title, data['historyOffset'] ?? 0]);
    assert.deepEqual(offsets, [
      ['Nieuwer', 0],
      ['Ouder', 7],
    ]);
  });

  it('offers to ask about a measure that is in its way, without showing it as an answer', () => {
    const blocker = measure('OW20-V2');
    const blockers = [
      { code: blocker.code, inferred: false, present: true, item: blocker },
      { code: circumstance('OW20-C1').code, inferred: true, present: false, item: circumstance('OW20-C1') },
    ];
    const { measures, actions, text } = card(agreed, null, { blockers });
    assert.deepEqual(measures, ['OW20-V1']);
    assert.ok(actions.some(({ verb, data }) => verb === 'ask' && data['text'] === 'OW20-V2'));
    assert.match(text, /houdt niet meer tegen/);
  });

  it('leads back to where the person came from', () => {
    const back: ActionRequest = { action: 'listMeasures', input: { query: { criteria: [] }, offset: 10 } };
    const { actions } = drawn({ outcome: measureOutcome(agreed), alternatives: [], back });
    const button = actions.find(({ title }) => title === '← Terug');
    assert.deepEqual([button?.verb, button?.data['offset']], ['listMeasures', 10]);
  });

  it('shows a lapsing measure by the code it lapses with', () => {
    const lapsing = changed(agreed, {
      lapsesWith: measureCode('OW20-V9'),
      deadlines: [deadline('2020-12-31', { kind: 'expiry' })],
    });
    assert.match(
      card(lapsing, 'late', { today: TODAY }).summary,
      /^Nee, OW20-V1 vervalt zodra OW20-V9 is geverifieerd/,
    );
  });
});
