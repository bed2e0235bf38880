import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import type { Store } from '../../../src/domain/store.js';
import { at, measureCode } from '../../support/builders.js';
import { deskWith, outcome } from '../../support/change-desk.js';
import { halfYear } from '../../support/half-year.js';
import { set, text } from './written.js';

describe('a document about a deadline that was read otherwise', () => {
  let store: Store;
  before(async () => {
    store = await halfYear();
    const desk = deskWith({}, { store, now: at('2021-01-10', '12:00:00.000') });
    const values = { from: '2021-03-01', to: '2021-03-31', reason: 'De brief noemt de hele maand' };
    outcome('changed', await desk.change('overruleReading', 'OW20-V5', values));
    const first = { from: '2021-01-01', to: '2021-03-31', reason: 'Bijlage 2 noemt het eerste kwartaal' };
    outcome('changed', await desk.change('overruleReading', 'OW20-V6', first));
  });

  it('has in a dossier every reading, by whom, why and when, beside what was agreed', async () => {
    const dossier = await text(store, set({ of: 'dossier', measure: measureCode('OW20-V5') }));
    assert.match(
      dossier,
      /\| 2 \| ‘uiterlijk op 1 maart 2021’ \| Uiterlijk 1 maart 2021 \| [^|]+ \| Reden: ‘De keuzeknop is in Teams later klaar’\. Afgesproken met: SLM en Microsoft\./,
    );
    assert.match(
      dossier,
      /\| 3 \| ‘uiterlijk op 1 maart 2021’ \| 1 maart 2021 tot en met 31 maart 2021 \| Anders gelezen door Sanne de Vries op 10 januari 2021\. Reden: ‘De brief noemt de hele maand’\. De leesregel kwam uit op: uiterlijk 1 maart 2021 \([^|]+\)\. \| Vastgelegd op 10 januari 2021\. \|/,
    );
    assert.match(dossier, /10 januari 2021 \| Termijn anders gelezen/i);
  });

  it('tells of an update what was agreed, by the reading that counts, and of no deadline as changed that was only read', async () => {
    const update = await text(store, set());
    assert.match(update, /31 maart 2021 in plaats van 21 september 2020/);
    assert.match(update, /Reden: ‘De keuzeknop is in Teams later klaar’/);
    assert.doesNotMatch(update, /Bijlage 2 noemt|De brief noemt/);
    assert.equal(update.match(/is de termijn gewijzigd van/g)?.length, 1);
  });
});
