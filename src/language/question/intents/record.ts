/** The vendor's record: "houdt Microsoft zich aan zijn afspraken?", "how often was Microsoft late?". */
import type { Criterion } from '../../../domain/query.js';
import { has, isMarked, senseIn } from '../item.js';
import type { Asked } from '../measure-query.js';
import { firstItem, type Rule } from './rule.js';

/** What the record itself is about; it does not narrow it. */
const OWN_FIELDS: ReadonlySet<Criterion['field']> = new Set<Criterion['field']>(['word', 'state', 'kind', 'text']);

export const record: Rule = (asked) => {
  const { sentence, mentions } = asked.scene;
  if (mentions.length > 0 || !asksForRecord(asked)) return undefined;
  const criteria = asked.query.criteria.filter(({ field }) => !OWN_FIELDS.has(field));
  const current = has(sentence, 'current_date') && !has(sentence, 'first_date');
  return { type: 'record', query: { ...asked.query, criteria }, against: current ? 'current' : 'first' };
};

/** "which promises did Microsoft not keep in time?" asks for the promises. */
function asksWhichOnes({ scene: { sentence }, parts }: Asked): boolean {
  if (!has(sentence, 'measure') || !has(sentence, 'picks')) return false;
  if (parts.some(({ criterion }) => criterion.field === 'word' && criterion.anyOf.includes('open'))) return true;
  const late = parts.some(({ criterion }) => criterion.field === 'word' && criterion.anyOf.includes('overdue'));
  const denied = (has(sentence, 'not') && has(sentence, 'on_time')) || (late && !has(sentence, 'record_of'));
  return denied && isMarked(firstItem(sentence), 'which');
}

function asksForRecord(asked: Asked): boolean {
  const {
    scene: { sentence },
    parts,
  } = asked;
  if (asksWhichOnes(asked)) return false;
  if (has(sentence, 'record')) return true;
  const done = parts.some(({ criterion }) => criterion.field === 'word' && criterion.anyOf.includes('closed'));
  if (has(sentence, 'extent') && done) return true;
  const party = sentence.items.some(
    (item) => senseIn(item, 'vendor') !== undefined || senseIn(item, 'party') !== undefined,
  );
  const late = parts.some(({ criterion }) => criterion.field === 'word' && criterion.anyOf.includes('overdue'));
  if ((has(sentence, 'how_often') || (has(sentence, 'on_time') && has(sentence, 'or'))) && late) return true;
  // "hoeveel toezeggingen zijn op tijd nagekomen": kept is more than done.
  return (
    has(sentence, 'record_of') &&
    (has(sentence, 'on_time') || late || (party && !has(sentence, 'measure', 'deadline', 'has')))
  );
}
