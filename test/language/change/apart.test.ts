import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { after } from '../question/dialogue.js';
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

  it('of one item fall apart as well, each with the item in it', () => {
    for (const [text, ...parts] of [
      ['zet V1 op 60% en wijs toe aan Sanne', 'zet V1 op 60%', 'wijs V1 toe aan Sanne'],
      ['zet V1 op 60% en wijs hem toe aan Sanne', 'zet V1 op 60%', 'wijs V1 toe aan Sanne'],
      ['set V1 to 60% and assign it to Sanne', 'set V1 to 60%', 'assign V1 to Sanne'],
      ['meld V2 gereed en zet de eigenaar op Sanne', 'meld V2 gereed', 'zet de eigenaar van V2 op Sanne'],
      ['wijs toe aan Sanne en zet V1 op 60%', 'wijs V1 toe aan Sanne', 'zet V1 op 60%'],
      ['zet V1 op 60% en noteer dat Jan belde', 'zet V1 op 60%', 'noteer V1 dat Jan belde'],
      ['markeer V1 als gereed en wijs V1 toe aan mij', 'markeer V1 als gereed', 'wijs V1 toe aan mij'],
      [
        'zet V1 op 60%, wijs toe aan Sanne en verschuif naar 1 juli 2021',
        ...['zet V1 op 60%', 'wijs V1 toe aan Sanne', 'verschuif V1 naar 1 juli 2021'],
      ],
    ]) {
      assert.deepEqual(partsOf(text ?? ''), parts, text);
    }
  });

  it('of what was answered before name it by its code, as another answer may come between', () => {
    const { intent } = read('zet die op 60% en wijs hem toe aan Sanne', { previous: after('hoe ver is OW20-V4?') });
    assert.deepEqual(intent.type === 'changesApart' && intent.parts, [
      'zet OW20-V4 op 60%',
      'wijs OW20-V4 toe aan Sanne',
    ]);
  });

  it('keep the links that stand in them', () => {
    const [note, other] = ['zet V1 op 60% (zie https://a.example/V7)', 'zet V2 op 30%'];
    assert.deepEqual(partsOf(`${note} en ${other}`), [note, other]);
  });

  it('are one change where only one is told', () => {
    for (const text of [
      'zet V1 op 60%',
      'vervang V1 door V7',
      'verschuif V2 naar eind 2021 omdat V1 eerst moet en de leverancier vertraging heeft',
      'noteer bij V4: V1 op 60% en V2 op 30%',
      'noteer bij V4 dat Microsoft belde en meldt V4 gereed',
      'wijs V4 toe aan Jan en Piet',
      'verifieer V4 en keur goed',
      'meld V4 gereed en voeg bewijs toe https://a.example/V7',
      'meld V1 gereed, want het is af en getest',
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
