import { isReadAs } from './reading.js';

describe('time in a question', () => {
  describe('selects by date', () => {
    isReadAs([
      ['wat valt er in 2024 bij de organisaties', 'list obligor=organisations & period=2024-01-01..2024-12-31'],
      [
        'welke maatregelen van Microsoft hebben een termijn in Q4 2020?',
        'list obligor=microsoft & period=2020-10-01..2020-12-31',
      ],
      ['which measures are due in Q3 2020?', 'list period=2020-07-01..2020-09-30'],
      ['harde deadlines vóór 2021', 'list kind=deadline & period=..2020-12-31'],
      ['deadlines this quarter', 'list period=2024-01-01..2024-03-31'],
      ['deadlines eind 2023', 'list period=2023-10-01..2023-12-31'],
      ['wat moet er dit jaar af zijn?', 'list period=2024-01-01..2024-12-31'],
      ['which deadlines fall in the next 30 days?', 'list period=2024-02-01..2024-03-02'],
      ['in 2020 of 2023', 'list !period=2021-01-01..2022-12-31 & period=2020-01-01..2023-12-31'],
      ['alles behalve 2020', 'list !period=2020-01-01..2020-12-31'],
      ['welke maatregelen starten in 2024', 'list kind=start & period=2024-01-01..2024-12-31'],
      ['wat geldt tot eind 2023', 'list kind=expiry & period=2023-10-01..2023-12-31'],
      ['deadlines in septmber 2024', 'list period=2024-09-01..2024-09-30'],
      ['langer dan een jaar te laat', 'list period=..2023-01-31 & word=overdue'],
      ['more than 100 days overdue', 'list period=..2023-10-23 & word=overdue'],
    ]);
  });

  describe('says how far ahead', () => {
    isReadAs([
      ['wat komt er de komende 60 dagen aan?', 'list word=due_now|due_soon(60)'],
      ["what's coming up in the next two weeks", 'list word=due_now|due_soon(14)'],
      ['komende 60 dagen', 'list word=due_now|due_soon(60)'],
      ["what's due in the next 90 days", 'list word=due_now|due_soon(90)'],
      ['binnenkort', 'list word=due_now|due_soon'],
    ]);
  });

  describe('goes back to a day (peildatum)', () => {
    isReadAs([
      ['wat stond er open op 31 december 2020?', 'list word=open asOf 2020-12-31'],
      ['welke maatregelen waren te laat op 1 maart 2021', 'list word=overdue asOf 2021-03-01'],
      ['as of 1 March 2021, what was overdue?', 'list word=overdue asOf 2021-03-01'],
      [
        'peildatum 1 mei 2021: welke maatregelen van SLM zijn te laat',
        'list obligor=slm & word=overdue asOf 2021-05-01',
      ],
      ['hoeveel stonden er eind 2020 nog open', 'count word=open asOf 2020-12-31'],
      ["welke risico's stonden open op 1 januari 2021", 'risks status=open asOf 2021-01-01'],
      ['was OW20-V1 te laat op 1 oktober 2020?', 'measure OW20-V1 late asOf 2020-10-01'],
      ['status op 15 november 2023', 'overview * asOf 2023-11-15'],
      ['wat stond open op 31 december?', 'list word=open asOf 2023-12-31'],
    ]);
  });

  describe('a day that is still to come is no peildatum', () => {
    isReadAs([
      ['wat is er open op 1 mei 2030?', 'list period=2030-05-01..2030-05-01 & word=open'],
      ['welke deadlines waren er in 2020', 'list period=2020-01-01..2020-12-31'],
      ['wat moest er in 2020 af?', 'list period=2020-01-01..2020-12-31'],
    ]);
  });

  describe('says since when', () => {
    isReadAs([
      ['wat is er veranderd sinds gisteren', 'changes since 2024-01-31 *'],
      ['changes since Monday', 'changes since 2024-01-29 *'],
      ['wat is er sinds 1 januari gewijzigd', 'changes since 2024-01-01 *'],
    ]);
  });
});
