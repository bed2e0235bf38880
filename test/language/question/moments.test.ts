import { isReadAs } from './reading.js';

describe('a moment and a stretch of time', () => {
  describe('are told apart by what is asked of them', () => {
    isReadAs([
      ['end of 2020, microsoft', 'list obligor=microsoft & period=2020-10-01..2020-12-31'],
      ['open measures at the end of 2020', 'list word=open asOf 2020-12-31'],
      ['te laat per eind 2020', 'list word=overdue asOf 2020-12-31'],
      ['measures with a term at the end of 2020 that are overdue', 'list period=2020-10-01..2020-12-31 & word=overdue'],
      ['is er per vandaag iets verlopen', 'list word=expired'],
      ['welke acceptaties verlopen vandaag', 'list nature=acceptance & period=2024-02-01..2024-02-01'],
    ]);
  });

  describe('without a year lie where the sentence puts them', () => {
    isReadAs([
      ['te laat in december', 'list period=2023-12-01..2023-12-31 & word=overdue'],
      ['what changed in January', 'changes since 2024-01-01 until 2024-01-31 *'],
      ['alles in 2020 behalve q3', 'list !period=2020-07-01..2020-09-30 & period=2020-01-01..2020-12-31'],
      ['in 2020 maar niet in de zomer', 'list !period=2020-06-01..2020-09-21 & period=2020-01-01..2020-12-31'],
    ]);
    isReadAs([['how late are the summer ones', 'list period=2020-06-01..2020-09-21 & word=overdue']], {
      today: '2020-10-02',
    });
  });

  describe('of lateness is counted back from today, in figures, words or signs', () => {
    isReadAs(
      [
        ['meer dan twee jaar te laat', 'list period=..2020-05-31 & word=overdue'],
        ['more than six months overdue', 'list period=..2021-11-30 & word=overdue'],
        ['measures more than 3 yrs overdue', 'list period=..2019-05-31 & word=overdue'],
        ['less than two years overdue', 'list period=2020-06-01.. & word=overdue'],
        ['> 2 jaar te laat', 'list period=..2020-05-31 & word=overdue'],
      ],
      { today: '2022-06-01' },
    );
  });

  describe('of silence says how long, not when something is due', () => {
    isReadAs([
      ['geen nieuws van microsoft sinds 2021', 'list obligor=microsoft & word=silent'],
      ['open maatregelen zonder recente update van Microsoft', 'list obligor=microsoft & word=open & word=silent'],
    ]);
  });

  describe('that is near is no moment that is over', () => {
    isReadAs([
      ['staat er iets op het punt te verlopen', 'list word=due_now|due_soon'],
      ['zijn er maatregelen vervallen', 'list word=expired'],
    ]);
  });
});
