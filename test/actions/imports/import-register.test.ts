import assert from 'node:assert/strict';
import { importRegister, type ImportOutcome } from '../../../src/actions/imports/import-register.js';
import { changeDetails } from '../../../src/cards/change/change-details.js';
import { fileSetting } from '../../../src/cards/file-setting.js';
import { countsOf } from '../../../src/domain/imports/import-plan.js';
import { memoryStore } from '../../../src/stores/memory.js';
import { change, changed, measure, measureCode, person, riskCode } from '../../support/builders.js';
import { importDesk, NOBODY_WAITS } from '../../support/import-desk.js';
import { after, ALL, held, NEW, told } from './cells.js';

describe('an import', () => {
  it('shows what it will do and changes nothing until that was agreed to', async () => {
    const desk = importDesk(held());
    const input = await desk.read(`${NEW}OW20-V1;Andere titel;;;;\n`);
    const shown = await importRegister({ input, agreed: null, reason: 'test' }, desk.at, NOBODY_WAITS);
    assert(shown.type === 'plan');
    assert.deepEqual(countsOf(shown.plan), { added: 1, changed: 1, unchanged: 0 });
    assert.equal((await desk.store.changes({}, ALL)).total, 0);
    const done = await importRegister({ input, agreed: shown.plan.digest, reason: 'test' }, desk.at, NOBODY_WAITS);
    assert(done.type === 'done');
    assert.deepEqual(done.records, { first: 1, last: 2 });
  });

  it('records each measure by itself, by whom and from which file', async () => {
    const desk = importDesk(held());
    await desk.import(`${NEW}OW20-V1;Andere titel;;;;\n`);
    const { rows } = await desk.store.changes({}, ALL);
    assert.deepEqual(
      rows.map(({ subject, kind, reason, actor, origin, together }) => [
        subject,
        kind,
        reason,
        actor,
        origin.via,
        together,
      ]),
      [
        ['OW20-V9', 'new_measure', 'Import van test', 'p-sanne', 'import', { place: 2, of: 2 }],
        ['OW20-V1', 'edit', 'Import van test', 'p-sanne', 'import', { place: 1, of: 2 }],
      ],
    );
  });

  it('says in the history what was edited', async () => {
    const desk = importDesk(held());
    await desk.import('Code;Titel;Citaat;Voortgang\nOW20-V1;Andere titel;Ander citaat;40\n');
    const { rows } = await desk.store.changes({}, ALL);
    const setting = fileSetting({
      language: 'nl',
      timeZone: 'Europe/Amsterdam',
      catalogue: await desk.store.catalogue(),
      people: { me: person('p-sanne'), nameOf: () => undefined },
    });
    assert.deepEqual(
      rows.map((record) => changeDetails(record, setting)),
      [['voortgang 40%', 'gewijzigd: titel en citaat']],
    );
  });

  it('does nothing at all where one row is wrong', async () => {
    const desk = importDesk(held());
    const outcome = await desk.import(`${NEW}OW20-V8;Ook nieuw;uiterlijk 31-06-2021;x;office-dpia;y\n`);
    assert(outcome.type === 'plan');
    assert.deepEqual(told(outcome.plan.faults), [['unreadable_deadline', 3, 'Termijn', 'uiterlijk 31-06-2021']]);
    assert.equal((await desk.store.changes({}, ALL)).total, 0);
  });

  it('is shown again where the register changed since, and done once however often it is sent', async () => {
    const desk = importDesk(held());
    const input = await desk.read('Code;Voortgang\nOW20-V1;40\n');
    const order = { input, reason: 'test' };
    const shown = await importRegister({ ...order, agreed: null }, desk.at, NOBODY_WAITS);
    assert(shown.type === 'plan');
    const before = await desk.store.measure(measureCode('OW20-V1'));
    assert(before !== undefined);
    await desk.store.commit(change(changed(before, { progress: 10 })));
    const moved = await importRegister({ ...order, agreed: shown.plan.digest }, desk.at, NOBODY_WAITS);
    assert(moved.type === 'plan' && moved.moved);
    const once = () => importRegister({ ...order, agreed: moved.plan.digest }, desk.at, NOBODY_WAITS);
    const outcomes: readonly ImportOutcome[] = [await once(), await once()];
    assert.deepEqual(
      outcomes.map((one) => one.type === 'done' && one.again),
      [false, true],
    );
    assert.equal((await desk.store.changes({}, ALL)).total, 2);
  });

  it('is for coordinators alone', async () => {
    for (const roles of [[], ['reader'], ['contributor', 'verifier'], ['administrator']] as const) {
      const desk = importDesk(held(), { roles });
      assert.equal((await desk.import(NEW)).type, 'denied');
    }
  });

  it('can be called off until it is recorded', async () => {
    const desk = importDesk(held());
    const input = await desk.read(NEW);
    const shown = await importRegister({ input, agreed: null, reason: '' }, desk.at, NOBODY_WAITS);
    assert(shown.type === 'plan');
    let asked = 0;
    const go = () => {
      asked += 1;
      if (asked > 1) throw new RangeError('called off');
    };
    const order = { input, agreed: shown.plan.digest, reason: '' };
    await assert.rejects(importRegister(order, desk.at, { ...NOBODY_WAITS, go }), RangeError);
    assert.equal((await desk.store.changes({}, ALL)).total, 0);
  });

  it('tells how far it is', async () => {
    const heard: (readonly [number, number])[] = [];
    const desk = importDesk(held());
    const rows = Array.from({ length: 450 }, (_, index) => `OW20-V${index + 100};x`).join('\n');
    const input = await desk.read(`Code;Titel\n${rows}\n`);
    const watch = { ...NOBODY_WAITS, progress: (done: number, of: number) => void heard.push([done, of]) };
    await importRegister({ input, agreed: null, reason: '' }, desk.at, watch);
    assert.deepEqual(
      heard.map(([done]) => done),
      [0, 200, 400, 450],
    );
  });

  it('leaves what the file does not speak of as it is, and what has to be there where a cell is empty', async () => {
    const before = measure('OW20-V2', { owner: person('p-bas'), notes: [{ nl: 'a', en: 'b' }], progress: 20 });
    const desk = importDesk(held(before));
    const now = await after(desk, 'Code;Titel;Citaat;Voortgang\nOW20-V2;;;\n', 'OW20-V2');
    assert.deepEqual(
      [now.title, now.quotation, now.owner, now.notes],
      [before.title, before.quotation, before.owner, before.notes],
    );
    assert.equal(now.progress, null);
  });
});

describe('an import into an empty register', () => {
  it('takes over all of the file, and needs all that the measures refer to', async () => {
    const items = held();
    const file = Buffer.from(await importDesk(items).export('json')).toString();
    const empty = importDesk(memoryStore());
    assert.equal((await empty.import(file)).type, 'done');
    assert.equal((await empty.store.catalogue()).investigations.length, 1);
    const broken = JSON.stringify({
      ...(JSON.parse(file) as object),
      sources: [],
      risks: [{ code: 'OW20-H1', level: 'heel hoog' }],
    });
    const { faults } = await importDesk(memoryStore()).plan(broken);
    assert(faults.some(({ kind, found }) => kind === 'unknown_code' && found === 'office-dpia'));
  });

  it('grows like any other where something was recorded before', async () => {
    const store = memoryStore();
    const role = {
      code: person('p-sanne'),
      roles: ['coordinator' as const],
      deputy: null,
      awayUntil: null,
      version: 1,
    };
    await store.commit(change([{ type: 'person', value: role }], { kind: 'role', subject: role.code }));
    const desk = importDesk(store);
    const outcome = await desk.import(await importDesk(held()).export('json'));
    assert(outcome.type === 'done');
    assert.equal(outcome.plan.first, false);
    assert.deepEqual(outcome.records, { first: 2, last: 6 });
    assert.equal((await store.catalogue()).investigations.length, 1);
  });

  it('tells what is wrong with what is not a measure, too', async () => {
    const file = JSON.parse(Buffer.from(await importDesk(held()).export('json')).toString()) as object;
    const broken = JSON.stringify({ ...file, risks: [{ code: riskCode('OW20-H1'), level: 'heel hoog' }] });
    const outcome = await importDesk(memoryStore()).import(broken);
    assert(outcome.type === 'plan');
    assert(told(outcome.plan.faults).some(([kind, , column]) => kind === 'not_a_choice' && column === 'level'));
  });
});
