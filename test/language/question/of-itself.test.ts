/** A few words that say how things stand and whose they are: a question of their own, whatever was asked before. */
import { after } from './dialogue.js';
import { isReadAs } from './reading.js';

const LATE = 'list obligor=microsoft & word=overdue';

describe('a state and a party side by side', () => {
  for (const before of ['how many measures per state?', 'overzicht', 'maatregelen van SLM uit OW20']) {
    describe(`leave “${before}” behind`, () => {
      isReadAs(
        [
          ['te laat microsoft', LATE],
          ['telaat microsft', LATE],
          ['late microsoft', LATE],
        ],
        { previous: after(before) },
      );
    });
  }

  describe('go on with it where something joins them to it', () => {
    isReadAs(
      [
        ['te laat van microsoft', 'count obligor=microsoft & word=overdue by state'],
        ['en te laat microsoft?', 'count obligor=microsoft & word=overdue by state'],
        ['nee, te laat bij microsoft', 'count obligor=microsoft & word=overdue by state'],
      ],
      { previous: after('how many measures per state?') },
    );
  });
});
