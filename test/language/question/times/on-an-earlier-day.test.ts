import { describe } from 'mocha';
import { after, dialogue } from '../dialogue.js';
import { isReadAs } from '../reading.js';

describe('after how things stood on an earlier day', () => {
  describe('a day or stretch by itself is an earlier one too', () => {
    dialogue(
      'wat stond open op 31 december 2020?',
      ['en op 30 juni?', 'list word=open asOf 2023-06-30'],
      ['en in september?', 'list word=open asOf 2023-09-30'],
    );
    dialogue('what was open on 31 December 2020?', ['and on 30 June?', 'list word=open asOf 2023-06-30']);
  });

  describe('what is to come is still to come', () => {
    isReadAs(
      [
        ['wat loopt er volgende maand af?', 'list period=2024-03-01..2024-03-31'],
        ['welke maatregelen moeten in maart klaar zijn?', 'list period=2024-03-01..2024-03-31'],
        ['what is due in March?', 'list period=2024-03-01..2024-03-31'],
      ],
      { previous: after('wat stond open op 31 december 2020?') },
    );
  });
});
