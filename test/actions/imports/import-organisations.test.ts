import assert from 'node:assert/strict';
import { importRegister } from '../../../src/actions/imports/import-register.js';
import { showCoverage } from '../../../src/actions/organisations/show-coverage.js';
import { applicableOf } from '../../../src/domain/risk/coverage.js';
import { owedCountsOf } from '../../../src/domain/imports/import-plan.js';
import { LANGUAGES } from '../../../src/domain/language.js';
import type { Register } from '../../../src/domain/register/register.js';
import type { Store } from '../../../src/domain/store/store.js';
import { nl } from '../../../src/locales/nl.js';
import { day, deadline, measure, measureCode, person, register, risk } from '../../support/builders.js';
import { firstRegister } from '../../support/first-register.js';
import { importDesk, NOBODY_WAITS, type ImportDesk } from '../../support/import-desk.js';
import {
  answer,
  answersOfTwentyTwo,
  conditionOn,
  organisation,
  organisationChange,
  twentyTwo,
} from '../../support/organisations.js';
import { workbook } from '../../support/workbooks.js';
import { ALL, told } from './cells.js';

const O1 = measureCode('OW20-O1');
const WORDS = { in_progress: 'mee bezig', done: 'gedaan', not_applicable: 'nvt', declined: 'nee' };

/** All that the twenty-two said, in one table as a person keeps it; the five that said nothing have no answer. */
function tableOfTwentyTwo(): readonly (readonly string[])[] {
  const said = new Map(answersOfTwentyTwo().map((one) => [one.organisation, one]));
  return twentyTwo().map(({ code, name, group }) => {
    const own = said.get(code);
    const kind = nl.tables.groups[group];
    if (!own?.answer) return [name, kind, '', '', '', ''];
    return [name, kind, 'OW20-O1', WORDS[own.answer], own.on, own.note ?? ''];
  });
}
const csv = (heads: string, rows: readonly (readonly string[])[]): string =>
  [heads, ...rows.map((cells) => cells.join(';'))].join('\n');
const DUTCH = 'Organisatie;Soort;Maatregel;Antwoord;Datum;Toelichting';
const ENGLISH = 'Organisation;Kind;Measure;Answer;Date;Note';

async function coverageOf({ at }: ImportDesk): Promise<string> {
  const outcome = await showCoverage({ measureId: O1, group: null, standing: null, offset: 0 }, at);
  assert(outcome.type === 'coverage', JSON.stringify(outcome));
  return nl.organisations.coverage.figure(outcome.tally.done, applicableOf(outcome.tally));
}

const held = (more: Partial<Register> = {}): Register =>
  register({
    measures: [measure('OW20-V1', { deadlines: [deadline('2020-12-31')] }), measure('OW20-O1')],
    organisations: [organisation('bzk', { name: 'Binnenlandse Zaken', aliases: ['BZK'] })],
    ...more,
  });
const faultsIn = async (file: string) => told((await importDesk(held()).plan(file)).faults);

/** All that a store has of organisations, but for how often it changed. */
async function owedIn(store: Store): Promise<unknown> {
  const organisations = [...(await store.organisations())].sort((a, b) => (a.code < b.code ? -1 : 1));
  const answers = await Promise.all(organisations.map(({ code }) => store.answersBy(code)));
  return JSON.parse(JSON.stringify([organisations, answers], (key, part: unknown) => (key === 'version' ? 0 : part)));
}

describe('an import of organisations', () => {
  it('takes twenty-two and what they said of OW20-O1 into the first register, and tells 14 of 22', async () => {
    for (const heads of [DUTCH, ENGLISH]) {
      const desk = importDesk(await firstRegister());
      const file = csv(heads, tableOfTwentyTwo());
      const plan = await desk.plan(file);
      assert.deepEqual(plan.faults, []);
      assert.deepEqual(owedCountsOf(plan).added, { organisations: 22, answers: 17 });
      const done = await desk.import(file);
      assert(done.type === 'done');
      assert.equal(await coverageOf(desk), '14 van 22');
    }
  });

  it('reads a workbook by its headings, whatever the sheet is called, and the list apart from the answers', async () => {
    const rows = tableOfTwentyTwo();
    const together = importDesk(await firstRegister());
    assert.equal((await together.import(await workbook({ Blad1: [DUTCH.split(';'), ...rows] }))).type, 'done');
    assert.equal(await coverageOf(together), '14 van 22');
    const apart = importDesk(await firstRegister());
    const list = rows.map((cells) => cells.slice(0, 2));
    const answers = rows.filter(([, , code]) => code !== '').map(([name = '', , ...rest]) => [name, ...rest]);
    const outcome = await apart.import(
      await workbook({
        Lijst: [['Naam', 'Soort organisatie'], ...list],
        Stand: [['Organisatie', 'Maatregel', 'Antwoord', 'Datum', 'Toelichting'], ...answers],
      }),
    );
    assert.equal(outcome.type, 'done', JSON.stringify(outcome));
    assert.equal(await coverageOf(apart), '14 van 22');
  });

  it('changes nothing a second time', async () => {
    const desk = importDesk(await firstRegister());
    const file = csv(DUTCH, tableOfTwentyTwo());
    await desk.import(file);
    const before = (await desk.store.changes({}, ALL)).total;
    const plan = await desk.plan(file);
    assert.deepEqual([plan.faults, plan.owed.changes, plan.owed.already], [[], [], 22]);
    await desk.import(file);
    assert.equal((await desk.store.changes({}, ALL)).total, before);
  });

  it('says the same without a day, or without its reason, and that changes nothing', async () => {
    const said = answer('OW20-O1', 'bzk', { answer: 'declined', note: 'Eigen voorziening', by: 'CIO' });
    const plan = await importDesk(held({ answers: [said] })).plan('Organisatie;Maatregel;Antwoord\nBZK;ow20-o1;nee\n');
    assert.deepEqual([plan.faults, plan.owed.items, plan.owed.already], [[], [], 1]);
  });

  it('names each fault by its row and column, and does nothing', async () => {
    const heads = 'Organisatie;Soort;Contactpersoon;Maatregel;Antwoord;Datum;Toelichting;Link';
    const rows = [
      'Nieuw;;;;;;;',
      'Nieuw;clubje;;;;;;',
      'BZK;;Nemo;;;;;',
      'BZK;;;OW20-V1;ja;;;',
      'BZK;;;OW20-O1;misschien;ooit;;',
      'BZK;;;OW20-O1;nee;;-;',
      'BZK;;;OW20-O1;ja;1-3-2021;;',
      'BZK;;;OW20-O1;ja;;;http://example.org',
      'BZK;;;OW20-O1;ja;;;',
      'BZK;;;OW20-O1;ja;;;',
    ];
    assert.deepEqual(await faultsIn([heads, ...rows].join('\n')), [
      ['required', 2, 'Soort', ''],
      ['not_a_choice', 3, 'Soort', 'clubje'],
      ['unknown_person', 4, 'Contactpersoon', 'Nemo'],
      ['not_owed', 5, 'Maatregel', 'OW20-V1'],
      ['not_a_choice', 6, 'Antwoord', 'misschien'],
      ['not_a_day', 6, 'Datum', 'ooit'],
      ['answer_reason', 7, 'Toelichting', '-'],
      ['in_future', 8, 'Datum', '2021-03-01'],
      ['not_a_link', 9, 'Link', 'http://example.org'],
      ['answered_twice', 11, 'Maatregel', 'OW20-O1'],
    ]);
    const desk = importDesk(held());
    const outcome = await desk.import('Organisatie;Soort;Maatregel;Antwoord\nRVO;agentschap;OW20-O1;ja\nBZK;;;ja\n');
    assert.equal(outcome.type, 'plan');
    assert.equal((await desk.store.changes({}, ALL)).total, 0);
  });

  it('asks for the kind of an organisation that nobody knows, where the table has no such column', async () => {
    const file = 'Organisatie;Maatregel;Antwoord\nBinnenlandse Zakne;OW20-O1;ja\n';
    const [fault] = (await importDesk(held()).plan(file)).faults;
    assert.deepEqual(
      [fault?.kind, fault?.place.column, fault?.more],
      ['unknown_organisation', 'Organisatie', ['Binnenlandse Zaken']],
    );
  });

  it('takes no part of a name for another organisation, and no name that another has', async () => {
    const list = 'Naam;Soort;Andere namen\nBinnenlandse;agentschap;\n';
    const desk = importDesk(held());
    assert.equal((await desk.import(list)).type, 'done');
    assert.equal((await desk.store.organisations()).length, 2);
    assert.deepEqual(await faultsIn('Code;Naam;Soort;Andere namen\nx;Iets;anders;BZK\nA B;Wat;anders;\n'), [
      ['name_taken', 2, 'Naam', 'Iets'],
      ['not_a_slug', 3, 'Code', 'A B'],
    ]);
  });

  it('is shown again where the organisations changed since', async () => {
    const desk = importDesk(held());
    const input = await desk.read('Naam;Soort\nBZK;agentschap\n');
    const shown = await importRegister({ input, agreed: null, reason: '' }, desk.at, NOBODY_WAITS);
    assert(shown.type === 'plan');
    const moved = organisation('bzk', { name: 'Binnenlandse Zaken', aliases: ['BZK', 'BiZa'], version: 2 });
    await desk.store.commit(organisationChange(moved));
    const outcome = await importRegister({ input, agreed: shown.plan.digest, reason: '' }, desk.at, NOBODY_WAITS);
    assert(outcome.type === 'plan' && outcome.moved);
  });

  it('is for coordinators alone, and recorded by whoever imports, with the file and the day it was so', async () => {
    const file = 'Organisatie;Maatregel;Antwoord;Datum\nBZK;OW20-O1;ja;2021-01-05\n';
    assert.equal((await importDesk(held(), { roles: ['contributor', 'verifier'] }).import(file)).type, 'denied');
    const desk = importDesk(held());
    await desk.import(file);
    const { rows } = await desk.store.changes({}, ALL);
    assert.deepEqual(
      rows.map(({ kind, subject, actor, occurredOn, reason, origin }) => [
        ...[kind, subject, actor, occurredOn, reason, origin.via],
      ]),
      [['answer', 'OW20-O1', 'p-sanne', '2021-01-05', 'Import van test', 'import']],
    );
    assert.equal((await desk.store.answersTo(O1))[0]?.recordedBy, 'p-sanne');
  });

  it('takes away a rating that rested on what they had said', async () => {
    const rated = risk('OW20-H1', {
      condition: conditionOn({ unit: 'all' }),
      rating: { level: 'low', on: day('2021-01-20'), by: person('p-bas'), reason: 'Iedereen is klaar' },
    });
    const desk = importDesk(held({ answers: [answer()], risks: [rated] }));
    const file = 'Organisatie;Maatregel;Antwoord;Datum\nBZK;OW20-O1;mee bezig;2021-01-25\n';
    assert.equal((await desk.import(file)).type, 'done');
    const { rows } = await desk.store.findRisks({}, ALL, day('2021-02-01'));
    assert.equal(rows[0]?.rating, null);
  });

  it('takes away a rating that rested on all of them, where the file has another one', async () => {
    const rated = risk('OW20-H1', {
      condition: conditionOn({ unit: 'all' }),
      rating: { level: 'low', on: day('2021-01-20'), by: person('p-bas'), reason: 'Iedereen is klaar' },
    });
    const known = held({}).organisations ?? [];
    const answers = known.map(({ code }) => answer('OW20-O1', code.slice('organisation/'.length)));
    const desk = importDesk(held({ answers, risks: [rated] }));
    assert.equal((await desk.import('Organisatie;Soort\nNieuwe Dienst;uitvoeringsorganisatie\n')).type, 'done');
    const { rows } = await desk.store.findRisks({}, ALL, day('2021-02-01'));
    assert.equal(rows[0]?.rating, null);
  });
});

describe('an export with organisations', () => {
  const whole = (): Register =>
    held({
      organisations: [
        ...twentyTwo(),
        organisation('rvo', {
          ...{ name: 'Rijksdienst, voor Ondernemend; Nederland', aliases: ['RVO', 'EZ-dienst'], group: 'agency' },
          ...{ contact: person('p-sanne'), from: day('2020-07-09'), endedOn: day('2021-01-31') },
        }),
      ],
      answers: [
        ...answersOfTwentyTwo().map((one) => ({ ...one, recordedBy: person('p-sanne') })),
        answer('OW20-O1', 'rvo', {
          ...{ answer: 'not_applicable', note: 'Gebruikt het niet', by: 'CIO-office', link: 'https://example.org/a' },
          recordedBy: person('p-sanne'),
        }),
      ],
    });

  for (const form of ['xlsx', 'json'] as const) {
    it(`loses none of them when it is imported: into the same, an empty and another register (${form})`, async () => {
      for (const language of LANGUAGES) {
        const desk = importDesk(whole(), { language });
        const file = await desk.export(form);
        const plan = await desk.plan(file);
        assert.deepEqual([plan.faults, plan.owed.items], [[], []]);
        for (const other of [importDesk(), importDesk(held({ organisations: [], answers: [] }))]) {
          const outcome = await other.import(file);
          assert.equal(outcome.type, 'done', JSON.stringify(outcome));
          assert.deepEqual(await owedIn(other.store), await owedIn(desk.store));
        }
      }
    });
  }
});
