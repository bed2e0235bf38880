import { isReadAs } from '../reading.js';

describe('how long something has been late', () => {
  isReadAs([
    ['welke maatregelen zijn een half jaar te laat?', 'list period=..2023-08-01 & word=overdue'],
    ['meer dan een half jaar te laat', 'list period=..2023-07-31 & word=overdue'],
    ['minder dan een half jaar te laat', 'list period=2023-08-01.. & word=overdue'],
    ['wat is al drie maanden te laat?', 'list period=..2023-11-01 & word=overdue'],
    ['langer dan drie maanden te laat', 'list period=..2023-10-31 & word=overdue'],
    ['more than 30 days overdue', 'list period=..2024-01-01 & word=overdue'],
    ['half a year overdue', 'list period=..2023-08-01 & word=overdue'],
    ['which measures are six months late?', 'list period=..2023-08-01 & word=overdue'],
    ['overdue by two weeks', 'list period=..2024-01-18 & word=overdue'],
    ['langer dan een jaar te laat van SLM', 'list obligor=slm & period=..2023-01-31 & word=overdue'],
  ]);

  describe('is no time at which something falls', () => {
    isReadAs([
      ['welke deadlines vallen in de komende twee weken?', 'list period=2024-02-01..2024-02-15'],
      ['wat was in 2020 te laat?', 'list word=overdue asOf 2020-12-31'],
    ]);
  });
});

describe('a farewell with a day', () => {
  isReadAs([
    ['dank je wel, tot morgen', 'greeting'],
    ['thanks, see you tomorrow', 'greeting'],
    ['dag nakoming', 'greeting'],
    ['welke maatregelen gelden tot morgen?', 'list kind=expiry & period=2024-02-02..2024-02-02'],
  ]);
});
