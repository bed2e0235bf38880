import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withoutEnd } from '../../src/domain/without-end.js';

describe('a text without the signs at its end', () => {
  it('keeps those that stand before another sign', () => {
    assert.equal(withoutEnd('/a//b//', '/'), '/a//b');
    assert.equal(withoutEnd('Nee. Toch?!.', '.!'), 'Nee. Toch?');
    assert.equal(withoutEnd('a', '/'), 'a');
    assert.equal(withoutEnd('///', '/'), '');
    assert.equal(withoutEnd('', '/'), '');
  });

  it('is what an expression leaves, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('/', '.', 'a', '\n') }), (text) => {
        assert.equal(withoutEnd(text, '/.'), text.replace(/[/.]+$/, ''));
      }),
    );
  });

  it('is found in one go, be there millions that are not at the end', () => {
    const long = `${'/'.repeat(2_000_000)}x`;
    assert.equal(withoutEnd(long, '/'), long);
  });
});
