import assert from 'node:assert/strict';
import { MOST_CHANGES, MOST_FAULTS } from '../../../src/domain/imports/import-input.js';

import { inState } from '../../support/change-desk.js';
import { importDesk } from '../../support/import-desk.js';
import { after, faultsOf, held, told } from './cells.js';

describe('what is wrong in a file', () => {
  it('is told by row and column, everything at once', async () => {
    const file =
      "Code;Titel;Voortgang;Eigenaar;Vertrouwelijk;Aard;Opvolgen op;Risico's;Wacht op;Vervalt met\n" +
      'OW20-V1;x;150;Pietje;misschien;vaak;31-6-2021;OW20-H1, OW20-H7;OW20-V1;OW20-V77\n' +
      'OW20-V1;dubbel;;;;;;;;\n' +
      'GW22-V1;elders;;;;;;;;\n' +
      'V1;geen code;;;;;;;;\n';
    const faults = await faultsOf(file, held(inState('agreed', 'OW20-V2')));
    const kinds = faults.map(([kind, row, column]) => `${String(row)} ${String(column)}: ${String(kind)}`);
    for (const expected of [
      '2 Voortgang: not_a_number',
      '2 Eigenaar: unknown_person',
      '2 Vertrouwelijk: not_yes_no',
      '2 Aard: not_a_choice',
      '2 Opvolgen op: not_a_day',
      '3 Code: duplicate',
      '4 Code: other_register',
      '5 Code: not_a_code',
    ]) {
      assert(kinds.includes(expected), `${expected} in ${kinds.join('; ')}`);
    }
  });

  it('is told of codes that nothing has, that name the measure itself or name it twice', async () => {
    const file = "Code;Risico's;Wacht op;Vervalt met\nOW20-V1;OW20-H1; OW20-H7;OW20-V1;OW20-V77\n".replace(
      '; OW20-H7',
      ', OW20-H7, OW20-H1',
    );
    assert.deepEqual(await faultsOf(file), [
      ['unknown_code', 2, "Risico's", 'OW20-H7'],
      ['names_itself', 2, 'Wacht op', 'OW20-V1'],
      ['unknown_code', 2, 'Vervalt met', 'OW20-V77'],
      ['named_twice', 2, "Risico's", 'OW20-H1'],
    ]);
  });

  it('is told of who owes it where the code says otherwise, and of sources nobody knows', async () => {
    const file =
      'Code;Wie het moet doen;Titel;Termijn;Citaat;Bron;Vindplaats\nOW20-O9;microsoft;t;geen termijn;c;weg-2020;p\n';
    assert.deepEqual(await faultsOf(file), [
      ['wrong_party', 2, 'Wie het moet doen', 'microsoft'],
      ['unknown_code', 2, 'Bron', 'weg-2020'],
    ]);
  });

  it('is told of people who could be several, and finds those that are one', async () => {
    assert.deepEqual(await faultsOf('Code;Eigenaar\nOW20-V1;Jan\n'), [['which_person', 2, 'Eigenaar', 'Jan']]);
    const now = await after(importDesk(held()), 'Code;Eigenaar\nOW20-V1;Bas Jansen\n');
    assert.equal(now.owner, 'p-bas');
  });

  it('is told of a column that is missing once, and not in every row', async () => {
    const faults = await faultsOf('Code;Titel\nOW20-V8;a\nOW20-V9;b\n');
    assert.deepEqual(
      faults.filter(([kind]) => kind === 'missing_column').map(([, row, column]) => [row, column]),
      [
        [2, 'quote'],
        [2, 'source'],
        [2, 'place'],
      ],
    );
  });

  it('is gathered up to a number, and counted beyond it', async () => {
    const rows = Array.from({ length: MOST_FAULTS + 50 }, (_, index) => `OW20-V1${index % 10};x${index}`).join('\n');
    const plan = await importDesk(held()).plan(`Code;Voortgang\n${rows}\n`);
    assert.equal(plan.faults.length, MOST_FAULTS);
    assert(plan.faultCount > MOST_FAULTS);
  });

  it('is told where there is more than can be done in one step', async () => {
    const rows = Array.from(
      { length: MOST_CHANGES + 1 },
      (_, index) => `OW20-V${index + 10};t;geen termijn;c;office-dpia;p`,
    );
    const plan = await importDesk(held()).plan(`Code;Titel;Termijn;Citaat;Bron;Vindplaats\n${rows.join('\n')}\n`);
    assert.deepEqual(told(plan.faults), [['too_many', null, null, String(MOST_CHANGES + 1)]]);
  });

  it('of JSON is told by entry and field', async () => {
    const json = JSON.stringify({
      measures: [{ code: 'OW20-V1', progress: 'veel', geheim: 1, notes: [{ nl: 'x' }] }, { code: 'OW20-V1' }, 7],
    });
    assert.deepEqual(await faultsOf(json), [
      ['not_a_number', 1, 'progress', 'veel'],
      ['required', 1, 'notes[0].en', ''],
      ['unknown_field', 1, 'geheim', 'geheim'],
      ['duplicate', 2, 'code', 'OW20-V1'],
      ['required', 3, 'code', ''],
    ]);
  });
});
