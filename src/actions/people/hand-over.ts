import type { MeasureCode, PersonId } from '../../domain/register/codes.js';
import type { PersonChangedOutcome, PersonRefusedOutcome } from '../../domain/outcome/people-outcome.js';
import { isOpen, type Measure } from '../../domain/measure/measure.js';
import type { Case } from '../case.js';
import type { ActionInput } from '../requests.js';
import { findPerson, isRefused, lacking, refused } from './find-person.js';
import { NAMED, ownedOpen } from './owned.js';

/** Measures handed over at a time; those of one round share the flush of the store. */
const ROUND = 200;
/** Measures in one answer: some seconds' work. Whoever wants to, goes on from there. */
export const MOST_HANDED_OVER = 1000;
/** Tries this often where others change the same measure meanwhile. */
const TRIES = 5;

/**
 * Makes someone the owner of every open measure of someone else: a change for each, so that each has its own history. A
 * second time goes on where it left off, or has nothing left to do.
 */
export async function handOver(
  { from: fromText, to: toText }: ActionInput<'handOver'>,
  at: Case,
): Promise<PersonChangedOutcome | PersonRefusedOutcome> {
  const unfit = lacking(at, 'coordinate');
  if (unfit !== null) return unfit;
  const from = await findPerson(fromText, at, 'anyone');
  if (isRefused(from)) return from;
  const to = await findPerson(toText, at);
  if (isRefused(to)) return to;
  if (from === to) return refused({ why: 'same_person' });
  const moved = await moveAll(from, to, at);
  if (moved.done.length === 0 && moved.left.length === 0) return refused({ why: 'nothing_owned', person: from });
  return {
    type: 'personChanged',
    person: from,
    name: at.people.nameOf(from) ?? null,
    change: {
      what: 'handOver',
      to,
      total: moved.done.length,
      codes: moved.done.slice(0, NAMED),
      left: moved.left.slice(0, NAMED),
      ...(moved.more === 0 ? {} : { more: moved.more }),
    },
    already: false,
    local: at.local,
  };
}

interface Moved {
  readonly done: MeasureCode[];
  readonly left: MeasureCode[];
  /** Measures that it has not come to. */
  readonly more: number;
}

async function moveAll(from: PersonId, to: PersonId, at: Case): Promise<Moved> {
  const moved = { done: [] as MeasureCode[], left: [] as MeasureCode[] };
  for (;;) {
    // What could not be moved is found again, in front.
    const { rows, total } = await ownedOpen(from, ROUND + moved.left.length, at);
    const round = rows.filter(({ code }) => !moved.left.includes(code));
    if (round.length === 0 || moved.done.length >= MOST_HANDED_OVER) {
      return { ...moved, more: Math.max(0, total - moved.left.length) };
    }
    const results = await Promise.all(round.map((measure) => moveOne(measure, from, to, at)));
    for (const [index, { code }] of round.entries()) (results[index] === true ? moved.done : moved.left).push(code);
  }
}

async function moveOne(first: Measure, from: PersonId, to: PersonId, at: Case): Promise<boolean> {
  const { store, calendar, actor, origin } = at;
  let measure: Measure | undefined = first;
  for (let tries = 0; tries < TRIES && measure?.owner === from && isOpen(measure); tries += 1) {
    const { code, version }: Measure = measure;
    const { status } = await store.commit({
      key: `handOver ${code}@${version} ${actor.id} ${to}`,
      kind: 'owner',
      subject: code,
      actor: actor.id,
      recordedAt: calendar.now(),
      occurredOn: calendar.today(),
      reason: null,
      origin,
      writes: [{ type: 'measure', value: { ...measure, owner: to, version: version + 1 } }],
    });
    if (status !== 'conflict') return true;
    measure = await store.measure(code);
  }
  return false;
}
