import { DUTCH, readsAs } from './readings.js';

const BY = [
  'uiterlijk',
  'uiterlijk op',
  'ten laatste',
  'op zijn laatst',
  "op z'n laatst",
  'niet later dan',
  'niet na',
  'by',
  'no later than',
  'not later than',
  'at the latest by',
  'on or before',
  'by no later than',
  'due by',
];
const BEFORE = ['vóór', 'voor', 'nog vóór', 'eerder dan', 'voorafgaand aan', 'before', 'prior to', 'ahead of'];
const ON = ['op', 'per', 'on'];
const UNTIL = ['tot', 'tot en met', 't/m', 'tot uiterlijk', 'until', 'till', 'through', 'up to and including'];
const FROM = [
  'vanaf',
  'met ingang van',
  'ingaande',
  'm.i.v.',
  'from',
  'starting',
  'beginning',
  'as of',
  'effective',
  'niet eerder dan',
  'niet vóór',
  'op zijn vroegst',
  'not before',
  'no earlier than',
  'not until',
];
const AFTER = ['na', 'pas na', 'after', 'later than'];

/** Every bound before every day: none of these pairs is written down anywhere else. */
const each = (words: readonly string[], period: string, reading: string) =>
  words.map((word) => [`${word} ${period}`, reading] as const);

describe('a bound before a day', () => {
  for (const day of ['1 mei 2024', 'May 1, 2024', '2024-05-01']) {
    readsAs(DUTCH, each(BY, day, 'deadline ..2024-05-01'));
    readsAs(DUTCH, each(BEFORE, day, 'deadline ..2024-04-30'));
    readsAs(DUTCH, each(ON, day, 'deadline ..2024-05-01'));
    readsAs(DUTCH, each(UNTIL, day, 'expiry ..2024-05-01'));
    readsAs(DUTCH, each(FROM, day, 'start 2024-05-01..'));
    readsAs(DUTCH, each(AFTER, day, 'start 2024-05-02..'));
  }
});

describe('a bound before a period', () => {
  const PERIODS = [
    ['mei 2024', '2024-05-01', '2024-05-31', '2024-04-30', '2024-06-01'],
    ['Q2 2024', '2024-04-01', '2024-06-30', '2024-03-31', '2024-07-01'],
    ['2025', '2025-01-01', '2025-12-31', '2024-12-31', '2026-01-01'],
    ['week 23', '2024-06-03', '2024-06-09', '2024-06-02', '2024-06-10'],
    ['the second half of 2024', '2024-07-01', '2024-12-31', '2024-06-30', '2025-01-01'],
    ['schooljaar 2024/2025', '2024-08-01', '2025-07-31', '2024-07-31', '2025-08-01'],
  ] as const;
  for (const [period, first, last, dayBefore, dayAfter] of PERIODS) {
    readsAs(
      DUTCH,
      each(
        ['uiterlijk', 'uiterlijk in', 'by', 'in de loop van', 'in', 'during', 'binnen', 'no later than'],
        period,
        `deadline ${first}..${last}`,
      ),
    );
    readsAs(DUTCH, each(['vóór', 'voor', 'before', 'prior to'], period, `deadline ..${dayBefore}`));
    readsAs(DUTCH, each(['tot', 'until'], period, `expiry ${first}..${last}`));
    readsAs(DUTCH, each(['tot en met', 't/m', 'through'], period, `expiry ..${last}`));
    readsAs(DUTCH, each(['vanaf', 'from', 'starting in', 'niet eerder dan'], period, `start ${first}..`));
    readsAs(DUTCH, each(['na', 'after'], period, `start ${dayAfter}..`));
  }
});

describe('a bound in its sentence', () => {
  readsAs(DUTCH, [
    ['1 mei 2024 uiterlijk', 'deadline ..2024-05-01'],
    ['1 May 2024 at the latest', 'deadline ..2024-05-01'],
    ['1 mei 2024 of later', 'start 2024-05-01..'],
    ['2025 onwards', 'start 2025-01-01..'],
    ['from May 2024 onwards', 'start 2024-05-01..'],
    ['Deadline: 1 mei 2024', 'deadline ..2024-05-01'],
    ['de termijn van 1 mei 2024', 'deadline ..2024-05-01'],
    ['tussen nu en 1 mei 2024', 'deadline ..2024-05-01'],
    ['De oplevering is uitgesteld tot 1 juli 2024.', 'deadline ..2024-07-01'],
    ['Dit is verschoven van Q2 naar Q3 2024', 'deadline 2024-07-01..2024-09-30'],
    ['The release moved from May to July 2024.', 'deadline 2024-07-01..2024-07-31'],
    ['In plaats van 1 mei 2024 wordt dit 1 juli 2024.', 'deadline 2024-07-01'],
    ['niet eerder dan 1 mei 2024 en uiterlijk 1 juli 2024', 'deadline 2024-05-01..2024-07-01'],
    [
      'Vanaf 1 januari 2025 wordt dit uitgerold; uiterlijk 1 juli 2025 is het klaar.',
      'deadline 2025-01-01..2025-07-01',
    ],
    ['rond 1 mei', 'ask not_read'],
    ['rond de zomer', 'deadline 2024-06-01..2024-09-21'],
    ['Microsoft levert dit niet in 2024.', 'ask not_read'],
    ['zo spoedig mogelijk, uiterlijk 1 mei', 'deadline ..2024-05-01'],
    ['as soon as possible, but no later than 1 May 2024', 'deadline ..2024-05-01'],
  ]);
});
