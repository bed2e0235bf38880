import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readPng } from '../../../scripts/package/png.js';
import { NOTHING, pngOf, square, WHITE, type Filter } from './png-of.js';

const byte = fc.integer({ min: 0, max: 255 });
const filter = fc.constantFrom<Filter>(0, 1, 2, 3, 4);
const picture = fc
  .record({ width: fc.integer({ min: 1, max: 9 }), height: fc.integer({ min: 1, max: 9 }) })
  .chain(({ width, height }) =>
    fc.record({
      width: fc.constant(width),
      height: fc.constant(height),
      pixels: fc.array(fc.tuple(byte, byte, byte, byte), { minLength: width * height, maxLength: width * height }),
    }),
  );

describe('a picture of an icon', () => {
  it('is read pixel by pixel, by whatever filters its rows were made smaller', () => {
    fc.assert(
      fc.property(picture, fc.array(filter, { minLength: 1, maxLength: 9 }), (made, filters) => {
        assert.deepEqual(readPng(pngOf(made, filters)), { ...made });
      }),
    );
  });

  it('is refused where it is something else than a PNG in full colour', () => {
    assert.throws(() => readPng(Buffer.from('<svg/>')), /is not a PNG/);
    const grey = pngOf(square(2, WHITE, NOTHING));
    grey.writeUInt8(0, 25);
    assert.throws(() => readPng(grey), /is not in full colour/);
  });
});
