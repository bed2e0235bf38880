import { DUTCH, ENGLISH, readsAs, WITHOUT_ANCHOR } from './readings.js';

describe('a month or year in a deadline', () => {
  readsAs(DUTCH, [
    ['mei 2024', 'deadline 2024-05-01..2024-05-31'],
    ['in februari 2024', 'deadline 2024-02-01..2024-02-29'],
    ['mrt 2025', 'deadline 2025-03-01..2025-03-31'],
    ['sept. 2024', 'deadline 2024-09-01..2024-09-30'],
    ["okt '24", 'deadline 2024-10-01..2024-10-31'],
    ['mei 24', 'deadline 2024-05-01..2024-05-31'],
    ['in de maand mei 2024', 'deadline 2024-05-01..2024-05-31'],
    ['in mei volgend jaar', 'deadline 2025-05-01..2025-05-31'],
    ['volgend jaar in mei', 'deadline 2025-05-01..2025-05-31'],
    ['in augustus', 'deadline 2024-08-01..2024-08-31'],
    ['in maart', 'deadline 2024-03-01..2024-03-31'],
    ['in februari', 'deadline 2025-02-01..2025-02-28'],
    ['2025', 'deadline 2025-01-01..2025-12-31'],
    ['in het jaar 2025', 'deadline 2025-01-01..2025-12-31'],
    ['kalenderjaar 2025', 'deadline 2025-01-01..2025-12-31'],
    ['In 2025 levert Microsoft in mei de update.', 'deadline 2025-05-01..2025-05-31'],
  ]);
  readsAs(ENGLISH, [
    ['in may', 'deadline 2024-05-01..2024-05-31'],
    ['by March 2025', 'deadline 2025-03-01..2025-03-31'],
    ['Jun-24', 'deadline 2024-06-01..2024-06-30'],
    ['month of June 2024', 'deadline 2024-06-01..2024-06-30'],
    ['CY25', 'deadline 2025-01-01..2025-12-31'],
  ]);
});

describe('a quarter or half-year in a deadline', () => {
  readsAs(DUTCH, [
    ['Q3 2024', 'deadline 2024-07-01..2024-09-30'],
    ['2024Q3', 'deadline 2024-07-01..2024-09-30'],
    ['2024-Q3', 'deadline 2024-07-01..2024-09-30'],
    ['Q3-2024', 'deadline 2024-07-01..2024-09-30'],
    ["Q3 '24", 'deadline 2024-07-01..2024-09-30'],
    ['Q3-24', 'deadline 2024-07-01..2024-09-30'],
    ['3Q24', 'deadline 2024-07-01..2024-09-30'],
    ['in Q3', 'deadline 2024-07-01..2024-09-30'],
    ['in Q1', 'deadline 2024-01-01..2024-03-31'],
    ['tweede kwartaal van 2024', 'deadline 2024-04-01..2024-06-30'],
    ['2e kwartaal 2024', 'deadline 2024-04-01..2024-06-30'],
    ['1ste kwartaal 2025', 'deadline 2025-01-01..2025-03-31'],
    ['kwartaal 3 van 2024', 'deadline 2024-07-01..2024-09-30'],
    ['kwartaal drie', 'deadline 2024-07-01..2024-09-30'],
    ['in het laatste kwartaal van dit jaar', 'deadline 2024-10-01..2024-12-31'],
    ['tweede helft van 2024', 'deadline 2024-07-01..2024-12-31'],
    ['eerste helft van volgend jaar', 'deadline 2025-01-01..2025-06-30'],
    ['tweede helft van het jaar', 'deadline 2024-07-01..2024-12-31'],
    ['het tweede halfjaar', 'deadline 2024-07-01..2024-12-31'],
    ['1e helft 2025', 'deadline 2025-01-01..2025-06-30'],
    ['H2 2024', 'deadline 2024-07-01..2024-12-31'],
    ['in H2', 'deadline 2024-07-01..2024-12-31'],
    ['H1-2025', 'deadline 2025-01-01..2025-06-30'],
  ]);
  readsAs(ENGLISH, [
    ['second quarter of 2024', 'deadline 2024-04-01..2024-06-30'],
    ['in the third quarter', 'deadline 2024-07-01..2024-09-30'],
    ['first quarter of next year', 'deadline 2025-01-01..2025-03-31'],
    ['second half of this year', 'deadline 2024-07-01..2024-12-31'],
    ['1H 2025', 'deadline 2025-01-01..2025-06-30'],
    ['first half of May', 'ask part_of_unknown'],
  ]);
  readsAs(WITHOUT_ANCHOR, [['in the third quarter', 'ask no_anchor']]);
});

describe('a fiscal year in a deadline', () => {
  readsAs(ENGLISH, [
    ['FY25', 'deadline 2024-07-01..2025-06-30'],
    ['FY 2025', 'deadline 2024-07-01..2025-06-30'],
    ['fiscal year 2025', 'deadline 2024-07-01..2025-06-30'],
    ['boekjaar 2024/2025', 'deadline 2024-07-01..2025-06-30'],
    ['Q2 FY24', 'deadline 2023-10-01..2023-12-31'],
    ['FY25 Q3', 'deadline 2025-01-01..2025-03-31'],
    ['FY25Q3', 'deadline 2025-01-01..2025-03-31'],
    ['Q3 of fiscal year 2025', 'deadline 2025-01-01..2025-03-31'],
    ['fiscal Q4 2024', 'deadline 2024-04-01..2024-06-30'],
    ['H1 FY25', 'deadline 2024-07-01..2024-12-31'],
    ['early FY25', 'deadline 2024-07-01..2024-09-30'],
    ['mid FY25', 'deadline 2024-11-01..2025-02-28'],
    ['late FY25', 'deadline 2025-04-01..2025-06-30'],
    ['by the end of FY25', 'deadline ..2025-06-30'],
    ['this fiscal year', 'deadline 2023-07-01..2024-06-30'],
    ['next fiscal year', 'deadline 2024-07-01..2025-06-30'],
    ['fiscal Q4', 'ask fiscal_year_missing'],
    ['in het vierde fiscale kwartaal', 'ask fiscal_year_missing'],
    ['the second fiscal quarter of 2025', 'deadline 2024-10-01..2024-12-31'],
    ['by the end of the fiscal year', 'ask fiscal_year_missing'],
    ["Microsoft's FY25", 'deadline 2024-07-01..2025-06-30'],
    ['Google delivers this in FY25', 'ask other_vendor_fiscal_year'],
  ]);

  describe('of a measure of another vendor', () => {
    readsAs({ ...ENGLISH, vendor: 'aws' }, [
      ['in Q2 FY25', 'ask other_vendor_fiscal_year'],
      ["in Q2 of Microsoft's FY25", 'deadline 2024-10-01..2024-12-31'],
      ['in Q2 2025', 'deadline 2025-04-01..2025-06-30'],
    ]);
  });

  describe('of a measure of Microsoft', () => {
    readsAs({ ...ENGLISH, vendor: 'microsoft' }, [['in Q2 FY25', 'deadline 2024-10-01..2024-12-31']]);
  });
});

describe('a school year in a deadline', () => {
  readsAs(DUTCH, [
    ['schooljaar 2024/2025', 'deadline 2024-08-01..2025-07-31'],
    ['schooljaar 2024-2025', 'deadline 2024-08-01..2025-07-31'],
    ["schooljaar '24/'25", 'deadline 2024-08-01..2025-07-31'],
    ['in the 2024/25 school year', 'deadline 2024-08-01..2025-07-31'],
    ['dit schooljaar', 'deadline 2023-08-01..2024-07-31'],
    ['in het komende schooljaar', 'deadline 2024-08-01..2025-07-31'],
    ['begin van het nieuwe schooljaar', 'deadline 2024-08-01..2024-08-31'],
    ['begin schooljaar 2024/2025', 'deadline 2024-08-01..2024-08-31'],
    ['eind schooljaar 2023/2024', 'deadline 2024-05-01..2024-07-31'],
    ['medio schooljaar 2024/2025', 'ask part_of_unknown'],
    ['vóór het nieuwe schooljaar', 'deadline ..2024-07-31'],
    ['vóór aanvang van het schooljaar 2024-2025', 'deadline ..2024-07-31'],
    ['voor het einde van het schooljaar', 'ask school_year_missing'],
    ['schooljaar 2024', 'ask school_year_missing'],
    ['academisch jaar 2024/2025', 'ask not_read'],
  ]);
});

describe('a season in a deadline', () => {
  readsAs(DUTCH, [
    ['in de lente van 2025', 'deadline 2025-03-01..2025-06-20'],
    ["voorjaar '25", 'deadline 2025-03-01..2025-06-20'],
    ['zomer 2024', 'deadline 2024-06-01..2024-09-21'],
    ['najaar 2024', 'deadline 2024-09-01..2024-12-20'],
    ['winter 2024/2025', 'deadline 2024-12-01..2025-03-20'],
    ['in the winter of 2024/2025', 'deadline 2024-12-01..2025-03-20'],
    ['winter 2024', 'deadline 2024-12-01..2025-03-20'],
    ['deze zomer', 'deadline 2024-06-01..2024-09-21'],
    ['komende herfst', 'deadline 2024-09-01..2024-12-20'],
    ['volgend voorjaar', 'deadline 2025-03-01..2025-06-20'],
    ['in de zomer van volgend jaar', 'deadline 2025-06-01..2025-09-21'],
    ['in the fall of 2024', 'deadline 2024-09-01..2024-12-20'],
    ['vóór het einde van de zomer', 'deadline 2024-08-31..2024-09-21'],
    ['uiterlijk eind herfst 2024', 'deadline 2024-11-30..2024-12-20'],
    ['voor het einde van de winter 2023/2024', 'deadline 2024-02-29..2024-03-20'],
    ['tot het einde van de lente van 2024', 'expiry 2024-05-31..2024-06-20'],
    ['begin van de zomer', 'ask part_of_unknown'],
    ['voor de zomer', 'ask before_unclear'],
    ['vóór de start van de zomer van 2024', 'deadline ..2024-05-31'],
    ['voor het reces', 'ask before_unclear'],
    ['before the summer break', 'ask before_unclear'],
    ['voor de kerstvakantie', 'ask before_unclear'],
    ['na de zomer', 'start 2024-09-22..'],
    ['in de nazomer', 'ask not_read'],
  ]);
});

describe('a week in a deadline', () => {
  readsAs(DUTCH, [
    ['week 23', 'deadline 2024-06-03..2024-06-09'],
    ['week 23 of 2023', 'deadline 2023-06-05..2023-06-11'],
    ['in wk. 23 van 2025', 'deadline 2025-06-02..2025-06-08'],
    ['2024-W23', 'deadline 2024-06-03..2024-06-09'],
    ['W23 2024', 'deadline 2024-06-03..2024-06-09'],
    ['week 53 van 2026', 'deadline 2026-12-28..2027-01-03'],
    ['in week 53 van 2024', 'ask no_such_day'],
    ['week 54', 'ask no_such_day'],
    ['week 1', 'deadline 2024-12-30..2025-01-05'],
    ['week 8/25', 'deadline 2025-02-17..2025-02-23'],
    ['in de week van 8 april', 'deadline 2024-04-08..2024-04-14'],
    ['week commencing 8 April 2024', 'deadline 2024-04-08..2024-04-14'],
    ['eerste week van augustus', 'deadline 2024-08-05..2024-08-11'],
    ['tweede week juni 2024', 'deadline 2024-06-10..2024-06-16'],
    ['laatste week van mei 2024', 'deadline 2024-05-27..2024-06-02'],
    ['medio week 23', 'ask part_of_unknown'],
  ]);
});
