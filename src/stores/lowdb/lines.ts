import type { FileHandle } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';

const CHUNK = 1 << 20;
const NEWLINE = 0x0a;

/** `bytes` without the newline, valid until the call returns; `start` is its place in the file, in bytes. */
export type OnLine = (bytes: Buffer, start: number) => void;

/** Reads a file line by line, giving way now and then; resolves to the bytes in lines that end, and in all. */
export async function readLines(handle: FileHandle, onLine: OnLine): Promise<{ whole: number; size: number }> {
  let rest = Buffer.alloc(0);
  let position = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(CHUNK);
    const { bytesRead } = await handle.read(chunk, 0, CHUNK, position);
    if (bytesRead === 0) return { whole: position - rest.length, size: position };
    const bytes =
      rest.length === 0 ? chunk.subarray(0, bytesRead) : Buffer.concat([rest, chunk.subarray(0, bytesRead)]);
    rest = eachLine(bytes, position - rest.length, onLine);
    position += bytesRead;
    await nextTurn();
  }
}

/** Gives what is left after the last newline. */
function eachLine(bytes: Buffer, start: number, onLine: OnLine): Buffer<ArrayBuffer> {
  let from = 0;
  for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, from)) {
    onLine(bytes.subarray(from, end), start + from);
    from = end + 1;
  }
  return Buffer.from(bytes.subarray(from));
}
