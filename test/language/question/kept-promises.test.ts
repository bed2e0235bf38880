/** Which promises were kept and broken, what goes well, and what someone has to do first. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { isReadAs, read } from './reading.js';

describe('which promises were kept, and which were broken', () => {
  isReadAs([
    ['welke beloften heeft Microsoft gehouden?', 'record obligor=microsoft against first'],
    ['welke beloften heeft Microsoft gebroken?', 'record obligor=microsoft against first'],
    ['which promises did Microsoft keep?', 'record obligor=microsoft against first'],
    ['which commitments has SLM broken?', 'record obligor=slm against first'],
    ['welke afspraken is Microsoft nagekomen?', 'record obligor=microsoft against first'],
    ['which promises were kept?', 'record * against first'],
    ['which promises did Microsoft not keep?', 'list obligor=microsoft & word=overdue'],
    ['welke beloften heeft Microsoft niet gehouden?', 'list obligor=microsoft & word=overdue'],
    ['welke maatregelen zijn nagekomen?', 'list word=closed'],
  ]);
});

describe('what goes well, and what does not', () => {
  const well = 'list !word=blocked|expectation_passed|expired|overdue';
  isReadAs([
    ['zijn er maatregelen die goed gaan?', well],
    ['wat gaat goed?', well],
    ['what is going well?', well],
    ['gaat er iets goed?', well],
    ['is anything on track?', 'list !word=overdue'],
    ['loopt er iets op schema?', 'list !word=overdue'],
    ['wat gaat er niet goed?', 'list word=overdue'],
    ['what is going wrong?', 'list word=overdue'],
    ['gaat alles goed?', 'overview *'],
  ]);
});

describe('the first thing that someone has to do', () => {
  isReadAs([
    ['het eerste wat Microsoft moet opleveren', 'next obligor=microsoft'],
    ['the first thing Microsoft must deliver', 'next obligor=microsoft'],
    ['the first item SLM has to finish', 'next obligor=slm'],
  ]);
});

describe('what was known on a day', () => {
  isReadAs([
    ['wat wisten we op 1 januari 2021 over OW20-V4', 'measure OW20-V4 asOf 2021-01-01'],
    ['wat wisten we op 1 januari 2021 over telemetrie', 'list text="telemetrie" asOf 2021-01-01'],
    ['what did we know on 1 January 2021 about telemetry', 'list text="telemetry" asOf 2021-01-01'],
    ['what did we know about OW20-V4 on 1 January 2021?', 'measure OW20-V4 asOf 2021-01-01'],
  ]);
});

describe('a question of a code and a word of one language', () => {
  it('is answered in that language', () => {
    assert.equal(read('quote OW20-V5 verbatim').language, 'en');
    assert.equal(read('OW20-V5 letterlijk', { language: 'en' }).language, 'nl');
    assert.equal(read('OW20-V5', { language: 'en' }).language, 'en');
  });
});
