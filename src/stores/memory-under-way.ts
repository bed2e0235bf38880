/** Which files are being fetched, for one process: with it they end, and it forgets them. */
import {
  UNDER_WAY,
  type FileEnd,
  type FileKey,
  type FileSoFar,
  type FilesUnderWay,
} from '../domain/links/under-way.js';
import type { ElapsedTime } from '../domain/time/clock.js';

interface Kept extends FileSoFar {
  /** When it was heard of last, in milliseconds. */
  readonly at: number;
}

export function memoryUnderWay(elapsed: ElapsedTime): FilesUnderWay {
  /** Heard of longest ago first. */
  const files = new Map<string, Kept>();
  const put = (key: FileKey, now: FileSoFar) => {
    files.delete(nameOf(key));
    files.set(nameOf(key), { ...now, at: elapsed.milliseconds() });
    for (const [name, { at }] of files) {
      if (elapsed.milliseconds() - at < UNDER_WAY.kept) return;
      files.delete(name);
    }
  };
  return {
    advance: (key, rows) => {
      const stage = files.get(nameOf(key))?.stage === 'stopping' ? 'stopping' : 'under_way';
      put(key, { stage, rows });
      return Promise.resolve(stage === 'stopping' ? 'stop' : 'go_on');
    },
    end: (key, stage: FileEnd, rows) => {
      put(key, { stage, rows });
      return Promise.resolve();
    },
    stop: (key) => {
      const known = files.get(nameOf(key));
      if (known === undefined) return Promise.resolve({ stage: 'lost', rows: 0 });
      const { stage, rows, at } = known;
      const isWritten = stage === 'under_way' || stage === 'stopping';
      if (!isWritten) return Promise.resolve({ stage, rows });
      if (elapsed.milliseconds() - at >= UNDER_WAY.silent) return Promise.resolve({ stage: 'lost', rows });
      // Not heard of from whoever writes it.
      files.set(nameOf(key), { ...known, stage: 'stopping' });
      return Promise.resolve({ stage: 'stopping', rows });
    },
  };
}

const nameOf = ({ person, id }: FileKey): string => JSON.stringify([person, id]);
