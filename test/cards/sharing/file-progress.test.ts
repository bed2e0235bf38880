import assert from 'node:assert/strict';
import { parseClick } from '../../../src/cards/verbs.js';
import type { DownloadByRow } from '../../../src/domain/links/download.js';
import type { FileProgressOutcome } from '../../../src/domain/links/under-way.js';
import { day, measureCode } from '../../support/builders.js';
import { drawn } from '../drawn.js';

const MEASURES: DownloadByRow = {
  what: 'measures',
  form: 'xlsx',
  query: { criteria: [{ field: 'state', anyOf: ['agreed'] }] },
};
const UNDER_WAY: FileProgressOutcome = {
  type: 'fileProgress',
  id: '0b0e2f4c-7f53-4d6f-9d39-0f6b7d0b1c55',
  file: { what: 'measures', form: 'xlsx', query: { criteria: [] } },
  stage: 'under_way',
  rows: 34_500,
  of: 100_000,
};

const card = (more: Partial<FileProgressOutcome> = {}, language: 'nl' | 'en' = 'nl') => {
  const { nodes, summary } = drawn({ outcome: { ...UNDER_WAY, ...more }, alternatives: [], back: null }, language);
  const clicks = nodes.flatMap(({ type, verb, data }) =>
    type === 'Action.Execute' && typeof verb === 'string' ? [parseClick(verb, data)] : [],
  );
  const requests = clicks.map((click) => (click !== 'outdated' && 'request' in click ? click.request : click));
  return { summary, requests };
};

describe('the card of a file that is being fetched', () => {
  it('says what it is and how far, and has the button that stops it', () => {
    const { summary, requests } = card();
    assert.match(summary, /wordt opgehaald.*Maatregelen als Excel-werkmap.*34\.500 van 100\.000 rijen \(34%\)/s);
    const { id, file, of } = UNDER_WAY;
    assert.deepEqual(requests, [{ action: 'stopFile', input: { id, file, of } }]);
    assert.match(card({}, 'en').summary, /being fetched.*34,500 of 100,000 rows \(34%\)/s);
  });

  it('says only how many rows there are where nobody knows of how many, or there are more than were counted', () => {
    for (const of of [null, 34_500, 30_000]) {
      const { summary } = card({ of });
      assert.match(summary, /34\.500 rijen/);
      assert.doesNotMatch(summary, /%| van /);
    }
  });

  it('never says a hundred percent of what is not all there', () => {
    assert.match(card({ rows: 99_999 }).summary, /99\.999 van 100\.000 rijen \(99%\)/);
  });

  it('asks the same again where it is being stopped: that tells what became of it', () => {
    const { requests } = card({ stage: 'stopping' });
    assert.deepEqual(
      requests.map((request) => request !== 'outdated' && 'action' in request && request.action),
      ['stopFile'],
    );
  });

  it('has nothing to click once all of it was sent', () => {
    const { summary, requests } = card({ stage: 'whole', rows: 100_000 });
    assert.match(summary, /100\.000 rijen/);
    assert.deepEqual(requests, []);
  });

  it('leads back to the card that it was fetched from where there is no whole file', () => {
    const since = day('2024-01-01');
    const query = { criteria: [] };
    const files: readonly (readonly [DownloadByRow, object])[] = [
      [MEASURES, { action: 'listMeasures', input: { query: MEASURES.query, offset: 0 } }],
      [
        { what: 'changes', form: 'csv', since, by: null, deed: 'evidence', query },
        { action: 'listChanges', input: { since, by: null, deed: 'evidence', query, offset: 0 } },
      ],
      [
        { what: 'history', form: 'json', measure: measureCode('OW20-V4') },
        { action: 'showMeasure', input: { measureId: 'OW20-V4', focus: 'history', historyOffset: 0 } },
      ],
    ];
    for (const stage of ['stopped', 'broken_off', 'lost'] as const) {
      for (const [file, request] of files) assert.deepEqual(card({ file, stage }).requests, [request]);
    }
  });
});
