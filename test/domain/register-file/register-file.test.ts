import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseRegister } from '../../../src/domain/register-file/register-file.js';
import type { Register } from '../../../src/domain/register/register.js';
import {
  circumstanceEntry,
  conditionEntry,
  deadlineEntry,
  investigationEntry,
  registerJson,
  riskEntry,
  withMeasure,
  withRisk,
  type Json,
} from './sample-file.js';

function parsed(json: unknown): Register {
  const result = parseRegister(json);
  assert.ok(result.ok, result.ok ? '' : result.faults.join('\n'));
  return result.register;
}

const firstMeasure = (more: Json = {}) => {
  const [measure] = parsed(withMeasure(more)).measures;
  assert.ok(measure);
  return measure;
};

describe('a register file without faults', () => {
  it('becomes the register, in the order of the file', () => {
    const { vendors, sources, investigations, circumstances, risks, measures } = parsed(registerJson());
    assert.deepEqual(vendors, [{ code: 'microsoft', name: 'Microsoft', aliases: ['MS'], version: 1 }]);
    assert.equal(sources[0]?.reference, null);
    assert.deepEqual([investigations.length, circumstances.length, risks.length], [1, 1, 1]);
    assert.deepEqual(
      measures.map(({ code }) => code),
      ['OW20-V1', 'OW20-O1'],
    );
  });

  it('may leave out what is empty; every field of the domain is filled in', () => {
    assert.deepEqual(firstMeasure(), {
      code: 'OW20-V1',
      investigation: 'OW20',
      obligor: 'microsoft',
      nature: 'one-off',
      title: { nl: 'Maatregel', en: 'Measure' },
      description: null,
      quotation: {
        quote: 'Wij doen dit voor het einde van de zomer van 2020.',
        source: 'office-dpia',
        place: 'Maatregelen, 1',
      },
      risks: ['OW20-H1'],
      deadlines: [
        {
          version: 1,
          wording: 'voor het einde van de zomer van 2020',
          kind: 'deadline',
          earliest: '2020-08-31',
          latest: '2020-09-21',
          precision: 'season',
          interval: null,
          rule: { id: 'before-end-of-season', fragment: 'einde van de zomer' },
          anchor: '2020-07-09',
          source: 'office-dpia',
          reason: null,
          agreedBy: null,
          recordedBy: null,
          recordedAt: null,
        },
      ],
      state: 'agreed',
      agreedOn: '2020-06-30',
      progress: null,
      owner: null,
      blockedBy: [],
      lapsesWith: null,
      supersededBy: null,
      followUpOn: null,
      contradictions: [],
      notes: [],
      confidential: false,
      report: null,
      evidence: [],
      verification: null,
      occurrences: [],
      updatedOn: null,
      enteredOn: '2020-07-09',
      version: 1,
    });
  });

  it('counts a measure as entered on the day its investigation was published, unless it says otherwise', () => {
    assert.equal(firstMeasure().enteredOn, '2020-07-09');
    assert.equal(firstMeasure({ enteredOn: '2021-02-01' }).enteredOn, '2021-02-01');
  });

  it('keeps every deadline there has been, the first as the yardstick', () => {
    const later = deadlineEntry({
      latest: '2020-12-31',
      reason: 'Microsoft vroeg uitstel',
      agreedBy: 'SLM',
      source: null,
      recordedBy: 'sanne',
      recordedAt: '2020-09-20T08:00:00Z',
    });
    const { deadlines } = firstMeasure({
      laterDeadlines: [later, deadlineEntry({ latest: '2021-03-31', reason: 'Nogmaals' })],
    });
    assert.deepEqual(
      deadlines.map(({ version, latest, reason, source }) => [version, latest, reason, source]),
      [
        [1, '2020-09-21', null, 'office-dpia'],
        [2, '2020-12-31', 'Microsoft vroeg uitstel', null],
        [3, '2021-03-31', 'Nogmaals', 'office-dpia'],
      ],
    );
    assert.deepEqual([deadlines[1]?.agreedBy, deadlines[1]?.recordedBy], ['SLM', 'sanne']);
  });

  it('may hold a measure that is verified already, with what that rests on', () => {
    const state = {
      state: 'verified',
      report: { claimedBy: 'Microsoft', on: '2020-09-01', recordedBy: 'sanne' },
      evidence: [{ title: 'Rapport', link: 'https://example.org/r', date: '2020-09-10', sha256: 'a'.repeat(64) }],
      verification: { result: 'verified', on: '2020-09-15', by: 'joris' },
      updatedOn: '2020-09-15',
      progress: 100,
      owner: 'sanne',
    };
    const measure = firstMeasure(state);
    assert.deepEqual(measure.report, state.report);
    assert.deepEqual(measure.evidence, state.evidence);
    assert.deepEqual(measure.verification, { ...state.verification, reason: null });
    assert.deepEqual([measure.progress, measure.owner, measure.updatedOn], [100, 'sanne', '2020-09-15']);
  });

  it('reads conditions as deep as they go', () => {
    const when = {
      all: [{ any: [{ verified: 'OW20-V1' }, { all: [{ verified: 'OW20-O1' }] }] }, { verified: 'OW20-O1' }],
    };
    const condition = parsed(withRisk({ condition: conditionEntry(when) })).risks[0]?.condition;
    assert.equal(condition?.ours, true);
    assert.equal(condition.quotation.quote, 'Nadat alles is doorgevoerd.');
    assert.deepEqual(condition.condition, {
      type: 'all',
      of: [
        {
          type: 'any',
          of: [
            { type: 'verified', measure: 'OW20-V1' },
            { type: 'all', of: [{ type: 'verified', measure: 'OW20-O1' }] },
          ],
        },
        { type: 'verified', measure: 'OW20-O1' },
      ],
    });
  });

  it('keeps contradictions, blockers, what lapses, notes and the investigations referred to', () => {
    const quotation = { quote: 'Al klaar.', source: 'office-dpia', place: 'Tabel' };
    const explanation = { nl: 'Dat botst.', en: 'They clash.' };
    const more = {
      blockedBy: [
        { code: 'OW20-C1', inferred: true },
        { code: 'OW20-O1', inferred: false },
      ],
      lapsesWith: 'OW20-O1',
      contradictions: [{ quotations: [quotation, { ...quotation, quote: 'Nog niet.' }], explanation }],
      notes: [{ nl: 'Let op.', en: 'Mind this.' }],
      description: { nl: 'Omschrijving', en: 'Description' },
      confidential: true,
    };
    const measure = firstMeasure(more);
    for (const key of ['blockedBy', 'lapsesWith', 'contradictions', 'notes', 'description', 'confidential'] as const) {
      assert.deepEqual(measure[key], more[key], key);
    }
    const refersTo = [{ title: { nl: 'Eerdere DPIA', en: 'Earlier DPIA' }, published: '2019-07-23' }];
    const { investigations } = parsed(registerJson({ investigations: [investigationEntry({ refersTo })] }));
    assert.deepEqual(investigations[0]?.refersTo, refersTo);
  });

  it('may hold circumstances that are gone and risks that were rated anew', () => {
    const gone = { on: '2020-10-01', source: 'Brief van 1 oktober', by: 'sanne' };
    const rating = { level: 'low', on: '2021-01-15', by: 'sanne', reason: 'Vervuld' };
    const { circumstances, risks } = parsed(
      registerJson({ circumstances: [circumstanceEntry({ gone })], risks: [riskEntry({ rating })] }),
    );
    assert.deepEqual(circumstances[0]?.gone, gone);
    assert.deepEqual(risks[0]?.rating, rating);
  });

  it('may name its schema, and may be empty', () => {
    const empty = { vendors: [], sources: [], investigations: [], circumstances: [], risks: [], measures: [] };
    assert.deepEqual(parsed({ $schema: './register.schema.json', format: 1, ...empty }), empty);
  });
});
