import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { perform } from '../../../src/actions/perform.js';
import type { ActionRequest } from '../../../src/actions/requests.js';
import type { Origin } from '../../../src/domain/change/change.js';
import type { Language } from '../../../src/domain/language.js';
import type { Store } from '../../../src/domain/store/store.js';
import { memoryStore } from '../../../src/stores/memory.js';
import { day, FROM_CARD, measure, register } from '../../support/builders.js';
import { answer, organisation } from '../../support/organisations.js';
import { drawn, type Drawn } from '../drawn.js';
import { record } from '../organisation-scenes.js';
import { actor, depsOn, PEOPLE } from '../world.js';

async function card(
  request: ActionRequest,
  language: Language,
  { store, origin = FROM_CARD }: { readonly store: Store; readonly origin?: Origin },
): Promise<Drawn> {
  const outcome = await perform(request, actor, language, depsOn(store, '2021-03-03'), origin);
  return drawn({ outcome, alternatives: [], back: null, catalogue: await store.catalogue(), people: PEOPLE }, language);
}

describe('what organisations said, as it is confirmed', () => {
  const said: readonly (readonly [string, Language, RegExp, RegExp])[] = [
    [
      'done',
      'nl',
      /Vastgelegd: VWS: uitgevoerd op 3 maart 2021/,
      /Eerder vastgelegd: VWS: mee bezig sinds 1 februari 2021/,
    ],
    [
      'done',
      'en',
      /Recorded: VWS: carried out on 3 March 2021/,
      /Recorded before: VWS: under way since 1 February 2021/,
    ],
    ['declined', 'nl', /Vastgelegd: VWS: voert het niet uit \(per 3 maart 2021\)/, /Eerder vastgelegd: VWS: mee bezig/],
    ['not_applicable', 'en', /Recorded: VWS: not applicable \(as of 3 March 2021\)/, /Recorded before: VWS: under way/],
  ];
  const underWay = () =>
    memoryStore(
      register({
        measures: [measure('OW20-O1')],
        organisations: [organisation('vws'), organisation('bzk')],
        answers: [answer('OW20-O1', 'vws', { answer: 'in_progress', on: day('2021-02-01') })],
      }),
    );
  for (const [told, language, now, before] of said) {
    it(`tells the day of ${told}, and what was recorded before (${language})`, async () => {
      const request = record({ organisations: 'vws', answer: told, on: '2021-03-03', note: 'Zo is het' });
      const { text, summary } = await card(request, language, { store: underWay() });
      for (const shown of [text, summary]) {
        assert.match(shown, now);
        assert.match(shown, before);
      }
    });
  }

  it('tells of nothing before where nothing was said before', async () => {
    const { text } = await card(record({ organisations: 'bzk', on: '2021-03-02' }), 'nl', { store: underWay() });
    assert.match(text, /Vastgelegd: BZK: uitgevoerd op 2 maart 2021/);
    assert.doesNotMatch(text, /Eerder vastgelegd/);
  });

  it('tells another day than before of the same answer', async () => {
    const store = underWay();
    await card(record({ organisations: 'bzk', on: '2021-03-01' }), 'nl', { store });
    const { text } = await card(record({ organisations: 'bzk', on: '2021-03-02' }), 'nl', { store });
    assert.match(text, /Eerder vastgelegd: BZK: uitgevoerd op 1 maart 2021/);
  });

  it('says of the same answer sent twice that nothing was recorded twice, in the plain text as well', async () => {
    const click = { store: underWay(), origin: { ...FROM_CARD, reference: 'card-1' } };
    const sent = record({ organisations: 'vws', on: '2021-03-02' });
    const first = await card(sent, 'nl', click);
    const again = await card(sent, 'nl', click);
    assert.doesNotMatch(first.summary, /niets dubbel/);
    assert.match(again.summary, /niets dubbel/);
    assert.match(again.summary, /Eerder vastgelegd: VWS: mee bezig sinds 1 februari 2021/);
  });
});
