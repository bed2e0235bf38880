import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { CHANGE_KINDS, subjectOf } from '../../../src/domain/change/change.js';
import { circumstance, measure, risk } from '../../support/builders.js';

describe('a change', () => {
  it('is about the item that it writes', () => {
    assert.equal(subjectOf({ type: 'measure', value: measure('OW20-V4') }), 'OW20-V4');
    assert.equal(subjectOf({ type: 'risk', value: risk('MD23-R1') }), 'MD23-R1');
    assert.equal(subjectOf({ type: 'circumstance', value: circumstance('OW20-C5') }), 'OW20-C5');
  });

  it('has one name for each thing that can happen', () =>
    assert.equal(new Set(CHANGE_KINDS).size, CHANGE_KINDS.length));
});
