/** What a deadline is to be read as, in the words of the person: its days, and its kind where the words tell one. */
import { readDeadline } from '../deadline/index.js';
import type { Scene } from '../question/sentence/scene.js';
import type { Values } from './told.js';

/** A year, in whatever way: the days of a deadline may be long past, so that none is filled in. */
const YEAR = /\d{4}|\bFY\s?\d{2}|['’]\d{2}/i;

/** What names no days, and not that there are none, stays as it was written, so that the form can say so. */
export function readAs(text: string, { sentence, world }: Scene): Values {
  const read = readDeadline(text, { published: world.today, lang: sentence.language });
  if ('ask' in read || read.rule.fragment.trim() === '') return { to: text };
  const { kind, earliest, latest } = read;
  const isDated = earliest !== null || latest !== null;
  if (isDated && !YEAR.test(text)) return { to: text };
  return {
    // Days alone say nothing of the kind: an expectation that is read as another day is one still.
    ...(kind === 'deadline' ? {} : { kind }),
    ...(earliest === null ? {} : { from: earliest }),
    ...(latest === null ? {} : { to: latest }),
  };
}
