/** A sentence as the readings of organisations look at it. */
import type { LocalDate } from '../../domain/time/local-date.js';
import { folded } from '../../domain/people/name-match.js';
import type { CodeMention } from '../intent.js';
import type { Scene } from '../question/sentence/scene.js';
import { NAME } from './compiled.js';
import { namedIn, type Named, type OrganisationNames } from './names.js';

export interface Heard {
  readonly scene: Scene;
  /** In lower case and without accents, with `NAME` for the organisations that were found. */
  readonly folded: string;
  /** As it was written, without what ends it. */
  readonly raw: string;
  readonly named: readonly Named[];
  readonly mention: CodeMention | null;
  readonly asks: boolean;
  /** The past day that the sentence names at its end, and the sentence without it. */
  readonly day: { readonly asOf: LocalDate; readonly before: string } | null;
}

export function heard(text: string, scene: Scene, known: OrganisationNames): Heard {
  const raw = text.trim().replace(/[\s.!?]+$/u, '');
  const words = folded(raw).split(' ');
  const named = namedIn(words, known);
  const said = named.length === 0 ? words.join(' ') : withNames(words, named);
  const [mention = null, ...others] = scene.mentions;
  return {
    scene,
    folded: said,
    raw,
    named,
    mention: others.length === 0 ? (mention?.mention ?? null) : null,
    asks: /\?\s*$/u.test(text),
    day: dayIn(said, scene),
  };
}

const withNames = (words: readonly string[], named: readonly Named[]): string =>
  words
    .flatMap((word, at) => {
      const inside = named.find(({ from, to }) => from <= at && at < to);
      return inside === undefined ? [word] : inside.from === at ? [NAME] : [];
    })
    .join(' ');

/** In front of a day that is asked about, in either language. */
const ON_DAY = /\s(?:op|per|eind|medio|aan het eind van|on|as of|at the end of)\s+(?!welke|which)\S.*$/u;

function dayIn(text: string, { sentence, world }: Scene): Heard['day'] {
  const periods = sentence.items.flatMap((item) => (item.kind === 'period' ? [item.period] : []));
  const [only, ...others] = periods;
  if (only === undefined || others.length > 0 || only.to === null || only.to > world.today) return null;
  const tail = ON_DAY.exec(text);
  return tail === null ? null : { asOf: only.to, before: text.slice(0, tail.index) };
}
