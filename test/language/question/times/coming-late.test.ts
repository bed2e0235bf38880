import { describe } from 'mocha';
import { isReadAs } from '../reading.js';

describe('what will be late', () => {
  describe('is what has to be done by then, and is open', () => {
    isReadAs(
      [
        ['what will be overdue next month', 'list kind=deadline & period=2021-02-01..2021-02-28 & word=open'],
        ['wat wordt er volgende maand te laat?', 'list kind=deadline & period=2021-02-01..2021-02-28 & word=open'],
        ['wat zal op 1 januari 2027 te laat zijn', 'list kind=deadline & period=..2026-12-31 & word=open'],
      ],
      { today: '2021-01-11' },
    );
  });

  describe('is not what was', () => {
    isReadAs(
      [
        ['what was overdue in november', 'list word=overdue asOf 2020-11-30'],
        ['niet voor oktober', 'list period=2021-10-01..'],
        ['not due before march', 'list !period=..2021-02-28'],
      ],
      { today: '2021-01-11' },
    );
  });
});
