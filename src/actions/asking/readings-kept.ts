/** A wording is read the same each time, and that of a measure is read anew whenever its card is drawn. */
import type { WordingReader } from '../deps.js';

/** Readings kept, less than a megabyte; the oldest goes first. */
const KEPT = 1000;

/** The same reader, which remembers what it read. */
export function keepingReadings(read: WordingReader, most = KEPT): WordingReader {
  const kept = new Map<string, ReturnType<WordingReader>>();
  return (wording, against) => {
    const { published, lang, vendor = null } = against;
    const key = `${lang} ${published ?? ''} ${vendor ?? ''} ${wording}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const reading = read(wording, against);
    kept.set(key, reading);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return reading;
  };
}
