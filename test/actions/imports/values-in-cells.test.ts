import assert from 'node:assert/strict';
import { day, measureCode } from '../../support/builders.js';
import { inState } from '../../support/change-desk.js';
import { importDesk } from '../../support/import-desk.js';
import { workbook } from '../../support/workbooks.js';
import { after, faultsOf, held, NEW, told } from './cells.js';

describe('a deadline in a cell', () => {
  it('is read like any wording, and added to those there were', async () => {
    const now = await after(
      importDesk(held()),
      'Code;Termijn;Reden van nieuwe termijn\nOW20-V1;medio 2021;Meer tijd nodig\n',
    );
    const [first, second] = now.deadlines;
    assert.equal(first.latest, '2020-12-31');
    assert.deepEqual(
      [
        second?.version,
        second?.earliest,
        second?.latest,
        second?.rule.id,
        second?.reason,
        second?.recordedBy,
        second?.anchor,
      ],
      [2, '2021-05-01', '2021-08-31', 'middle', 'Meer tijd nodig', 'p-sanne', '2021-02-01'],
    );
  });

  it('of a new measure is read against the day its investigation was published', async () => {
    const file = NEW.replace('uiterlijk 1 mei 2021', 'binnen zes weken');
    const now = await after(importDesk(held()), file, 'OW20-V9');
    assert.deepEqual([now.deadlines[0].anchor, now.deadlines[0].latest], ['2020-07-09', '2020-08-20']);
    assert.deepEqual(
      [now.obligor, now.state, now.nature, now.enteredOn],
      ['microsoft', 'proposed', 'one-off', '2021-02-01'],
    );
  });

  it('has to have a reason where it replaces another, and cannot be read two ways', async () => {
    assert.deepEqual(await faultsOf('Code;Termijn\nOW20-V1;1 mei 2021\n'), [
      ['reason_needed', 2, 'moveReason', '1 mei 2021'],
    ]);
    const [wordless] = await faultsOf('Code;Termijn;Reden van nieuwe termijn\nOW20-V1;1 mei 2021;-\n');
    assert.deepEqual(wordless?.slice(0, 2), ['reason_needed', 2]);
    const english = await importDesk(held(), { language: 'en' }).plan(
      'Code;Deadline;Reason\nOW20-V1;by 03/04/2025;late\n',
    );
    assert.deepEqual(told(english.faults), [['unreadable_deadline', 2, 'Deadline', 'by 03/04/2025']]);
    assert.deepEqual(english.faults[0]?.more.slice(0, 3), ['day_or_month_first', '2025-04-03', '2025-03-04']);
  });

  it('is not added to what is closed, and never takes the place of what was agreed', async () => {
    const closed = held(inState('verified', 'OW20-V2'));
    assert.deepEqual(await faultsOf('Code;Termijn;Reden\nOW20-V2;1 mei 2021;x\n', closed), [
      ['deadline_closed', 2, 'Termijn', '1 mei 2021'],
    ]);
    const rows = [
      ['Maatregel', 'Nummer', 'Termijn zoals verwoord', 'Laatste dag'],
      ['OW20-V1', 1, 'anders', { day: day('2022-01-01') }],
    ];
    const book = await workbook({ Maatregelen: [['Code'], ['OW20-V1']], Termijnen: rows });
    const { faults } = await importDesk(held()).plan(book);
    assert.deepEqual(
      faults.map(({ kind, place }) => [kind, place.sheet, place.row]),
      [['deadline_kept', 'Termijnen', 2]],
    );
  });

  it('with days beside it is taken as a person reads it, unless they are turned round', async () => {
    const head = [
      'Maatregel',
      'Nummer',
      'Termijn zoals verwoord',
      'Soort termijn',
      'Eerste dag',
      'Laatste dag',
      'Reden',
    ];
    const sheet = (first: string, last: string) =>
      workbook({
        Maatregelen: [['Code'], ['OW20-V1']],
        Termijnen: [
          head,
          ['OW20-V1', 1, 'uiterlijk 2020-12-31', 'harde termijn', null, { day: day('2020-12-31') }, null],
          ['OW20-V1', 2, 'in de herfst of zo', 'verwachting', { day: day(first) }, { day: day(last) }, 'Uitgesteld'],
        ],
      });
    const desk = importDesk(held());
    const outcome = await desk.import(await sheet('2021-10-01', '2021-11-30'));
    assert.equal(outcome.type, 'done', JSON.stringify(outcome));
    const [, second] = (await desk.store.measure(measureCode('OW20-V1')))?.deadlines ?? [];
    assert.deepEqual([second?.kind, second?.latest, second?.rule.id], ['forecast', '2021-11-30', 'overruled']);
    const { faults } = await importDesk(held()).plan(await sheet('2021-11-30', '2021-10-01'));
    assert.deepEqual(told(faults), [['reversed_days', 3, 'Laatste dag', '2021-10-01']]);
  });

  it('has the days that its kind needs, or is left for us to read', async () => {
    const book = await workbook({
      Maatregelen: [['Code'], ['OW20-V1']],
      Termijnen: [
        ['Maatregel', 'Nummer', 'Termijn zoals verwoord', 'Soort termijn', 'Reden'],
        ['OW20-V1', 1, 'uiterlijk 2020-12-31', 'harde termijn', null],
        ['OW20-V1', 2, 'ooit een keer', 'harde termijn', 'Uitgesteld'],
      ],
    });
    const { faults } = await importDesk(held()).plan(book);
    assert.deepEqual(told(faults), [['deadline_misfit', 3, 'Termijn zoals verwoord', 'ooit een keer']]);
  });
});

describe('a state in a cell', () => {
  it('goes where the state machine goes, with what that needs, and nowhere else', async () => {
    const begun = await after(importDesk(held()), 'Code;Status\nOW20-V1;in uitvoering\n');
    assert.equal(begun.state, 'in_progress');
    const file = 'Code;Status;Gereed gemeld door;Gereed gemeld op\nOW20-V1;gereed gemeld;Microsoft;15-1-2021\n';
    const reported = await after(importDesk(held()), file);
    assert.deepEqual(reported.report, { claimedBy: 'Microsoft', on: '2021-01-15', recordedBy: 'p-sanne' });
    assert.equal(reported.updatedOn, '2021-02-01');
  });

  it('that needs more than a table can say is left to the chat', async () => {
    assert.deepEqual(await faultsOf('Code;Status\nOW20-V1;gereed gemeld\n'), [
      ['state_misfit', 2, 'Status', 'reported_done'],
    ]);
    assert.deepEqual(await faultsOf('Code;Status\nOW20-V1;ingetrokken\n'), [
      ['step_elsewhere', 2, 'Status', 'withdrawn'],
    ]);
    assert.deepEqual(await faultsOf('Code;Status\nOW20-V1;voorgesteld\n'), [['no_such_step', 2, 'Status', 'proposed']]);
    const future = 'Code;Status;Gereed gemeld door;Gereed gemeld op\nOW20-V1;gereed gemeld;MS;1-3-2021\n';
    assert.deepEqual(await faultsOf(future), [['in_future', 2, 'Gereed gemeld op', '2021-03-01']]);
  });

  it('of a new measure may be any that has what it rests on', async () => {
    const head =
      'Code;Titel;Termijn;Citaat;Bron;Vindplaats;Status;Toegezegd op\nOW20-V9;t;geen termijn;c;office-dpia;p;';
    const now = await after(importDesk(held()), `${head}toegezegd;2020-06-30\n`, 'OW20-V9');
    assert.deepEqual([now.state, now.agreedOn], ['agreed', '2020-06-30']);
    assert.deepEqual(await faultsOf(`${head}geverifieerd;2020-06-30\n`), [['state_misfit', 2, 'Status', 'verified']]);
  });

  it('leaves what was verified, and when, as it is', async () => {
    const items = held(inState('verified', 'OW20-V2'));
    assert.deepEqual(await faultsOf('Code;Beoordeeld op;Toegezegd op\nOW20-V2;2021-01-25;2020-01-01\n', items), [
      ['kept', 2, 'Toegezegd op', '2020-01-01'],
      ['kept', 2, 'result', '{"result":"verified","on":"2021-01-25","by":"noor","reason":null,"evidence":1}'],
    ]);
  });
});
