import assert from 'node:assert/strict';
import { downloadChanges } from '../../../src/actions/downloads/download-changes.js';
import { isConfidential } from '../../../src/cards/change/change-details.js';
import { LANGUAGES } from '../../../src/domain/language.js';
import type { DownloadOf } from '../../../src/domain/links/download.js';
import { fixedCalendar } from '../../../src/domain/time/clock.js';
import type { Outcome } from '../../../src/domain/outcome/outcome.js';
import { weekUpTo } from '../../../src/actions/reminders/digest.js';
import { drawnOutcome } from '../../cards/drawn.js';
import { answer, answerChange } from '../../support/organisations.js';
import { at, change, changed, day, measureCode, person, quotation } from '../../support/builders.js';
import { deskWith, inState, outcome, type ChangeDesk } from '../../support/change-desk.js';
import { importDesk } from '../../support/import-desk.js';

const LEAKS = { title: { nl: 'LEK-titel', en: 'LEK-titel' }, quotation: quotation('LEK-citaat') };

/** Something was recorded of both measures, and then they became confidential. */
async function madeSecret(): Promise<ChangeDesk> {
  const desk = deskWith({ measures: [inState('agreed', 'OW20-V1', LEAKS), inState('agreed', 'OW20-O1', LEAKS)] });
  outcome('changed', await desk.change('recordProgress', 'OW20-V1', { progress: '37', note: 'LEK-reden' }));
  await desk.store.commit(answerChange(answer('OW20-O1', 'bzk')));
  for (const code of [measureCode('OW20-V1'), measureCode('OW20-O1')])
    await desk.store.commit(change(changed(await desk.measure(code), { confidential: true }), { kind: 'edit' }));
  return desk;
}

function tellsNothing(found: Outcome): void {
  for (const language of LANGUAGES) {
    const { card, summary } = drawnOutcome(found, language);
    const all = JSON.stringify(card) + summary;
    assert.match(all, /OW20-V1/);
    assert.doesNotMatch(all, /LEK|37|BZK/);
  }
}

describe('what was recorded of a measure before it became confidential', () => {
  it('is told by no list of changes', async () => {
    const desk = await madeSecret();
    const input = { since: day('2020-01-01'), by: null, query: { criteria: [] }, offset: 0 };
    const found = outcome('changeList', await desk.request({ action: 'listChanges', input }));
    assert.equal(found.rows.length, 4);
    tellsNothing(found);
  });

  it('is told by no message about the week', async () => {
    const { store } = await madeSecret();
    tellsNothing(await weekUpTo(day('2021-02-08'), importDesk(store, { today: '2021-02-08' }).at));
  });

  it('is told by no file, whose link goes through Teams', async () => {
    const { store } = await madeSecret();
    const reader = { id: person('sanne'), name: '', roles: new Set(['reader'] as const) };
    const calendar = fixedCalendar(at('2021-02-01'), 'Europe/Amsterdam');
    const asked: readonly DownloadOf<'history' | 'changes'>[] = [
      { what: 'history', form: 'json', measure: measureCode('OW20-V1') },
      { what: 'changes', form: 'json', since: day('2020-01-01'), by: null, query: { criteria: [] } },
    ];
    for (const what of asked) {
      const found = await downloadChanges(what, reader, { store, calendar });
      assert(found.type === 'changes');
      for await (const page of found.pages)
        assert.deepEqual(
          page.map(isConfidential),
          page.map(() => true),
        );
    }
  });

  it('stays as it was in the register', async () => {
    const desk = await madeSecret();
    const written = (await desk.records()).at(-1)?.writes[0].value;
    assert.equal(written && 'confidential' in written && written.confidential, false);
  });
});
