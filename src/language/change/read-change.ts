/** Sentences that change the register: which change, of what, and what they tell of it. */
import type { ChangeName } from '../../domain/change/change-form.js';
import type { FieldValues } from '../../domain/change/fields.js';
import { CHANGE_FORMS } from '../../domain/change/change-form.js';
import { readPeriod } from '../deadline/periods.js';
import type { CodeMention, Intent } from '../intent.js';
import { cleanText, fold, MAX_READ } from '../question/words/clean-text.js';
import { has, type Sentence } from '../question/sentence/item.js';
import type { PhraseTree } from '../question/words/phrase-tree.js';
import { asksUndo, undoIntent } from '../question/intents/change.js';
import { pointedAt } from '../question/sentence/pointing.js';
import type { Scene } from '../question/sentence/scene.js';
import { wordsOf } from '../question/words/tokens.js';
import type { ChangeWords } from './change-words.js';
import { bestForm, type Found } from './best-form.js';
import { piecesOf, tidy, type Pieces } from './pieces.js';
import { linksIn, masked, quotesIn } from './spans.js';
import { unitsOf } from './units.js';
import { valuesOf } from './values.js';
import { CHANGE_OF } from './vocabulary.js';

export type ChangeIntent = Extract<Intent, { readonly type: 'change' }>;

export interface ChangeReading {
  readonly intent: ChangeIntent;
  /** Words that say something, but nothing that is told with this change. */
  readonly leftOut: readonly string[];
}

export interface ChangeReadingContext {
  /** The whole sentence, taken apart as a question. */
  readonly sentence: Sentence;
  /** The same with what it is said in; made when it is asked for, as most sentences are questions. */
  readonly whole: () => Scene;
  readonly sceneOf: (text: string) => Scene;
  readonly words: ChangeWords;
}

/** Characters of the words in front of a colon. */
const LONGEST_OPENING = 120;
const NO_PIECES: Pieces = {
  head: '',
  labelled: new Map(),
  linkWord: '',
  links: [],
  behindLink: null,
  brackets: [],
  quotes: [],
  sha256: null,
};

/** Undefined for a sentence that changes nothing: a question, or one that is aimed at a model. */
export function readChange(raw: string, context: ChangeReadingContext): ChangeReading | undefined {
  const opening = wordsOf(context.sentence.tokens);
  // What is only supposed did not happen.
  if (has(context.sentence, 'hypothesis')) return undefined;
  if (asksUndo(context.sentence)) return taken(undoIntent(context.sentence));
  if (isUndo(raw, opening, context))
    return taken({ type: 'change', change: 'undo', mention: null, values: {}, text: raw.trim() });
  return asksFirst(opening, context.words) ? undefined : (announced(raw, context) ?? plain(raw, context));
}

/** Most sentences are questions, which their first word tells; "kun je" asks for something. */
function asksFirst(opening: readonly string[], { asking, askers }: ChangeWords): boolean {
  const asker = askers.longest(opening, 0, () => true, NO_FILLERS);
  return asker === undefined && asking.longest(opening, 0, () => true, NO_FILLERS) !== undefined;
}

const taken = (intent: ChangeIntent): ChangeReading => ({ intent, leftOut: [] });

/** "vergissing", and "toch niet", which whoever reads has looked at first. */
const isUndo = (raw: string, opening: readonly string[], { words }: ChangeReadingContext): boolean =>
  saysOnly(raw, opening, words.undo, words) || saysOnly(raw, opening, words.dismiss, words);

/** "toch niet", "never mind": that nothing is to be done, or that what was just done is not. */
export const dismisses = ({ raw, tokens }: Sentence, words: ChangeWords): boolean =>
  saysOnly(raw, wordsOf(tokens), words.dismiss, words);

/** "V4 hangt af van V5, klopt dat": told, and asked whether it is so. */
export function endsInTag({ tokens }: Sentence, { tags }: ChangeWords): boolean {
  const words = wordsOf(tokens);
  return words.some((_, at) => at > 1 && tags.longest(words, at, () => true, NO_FILLERS)?.last === words.length - 1);
}

/** Nothing else is said. */
function saysOnly(raw: string, words: readonly string[], what: PhraseTree<true>, { fillers }: ChangeWords): boolean {
  const whole = what.longest(words, 0, () => true, NO_FILLERS);
  if (whole === undefined) return false;
  for (let at = whole.last + 1; at < words.length; at++) {
    const filler = fillers.longest(words, at, () => true, NO_FILLERS);
    if (filler === undefined) return false;
    at = filler.last;
  }
  return !raw.trimEnd().endsWith('?');
}
const NO_FILLERS: ReadonlySet<string> = new Set();

/** "noteer bij V4: …", "nieuwe maatregel: …": what follows the colon is as the person wrote it. */
function announced(raw: string, context: ChangeReadingContext): ChangeReading | undefined {
  const opening = openingOf(raw, context.words);
  if (opening === undefined) return undefined;
  const scene = context.sceneOf(opening.head);
  if (isMeddling(scene)) return undefined;
  const found = bestForm(unitsOf(scene, context.words), scene, context.words, {
    hasMore: true,
    asks: false,
    announces: true,
  });
  if (found === undefined || (found.sign !== 'note' && found.sign !== 'addMeasure')) return undefined;
  if (found.sign === 'note') {
    const isOfNone = scene.mentions.length === 0 && pointedAt(scene) === undefined;
    const told = { scene, found, pieces: NO_PIECES, body: opening.body };
    return isOfNone ? notedOfOne(raw, context, told) : reading(raw, context, told);
  }
  const pieces = piecesOf(opening.body, context.words.labels, isDateIn(scene));
  return reading(raw, context, { scene, found, pieces, body: pieces.head });
}

/**
 * "leg vast dat V4 klaar is", "noteer: Microsoft belt over V4": what is to be kept names the item. What it tells is made as
 * that change, where nothing of it would be lost; anything else is kept as a note.
 */
function notedOfOne(raw: string, context: ChangeReadingContext, told: Told): ChangeReading | undefined {
  const change = isColon(raw, told) ? undefined : wholeChange(told.body, context);
  if (change !== undefined) return change;
  const mention = onlyOne(context.sceneOf(told.body).mentions.map((each) => each.mention));
  const noted = reading(raw, context, told);
  return mention?.of === 'measure' ? { ...noted, intent: { ...noted.intent, mention } } : noted;
}

const isColon = (raw: string, { body }: Told): boolean =>
  raw
    .slice(0, raw.length - body.length)
    .trimEnd()
    .endsWith(':');

function wholeChange(text: string, { sceneOf, words }: ChangeReadingContext): ChangeReading | undefined {
  const scene = sceneOf(text);
  const change = plain(text, { sentence: scene.sentence, whole: () => scene, sceneOf, words });
  if (change === undefined || change.intent.toConfirm === true || change.intent.mention === null) return undefined;
  return change.leftOut.length > 0 ? undefined : change;
}

/** The one item that is named, however often. */
function onlyOne(mentions: readonly CodeMention[]): CodeMention | undefined {
  const [first, ...others] = new Map(mentions.map((mention) => [mention.text, mention])).values();
  return others.length === 0 ? first : undefined;
}

/** What stands before the first colon, or before "dat", and what stands behind it. */
function openingOf(raw: string, { that }: ChangeWords): { head: string; body: string } | undefined {
  const beginning = raw.slice(0, LONGEST_OPENING + 1);
  const hidden = [...linksIn(raw), ...quotesIn(raw)].filter(({ start }) => start < beginning.length);
  const mask = masked(beginning, hidden).slice(0, beginning.length);
  const colon = /(?<!\d):|:(?!\d)/.exec(mask)?.index;
  const joint = [...mask.slice(0, LONGEST_OPENING).matchAll(/\s(\p{L}+)(?=\s)/gu)].find((match) =>
    that.has(fold(match[1] ?? '')),
  );
  const [at, length] =
    colon !== undefined && (joint === undefined || colon < joint.index)
      ? [colon, 1]
      : [joint?.index, joint?.[0].length ?? 0];
  return at === undefined ? undefined : { head: raw.slice(0, at), body: raw.slice(at + length).trim() };
}

function plain(raw: string, context: ChangeReadingContext): ChangeReading | undefined {
  const { words } = context;
  const whole = context.whole();
  const pieces = piecesOf(raw, words.labels, isDateIn(whole));
  // Of a long text only the beginning is read: where that is the same, it need not be read twice.
  const isWhole =
    pieces.head.slice(0, MAX_READ) === raw.trim().slice(0, MAX_READ) || cleanText(pieces.head) === whole.sentence.text;
  const scene = isWhole ? whole : context.sceneOf(pieces.head);
  if (isMeddling(scene)) return undefined;
  const { labelled, links, brackets } = pieces;
  const hasMore = labelled.size + links.length + brackets.length > 0;
  const asks =
    pieces.head.endsWith('?') || (raw.trimEnd().endsWith('?') && !hasMore) || endsInTag(context.sentence, words);
  const found = bestForm(unitsOf(scene, words), scene, words, { hasMore, asks, announces: false });
  if (found?.sign === 'remark' && asksWithin(context.sentence, words)) return undefined;
  const body = found?.sign === 'remark' ? raw : '';
  if (found !== undefined) return reading(raw, context, { scene, found, pieces, body });
  return links.length > 0 && pieces.linkWord !== '' && !asks ? broughtAlong(raw, context, pieces) : undefined;
}

/** "V4 is vertraagd, wat nu", "V4 is blocked by whom": told, and asked about. */
const asksWithin = ({ tokens }: Sentence, { interrogatives }: ChangeWords): boolean =>
  tokens.some(({ word }) => interrogatives.has(word));

/** "V2: bewijs: https://…": what announces the link is all that says what to do; "voeg bewijs https://… toe aan V2". */
function broughtAlong(raw: string, context: ChangeReadingContext, pieces: Pieces): ChangeReading | undefined {
  const about = { hasMore: true, asks: false, announces: false };
  const evidenceIn = (scene: Scene, pieces: Pieces): ChangeReading | undefined => {
    const found = bestForm(unitsOf(scene, context.words), scene, context.words, about);
    return found?.sign === 'addEvidence' ? reading(raw, context, { scene, found, pieces, body: '' }) : undefined;
  };
  const labelled = new Map([...pieces.labelled].filter(([label]) => label !== 'link'));
  return (
    evidenceIn(context.sceneOf(`${pieces.head} ${pieces.linkWord}`), pieces) ??
    evidenceIn(context.whole(), { ...pieces, labelled })
  );
}

const isDateIn =
  ({ world, sentence }: Scene) =>
  (text: string): boolean =>
    readPeriod(text, { today: world.today, lang: sentence.language })?.start === 0;

/** Sentences aimed at a model, or at everything at once, are for another rule. */
const isMeddling = ({ sentence, mentions }: Scene): boolean =>
  has(sentence, 'meddling') || (mentions.length === 0 && has(sentence, 'everything', 'all'));

interface Told {
  /** The words in which the form was found, taken apart. */
  readonly scene: Scene;
  readonly found: Found;
  readonly pieces: Pieces;
  /** What stands behind the colon. */
  readonly body: string;
}

function reading(
  raw: string,
  { whole, words }: ChangeReadingContext,
  { scene, found, pieces, body }: Told,
): ChangeReading {
  const change = CHANGE_OF[found.sign].change;
  const mention = change === 'addMeasure' ? null : subjectOf(scene, found);
  const filled = valuesOf({ scene, whole: whole(), words, found, pieces, body: tidyBody(body) });
  return {
    intent: {
      type: 'change',
      change,
      mention,
      values: change === null ? {} : allowed(change, withReasonNoted(change, filled.values, pieces)),
      text: raw.trim(),
      ...(found.sign === 'remark' ? { toConfirm: true } : {}),
    },
    leftOut: change === null ? [] : filled.leftOut,
  };
}

const tidyBody = (body: string): string => (body.includes('\n') ? body.trim() : tidy(body));

/** The one item that is named outside the places of the form; several: which one is asked. */
function subjectOf(scene: Scene, found: Found): CodeMention | null {
  const { by } = found;
  const named = new Map(
    scene.mentions.filter(({ mention }) => mention.text !== by?.text).map(({ mention }) => [mention.text, mention]),
  );
  const [only, ...others] = named.values();
  if (only !== undefined) return others.length === 0 ? only : null;
  return scene.mentions.length === 0 && !namesInWords(found) ? (pointedAt(scene) ?? null) : null;
}

/** "de deadline van de telemetrie": in the place of an item stand words, and not those for what was answered before. */
const namesInWords = ({ units, from, to, own, fields }: Found): boolean =>
  units
    .slice(from, to)
    .some(
      ({ type }, index) =>
        type === 'word' &&
        !own.has(from + index) &&
        ![...fields.values()].some((range) => range.from <= from + index && from + index < range.to),
    ) && !units.some(({ type }) => type === 'item');

/** A reason or source that the form does not ask for is kept as a note. */
function withReasonNoted(change: ChangeName, values: FieldValues, { labelled }: Pieces): FieldValues {
  const { required, optional }: { required: readonly string[]; optional: readonly string[] } = CHANGE_FORMS[change];
  if (!optional.includes('note') || values.note !== undefined) return values;
  const said = (['reason', 'source', 'agreedBy'] as const).flatMap((field) =>
    required.includes(field) || optional.includes(field) ? [] : [labelled.get(field) ?? ''],
  );
  const note = said.filter((text) => text !== '').join('; ');
  return note === '' ? values : { ...values, note };
}

/** Only what the change is told with. */
function allowed(change: ChangeName, values: FieldValues): FieldValues {
  const { required, optional }: { required: readonly string[]; optional: readonly string[] } = CHANGE_FORMS[change];
  return Object.fromEntries(
    Object.entries(values).filter(
      ([field, value]) => value !== '' && (required.includes(field) || optional.includes(field)),
    ),
  );
}
