/** What parts of a sentence mean beside each other: words that change, or lose, their meaning in company. */
import { isVendorCode } from '../../../domain/register/codes.js';
import type { LocalDate } from '../../../domain/time/local-date.js';
import type { Criterion } from '../../../domain/query/query.js';
import type { DerivedWord } from '../../../domain/measure/words.js';
import { awaitingEvidence } from './awaiting-evidence.js';
import type { FilterPart } from './filter-parts.js';
import { isHindsight, saysWhen } from '../times/happenings.js';
import { has, holdsMarker, isMarked, isQuiet, senseIn, type Item } from '../sentence/item.js';
import { before } from '../sentence/neighbours.js';
import { fallsLast } from './outermost.js';
import { refused } from './refused.js';
import type { Scene } from '../sentence/scene.js';

/** `dated`: the sentence names a period that selects by date. */
export function settle(parts: readonly FilterPart[], scene: Scene, dated: boolean): FilterPart[] {
  const { items } = scene.sentence;
  const steps = [
    timelyOnes,
    undatedOnes,
    verifyingOnes,
    expectedOnes,
    passedOnes,
    madeOnes,
    agreedOnes,
    dueOnes,
    datedOnes,
    startingOnes,
    reportedOnes,
    awaitedOnes,
    awaitingEvidence,
    concernedVendors,
    allButOnes,
    refused,
  ] as const;
  return steps.reduce<FilterPart[]>((settled, step) => step(settled, items, scene, dated), [...parts]);
}

export type Step = (parts: FilterPart[], items: readonly Item[], scene: Scene, dated: boolean) => FilterPart[];

const fieldIs = (part: FilterPart, field: Criterion['field'], ...values: readonly string[]): boolean =>
  part.criterion.field === field &&
  'anyOf' in part.criterion &&
  part.criterion.anyOf.some((value) => typeof value === 'string' && values.includes(value));

const replaced = (part: FilterPart, criterion: Criterion): FilterPart => ({
  ...part,
  criterion: part.criterion.not === true ? { ...criterion, not: true } : criterion,
});

/** "achter op schema", "not met on time": late, said twice. */
const timelyOnes: Step = (parts, items) => {
  const late = parts.find((part) => fieldIs(part, 'word', 'overdue') && !isMarked(items[part.at], 'on_time'));
  if (late === undefined) return parts;
  return parts.filter((part) => !isMarked(items[part.at], 'on_time') && !isDoneLate(part, late, items));
};

/** "niet op tijd opgeleverd": what was not done in time, and not what was done. */
const isDoneLate = (part: FilterPart, late: FilterPart, items: readonly Item[]): boolean =>
  fieldIs(part, 'word', 'closed') &&
  part.at > late.at &&
  !part.or &&
  items.slice(late.at + 1, part.at).every((item) => isQuiet(item)) &&
  items[part.at]?.gap === 'space';

/** "don't have a deadline" is the word of the register, not every kind without a date. */
const undatedOnes: Step = (all, items) => {
  const parts = all.map((part) =>
    isMarked(items[part.at], 'with_deadline') && part.criterion.not === true
      ? { ...part, criterion: { field: 'word' as const, anyOf: ['without_deadline' as const] } }
      : part,
  );
  // "a start date, no end date": what has a date of another kind is not without one, as the register has the word.
  const starts = parts.some((part) => fieldIs(part, 'kind', 'start') && part.criterion.not !== true && !part.or);
  return starts ? parts.filter((part) => !(fieldIs(part, 'word', 'without_deadline') && !part.or)) : parts;
};

const WAITING: Criterion = { field: 'word', anyOf: ['awaiting_verification'] };

/** "moeten nog geverifieerd worden": not what is verified, but what waits for it. */
const verifyingOnes: Step = (parts, _items, { sentence }) => {
  const verified = parts.find((part) => fieldIs(part, 'state', 'verified') && part.criterion.not !== true);
  const open = parts.find((part) => fieldIs(part, 'word', 'open') && part.criterion.not !== true);
  if (verified === undefined || !(has(sentence, 'must') || open !== undefined)) return parts;
  // What was reported as done is not late any more.
  const late = parts.some((part) => fieldIs(part, 'word', 'overdue') && part.criterion.not !== true);
  return parts.flatMap((part) =>
    part === open
      ? []
      : part === verified
        ? [replaced(part, late ? { field: 'state', anyOf: ['verified'], not: true } : WAITING)]
        : [part],
  );
};

/** "expected from SLM", "wat wordt van ons verwacht": asked of someone; "what can we expect": to come. No kind of date. */
const expectedOnes: Step = (parts, items) =>
  parts.filter(
    ({ criterion, at }) =>
      !(
        fieldIsKind(criterion, 'forecast') &&
        isMarked(items[at], 'expected') &&
        (isOfSomeone(items, at) || (isMarked(items[at], 'due') && !isSaidBy(items, at)))
      ),
  );

/** "what does Microsoft still expect?" */
const isSaidBy = (items: readonly Item[], verb: number): boolean =>
  items
    .slice(Math.max(0, verb - 3), verb)
    .some((item) => senseIn(item, 'vendor') !== undefined || senseIn(item, 'party') !== undefined);

const fieldIsKind = (criterion: FilterPart['criterion'], kind: string): boolean =>
  criterion.field === 'kind' && criterion.anyOf.some((value) => value === kind);

/** "of" and a party, right behind the verb or somewhere in front of it. */
function isOfSomeone(items: readonly Item[], verb: number): boolean {
  const isParty = (at: number): boolean => {
    const next = items.findIndex((item, index) => index > at && !(isQuiet(item) || isMarked(item, 'all', 'definite')));
    return (
      senseIn(items[next], 'vendor') !== undefined ||
      senseIn(items[next], 'party') !== undefined ||
      isMarked(items[next], 'ours')
    );
  };
  return items.some((item, at) => isMarked(item, 'of') && (at === verb + 1 || at < verb) && isParty(at));
}

/** "verwachtingen … verstreken", "verlopen acceptaties": what has passed says which word it is. */
const passedOnes: Step = (parts, items, { sentence, world }) => {
  const index = parts.findIndex(({ at }) => isMarked(items[at], 'passed'));
  const passed = parts[index];
  if (passed === undefined) return parts;
  // "welke acceptaties verlopen dit jaar?": still to come, and the period says when.
  if (isMarked(items[passed.at], 'lapsed') && !has(sentence, 'be') && isToCome(items, world.today))
    return parts.filter((part) => part !== passed);
  // "welke verlopen binnenkort?": what is coming has not passed.
  if (isMarked(items[passed.at], 'lapsed') && parts.some((part) => fieldIs(part, 'word', 'due_soon')))
    return parts.filter((part) => part !== passed);
  const of = parts.find(
    (part) => fieldIs(part, 'kind', 'forecast', 'expiry', 'deadline') || fieldIs(part, 'nature', 'acceptance'),
  );
  const word = of === undefined ? alone(passed, items) : wordFor(of);
  if (word === undefined) return parts;
  const settled = replaced(passed, { field: 'word', anyOf: [word] });
  const saysAll = of?.criterion.not !== true && passed.criterion.not !== true;
  // "expectation passed" says it all; the kind beside it would only repeat it.
  return parts.flatMap((part) =>
    part === passed ? [settled] : part === of && saysAll && !fieldIs(part, 'nature', 'acceptance') ? [] : [part],
  );
};

/** "per vandaag" is how things stand, and nothing that is still to come. */
const isToCome = (items: readonly Item[], today: LocalDate): boolean =>
  items.some(
    (item) =>
      item.kind === 'period' &&
      (item.period.to === null || item.period.to >= today) &&
      !(item.period.to === today && holdsMarker(item, 'per', 'as_of')),
  );

function wordFor(part: FilterPart): DerivedWord {
  if (fieldIs(part, 'kind', 'forecast')) return 'expectation_passed';
  return fieldIs(part, 'kind', 'deadline') ? 'overdue' : 'expired';
}

/** "verlopen" on its own is said of what lapses; "verstreken" of any date. */
function alone(passed: FilterPart, items: readonly Item[]): DerivedWord | undefined {
  const term = items.some((item) => isMarked(item, 'deadline'));
  return !term && isMarked(items[passed.at], 'lapsed') ? 'expired' : undefined;
}

/** "hoeveel toezeggingen zijn er gedaan door Microsoft?": promises are made; that says nothing of how they were kept. */
const madeOnes: Step = (parts, items, { sentence }) =>
  has(sentence, 'promise')
    ? parts.filter(({ at, criterion }) => criterion.not === true || !isMarked(items[at], 'made'))
    : parts;

/** "wat heeft Microsoft toegezegd" asks for promises in whatever state they are. */
const agreedOnes: Step = (parts, items, { sentence, runs }, dated) =>
  parts.filter((part) => {
    // "wat is in 2020 toegezegd?" asks when.
    if (dated && saysWhen(sentence)) return true;
    if (!fieldIs(part, 'state', 'agreed') || isMarked(items[part.at], 'not_begun')) return true;
    // "iets over bewaartermijnen afgesproken?": about what, and not in which state.
    if (part.criterion.not !== true && has(sentence, 'something') && runs.some(({ announced }) => announced))
      return false;
    const stated =
      has(sentence, 'be') || items.some((item) => senseIn(item, 'dimension')?.value === 'state') || items.length <= 3;
    // "wat is er toegezegd over telemetrie?"
    const withWhom =
      has(sentence, 'party_to') || (has(sentence, 'which', 'falls_when') && runs.some(({ announced }) => announced));
    const others = parts.some((other) => other !== part && ['word', 'state'].includes(other.criterion.field));
    return part.criterion.not === true || (stated && !withWhom && !others && !has(sentence, 'has'));
  });

/** "moet af zijn vóór 2021" is about a date; "moet nog afgerond worden" about what is open. */
const dueOnes: Step = (all, items, { sentence }, dated) => {
  const parts = withoutHindsight(all, items, dated);
  if (!has(sentence, 'must', 'fall', 'due', 'when')) return parts;
  // "closed measures due in 2024" are closed: only a verb can be what has to be done.
  const done = (part: FilterPart): boolean =>
    fieldIs(part, 'word', 'closed') && part.criterion.not !== true && !isMarked(items[part.at + 1], 'measure');
  if (dated || has(sentence, 'when')) return parts.filter((part) => !done(part));
  // "should already have delivered", "wat had SLM af moeten hebben": it is late.
  const word = has(sentence, 'already') || isHindsight(items) ? 'overdue' : 'open';
  return parts.map((part) => (done(part) ? { ...part, criterion: { field: 'word', anyOf: [word] } } : part));
};

/** "vóór 2021 klaar had moeten zijn": late says it already, and the date says when it was due. */
function withoutHindsight(parts: FilterPart[], items: readonly Item[], dated: boolean): FilterPart[] {
  const late = parts.find((part) => fieldIs(part, 'word', 'overdue') && isMarked(items[part.at], 'hindsight'));
  if (late === undefined) return parts;
  return parts.filter(
    (part) => !(part === late && dated) && !(fieldIs(part, 'word', 'closed') && part.criterion.not !== true),
  );
}

/** Words that a date beside them makes needless: "wat komt er dit kwartaal aan?", "loopt de termijn in 2024 af?". */
const datedOnes: Step = (parts, items, { sentence }, dated) =>
  parts.filter(({ at, criterion, or }) => {
    // "due today or still running": either, and not the one said by the other.
    if (isMarked(items[at], 'running') && fallsLast(items)) return false;
    if (isMarked(items[at], 'running')) return or || (!dated && !has(sentence, 'fall'));
    const soon = criterion.field === 'word' && criterion.anyOf.includes('due_soon');
    return !dated || !(soon || isMarked(items[at], 'with_deadline'));
  });

/** "starten in 2024" is about a date; "starten" alone says nothing that can be looked up. */
const startingOnes: Step = (parts, items, _scene, dated) =>
  parts.filter((part) => dated || !isMarked(items[part.at], 'starts') || !fieldIs(part, 'kind', 'start'));

/** Whatever was reported as done stays reported when it is verified. */
const reportedOnes: Step = (all) =>
  withoutClaim(all).map((part) =>
    fieldIs(part, 'state', 'reported_done') && part.criterion.not === true
      ? {
          ...part,
          criterion: { field: 'state', anyOf: ['reported_done', 'partially_verified', 'verified'], not: true },
        }
      : part,
  );

/** "waar wachten we op van Microsoft?": what a party still has to do, and not what is held up. */
const awaitedOnes: Step = (parts, items) => {
  const waiting = parts.find(({ at }) => isMarked(items[at], 'awaited'));
  const party = parts.find(({ criterion }) => criterion.field === 'obligor' || criterion.field === 'vendor');
  if (waiting === undefined || party === undefined) return parts;
  return parts.map((part) => {
    if (part === waiting) return replaced(part, { field: 'word', anyOf: ['open'] });
    const { criterion } = part;
    return criterion.field === 'vendor' ? { ...part, criterion: { ...criterion, field: 'obligor' } } : part;
  });
};

/** "heeft Microsoft gemeld dat iets klaar is": what was claimed, and not what is closed. */
function withoutClaim(parts: FilterPart[]): FilterPart[] {
  const reported = parts.some((part) => fieldIs(part, 'state', 'reported_done') && part.criterion.not !== true);
  return reported ? parts.filter((part) => !fieldIs(part, 'word', 'closed') || part.criterion.not === true) : parts;
}

/** "van SLM bij Microsoft": two parties, of which only one can owe the measure. */
const concernedVendors: Step = (parts, items) =>
  parts.map((part) => {
    const { criterion, at } = part;
    if (criterion.field !== 'obligor' || senseIn(items[at], 'vendor') === undefined) return part;
    const home = parts.find((other) => fieldIs(other, 'obligor', 'slm', 'organisations'));
    if (home === undefined || (home.criterion.not ?? false) !== (criterion.not ?? false)) return part;
    const [low, high] = [Math.min(home.at, at), Math.max(home.at, at)];
    const joined = items.slice(low + 1, high + 1).some((item) => item.gap === 'comma' || isMarked(item, 'and', 'or'));
    const beside = isMarked(before(items, at), 'at', 'from', 'about');
    const vendors = criterion.anyOf.filter(isVendorCode);
    if (joined || !beside) return part;
    return { ...part, criterion: { ...criterion, field: 'vendor', anyOf: vendors } };
  });

/**
 * Where what is left out begins: behind its verb, or, with no verb, behind the comma or the sentence before ("…, SLM
 * uitgezonderd", "…? SLM hoef ik niet").
 */
function startOfLeftOut(items: readonly Item[], end: number): number {
  const verb = items.findLastIndex((item, at) => at < end && isMarked(item, 'except_from'));
  if (verb >= 0 || !isMarked(items[end], 'except')) return verb;
  return items.findLastIndex((item, at) => at > 0 && at < end && (item.gap === 'comma' || item.gap === 'stop')) - 1;
}

/** "alles op Microsoft na", "leave the late ones out": the denial stands behind. */
const allButOnes: Step = (parts, items) => {
  const end = items.findIndex(
    (item, at) => at > 0 && isMarked(item, 'afterwards_except', 'except') && (items[at + 1]?.gap ?? 'stop') !== 'space',
  );
  const start = startOfLeftOut(items, end);
  if (end < 0 || start < 0) return parts;
  return parts.map((part) =>
    part.at > start && part.at < end ? { ...part, criterion: { ...part.criterion, not: true } } : part,
  );
};
