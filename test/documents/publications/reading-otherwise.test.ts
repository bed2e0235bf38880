import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import type { Store } from '../../../src/domain/store/store.js';
import { at, day, measureCode } from '../../support/builders.js';
import { deskWith, outcome } from '../../support/change-desk.js';
import { halfYear } from '../../support/half-year.js';
import { publicationOf, section, set, text } from './written.js';

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
    assert.equal(update.match(/is de termijn gewijzigd van/g)?.length, 1);
  });

  it('tells in each sentence of an update that rests on another reading when and why, what the rule had read, and no names', async () => {
    const update = await text(store, set());
    const anew =
      /De termijn is op 10 januari 2021 anders gelezen\. Reden: ‘De brief noemt de hele maand’\. De leesregel kwam uit op: uiterlijk 1 maart 2021 \([^|)]+\)\./;
    assert.match(section(update, 'Gewijzigde termijnen'), anew);
    assert.match(section(update, 'Nog open en niet te laat'), /Reden: ‘Bijlage 2 noemt het eerste kwartaal’/);
    assert.match(update.split('OW20-V5').at(-1) ?? '', anew);
    assert.doesNotMatch(update, /Sanne/);
  });

  it('tells the same of an update in English', async () => {
    assert.match(
      await text(store, set({ language: 'en' })),
      /The deadline was read differently on 10 January 2021\. Reason: “De brief noemt de hele maand”\. The rule read: by 1 March 2021 \([^|)]+\)\./,
    );
  });

  it('says nothing of readings in an update of a day before they were recorded', async () => {
    const update = await text(store, set({ until: day('2021-01-09') }));
    assert.doesNotMatch(update, /anders gelezen|De brief noemt/);
  });

  it('refers, where a deadline was changed and then read otherwise, to both', async () => {
    const { content } = await publicationOf(store, set());
    assert(content.type === 'progressUpdate');
    const [moved] = content.parts.moved;
    const history = await store.changes({ subject: measureCode('OW20-V5') }, { offset: 0, limit: 10 });
    const kinds = moved?.records.map((number) => history.rows.find((row) => row.number === number)?.kind);
    assert.equal(kinds?.length, 2);
    assert.equal(kinds[0], 'deadline');
  });
});
