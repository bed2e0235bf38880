import assert from 'node:assert/strict';
import { agreedDeadlines } from '../../../src/domain/measure/measure.js';
import { isMoved } from '../../../src/domain/measure/words.js';
import { day, deadline, measure, measureCode } from '../../support/builders.js';
import { inState } from '../../support/change-desk.js';
import { importDesk } from '../../support/import-desk.js';
import { workbook } from '../../support/workbooks.js';
import { ALL, held, told } from './cells.js';

const WORDING = 'uiterlijk 2020-12-31';
const HEAD = [
  ...['Maatregel', 'Nummer', 'Alleen anders gelezen', 'Termijn zoals verwoord'],
  ...['Soort termijn', 'Laatste dag', 'Reden'],
];
const book = (code: string, ...later: readonly (readonly unknown[])[]) =>
  workbook({
    Maatregelen: [['Code'], [code]],
    Termijnen: [HEAD, [code, 1, null, WORDING, 'harde termijn', { day: day('2020-12-31') }, null], ...later] as never,
  });
const anew = (code: string, says: string, wording: string | null = null) => [
  ...[code, 2, says, wording, 'harde termijn', { day: day('2021-03-31') }, 'Zo staat het in de bijlage'],
];
const agreed = deadline('2020-12-31', { agreedBy: 'SLM en Microsoft' });

describe('a deadline that a file says was only read anew', () => {
  it('keeps what was agreed, is read by who imports it, and is not moved', async () => {
    const desk = importDesk(held(measure('OW20-V2', { deadlines: [agreed], updatedOn: day('2020-10-01') })));
    assert.equal((await desk.import(await book('OW20-V2', anew('OW20-V2', 'ja')))).type, 'done');
    const now = await desk.store.measure(measureCode('OW20-V2'));
    assert(now !== undefined);
    const [, second] = now.deadlines;
    assert.deepEqual(
      [second?.reread, second?.wording, second?.agreedBy, second?.latest, second?.rule.id, second?.recordedBy],
      [true, WORDING, 'SLM en Microsoft', '2021-03-31', 'overruled', 'p-sanne'],
    );
    assert.deepEqual([isMoved(now), agreedDeadlines(now).length, now.updatedOn], [false, 1, '2020-10-01']);
    const { rows } = await desk.store.changes({}, ALL);
    assert.deepEqual(
      rows.map(({ kind }) => kind),
      ['reading'],
    );
  });

  it('is another agreement where the file says no', async () => {
    const desk = importDesk(held(measure('OW20-V2', { deadlines: [agreed] })));
    assert.equal((await desk.import(await book('OW20-V2', anew('OW20-V2', 'nee', 'eind Q1 2021')))).type, 'done');
    const now = await desk.store.measure(measureCode('OW20-V2'));
    assert(now !== undefined);
    assert.deepEqual([now.deadlines[1]?.reread, isMoved(now)], [undefined, true]);
  });

  it('has the wording of what it reads', async () => {
    const desk = importDesk(held(measure('OW20-V2', { deadlines: [agreed] })));
    const { faults } = await desk.plan(await book('OW20-V2', anew('OW20-V2', 'ja', 'iets anders')));
    assert.deepEqual(told(faults), [['deadline_misfit', 3, 'Termijn zoals verwoord', 'iets anders']]);
  });

  it('can be that of what is verified, for which nothing else can be agreed', async () => {
    const verified = () => importDesk(held(inState('verified', 'OW20-V2', { deadlines: [agreed] })));
    assert.equal((await verified().import(await book('OW20-V2', anew('OW20-V2', 'ja')))).type, 'done');
    const { faults } = await verified().plan(await book('OW20-V2', anew('OW20-V2', 'nee', 'eind Q1 2021')));
    assert.deepEqual(
      faults.map(({ kind }) => kind),
      ['deadline_closed'],
    );
  });
});
