import assert from 'node:assert/strict';
import { changeKey } from '../../../src/actions/changes/change-key.js';
import type { Origin } from '../../../src/domain/change/change.js';
import { actor } from '../../support/first-register.js';

const from = (reference: string | null): { origin: Origin; actor: ReturnType<typeof actor> } => ({
  origin: { via: 'card', reference },
  actor: actor(),
});
const INPUT = { code: 'OW20-V1', to: { b: [{ y: 1, x: undefined }, null], a: 'é' } };

describe('the key of a change', () => {
  it('is the one it always was: what is sent again after an update is no other change', () => {
    assert.equal(
      changeKey('change', INPUT, from('card-1')),
      '0542b52acb3981c6178c2cb515e3198abe22260bf73170876b97f3e3b1939e35',
    );
  });

  it('is the same whatever order the input stands in, and another for another input, card or action', () => {
    const key = changeKey('change', INPUT, from('card-1'));
    assert.equal(changeKey('change', { to: { a: 'é', b: [{ y: 1 }, null] }, code: 'OW20-V1' }, from('card-1')), key);
    assert.notEqual(changeKey('change', { ...INPUT, code: 'OW20-V2' }, from('card-1')), key);
    assert.notEqual(changeKey('change', { ...INPUT, to: { ...INPUT.to, b: [null, { y: 1 }] } }, from('card-1')), key);
    assert.notEqual(changeKey('change', INPUT, from('card-2')), key);
    assert.notEqual(changeKey('record', INPUT, from('card-1')), key);
  });

  it('is a new one each time where there is no card or message to know it by', () => {
    assert.notEqual(changeKey('change', INPUT, from(null)), changeKey('change', INPUT, from(null)));
  });
});
