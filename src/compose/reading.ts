/** The language room, loaded and its vocabularies compiled when they are first needed: a tenth of the time of a start. */
import { keepingReadings } from '../actions/asking/readings-kept.js';
import type { WordingReader } from '../actions/deps.js';
import type { QuestionReader } from '../language/index.js';

export interface ReadingRoom {
  /** Resolves when the others can be used; asked for again, it is the same. */
  readonly ready: () => Promise<void>;
  readonly reader: () => QuestionReader;
  /** Remembers what it read. */
  readonly readDeadline: WordingReader;
}

export function readingRoom(): ReadingRoom {
  let loading: Promise<void> | undefined;
  let room: Pick<ReadingRoom, 'reader' | 'readDeadline'> | undefined;
  const load = async () => {
    const { createReader, readDeadline } = await import('../language/index.js');
    const reader = createReader();
    room = { reader: () => reader, readDeadline: keepingReadings(readDeadline) };
  };
  const opened = () => {
    if (room === undefined) throw new Error('nothing can be read before the room is ready');
    return room;
  };
  return {
    ready: () => (loading ??= load()),
    reader: () => opened().reader(),
    readDeadline: (text, against) => opened().readDeadline(text, against),
  };
}
