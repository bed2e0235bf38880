/** A picture as pixels, as far as icons need it: PNG of eight bits a channel, in full colour, not interlaced. */
import { inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and how much it covers, 0 to 255 each, row by row. */
  readonly pixels: readonly (readonly [red: number, green: number, blue: number, alpha: number])[];
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Bytes of a pixel, by the type of colour: with and without transparency. */
const CHANNELS: Readonly<Record<number, 3 | 4>> = { 2: 3, 6: 4 };
/** Bytes of a chunk besides its data: length and name before it, checksum after it. */
const [BEFORE, AFTER] = [8, 4];

/** Throws a RangeError for anything else. */
export function readPng(file: Buffer): Picture {
  if (!file.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new RangeError('is not a PNG');
  const chunks = chunksIn(file);
  const head = chunks.find(({ name }) => name === 'IHDR')?.data ?? Buffer.alloc(13);
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const channels = CHANNELS[head.readUInt8(9)];
  if (head.readUInt8(8) !== 8 || channels === undefined || head.readUInt8(12) !== 0) {
    throw new RangeError('is not in full colour of eight bits a channel, without interlacing');
  }
  const data = inflateSync(Buffer.concat(chunks.filter(({ name }) => name === 'IDAT').map((chunk) => chunk.data)));
  const bytes = unfiltered(data, width * channels, height, channels);
  const pixels = Array.from({ length: width * height }, (_, index) => {
    const [red = 0, green = 0, blue = 0, alpha = 255] = bytes.subarray(index * channels, (index + 1) * channels);
    return [red, green, blue, alpha] as const;
  });
  return { width, height, pixels };
}

interface Chunk {
  readonly name: string;
  readonly data: Buffer;
}

function chunksIn(file: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at + BEFORE < file.length;) {
    const length = file.readUInt32BE(at);
    const from = at + BEFORE;
    chunks.push({ name: file.toString('latin1', at + 4, from), data: file.subarray(from, from + length) });
    at = from + length + AFTER;
  }
  return chunks;
}

/** Each row says by what it was made smaller: by what is left of it, above it, or both. */
function unfiltered(data: Buffer, rowLength: number, rows: number, step: number): Buffer {
  const out = Buffer.alloc(rowLength * rows);
  for (let row = 0; row < rows; row += 1) {
    const from = row * (rowLength + 1);
    const filter = data[from] ?? 0;
    for (let column = 0; column < rowLength; column += 1) {
      const at = row * rowLength + column;
      const left = column < step ? 0 : (out[at - step] ?? 0);
      const up = row === 0 ? 0 : (out[at - rowLength] ?? 0);
      const corner = row === 0 || column < step ? 0 : (out[at - rowLength - step] ?? 0);
      out[at] = (data[from + 1 + column] ?? 0) + guess(filter, left, up, corner);
    }
  }
  return out;
}

/** The five filters of PNG. A buffer keeps the last eight bits of what is put in it. */
function guess(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return filter === 4 ? paeth(left, up, corner) : 0;
}

function paeth(left: number, up: number, corner: number): number {
  const near = left + up - corner;
  const [a, b, c] = [Math.abs(near - left), Math.abs(near - up), Math.abs(near - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
