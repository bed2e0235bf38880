/** A PNG made on the spot, in full colour of eight bits a channel, each row made smaller by a filter of one's choice. */
import { crc32, deflateSync } from 'node:zlib';
import type { Picture } from '../../../scripts/package/png.js';

export type Pixel = Picture['pixels'][number];
export type Filter = 0 | 1 | 2 | 3 | 4;

export const WHITE: Pixel = [255, 255, 255, 255];
export const NOTHING: Pixel = [0, 0, 0, 0];

/** Every pixel the same but for the first. */
export const square = (size: number, pixel: Pixel, first: Pixel = pixel): Picture => ({
  width: size,
  height: size,
  pixels: Array.from({ length: size * size }, (_, index) => (index === 0 ? first : pixel)),
});

/** The rows take the filters in turn. */
export function pngOf({ width, height, pixels }: Picture, filters: readonly Filter[] = [0]): Buffer {
  const bytes = Buffer.from(pixels.flat());
  const length = width * 4;
  const rows = Array.from({ length: height }, (_, row) => {
    const filter = filters[row % filters.length] ?? 0;
    const here = bytes.subarray(row * length, (row + 1) * length);
    const above = row === 0 ? Buffer.alloc(length) : bytes.subarray((row - 1) * length, row * length);
    const filtered = here.map((byte, at) => {
      const [left, up, corner] = [here[at - 4] ?? 0, above[at] ?? 0, above[at - 4] ?? 0];
      const guesses = [0, left, up, Math.floor((left + up) / 2), nearest(left, up, corner)];
      return byte - (guesses[filter] ?? 0);
    });
    return Buffer.concat([Buffer.from([filter]), filtered]);
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Of the three, in this order, the one nearest to left and up together without the corner. */
const nearest = (left: number, up: number, corner: number): number =>
  [left, up, corner].reduce((best, one) => (far(one, left, up, corner) < far(best, left, up, corner) ? one : best));
const far = (one: number, left: number, up: number, corner: number): number => Math.abs(left + up - corner - one);

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
