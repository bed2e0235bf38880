/** Everything a text says about time, from left to right, without overlap. */
import { countedAt, type Counted } from './counted.js';
import { dateMentionAt } from './date-mention.js';
import type { Mention, Said } from './mention.js';
import { phraseAt, skip, type Found, type PhraseBook } from './phrases.js';
import { recurrenceAt } from './recurrence.js';
import type { Scene } from './scene.js';
import { isSign } from './tokens.js';

/** How far behind "when" its "… is completed" may stand, in tokens. */
const REACH = 15;

/** Work is linear in the number of tokens: each looks ahead a bounded number of them. */
export function mentionsIn(scene: Scene): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < scene.tokens.length;) {
    const found = saidAt(scene, at);
    if (found !== undefined) mentions.push({ ...found.value, from: at, to: Math.max(found.next, at + 1) });
    at = found === undefined ? at + 1 : Math.max(found.next, at + 1);
  }
  return mentions;
}

function saidAt(scene: Scene, at: number): Found<Said> | undefined {
  if (scene.tokens[at]?.kind === 'sign' && !isSign(scene.tokens, at, "'")) return undefined;
  return (
    recurring(scene, at) ?? counted(scene, at) ?? timeless(scene, at) ?? dateMentionAt(scene, at) ?? event(scene, at)
  );
}

function recurring(scene: Scene, at: number): Found<Said> | undefined {
  const interval = recurrenceAt(scene, at);
  if (interval !== undefined) {
    const ofThing = describesThing(scene, at);
    return { value: { type: 'recurrence', interval: interval.value, ofThing }, next: interval.next };
  }
  const { loose, doubtfulLoose, endsParticiple } = scene.words.recurrence;
  const doubtful = phraseAt(doubtfulLoose, scene.tokens, at);
  const isAdverb =
    doubtful !== undefined &&
    scene.tokens[doubtful.next]?.kind === 'word' &&
    phraseAt(endsParticiple, scene.tokens, doubtful.next) === undefined;
  return sign(isAdverb ? doubtfulLoose : loose, scene, at, { type: 'recurrence', interval: null, ofThing: false });
}

/** "jaarlijkse", "annual"; "quarterly" before a report. */
function describesThing(scene: Scene, at: number): boolean {
  const { adjectives, doubtfulAdjectives, noThing } = scene.words.recurrence;
  if (phraseAt(adjectives, scene.tokens, at) !== undefined) return true;
  const doubtful = phraseAt(doubtfulAdjectives, scene.tokens, at);
  if (doubtful === undefined || scene.tokens[doubtful.next]?.kind !== 'word') return false;
  return phraseAt(noThing, scene.tokens, doubtful.next) === undefined;
}

function counted(scene: Scene, at: number): Found<Said> | undefined {
  const found = countedAt(scene, at);
  return found && { value: saidOf(found.value), next: found.next };
}

const saidOf = (value: Counted): Said =>
  value.from === 'event' ? { type: 'event' } : { type: 'counted', counted: value };

/** "zo snel mogelijk", "geen termijn", "in de komende maanden", "enkele weken". */
function timeless(scene: Scene, at: number): Found<Said> | undefined {
  const { signs } = scene.words;
  const soon = phraseAt(signs.asSoonAsPossible, scene.tokens, at);
  const vague = phraseAt(signs.noTerm, scene.tokens, at) ?? someUnits(scene, at);
  if (soon !== undefined && (vague === undefined || soon.next >= vague.next)) {
    return { value: { type: 'as-soon-as-possible' }, next: soon.next };
  }
  return vague && { value: { type: 'no-term' }, next: vague.next };
}

/** Units without a number: with "in", "over" or "binnen" before them too. */
function someUnits(scene: Scene, at: number): Found<true> | undefined {
  const { relations, signs, calendar } = scene.words;
  const frame = skip(relations.afterCount, scene.tokens, skip(relations.within, scene.tokens, at));
  const some = phraseAt(signs.someUnits, scene.tokens, frame) ?? phraseAt(relations.coming, scene.tokens, frame);
  const unit = phraseAt(calendar.pluralUnits, scene.tokens, some?.next ?? frame);
  return unit === undefined || (some === undefined && frame === at) ? undefined : { value: true, next: unit.next };
}

function event(scene: Scene, at: number): Found<Said> | undefined {
  const { signs } = scene.words;
  const not = phraseAt(signs.notEvents, scene.tokens, at);
  if (not !== undefined || isAfterNoEvent(scene, at)) return undefined;
  return (
    sign(signs.events, scene, at, { type: 'event' }) ??
    prepositional(scene, at) ??
    atHappening(scene, at) ??
    atNext(scene, at) ??
    whenDone(scene, at)
  );
}

const isAfterNoEvent = (scene: Scene, at: number): boolean =>
  phraseAt(scene.words.signs.noEventAfter, scene.tokens, at - 1)?.next === at;

/** "na ondertekening", "after the review", "vóór livegang": with something behind it that can happen. */
function prepositional(scene: Scene, at: number): Found<Said> | undefined {
  const { signs } = scene.words;
  const preposition = isBefore(scene, at) ? { next: at + 1 } : phraseAt(signs.eventPrepositions, scene.tokens, at);
  const behind = preposition && scene.tokens[preposition.next];
  const isThing =
    behind !== undefined &&
    behind.kind !== 'sign' &&
    phraseAt(signs.noEvent, scene.tokens, preposition?.next ?? at) === undefined;
  return preposition !== undefined && isThing ? { value: { type: 'event' }, next: preposition.next } : undefined;
}

/** "vóór", with its accents, is before; "voor" may be for. */
const isBefore = (scene: Scene, at: number): boolean =>
  scene.tokens[at]?.accented === true && phraseAt(scene.words.relation, scene.tokens, at)?.value === 'before';

/** "bij oplevering", "upon completion"; "before the go-live". */
function atHappening(scene: Scene, at: number): Found<Said> | undefined {
  const { signs, relations } = scene.words;
  const before = phraseAt(signs.beforePrepositions, scene.tokens, at);
  const preposition = before ?? phraseAt(signs.uponHappening, scene.tokens, at);
  if (preposition === undefined) return undefined;
  const place = before === undefined ? preposition.next : skip(relations.articles, scene.tokens, preposition.next);
  const noun = phraseAt(signs.happenings, scene.tokens, place);
  return noun && { value: { type: 'event' }, next: noun.next };
}

/** "bij de volgende release", "with the next update". */
function atNext(scene: Scene, at: number): Found<Said> | undefined {
  const { signs, relations, shifts } = scene.words;
  const preposition = phraseAt(signs.atEvent, scene.tokens, at);
  const place = preposition && skip(relations.articles, scene.tokens, preposition.next);
  const shift = place === undefined ? undefined : phraseAt(shifts, scene.tokens, place);
  if (shift?.value !== 1) return undefined;
  // "bij de volgende grote release".
  const isKind = scene.tokens[shift.next]?.kind === 'word' && unitBehind(scene, shift.next) === undefined;
  const noun =
    phraseAt(signs.eventNouns, scene.tokens, shift.next) ??
    (isKind ? phraseAt(signs.eventNouns, scene.tokens, shift.next + 1) : undefined);
  return noun && { value: { type: 'event' }, next: noun.next };
}

/** "de volgende maand" is a time, whatever follows it. */
const unitBehind = ({ words, tokens }: Scene, at: number) =>
  phraseAt<unknown>(words.calendar.units, tokens, at) ?? phraseAt<unknown>(words.calendar.weekdays, tokens, at);

/** "when the migration is completed". */
function whenDone(scene: Scene, at: number): Found<Said> | undefined {
  const when = phraseAt(scene.words.signs.whenWords, scene.tokens, at);
  if (when === undefined) return undefined;
  for (let place = when.next; place < when.next + REACH && scene.tokens[place]?.kind === 'word'; place += 1) {
    if (phraseAt(scene.words.signs.eventEndings, scene.tokens, place))
      return { value: { type: 'event' }, next: when.next };
  }
  return undefined;
}

function sign(book: PhraseBook<true>, scene: Scene, at: number, said: Said): Found<Said> | undefined {
  const found = phraseAt(book, scene.tokens, at);
  return found && { value: said, next: found.next };
}
