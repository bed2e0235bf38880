/** "maak een voortgangsbericht over Microsoft sinds 1 juli 2020", "dossier of V4 as of 1 January 2021". */
import type { InvestigationCode, VendorCode } from '../../domain/register/codes.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Intent } from '../intent.js';
import { cleanText } from '../question/words/clean-text.js';
import { has, senseIn, type Item } from '../question/sentence/item.js';
import { languageNamed } from '../question/sentence/language-named.js';
import { askedBy } from '../question/filters/measure-query.js';
import type { Scene } from '../question/sentence/scene.js';
import type { DocumentFinder } from './publication-words.js';

/** Undefined for a sentence about anything else. `sceneIn`: the scene of a piece of it. */
export function readPublication(
  text: string,
  find: DocumentFinder,
  sceneIn: (text: string) => Scene,
): Intent | undefined {
  const found = find(cleanText(text));
  if (found === undefined) return undefined;
  const scene = sceneIn(found.rest);
  const scope = scopeIn(scene);
  const of = found.of;
  const mention = of === 'dossier' ? measureIn(scene) : null;
  // "progress update: V4 is at 60%" tells of a measure.
  if (of === 'update' && scene.mentions.length > 0) return undefined;
  const isWhole = scope.vendors.length + scope.investigations.length === 0 && mention === null;
  const reversed = backwards(found.rest, sceneIn);
  const unread = scene.sentence.items.filter((item) => isUnread(item)).map(({ words }) => words);
  if (reversed === undefined && unread.length > 0)
    return isWhole && of === 'dossier'
      ? { type: 'not_recorded', topic: unread.join(' ') }
      : { type: 'document_unclear', topic: unread.join(' ') };
  // A dossier is about something.
  if (isWhole && of === 'dossier') return undefined;
  return {
    type: 'publication',
    of,
    mention,
    ...scope,
    ...(reversed ?? daysIn(scene)),
    // Of the document, where the sentence says so.
    language: languageNamed(scene.sentence) ?? null,
  };
}

/** What narrows the document, and nobody knows to what: left out, it would be a document about everything. */
const isUnread = (item: Item): boolean =>
  item.kind === 'unknown' || item.kind === 'number' || item.kind === 'quote' || senseIn(item, 'outside') !== undefined;

/** The measure that is named, or the one that was asked about before. */
function measureIn({ mentions, sentence, world }: Scene) {
  const named = mentions.find(({ mention }) => mention.of === 'measure');
  if (named !== undefined) return named.mention;
  const { previous } = world;
  const points = sentence.items.length === 0 || has(sentence, 'it', 'those');
  return points && previous?.intent.type === 'measure' ? previous.intent.mention : null;
}

function scopeIn({ sentence, world, investigation }: Scene): {
  readonly vendors: readonly VendorCode[];
  readonly investigations: readonly InvestigationCode[];
} {
  const { catalogue } = world;
  const named = sentence.items.flatMap((item) => investigationsOf(item, catalogue.investigations));
  const all = investigation === null ? named : [investigation, ...named];
  const vendors = sentence.items.flatMap((item) => senseIn(item, 'vendor')?.value ?? []);
  return { vendors: [...new Set(vendors)], investigations: [...new Set(all)] };
}

type Investigations = Scene['world']['catalogue']['investigations'];

function investigationsOf(item: Item, investigations: Investigations): readonly InvestigationCode[] {
  if (item.kind === 'nameWord') return [item.investigation];
  const sense = senseIn(item, 'investigation');
  if (sense !== undefined) return [sense.value];
  const product = senseIn(item, 'product');
  const source = senseIn(item, 'source');
  return investigations
    .filter((one) => one.source === source?.value || (product !== undefined && one.products.includes(product.value)))
    .map(({ code }) => code);
}

interface Days {
  readonly since: LocalDate | null;
  readonly until: LocalDate | null;
}

/** "sinds 1 juli 2020", "over 2020", "per 31 december 2020", "tot 1 januari 2021". */
function daysIn(scene: Scene): Days {
  const { times } = askedBy(scene);
  const { today } = scene.world;
  const periods = times.periods.flatMap((one) => (one.field === 'period' && one.not !== true ? [one] : []));
  const spans = periods.filter(({ from, to }) => from !== to);
  const since = spans.find(({ from }) => from !== null)?.from ?? null;
  const last = times.asOf ?? periods.find(({ to }) => to !== null)?.to ?? null;
  // "over 2021", asked in the middle of it: as far as it has come.
  const isRunning = last !== null && last > today && (since === null || since <= today);
  return { since, until: isRunning ? null : last };
}

/** What stands between two days of a stretch, in both languages. */
const UP_TO = /\s(?:tot en met|tot|t\/m|until|till|up to|to|en|and)\s/i;

/** A stretch that runs backwards is read as no stretch at all: day by day, so that it can be said to be wrong. */
function backwards(rest: string, sceneIn: (text: string) => Scene): Days | undefined {
  const joint = UP_TO.exec(rest);
  if (joint === null) return undefined;
  const [first, second] = [rest.slice(0, joint.index), rest.slice(joint.index + joint[0].length)].map((piece) =>
    askedBy(sceneIn(piece)).times.periods.find((one) => one.field === 'period'),
  );
  if (first?.field !== 'period' || second?.field !== 'period') return undefined;
  const [since, until] = [first.from ?? first.to, second.to ?? second.from];
  return since !== null && until !== null && since > until ? { since, until } : undefined;
}
