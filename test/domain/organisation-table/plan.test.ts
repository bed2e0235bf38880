import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { isMeasureCode } from '../../../src/domain/register/codes.js';
import { parseLocalDate } from '../../../src/domain/time/local-date.js';
import { planOrganisations } from '../../../src/domain/organisation-table/plan.js';
import type { TableRow } from '../../../src/domain/organisation-table/table-row.js';
import type { TableWorld } from '../../../src/domain/organisation-table/table-world.js';
import { columnOf } from '../../../src/domain/organisation-table/words.js';
import { day, person } from '../../support/builders.js';
import { answer, organisation, twentyTwo } from '../../support/organisations.js';

const world = (more: Partial<TableWorld> = {}): TableWorld => ({
  organisations: [organisation('bzk', { name: 'Binnenlandse Zaken', aliases: ['BZK'] })],
  answersTo: () => [],
  owedMeasure: (text) => (isMeasureCode(text) && text.includes('-O') ? text : undefined),
  isConfidential: () => false,
  personNamed: (text) => (text === 'Sanne' ? person('sanne') : undefined),
  dayIn: parseLocalDate,
  today: day('2021-03-03'),
  recordedBy: person('co'),
  ...more,
});

const plan = (rows: readonly TableRow[], more: Partial<TableWorld> = {}) => planOrganisations(rows, world(more));

describe('a table of organisations', () => {
  it('comes to a change for each new organisation, and one for all that was said of a measure on a day', () => {
    const { changes, faults } = plan([
      {
        organisation: 'RVO',
        group: 'agentschap',
        contact: 'Sanne',
        measure: 'OW20-O1',
        answer: 'ja',
        date: '2021-03-01',
      },
      { organisation: 'bzk', measure: 'OW20-O1', answer: 'uitgevoerd', date: '2021-03-01' },
    ]);
    assert.deepEqual(faults, []);
    assert.deepEqual(
      changes.map(({ kind, subject, occurredOn, writes }) => [kind, subject, occurredOn, writes.length]),
      [
        ['organisation', 'organisation/rvo', '2021-03-03', 1],
        ['answer', 'OW20-O1', '2021-03-01', 2],
      ],
    );
  });

  it('knows an organisation by any of its names, and changes only what its row says', () => {
    const [one, ...others] = plan([{ organisation: 'BZK', contact: 'Sanne' }]).changes;
    assert.deepEqual(others, []);
    const write = one?.writes[0];
    assert.ok(write?.type === 'organisation');
    assert.deepEqual(write.value, { ...world().organisations[0], contact: 'sanne', version: 2 });
  });

  it('renames one that is named by its code, and finds it by the code that the table gave', () => {
    const renamed = plan([{ code: 'bzk', organisation: 'Ministerie van BZK' }]).items;
    assert.deepEqual(
      renamed.map(({ type, before, after }) => [type, before?.version, 'name' in after && after.name]),
      [['organisation', 1, 'Ministerie van BZK']],
    );
    const elsewhere = plan([
      { code: 'min-bzk', organisation: 'BZK' },
      { organisation: 'min-bzk', measure: 'OW20-O1', answer: 'ja' },
    ]);
    assert.deepEqual([elsewhere.faults, elsewhere.items.map(({ after }) => after.code)], [[], ['OW20-O1/bzk']]);
  });

  it('does nothing a second time', () => {
    const said = answer('OW20-O1', 'bzk', { on: day('2021-03-01') });
    const { changes, already } = plan(
      [{ organisation: 'BZK', measure: 'OW20-O1', answer: 'done', date: '2021-03-01' }, { organisation: 'bzk' }],
      { answersTo: () => [said] },
    );
    assert.deepEqual([changes, already], [[], 2]);
  });

  it('names each fault by its row and column, and leaves that row out', () => {
    const { changes, faults } = plan([
      { group: 'ministerie' },
      { organisation: 'Nieuw' },
      { organisation: 'Nieuw', group: 'clubje' },
      { organisation: 'BZK', contact: 'Nemo' },
      { organisation: 'BZK', measure: 'OW20-V1', answer: 'ja' },
      { organisation: 'BZK', measure: 'OW20-O1', answer: 'misschien', date: 'ooit' },
      { organisation: 'BZK', measure: 'OW20-O1', answer: 'nee' },
      { organisation: 'BZK', measure: 'OW20-O1', answer: 'ja', date: '2021-03-04' },
      { organisation: 'BZK', answer: 'ja' },
      { organisation: 'BZK', measure: 'OW20-O1' },
      { organisation: 'BZK', measure: 'OW20-O1', answer: 'nee', note: '–' },
    ]);
    assert.deepEqual(changes, []);
    assert.deepEqual(
      faults.map(({ row, column, problem }) => `${row} ${column} ${problem}`),
      [
        '0 organisation no_organisation',
        '1 group no_group',
        '2 group unknown_group',
        '3 contact unknown_person',
        '4 measure unknown_measure',
        '5 answer unknown_answer',
        '5 date not_a_date',
        '6 note reason_needed',
        '7 date in_the_future',
        '8 measure no_measure',
        '9 answer no_answer',
        '10 note reason_needed',
      ],
    );
  });

  it('takes no second answer of one organisation to one measure', () => {
    const twice = { organisation: 'BZK', measure: 'OW20-O1', answer: 'ja' };
    assert.deepEqual(
      plan([twice, twice]).faults.map(({ row, problem }) => [row, problem]),
      [[1, 'told_twice']],
    );
  });

  it('is headed in Dutch or in English', () => {
    assert.deepEqual(
      ['Organisatie', 'SOORT', 'contactpersoon', 'Maatregel', 'Antwoord', 'Datum', 'Toelichting'].map(columnOf),
      ['organisation', 'group', 'contact', 'measure', 'answer', 'date', 'note'],
    );
    assert.equal(columnOf('telefoon'), undefined);
  });

  it('gives every organisation a code of its own, whatever it is called', () => {
    const names = fc.uniqueArray(
      fc.string({ minLength: 1 }).filter((name) => name.trim() !== ''),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(names, (given) => {
        const { changes } = plan(
          given.map((name) => ({ organisation: name, group: 'anders' })),
          { organisations: twentyTwo() },
        );
        const codes = changes.map(({ subject }) => subject);
        assert.equal(new Set(codes).size, codes.length);
      }),
    );
  });
});
