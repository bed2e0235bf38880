import assert from 'node:assert/strict';
import { undo } from '../../../src/actions/changes/undo.js';
import { changeDetails } from '../../../src/cards/change/change-details.js';
import { fileSetting } from '../../../src/cards/file-setting.js';
import { entryCountsOf } from '../../../src/domain/imports/entries-plan.js';
import { memoryStore } from '../../../src/stores/memory.js';
import { change, changed, measure, measureCode, quotation, register, risk, riskCode } from '../../support/builders.js';
import { importDesk } from '../../support/import-desk.js';
import { workbook } from '../../support/workbooks.js';
import { ALL, held } from './cells.js';

import { over, rating, ZOOM, ADDED, NONE, zoomIn, book } from './zoom.js';

describe('an import of what the register names things by, of risks and circumstances', () => {
  for (const form of ['xlsx', 'json'] as const) {
    it(`brings all of another register into one that is in use (${form})`, async () => {
      const file = await importDesk(ZOOM).export(form);
      const desk = importDesk(held());
      const plan = await desk.plan(file);
      assert.deepEqual(plan.faults, []);
      assert.deepEqual(entryCountsOf(plan.entries), { added: ADDED, changed: NONE });
      assert.equal((await desk.import(file)).type, 'done');
      assert.deepEqual(await zoomIn(desk), ZOOM);
      const again = await desk.plan(file);
      assert.deepEqual([again.entries, again.faults], [{ items: [], unchanged: 7 }, []]);
    });
  }

  it('records each by itself, what others build on first', async () => {
    const desk = importDesk(held());
    await desk.import(await importDesk(ZOOM).export('json'));
    const { rows } = await desk.store.changes({}, ALL);
    assert.deepEqual(
      [...rows].reverse().map(({ kind, subject }) => [kind, subject]),
      [
        ['new_vendor', 'vendor/zoom'],
        ['new_source', 'source/zoom-dpia'],
        ['new_investigation', 'investigation/ZM21'],
        ['new_circumstance', 'ZM21-C1'],
        ['new_circumstance', 'ZM21-C2'],
        ['new_risk', 'ZM21-H1'],
        ['new_risk', 'ZM21-L2'],
        ['new_measure', 'ZM21-V1'],
        ['new_measure', 'ZM21-V2'],
      ],
    );
    assert.deepEqual([...new Set(rows.map(({ together }) => together?.of))], [9]);
  });

  it('changes what differs, and only that', async () => {
    const desk = importDesk(ZOOM);
    const outcome = await desk.import(
      await workbook({
        Leveranciers: [
          ['Code', 'Andere namen'],
          ['zoom', 'Zoom Video; Zoom Inc'],
        ],
        Onderzoeken: [
          ['Code', 'Producten', 'Afgerond op'],
          ['ZM21', 'Zoom Meetings; Zoom Phone', ''],
        ],
        'Risico’s': [
          ['Code', 'Titel (Nederlands)', 'Niveau'],
          ['ZM21-L2', 'Andere titel', ''],
        ],
      }),
    );
    assert.equal(outcome.type, 'done', JSON.stringify(outcome));
    const now = await zoomIn(desk);
    assert.deepEqual(now.vendors, [{ ...ZOOM.vendors[0], aliases: ['Zoom Video', 'Zoom Inc'], version: 2 }]);
    assert.deepEqual(now.investigations, [
      { ...ZOOM.investigations[0], products: ['Zoom Meetings', 'Zoom Phone'], completed: null, version: 2 },
    ]);
    assert.deepEqual(now.risks[1], {
      ...ZOOM.risks[1],
      title: { ...ZOOM.risks[1]?.title, nl: 'Andere titel' },
      version: 2,
    });
    assert.deepEqual(
      [now.risks[0], now.circumstances, now.measures],
      [ZOOM.risks[0], ZOOM.circumstances, ZOOM.measures],
    );
    const { rows } = await desk.store.changes({}, ALL);
    assert.deepEqual(
      rows.map(({ kind }) => kind),
      ['edit', 'edit', 'edit'],
    );
  });

  it('reads each of them from a table of its own, too', async () => {
    const tables: Readonly<Record<string, string>> = {
      vendor: 'Code;Naam;Andere namen\nslack;Slack;\n',
      source: 'Code;Titel;Uitgever;Gepubliceerd op\nslack-dpia;DPIA Slack;SLM;1-2-2021\n',
      investigation: 'Code;Titel;Leverancier;Bron;Gepubliceerd op\nSL21;DPIA Slack;zoom;zoom-dpia;1-2-2021\n',
      circumstance:
        'Code;Titel;Citaat;Bron;Vindplaats;Verdwenen op;Bron van verdwijnen\nZM21-C3;Feit;Zo is het.;zoom-dpia;p. 1;;\n',
      risk: 'Code,Titel,Niveau,Citaat,Bron,Vindplaats\nZM21-L3,Risico,laag,Zo kan het.,zoom-dpia,p. 2\n',
    };
    for (const [type, table] of Object.entries(tables)) {
      const plan = await importDesk(ZOOM).plan(table);
      assert.deepEqual([plan.faults, plan.entries.items.map((one) => one.type)], [[], [type]]);
    }
    const measures = await importDesk(ZOOM).plan('Code;Leverancier;Titel;Voortgang\nZM21-V1;Zoom;Anders;10\n');
    assert.deepEqual([measures.measures.length, measures.ignored], [1, ['Leverancier']]);
  });

  it('takes nothing away that a sheet leaves out or leaves empty of what was decided', async () => {
    const desk = importDesk(ZOOM);
    const empty = ['ZM21-H1', '', '', '', ''];
    const plan = await book(desk, {
      'Risico’s': [['Code', 'Voorwaarde', 'Citaat bij voorwaarde', 'Nieuw niveau', 'Nieuw niveau op'], empty],
      Omstandigheden: [
        ['Code', 'Verdwenen op', 'Bron van verdwijnen'],
        ['ZM21-C2', '', ''],
      ],
    });
    assert.deepEqual([plan.faults, plan.entries], [[], { items: [], unchanged: 2 }]);
  });

  it('reads a condition as people write it, and lets go of a rating that it does not hold for', async () => {
    const store = memoryStore(ZOOM);
    const [v1] = await store.measures([measureCode('ZM21-V1')]);
    assert(v1);
    await store.commit(change(changed(v1, { state: 'verified' })));
    const desk = importDesk(store);
    const file = (text: string) =>
      workbook({
        Risks: [
          ['Code', 'conditionWhen'],
          ['ZM21-H1', text],
        ],
      });
    assert.equal((await desk.import(await file('ZM21-V1'))).type, 'done');
    const kept = await store.risk(riskCode('ZM21-H1'));
    assert.deepEqual([kept?.condition?.condition, kept?.rating], [{ type: 'verified', measure: 'ZM21-V1' }, rating]);
    assert.equal((await desk.import(await file('V1 en V2'))).type, 'done');
    const lost = await store.risk(riskCode('ZM21-H1'));
    assert.deepEqual([lost?.condition?.quotation, lost?.rating], [over().quotation, null]);
    const { rows } = await store.changes({ subject: riskCode('ZM21-H1') }, ALL);
    assert.deepEqual(
      rows.map(({ kind }) => kind),
      ['condition', 'condition'],
    );
  });

  it('changes a risk once where its condition and the answers under it change together', async () => {
    const share = (of: string) => ({ share: { measure: 'OW20-O1', of } });
    const items = register({
      measures: [measure('OW20-O1')],
      risks: [
        risk('OW20-H1', {
          condition: {
            condition: { type: 'share', measure: measureCode('OW20-O1'), share: { unit: 'all' }, group: null },
            ours: true,
            quotation: quotation('Nadat …'),
          },
          rating,
        }),
      ],
    });
    const desk = importDesk({
      ...items,
      organisations: [],
    });
    const [h1] = items.risks;
    const json = {
      organisations: [{ code: 'bzk', name: 'BZK', group: 'ministry' }],
      answers: [{ measure: 'OW20-O1', organisation: 'bzk', answer: 'in_progress', on: '2021-01-05' }],
      risks: [
        {
          code: 'OW20-H1',
          condition: { when: share('50%'), ours: true, quote: 'Nadat …', source: 'office-dpia', place: 'Maatregelen' },
        },
      ],
    };
    const outcome = await desk.import(JSON.stringify(json));
    assert.equal(outcome.type, 'done', JSON.stringify(outcome));
    const now = await desk.store.risk(riskCode('OW20-H1'));
    assert.deepEqual([now?.version, now?.rating], [(h1?.version ?? 0) + 1, null]);
  });

  it('can be taken back record by record, as far as nothing rests on it', async () => {
    const desk = importDesk(held());
    await desk.import(await importDesk(ZOOM).export('json'));
    const { rows } = await desk.store.changes({}, ALL);
    const takeBack = (subject: string) => {
      const number = rows.find((record) => record.subject === subject)?.number ?? 0;
      return undo({ number }, { ...desk.at, origin: { via: 'card', reference: null } });
    };
    const refused = await takeBack('ZM21-H1');
    assert(refused.type === 'refused' && refused.refusal.why === 'rested_on');
    assert.deepEqual([...refused.refusal.by].sort(), ['ZM21-V1', 'ZM21-V2']);
    assert.equal((await takeBack('ZM21-L2')).type, 'changed');
    assert.deepEqual(
      (await zoomIn(desk)).risks.map(({ code }) => code),
      ['ZM21-H1'],
    );
  });
});

describe('the history of what an import changed', () => {
  it('says which fields of a risk, a circumstance and an investigation', async () => {
    const desk = importDesk(ZOOM);
    const outcome = await desk.import(
      JSON.stringify({
        sources: [{ code: 'zoom-2', title: 'Ander stuk', publisher: 'SLM', published: '2021-01-01' }],
        investigations: [{ code: 'ZM21', source: 'zoom-2' }],
        circumstances: [{ code: 'ZM21-C1', quote: 'Ander feit.' }],
        risks: [{ code: 'ZM21-L2', title: { nl: 'Anders', en: 'Otherwise' }, quote: 'Ander risico.' }],
      }),
    );
    assert.equal(outcome.type, 'done', JSON.stringify(outcome));
    const setting = fileSetting({
      language: 'nl',
      timeZone: 'Europe/Amsterdam',
      catalogue: await desk.store.catalogue(),
      people: { me: desk.at.actor.id, nameOf: () => undefined },
    });
    const { rows } = await desk.store.changes({}, ALL);
    assert.deepEqual(
      rows.map((record) => changeDetails(record, setting)),
      [
        ['Risico ZM21-L2 heet nu Anders', 'gewijzigd: citaat'],
        ['gewijzigd: citaat'],
        ['Onderzoek ZM21', 'gewijzigd: bron'],
        ['Ander stuk'],
      ],
    );
  });
});
