/** Questions that are complete in themselves, whatever was asked before; and what is asked about one measure. */
import { after } from './dialogue.js';
import { isReadAs } from './reading.js';

const THEN = 'welke maatregelen van Microsoft stonden open op 31 december 2020';

describe('a question that is whole', () => {
  describe('leaves what was asked before behind', () => {
    isReadAs(
      [
        ["welke risico's staan nog open en wat houdt ze tegen?", 'risks status=open'],
        ['which risks are still open and what blocks them?', 'risks status=open'],
        ['hoeveel te laat per partij', 'count word=overdue by obligor'],
        ['how many overdue per party?', 'count word=overdue by obligor'],
      ],
      { previous: after(THEN) },
    );
    isReadAs(
      [
        ["welke risico's zijn er?", 'risks *'],
        ['which risks are there?', 'risks *'],
        ["welke risico's?", 'measure OW20-V4 risks'],
        ["en welke risico's zijn er?", 'measure OW20-V4 risks'],
      ],
      { previous: after('OW20-V4') },
    );
  });

  describe('that goes on says so', () => {
    isReadAs(
      [
        ['en per partij', 'count obligor=microsoft & word=open asOf 2020-12-31 by obligor'],
        [
          'en hoeveel te laat per partij?',
          'count obligor=microsoft & word=open & word=overdue asOf 2020-12-31 by obligor',
        ],
      ],
      { previous: after(THEN) },
    );
  });
});

describe('who changed a measure last', () => {
  isReadAs(
    [
      ['who changed it last?', 'measure OW20-V4 history'],
      ['wie heeft het laatst gewijzigd?', 'measure OW20-V4 history'],
      ['wie heeft OW20-V4 het laatst gewijzigd?', 'measure OW20-V4 history'],
      ['who last changed OW20-V4?', 'measure OW20-V4 history'],
      ['wanneer is OW20-V4 voor het laatst gewijzigd?', 'measure OW20-V4 history'],
    ],
    { previous: after('OW20-V4') },
  );
});

describe('why something became of a measure', () => {
  isReadAs([
    ['waarom is OW20-V6 afgekeurd?', 'measure OW20-V6 verification'],
    ['why was OW20-V6 rejected?', 'measure OW20-V6 verification'],
    ['waarom is OW20-V2 verschoven?', 'measure OW20-V2 moved'],
    ['waarom staat OW20-V2 nog open?', 'measure OW20-V2 blockers'],
  ]);
});
