/** Sentences that bring a file in, and those that ask for one. */
import assert from 'node:assert/strict';
import { read } from './reading.js';

const intentOf = (text: string) => read(text).intent;

describe('a sentence about a file', () => {
  it('asks to bring one in, in both languages', () => {
    const sentences = [
      ...[
        'importeer',
        'import',
        'Ik wil een bestand importeren',
        'kan ik maatregelen importeren?',
        'importeer een Excel-bestand',
      ],
      ...[
        'Import a file',
        'I want to import a file',
        'can I import measures from Excel?',
        'importeer maatregelen',
        'een bestand uploaden',
      ],
    ];
    for (const text of sentences) assert.deepEqual(intentOf(text), { type: 'import' }, text);
  });

  it('asks for everything, where it narrows nothing down', () => {
    const everything = { type: 'list', query: { criteria: [] } };
    for (const text of [
      'exporteer',
      'export',
      'exporteer alle maatregelen',
      'export everything',
      'exporteer naar Excel',
      'een export als CSV',
    ]) {
      assert.deepEqual(intentOf(text), everything, text);
    }
  });

  it('asks for the measures that it names, as any list does', () => {
    const late = intentOf('exporteer de te late maatregelen van Microsoft naar Excel');
    assert(late.type === 'list');
    assert.deepEqual(late.query.criteria.map(({ field }) => field).sort(), ['obligor', 'word']);
    const past = intentOf('export all measures as of 31 December 2020');
    assert(past.type === 'list');
    assert.equal(past.query.asOf, '2020-12-31');
  });

  it('is about something else where importing is only a word in it', () => {
    assert.notEqual(intentOf('welke maatregelen gaan over het importeren van gegevens?').type, 'import');
    assert.notEqual(intentOf('OW20-V1 is geïmporteerd').type, 'import');
  });
});
