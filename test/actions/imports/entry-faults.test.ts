import assert from 'node:assert/strict';
import { catalogueCode } from '../../../src/domain/register/codes.js';
import { MOST_CHANGES } from '../../../src/domain/imports/import-input.js';
import type { Register } from '../../../src/domain/register/register.js';
import { memoryStore } from '../../../src/stores/memory.js';
import { change, vendor } from '../../support/builders.js';
import { importDesk } from '../../support/import-desk.js';
import { ALL, held, told } from './cells.js';

import { ZOOM, book, faultsIn } from './zoom.js';

describe('what is wrong with a vendor, source, investigation, circumstance or risk in a file', () => {
  it('says where a condition cannot be read or names what nobody has', async () => {
    const told = async (text: string) =>
      faultsIn({
        Risks: [
          ['Code', 'conditionWhen'],
          ['OW20-H1', text],
        ],
      });
    assert.deepEqual(await told('als het klaar is'), [
      ['unreadable_condition', 'Risks', 2, 'conditionWhen', 'als het klaar is', []],
    ]);
    assert.deepEqual(await told('V1 en V77'), [['unknown_code', 'Risks', 2, 'conditionWhen', 'OW20-V77', []]]);
  });

  it('leaves to the chat what is recorded there: the vendor of an investigation, a rating and what is gone', async () => {
    assert.deepEqual(
      await faultsIn(
        {
          Onderzoeken: [
            ['Code', 'Leverancier'],
            ['ZM21', 'microsoft'],
          ],
          'Risico’s': [
            ['Code', 'Nieuw niveau'],
            ['ZM21-H1', 'middel'],
          ],
          Omstandigheden: [
            ['Code', 'Verdwenen op'],
            ['ZM21-C2', '2021-01-11'],
          ],
          Leveranciers: [
            ['Code', 'Naam'],
            ['microsoft', 'Microsoft'],
          ],
        },
        ZOOM,
      ).then((faults) => faults.map(([kind, sheet, row]) => [kind, sheet, row])),
      [
        ['fixed', 'Onderzoeken', 2],
        ['kept', 'Omstandigheden', 2],
        ['kept', 'Risico’s', 2],
      ],
    );
  });

  it('names the sheet, row and column of what does not fit', async () => {
    const title = ['Nieuw', 'New'];
    const head = ['code', 'titleNl', 'titleEn', 'quote', 'source', 'place'];
    const faults = await faultsIn({
      vendors: [
        ['code', 'name'],
        ['Zoom Inc', 'Zoom'],
        ['zoom', ''],
        ['aws', 'AWS'],
        ['aws', 'AWS'],
      ],
      investigations: [
        ['code', 'titleNl', 'titleEn', 'vendor', 'source', 'published'],
        ['ZM21', ...title, 'slack', 'zoom-dpia', '2021-01-01'],
      ],
      circumstances: [head, ['XX99-C1', ...title, 'x', 'office-dpia', 'y']],
      risks: [
        [...head, 'level'],
        ['OW20-H9', ...title, 'x', 'office-dpia', 'y', 'laag'],
        ['OW20-V1', ...title, 'x', 'office-dpia', 'y', 'laag'],
      ],
    });
    assert.deepEqual(
      faults.map(([kind, sheet, row, column, found]) => [kind, sheet, row, column, found]),
      [
        ['not_a_code', 'vendors', 2, 'code', 'Zoom Inc'],
        ['required', 'vendors', 3, 'name', ''],
        ['duplicate', 'vendors', 5, 'code', 'aws'],
        ['unknown_code', 'investigations', 2, 'vendor', 'slack'],
        ['unknown_code', 'investigations', 2, 'source', 'zoom-dpia'],
        ['other_register', 'circumstances', 2, 'code', 'XX99-C1'],
        ['level_misfit', 'risks', 2, 'level', 'low'],
        ['not_a_code', 'risks', 3, 'code', 'OW20-V1'],
      ],
    );
  });

  it('gives no vendor a name that another one has', async () => {
    const faults = await faultsIn({
      vendors: [
        ['code', 'name', 'aliases'],
        ['zoom', 'Zoom', 'microsoft; Zoom Video'],
        ['ms', ' MICROSOFT ', ''],
      ],
    });
    assert.deepEqual(
      faults.map(([kind, , row, column, , more]) => [kind, row, column, more]),
      [
        ['called_already', 2, 'aliases', ['microsoft']],
        ['called_already', 3, 'name', ['microsoft']],
      ],
    );
  });

  it('gives no code again that was taken back', async () => {
    const store = memoryStore(held());
    const write = (more: object) =>
      change([{ type: 'vendor', value: { ...vendor('zoom'), ...more } }], { subject: catalogueCode('vendor', 'zoom') });
    await store.commit({ ...write({}), key: 'one' });
    await store.commit({ ...write({ retracted: true, version: 2 }), key: 'two' });
    const plan = await book(importDesk(store), {
      Leveranciers: [
        ['Code', 'Naam'],
        ['zoom', 'Zoom'],
      ],
    });
    assert.deepEqual(told(plan.faults), [['taken_back', 2, 'Code', 'zoom']]);
  });

  it('does nothing at all where one row is wrong, and counts towards the most of one step', async () => {
    const desk = importDesk(held());
    const json = JSON.parse(Buffer.from(await importDesk(ZOOM).export('json')).toString()) as Register;
    const wrong = { ...json, risks: [...json.risks, { code: 'ZM21-H9' }] };
    assert.equal((await desk.import(JSON.stringify(wrong))).type, 'plan');
    assert.equal((await desk.store.changes({}, ALL)).total, 0);
    const vendors = Array.from({ length: MOST_CHANGES + 1 }, (_, at) => ({ code: `v-${at}`, name: `Nr ${at}` }));
    const { faults } = await desk.plan(JSON.stringify({ vendors }));
    assert.deepEqual(told(faults), [['too_many', null, null, String(MOST_CHANGES + 1)]]);
  });
});
