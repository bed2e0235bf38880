import fc from 'fast-check';
import { tries } from '../../support/property-runs.js';
import { read } from './reading.js';

describe('whatever is said of organisations', () => {
  it('is read, however much, and breaks nothing', () => {
    const pieces = fc.constantFrom(
      'BZK',
      'heeft',
      'O1',
      'niet',
      'uitgevoerd',
      'contact van',
      'is',
      'welke organisaties',
      ',',
      'per 3',
      '?',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (said) => {
        read(said.join(' '));
      }),
      { numRuns: tries(200) },
    );
  });
});
