import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseLocalDate } from '../../../src/domain/time/local-date.js';
import type { Intent } from '../../../src/language/intent.js';
import { EN_REMINDERS } from '../../../src/language/en/reminder-words.js';
import { NL_REMINDERS } from '../../../src/language/nl/reminder-words.js';
import { fold } from '../../../src/language/question/words/clean-text.js';
import { phrasesIn } from '../../../src/language/question/words/meanings.js';
import { CONCEPTS, UNITS } from '../../../src/language/reminders/vocabulary.js';
import { read } from '../question/reading.js';
import { meaningOf } from './meaning.js';
import { tries } from '../../support/property-runs.js';

const phrases = [NL_REMINDERS, EN_REMINDERS].flatMap(({ words, opening }) =>
  [...Object.values(words), opening].flatMap((list) => phrasesIn(list).map((phrase) => phrase.join(' '))),
);
/** What stands for itself between the words. */
const PIECES = [
  ...['V4', 'OW20-V4', 'V1 t/m V3', 'H1', 'Sanne', 'Microsoft', 'OW20', '31 februari', '1 oktober', 'gisteren'],
  ...['volgende week', 'vrijdag', 'elke vrijdag', 'Fridays', 'tot maandag', 'van 3 t/m 14 augustus', '31-12-9999'],
  ...['0 dagen', '-3 weken', '99999 maanden', '1,5 dag', '60 en 10 dagen', 'een week', 'over 2 weken', 'every 2 weeks'],
  ...[
    'om 8 uur',
    '25:00',
    'at 9 pm',
    'tussen 9 en 17 uur',
    'half negen',
    ',',
    '?',
    ':',
    '-',
    '99999 jaar',
    '1 januari 0001',
  ],
];
const anySentence = fc
  .array(fc.oneof(fc.constantFrom(...phrases), fc.constantFrom(...PIECES)), { maxLength: 9 })
  .map((pieces) => pieces.join(' '));

/** Every text of a day in what was read. */
const daysIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? /^[+-]?\d{4,}-\d{2}-\d{2}/.test(value)
      ? [value]
      : []
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(daysIn)
      : [];

const numbersIn = (intent: Intent): number[] =>
  intent.type === 'setReminders' && intent.said.what === 'policy'
    ? Object.values(intent.said.policy ?? {})
        .flat()
        .filter((value) => typeof value === 'number')
    : [];

describe('words of reminders in any order', () => {
  it('are read without an error', () => {
    fc.assert(
      fc.property(anySentence, (text) => read(text).confidence >= 0),
      { numRuns: tries(1000) },
    );
  });

  it('name only days that exist, and whole days of one or more', () => {
    fc.assert(
      fc.property(anySentence, (text) => {
        const { intent } = read(text);
        assert.deepEqual(
          daysIn(intent).filter((day) => parseLocalDate(day) === undefined),
          [],
        );
        assert.ok(numbersIn(intent).every((days) => Number.isInteger(days) && days > 0));
      }),
      { numRuns: tries(1000), examples: [['vraag na -3 weken beforehand'], ['elke 0 weken 0 dagen vooraf']] },
    );
  });

  it('follow up on any question about reminders without an error', () => {
    const previous = { intent: read('wanneer ben ik herinnerd aan OW20-V4?').intent, codes: [], investigation: null };
    fc.assert(
      fc.property(anySentence, (text) => read(`en ${text}`, { previous }).confidence >= 0),
      { numRuns: tries(300) },
    );
  });

  it('set nothing where one of them is unknown', () => {
    for (const text of [
      'herinner me niet meer aan V4',
      'snooze V4 een week',
      'ik werk niet op vrijdag',
      'pause all reminders',
    ])
      assert.notEqual(read(`${text} xqzrw`).intent.type, 'setReminders', text);
  });
});

describe('a typing error', () => {
  const slips: Readonly<Record<string, readonly string[]>> = {
    'snooze V4 for good': [
      'herrinner me niet meer aan V4',
      'herriner me niet meer aan V4',
      'dont remid me about V4 anymore',
    ],
    'snooze V4 until 2024-02-08': ['snoze V4', 'snoooze V4 for a week'],
    'remind of V4 on 2024-02-02': ['herinner me morgn aan V4', 'remind me tomorow about V4'],
    'pause until 2025-02-01': ['pauzer alle herinneringen', 'pauzeer alle herinneringn', 'pause all remiders'],
    'days off also 5': ['ik werk niet op vrijdg', 'no remindrs on Fridays'],
    'holiday 2024-02-05..2024-02-11': ['ik ben volgende week met vakntie', "I'm on holliday next week"],
    settings: ['mijn instelingen', 'my reminder setings'],
  };
  for (const [reads, texts] of Object.entries(slips)) {
    it(`leaves what is meant as it is: ${reads}`, () => {
      assert.deepEqual(
        texts.filter((text) => meaningOf(text) !== reads),
        [],
      );
    });
  }
});

describe('the vocabularies of reminders', () => {
  /** What only one of the languages has a word of its own for. */
  const ONE_SIDED = ['ofIt', 'onDays', 'onDay'];

  it('say the same things in both languages', () => {
    const oneSided = CONCEPTS.filter(
      (concept) => (NL_REMINDERS.words[concept] === '') !== (EN_REMINDERS.words[concept] === ''),
    );
    assert.deepEqual(oneSided, ONE_SIDED);
    assert.ok(
      UNITS.every((unit) => NL_REMINDERS.calendar.units[unit] !== '' && EN_REMINDERS.calendar.units[unit] !== ''),
    );
  });

  it('have their words as they come out of a sentence', () => {
    assert.deepEqual(
      phrases.filter((phrase) => phrase !== '&' && !/^[a-z0-9 ]+$/.test(phrase) && fold(phrase) !== phrase),
      [],
    );
  });
});
