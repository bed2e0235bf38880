/** A package of Office that is byte for byte the same whenever it is made of the same. */
import type { LocalDate } from '../../domain/time/local-date.js';
import { dayOfMonth, monthOf, yearOf } from '../../domain/time/local-date.js';

const CORE = 'docProps/core.xml';
/** The two moments that are the time of writing. */
const WRITTEN = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;
/** A file of it can bear no earlier year. */
const FIRST_YEAR = 1980;

/** In the order of names, with `day` as the day of every file and as the day it was made. */
export async function sameEveryTime(file: Uint8Array, day: LocalDate): Promise<Uint8Array> {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate');
  const files = unzipSync(file);
  const core = files[CORE];
  if (core !== undefined) files[CORE] = strToU8(strFromU8(core).replace(WRITTEN, `$1${day}T00:00:00Z`));
  // The date of a file has no zone: its numbers are taken as they are on the clock of whoever writes it.
  const mtime = new Date(Math.max(yearOf(day), FIRST_YEAR), monthOf(day) - 1, dayOfMonth(day));
  const sorted = Object.keys(files).sort();
  // What says of which kind the others are stands first, as readers of the format expect.
  const first = '[Content_Types].xml';
  const names = sorted.includes(first) ? [first, ...sorted.filter((name) => name !== first)] : sorted;
  return zipSync(
    Object.fromEntries(names.flatMap((name) => (files[name] === undefined ? [] : [[name, files[name]]]))),
    {
      mtime,
      level: 6,
    },
  );
}
