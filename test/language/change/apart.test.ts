import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { read } from '../question/reading.js';

const partsOf = (text: string): readonly string[] => {
  const { intent } = read(text);
  return intent.type === 'changesApart' ? intent.parts : [];
};

describe('several changes in one sentence', () => {
  it('fall apart into sentences that each tell one', () => {
    for (const [text, ...parts] of [
      ['zet V1 op 60% en V2 op 30%', 'zet V1 op 60%', 'V2 op 30%'],
      ['set OW20-V1 to 60% and set OW20-V2 to 30%', 'set OW20-V1 to 60%', 'set OW20-V2 to 30%'],
      ['zet V1 en V2 op 60%', 'zet V1 op 60%', 'zet V2 op 60%'],
      ['wijs V1, V2 en V3 toe aan Sanne', 'wijs V1 toe aan Sanne', 'wijs V2 toe aan Sanne', 'wijs V3 toe aan Sanne'],
      ['assign V1, V2 and V3 to me', 'assign V1 to me', 'assign V2 to me', 'assign V3 to me'],
      ['zet V1 op 60%; zet V2 en V3 op 30%', 'zet V1 op 60%', 'zet V2 op 30%', 'zet V3 op 30%'],
    ]) {
      assert.deepEqual(partsOf(text ?? ''), parts, text);
    }
  });

  it('are one change where only one is told', () => {
    for (const text of [
      'zet V1 op 60%',
      'vervang V1 door V7',
      'verschuif V2 naar eind 2021 omdat V1 eerst moet en de leverancier vertraging heeft',
      'noteer bij V4: V1 op 60% en V2 op 30%',
      'is V1 klaar en V2 op 30%?',
      'welke maatregelen horen bij V1 en V2?',
    ]) {
      assert.deepEqual(partsOf(text), [], text);
    }
  });

  it('are not looked for without end', () => {
    const many = Array.from({ length: 200 }, (_, index) => `zet V${index + 1} op 60%`).join(' en ');
    assert.deepEqual(partsOf(many), []);
  });
});

describe('taking a change back', () => {
  it('may name it by its number', () => {
    for (const [text, number] of [
      ['maak wijziging 12 ongedaan', 12],
      ['undo change 12', 12],
      ['revert change 7', 7],
      ['undo', undefined],
      ['maak dat ongedaan', undefined],
    ] as const) {
      const { intent } = read(text);
      assert(intent.type === 'change' && intent.change === 'undo', text);
      assert.equal(intent.number, number, text);
    }
  });

  it('is something else where a number belongs to something else', () => {
    for (const text of ['maak V12 ongedaan', 'welke wijziging was nummer 12?']) {
      const { intent } = read(text);
      assert(!(intent.type === 'change' && intent.change === 'undo' && intent.number !== undefined), text);
    }
  });
});
