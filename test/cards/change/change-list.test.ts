import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { AskedDeed } from '../../../src/domain/change/changed-kind.js';
import type { ChangeRecord } from '../../../src/domain/change/change.js';
import type { Person } from '../../../src/domain/people/person.js';
import { changed, day, measure, person } from '../../support/builders.js';
import { EVERYTHING } from '../asked.js';
import { recordOf, recordOfWrite } from '../changing.js';
import { drawn } from '../drawn.js';
import { PEOPLE } from '../world.js';

const listed = (rows: readonly ChangeRecord[], deed?: AskedDeed) =>
  drawn({
    outcome: {
      type: 'changeList',
      since: day('2021-01-01'),
      by: null,
      deed,
      query: EVERYTHING,
      rows,
      offset: 0,
      total: rows.length,
    },
    alternatives: [],
    back: null,
    people: PEOPLE,
  });

const was = measure('OW20-V4', { progress: 35 });
const bas: Person = { code: person('bas'), roles: ['reader'], deputy: null, awayUntil: null, version: 1 };
const ofBas = (more: Partial<Person>, kind: 'role' | 'deputy' | 'away'): ChangeRecord =>
  recordOfWrite(bas, { type: 'person', value: { ...bas, ...more, version: 2 } }, { kind });

describe('a list of changes', () => {
  const told: readonly (readonly [what: string, record: ChangeRecord, said: string])[] = [
    [
      'the progress, from what to what',
      recordOf(was, changed(was, { progress: 45 }), { kind: 'progress' }),
      'voortgang bijgewerkt: was 35%, nu 45%',
    ],
    ['until when someone is away', ofBas({ awayUntil: day('2021-03-03') }, 'away'), 'weg tot 3 maart 2021'],
    ['which role was given', ofBas({ roles: ['reader', 'verifier'] }, 'role'), 'nu ook verificateur'],
    ['which role was taken', ofBas({ roles: [] }, 'role'), 'geen lezer meer'],
    ['who the deputy is', ofBas({ deputy: person('sanne') }, 'deputy'), 'waarnemer: Sanne de Vries'],
  ];
  for (const [what, record, said] of told) {
    it(`says in its row and in its summary ${what}`, () => {
      const { text, summary } = listed([record]);
      assert.ok(text.includes(said), text);
      assert.ok(summary.includes(said), summary);
    });
  }

  it('says what alone was asked for, and that there is none of it', () => {
    const record = recordOf(was, changed(was, { progress: 45 }), { kind: 'progress' });
    assert.match(listed([record], 'progress').summary, /^1 wijziging sinds 1 januari 2021 \(voortgang en notities\)/);
    const { text, summary } = listed([], 'rejection');
    assert.match(text, /Geen melding afgekeurd sinds 1 januari 2021/);
    assert.doesNotMatch(summary, /geen wijzigingen/i);
  });

  it('tells nothing of what is confidential but that it changed', () => {
    const secret = measure('OW20-V4', { confidential: true, progress: 35 });
    const { text, summary } = listed([recordOf(secret, changed(secret, { progress: 45 }), { kind: 'progress' })]);
    assert.match(text, /voortgang bijgewerkt/);
    assert.doesNotMatch(text + summary, /35%|45%/);
  });
});
