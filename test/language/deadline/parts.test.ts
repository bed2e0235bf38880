import assert from 'node:assert/strict';
import { DUTCH, ENGLISH, read, readsAs } from './readings.js';

const PERIODS = [
  {
    wordings: ['2024', 'het jaar 2024'],
    early: '2024-01-01..2024-03-31',
    middle: '2024-05-01..2024-08-31',
    late: '2024-10-01..2024-12-31',
    end: '2024-12-31',
  },
  {
    wordings: ['Q2 2024', 'het tweede kwartaal van 2024', 'the second quarter of 2024'],
    early: '2024-04-01..2024-04-30',
    middle: '2024-05-01..2024-05-31',
    late: '2024-06-01..2024-06-30',
    end: '2024-06-30',
  },
  {
    wordings: ['februari 2024', 'February 2024', 'de maand februari 2024'],
    early: '2024-02-01..2024-02-10',
    middle: '2024-02-11..2024-02-20',
    late: '2024-02-21..2024-02-29',
    end: '2024-02-29',
  },
] as const;
const PARTS = {
  early: ['begin', 'het begin van', 'aan het begin van', 'early', 'the beginning of', 'at the start of', 'primo'],
  middle: ['medio', 'halverwege', 'mid', 'mid-', 'the middle of', 'midden'],
  late: ['eind', 'einde', 'het einde van', 'aan het eind van', 'late', 'the end of', 'at the end of', 'end of'],
} as const;
const ENDS = [
  'uiterlijk eind',
  'vóór het einde van',
  'voor eind',
  'by the end of',
  'no later than the end of',
  'before the end of',
  'tegen het einde van',
];

describe('a part of a period', () => {
  for (const { wordings, end, ...days } of PERIODS) {
    for (const period of wordings) {
      for (const part of ['early', 'middle', 'late'] as const) {
        readsAs(
          DUTCH,
          PARTS[part].map((word) => [`${word} ${period}`, `deadline ${days[part]}`] as const),
        );
      }
      readsAs(
        DUTCH,
        ENDS.map((bound) => [`${bound} ${period}`, `deadline ..${end}`] as const),
      );
      readsAs(DUTCH, [
        [`tot eind ${period}`, `expiry ${days.late}`],
        [`tot het einde van ${period}`, `expiry ..${end}`],
        [`uiterlijk begin ${period}`, `deadline ${days.early}`],
        [`verwacht medio ${period}`, `forecast ${days.middle}`],
        [`vanaf medio ${period}`, `start ${days.middle.slice(0, 10)}..`],
      ]);
    }
  }

  describe('in one word', () => {
    readsAs(DUTCH, [
      ['EOY', 'deadline 2024-12-31'],
      ['by EOY 2025', 'deadline ..2025-12-31'],
      ['ultimo 2024', 'deadline 2024-12-31'],
      ['per ultimo mei 2024', 'deadline ..2024-05-31'],
      ['jaareinde', 'deadline 2024-10-01..2024-12-31'],
      ['by year-end 2025', 'deadline ..2025-12-31'],
      ['half mei', 'deadline 2024-05-11..2024-05-20'],
      ['EOQ', 'deadline 2024-03-31'],
    ]);
  });

  describe('that has no days of its own', () => {
    readsAs(DUTCH, [
      ['eind deze week', 'ask part_of_unknown'],
      ['begin volgende week', 'ask part_of_unknown'],
      ['eind H1 2024', 'ask part_of_unknown'],
      ['halverwege de zomer', 'ask part_of_unknown'],
      ['eerste helft van mei', 'ask part_of_unknown'],
      ['in het eerste deel van 2024', 'ask part_of_unknown'],
    ]);
  });

  describe('whose edge is a bound all the same', () => {
    readsAs(DUTCH, [
      ['uiterlijk eind deze week', 'deadline ..2024-03-17'],
      ['vóór eind H1 2024', 'deadline ..2024-06-30'],
      ['before the start of H2 2024', 'deadline ..2024-06-30'],
      ['vanaf het begin van de zomer', 'start 2024-06-01..'],
      ['na het einde van de zomer', 'start 2024-09-22..'],
    ]);
  });

  describe('names a smaller unit than its period', () => {
    const precisions = {
      'eind 2024': 'quarter',
      'eind Q2 2024': 'month',
      'eind mei': 'month',
      'voor eind 2024': 'year',
      'eind FY25': 'quarter',
    };
    for (const [wording, precision] of Object.entries(precisions)) {
      it(`"${wording}" is precise to the ${precision}`, () => {
        const result = read(wording, DUTCH);
        assert.equal('precision' in result && result.precision, precision);
      });
    }
  });

  describe('of a period counted from the text', () => {
    readsAs(ENGLISH, [
      ['early next month', 'deadline 2024-04-01..2024-04-10'],
      ['mid next year', 'deadline 2025-05-01..2025-08-31'],
      ['by the end of next month', 'deadline ..2024-04-30'],
      ['by the beginning of next year', 'deadline 2025-01-01..2025-03-31'],
    ]);
  });
});
