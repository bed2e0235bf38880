import { subjectOf, type ChangeKind, type ChangeRecord, type Subject, type Write } from '../../domain/change/change.js';
import type { ItemCode } from '../../domain/register/codes.js';
import { isCatalogueCode, isCircumstanceCode, isMeasureCode, isRiskCode } from '../../domain/register/codes.js';
import type { Outcome } from '../../domain/outcome/outcome.js';
import { may, type Right } from '../../domain/people/person.js';
import type { Store } from '../../domain/store/store.js';
import type { Case } from '../case.js';
import type { ActionInput } from '../requests.js';
import { changeOf, madeWith } from './change-action.js';
import { changeKey } from './change-key.js';
import { lostRatings, ratingsLostWith } from './lost-ratings.js';
import { lastRecorded } from './records.js';
import { refused, showChanged } from './show-changed.js';
import { addedBy, goneSince, restingOnNew, standingNow } from './rests-on.js';
import { holds } from './set-condition.js';
import { builtOn, changeToUndo, isOfPeople, verifiedBy } from './undoable.js';
import type { Draft } from './use-case.js';
import { calledAsBefore } from './vendor-names.js';

/** Times that it is tried again because someone came first: for what is new, anyone who recorded anything. */
const ATTEMPTS = 64;

/** Takes back the person's own last change, or one by its number, within a day; a change like any other. */
export async function undo(input: ActionInput<'undo'>, at: Case): Promise<Outcome> {
  const key = changeKey('undo', input, at);
  const before = await madeWith(key, 'undo', at);
  if (before !== null) return before;
  for (let attempt = 1; attempt < ATTEMPTS; attempt += 1) {
    const outcome = await tryOnce(input, key, at);
    if (outcome?.type === 'changed') return outcome;
    if (outcome !== null) return (await madeWith(key, 'undo', at)) ?? outcome;
  }
  return refused('undo', null, { why: 'nothing_to_undo' });
}

async function tryOnce({ number }: ActionInput<'undo'>, key: string, at: Case): Promise<Outcome | null> {
  const target = await changeToUndo(number, at);
  if (target === undefined) return refused('undo', null, { why: 'nothing_to_undo' });
  if (isOfPeople(target)) return refused('undo', null, { why: 'people_change' });
  const subject = isItemCode(target.subject) || isCatalogueCode(target.subject) ? target.subject : null;
  const right = RIGHT_TO[target.kind];
  if (!may(at.actor, right)) return refused('undo', subject, { why: 'right', right });
  // What others may rest on is looked for in what was recorded until now; nothing may come between that and the commit.
  const after = isRestedOn(target) ? { after: await lastRecorded(at.store) } : {};
  const by = await builtOn(target, at);
  if (by !== undefined) return refused('undo', subject, { why: 'built_on', by });
  const resting = await restingOnNew(target, at);
  if (resting.length > 0) return refused('undo', subject, { why: 'rested_on', by: resting });
  const writes = await formerItems(target, at);
  const gone = await goneSince(writes, at.store);
  if (gone.length > 0) return refused('undo', subject, { why: 'names_what_is_gone', of: gone });
  const other = await calledAsBefore(writes, at);
  if (other !== undefined) return refused('undo', subject, { why: 'name_taken', by: other.code });
  const change = { kind: 'correction', occurredOn: target.occurredOn, reason: null, corrects: target.number } as const;
  // What organisations said is told of the measure, and so is that it was taken back.
  const result = await at.store.commit({
    ...changeOf({ ...change, writes }, key, at),
    ...after,
    subject: target.subject,
  });
  return result.status === 'conflict' ? null : shown(result.record, result.status === 'duplicate', at);
}

/** Whether anything can come to rest on it, or take its name, without a change of the same items. */
const isRestedOn = (target: ChangeRecord): boolean =>
  addedBy(target).length + verifiedBy(target).length > 0 || target.writes.some(({ type }) => type === 'vendor');

const shown = (record: ChangeRecord, duplicate: boolean, at: Case): Promise<Outcome> =>
  showChanged('undo', record, { duplicate, mayUndo: false }, at);

const isItemCode = (code: Subject): code is ItemCode =>
  isMeasureCode(code) || isRiskCode(code) || isCircumstanceCode(code);

/** Every item as it was before; a rating that rested on what is verified no longer goes with it. */
async function formerItems(target: ChangeRecord, { store, calendar }: Case): Promise<Draft['writes']> {
  const [first, ...others] = await Promise.all(
    target.writes.map(async (write, index) =>
      stillRated(await writtenBack(write, target.before[index] ?? null, store), target, store),
    ),
  );
  if (first === undefined) throw new RangeError(`change ${target.number} has written nothing`);
  const today = calendar.today();
  const lost = await ratingsLostWith([first, ...others], store, today);
  return [first, ...others, ...lost, ...(await lostRatings(verifiedBy(target), store, today))];
}

/** With its condition a risk gets its rating back only where that still rests on it. */
async function stillRated(write: Write, { kind }: ChangeRecord, store: Store): Promise<Write> {
  const mayRest = write.type === 'risk' && kind === 'condition' && write.value.rating !== null;
  if (!mayRest || (await holds(write.value, store))) return write;
  return { ...write, value: { ...write.value, rating: null } };
}

/** As the item was, one version on. What came into being by the change is withdrawn: no record is ever taken away. */
async function writtenBack(write: Write, was: Write['value'] | null, store: Store): Promise<Write> {
  const now = await standingNow(subjectOf(write), store);
  const version = (now ?? write.value).version + 1;
  if (was !== null) return { ...write, value: { ...was, version } } as Write;
  return withdrawn(write, version);
}

/** What a change brought into being, as if it had never been: no record is ever taken away. */
function withdrawn(write: Write, version: number): Write {
  switch (write.type) {
    case 'measure':
      return { ...write, value: { ...write.value, retracted: true, version } };
    case 'answer':
      return { ...write, value: { ...write.value, answer: null, version } };
    case 'organisation':
      return { ...write, value: { ...write.value, endedOn: write.value.from, version } };
    case 'risk':
      return { ...write, value: { ...write.value, retracted: true, version } };
    case 'circumstance':
      return { ...write, value: { ...write.value, retracted: true, version } };
    case 'vendor':
      return { ...write, value: { ...write.value, retracted: true, version } };
    case 'source':
      return { ...write, value: { ...write.value, retracted: true, version } };
    case 'investigation':
      return { ...write, value: { ...write.value, retracted: true, version } };
    case 'person':
      return write;
  }
}

/** What a person has to be allowed to do to take such a change back. */
const RIGHT_TO: Readonly<Record<ChangeKind, Right>> = {
  progress: 'update',
  report: 'update',
  evidence: 'update',
  new_measure: 'update',
  new_source: 'update',
  new_vendor: 'coordinate',
  new_investigation: 'coordinate',
  new_risk: 'coordinate',
  new_circumstance: 'coordinate',
  condition: 'coordinate',
  verification: 'verify',
  rejection: 'verify',
  rating: 'verify',
  reopening: 'coordinate',
  reinstatement: 'coordinate',
  edit: 'coordinate',
  agreement: 'coordinate',
  decline: 'coordinate',
  withdrawal: 'coordinate',
  supersession: 'coordinate',
  deadline: 'coordinate',
  reading: 'coordinate',
  follow_up: 'coordinate',
  owner: 'coordinate',
  reminders: 'coordinate',
  circumstance_gone: 'coordinate',
  correction: 'update',
  role: 'administer',
  deputy: 'administer',
  away: 'administer',
  calendar: 'administer',
  answer: 'update',
  organisation: 'coordinate',
};
