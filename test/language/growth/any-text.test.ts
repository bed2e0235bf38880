import fc from 'fast-check';
import { tries } from '../../support/property-runs.js';
import { read } from '../question/reading.js';

describe('whatever comes after words that add to the register', () => {
  it('is read, however long, and breaks nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'nieuwe leverancier: ',
          'nieuw onderzoek: ',
          'hernoem ',
          'OW20-V2 wacht op ',
          'add a source ',
          'het citaat van OW20-L1 is ',
        ),
        fc.array(fc.constantFrom('"', "'", ',', ' van ', ' naar ', ' omdat ', '(', 'x', ' ', ': '), { maxLength: 600 }),
        (head, rest) => read(head + rest.join('')).intent.type !== undefined,
      ),
      { numRuns: tries(60) },
    );
  });
});
