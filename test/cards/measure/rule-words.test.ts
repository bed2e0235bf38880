import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Language } from '../../../src/domain/language.js';
import { readDeadline } from '../../../src/language/index.js';
import { day } from '../../support/builders.js';
import { drawnOutcome } from '../drawn.js';

const anchor = day('2025-02-03');

function told(wording: string, lang: Language): string {
  const result = readDeadline(wording, { published: anchor, lang });
  const read = 'ask' in result ? { reading: null, ask: result } : { reading: result, ask: null };
  return drawnOutcome({ type: 'deadlineReading', wording, anchor, ...read }, lang).text;
}

/** What is said of the wording itself, without the days of the anchor. */
const lineOf = (wording: string, lang: Language, piece: string): string =>
  told(wording, lang)
    .split('\n')
    .find((line) => line.includes(piece)) ?? told(wording, lang);

describe('the sentence about how a wording was read', () => {
  const DUTCH = [
    [
      'begin 2026',
      '‘begin 2026’ gelezen als 1 januari 2026 tot en met 31 maart 2026: begin van een jaar is het eerste kwartaal.',
    ],
    [
      'begin maart 2025',
      '‘begin maart 2025’ gelezen als 1 maart 2025 tot en met 10 maart 2025: begin van een maand is dag 1 tot en met 10.',
    ],
    ['begin schooljaar 2025/2026', ': begin van een schooljaar is augustus.'],
    ['medio Q2 2025', ': medio een kwartaal is de middelste maand.'],
    ['eind schooljaar 2024/2025', ': eind van een schooljaar is 1 mei tot en met 31 juli.'],
    ['eind februari 2025', ': eind van een maand is vanaf dag 21.'],
    ['eind FY26', ': eind van een boekjaar is het vierde kwartaal ervan; dat van Microsoft eindigt op 30 juni.'],
    [
      'vóór 1 maart 2026',
      '‘vóór 1 maart 2026’ gelezen als uiterlijk 28 februari 2026: de dag vóór de genoemde dag is de laatste.',
    ],
    ['tot en met juni 2026', 'gelezen als tot en met 30 juni 2026: die dag of periode telt zelf nog mee.'],
    ['na mei 2025', 'gelezen als vanaf 1 juni 2025: het begint op de dag na die dag of periode.'],
    ['jaarlijks, voor het eerst in maart 2026', '‘jaarlijks’ gelezen als elk jaar: dit komt steeds terug.'],
    ['zodra de audit klaar is', '‘zodra de audit klaar is’: dit hangt af van iets waarvan de datum niet bekend is.'],
    ['Schakel de telemetrie uit.', 'Er staat geen termijn in de tekst.'],
  ] as const;
  for (const [wording, sentence] of DUTCH) {
    it(`names what was read, as what, and the rule for that period: ${wording}`, () => {
      assert.ok(told(wording, 'nl').includes(sentence), lineOf(wording, 'nl', '‘'));
    });
  }

  const ENGLISH = [
    [
      'early 2026',
      '“early 2026” read as 1 January 2026 to 31 March 2026: the beginning of a year is its first quarter.',
    ],
    ['mid-November 2025', ': the middle of a month is days 11 to 20.'],
    [
      'before 1 March 2026',
      'read as no later than 28 February 2026: the day before the day that is named is the last one.',
    ],
    [
      'until the end of 2026',
      'read as up to and including 31 December 2026: the last day of that period still counts.',
    ],
    ['from Q3 2025', 'read as from 1 July 2025: it starts on that day, or on the first day of that period.'],
    ['at all times', '“at all times”: this is a lasting duty, without an end date.'],
  ] as const;
  for (const [wording, sentence] of ENGLISH) {
    it(`says the same in English: ${wording}`, () => {
      assert.ok(told(wording, 'en').includes(sentence), lineOf(wording, 'en', '“'));
    });
  }
});
