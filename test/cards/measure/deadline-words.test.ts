import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { intervalWords, longDays, longDeadline, shortDeadline } from '../../../src/cards/measure/deadline-words.js';
import type { DeadlineVersion } from '../../../src/domain/measure/deadline.js';
import { localeFor } from '../../../src/locales/locale.js';
import { day, deadline } from '../../support/builders.js';

const [nl, en] = [localeFor('nl'), localeFor('en')];
const of = (
  kind: DeadlineVersion['kind'],
  earliest: string | null,
  latest: string | null,
  interval: string | null = null,
) => deadline(latest, { kind, earliest: earliest === null ? null : day(earliest), interval });

describe('a deadline in words', () => {
  const cases: readonly (readonly [DeadlineVersion, string, string])[] = [
    [
      of('deadline', '2020-08-31', '2020-09-21'),
      '31 aug – 21 sep 2020',
      '31 augustus 2020 tot en met 21 september 2020',
    ],
    [of('deadline', null, '2020-12-31'), 'uiterlijk 31 dec 2020', 'uiterlijk 31 december 2020'],
    [of('deadline', '2023-06-09', '2023-06-09'), '9 jun 2023', '9 juni 2023'],
    [
      of('forecast', '2023-10-01', '2023-12-31'),
      'verwacht 1 okt – 31 dec 2023',
      'verwacht: 1 oktober 2023 tot en met 31 december 2023',
    ],
    [of('expiry', null, '2023-12-31'), 'loopt af 31 dec 2023', 'loopt af: 31 december 2023'],
    [of('start', '2024-01-01', null), 'vanaf 1 jan 2024', 'vanaf 1 januari 2024'],
    [of('recurring', null, null, 'P6M'), 'elk half jaar', 'terugkerend, elk half jaar'],
    [of('recurring', null, null), 'terugkerend', 'terugkerend, zonder vaste tussentijd'],
    [
      of('recurring', '2024-05-01', '2024-05-31', 'P3M'),
      'elk kwartaal',
      'terugkerend, elk kwartaal; voor het eerst 1 mei 2024 tot en met 31 mei 2024',
    ],
    [of('event', null, null), 'na een gebeurtenis', 'na een gebeurtenis, zonder datum'],
    [of('standing', null, null), 'doorlopend', 'doorlopend, zonder einddatum'],
    [of('undated', null, null), 'zonder termijn', 'zonder termijn'],
  ];
  for (const [reading, short, long] of cases) {
    it(`is "${short}" in a row`, () => {
      assert.equal(shortDeadline(reading, nl), short);
      assert.equal(longDeadline(reading, nl), long);
    });
  }

  it('is written in English as well', () => {
    assert.equal(shortDeadline(of('forecast', '2023-10-01', '2023-12-31'), en), 'expected 1 Oct – 31 Dec 2023');
    assert.equal(longDeadline(of('deadline', null, '2021-03-31'), en), 'by 31 March 2021');
  });

  it('has its days apart from its kind', () => {
    assert.equal(longDays(of('forecast', null, '2023-12-31'), nl), '31 december 2023');
    assert.equal(longDays(of('undated', null, null), nl), '');
  });

  it('tells an interval in the largest unit that names it', () => {
    const intervals = ['P1D', 'P1W', 'P2W', 'P1M', 'P3M', 'P6M', 'P1Y', 'P2Y'].map((interval) =>
      intervalWords(interval, nl),
    );
    assert.deepEqual(intervals, [
      'elke dag',
      'elke week',
      'elke 2 weken',
      'elke maand',
      'elk kwartaal',
      'elk half jaar',
      'elk jaar',
      'elke 2 jaar',
    ]);
    assert.deepEqual(
      [null, '', 'P1Y6M', 'elk half jaar'].map((interval) => intervalWords(interval, nl)),
      ['', '', '', ''],
    );
  });
});
