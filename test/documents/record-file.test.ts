import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { downloadRecord } from '../../src/actions/downloads/download-record.js';
import { recordFile } from '../../src/documents/record-file.js';
import { fixedCalendar } from '../../src/domain/time/clock.js';
import { LANGUAGES, type Language } from '../../src/domain/language.js';
import { ROLES, type Role } from '../../src/domain/people/person.js';
import { memoryStore } from '../../src/stores/memory.js';
import { at, person } from '../support/builders.js';
import { firstRegister } from '../support/first-register.js';
import { PEOPLE } from '../cards/world.js';

async function recordOf(form: 'csv' | 'json', language: Language = 'nl', roles: readonly Role[] = ROLES) {
  const store = memoryStore(await firstRegister());
  const calendar = fixedCalendar(at('2021-02-01'), 'Europe/Amsterdam');
  const actor = { id: person('sanne'), name: 'Sanne', roles: new Set(roles) };
  const outcome = await downloadRecord({ what: 'record', form, query: { criteria: [] } }, actor, { store, calendar });
  if (outcome.type !== 'record') return outcome.type;
  const reader = { language, timeZone: 'Europe/Amsterdam', catalogue: await store.catalogue(), people: PEOPLE };
  let rows = 0;
  const pieces: string[] = [];
  for await (const piece of recordFile(form, outcome.record, reader, (more) => void (rows += more))) pieces.push(piece);
  return { text: pieces.join(''), rows };
}

interface Line {
  readonly party: string | null;
  readonly against: string;
  readonly precision: string | null;
  readonly counted: string;
  readonly count: number;
  readonly codes: readonly string[];
}

describe('the record of promises as a file', () => {
  it('has every number of everyone and of each party, which add up', async () => {
    const file = await recordOf('json');
    assert(typeof file === 'object');
    const { record } = JSON.parse(file.text) as { readonly record: readonly Line[] };
    assert.equal(record.length, file.rows);
    const found = (party: string | null, counted: string) =>
      record.find(
        (one) => one.party === party && one.against === 'first' && one.precision === null && one.counted === counted,
      );
    assert.equal(found(null, 'open_late')?.count, 6);
    assert.deepEqual(found('microsoft', 'open_late')?.codes.length, found('microsoft', 'open_late')?.count);
    const parties = new Set(record.flatMap(({ party }) => (party === null ? [] : [party])));
    for (const counted of ['due', 'open_late', 'coming', 'moved', 'reread']) {
      const sum = [...parties].reduce((total, party) => total + (found(party, counted)?.count ?? 0), 0);
      assert.equal(sum, found(null, counted)?.count, counted);
    }
    const precise = record.filter((one) => one.party === null && one.against === 'first' && one.precision !== null);
    assert.equal(
      precise.reduce((total, { count }) => total + count, 0),
      found(null, 'due')?.count,
    );
  });

  for (const language of LANGUAGES) {
    it(`is a table with headings in the language of whoever opens it (${language})`, async () => {
      const file = await recordOf('csv', language);
      assert(typeof file === 'object');
      const [heads = '', ...lines] = file.text.trimEnd().split('\r\n');
      assert.match(heads, language === 'nl' ? /"Partij";"Gerekend tegen"/ : /"Party";"Held against"/);
      assert.equal(lines.length, file.rows);
      assert(lines.every((line) => line.split(';').length === heads.split(';').length));
      assert.match(
        file.text,
        language === 'nl' ? /"termijn anders gelezen dan eerst";0/ : /"deadline read differently than at first";0/,
      );
      assert.match(file.text, language === 'nl' ? /open en te laat";6/ : /open and late";6/);
    });
  }

  it('is for those who may read alone', async () => {
    assert.equal(await recordOf('csv', 'nl', []), 'denied');
    assert.equal(await recordOf('csv', 'nl', ['administrator']), 'denied');
  });
});
