/** What a sentence tells of a change, by the fields of its form: in the words of the person, days as YYYY-MM-DD. */
import { CHANGE_FORMS } from '../../domain/change/change-form.js';
import type { Field } from '../../domain/change/fields.js';
import { daysBetween } from '../../domain/time/local-date.js';
import { readPeriod } from '../deadline/periods.js';
import type { Scene } from '../question/sentence/scene.js';
import type { Found } from './best-form.js';
import type { ChangeWords } from './change-words.js';
import { leftOver } from './left-over.js';
import type { Range } from './match.js';
import { ofNewMeasure } from './new-measure.js';
import { isField, type Place } from './pattern.js';
import { tidy } from './pieces.js';
import { readAs } from './read-as.js';
import { fromBehindLink, fromBrackets, fromPieces } from './told-beside.js';
import { dayOrWords, type Told, type Values } from './told.js';
import type { Unit } from './unit.js';
import { CHANGE_OF, type Sign } from './vocabulary.js';

export interface Filled {
  readonly values: Readonly<Values>;
  /** Words of the change that fill no field. */
  readonly leftOut: readonly string[];
}

/** The later of two sources of the same field counts: what is announced, before what was guessed from its place. */
export function valuesOf(told: Told): Filled {
  const { found, pieces } = told;
  if (found.sign === 'remark') return { values: { note: told.body }, leftOut: [] };
  const used = new Set<number>(found.own);
  const values: Values = {
    ...fromBrackets(told),
    ...fromBehindLink(told, used),
    ...fromForm(told, used),
    ...fromAmount(told, used),
    ...fromDate(told, used),
    ...claimantIn(told, used),
    ...fromPieces(pieces, told),
  };
  const { result, state } = CHANGE_OF[found.sign];
  if (result !== undefined) values.result = result;
  if (state !== undefined) values.state = state;
  if (told.words.us.has(values.claimedBy?.toLowerCase() ?? '')) delete values.claimedBy;
  Object.assign(values, bySign(told, values));
  return { values, leftOut: [...leftOver(told, used), ...pieces.links.slice(1)] };
}

/** What stands in the places of the form. */
function fromForm({ found, scene, words }: Told, used: Set<number>): Values {
  const values: Values = {};
  for (const [place, range] of found.fields) {
    for (let at = range.from; at < range.to; at++) used.add(at);
    if (isField(place)) values[place] = inField(place, range, found.units, scene, words);
  }
  if (found.by !== null) values.by = found.by.text;
  return values;
}

function inField(field: Place, range: Range, units: readonly Unit[], scene: Scene, words: ChangeWords): string {
  const text = textIn(range, units, scene);
  const taken = units.slice(range.from, range.to).flatMap((unit) => (unit.type === 'word' ? [unit.word] : []));
  if (field === 'owner' && taken.length > 0 && taken.every((word) => words.me.has(word))) return scene.world.me;
  if (field === 'level') return words.levels.longest(taken, 0, () => true, NO_FILLERS)?.value ?? text;
  return text;
}
const NO_FILLERS: ReadonlySet<string> = new Set();

/** Verbatim, with the articles and such in between. */
function textIn({ from, to }: Range, units: readonly Unit[], { sentence }: Scene): string {
  const [before, last] = [units[from - 1], units[to - 1]];
  const gap = units[from]?.gap;
  const start = gap === 'space' || gap === 'colon' ? (before?.end ?? units[from]?.start) : units[from]?.start;
  // "Dienst A heeft …": a letter that is part of a name, and no article.
  const [letters = ''] = LETTERS_OF_NAME.exec(sentence.text.slice(last?.end, units[to]?.start)) ?? [];
  return tidy(sentence.text.slice(start, last?.end) + letters);
}

const LETTERS_OF_NAME = /^(?:\s\p{Lu})+(?=\s|$)/u;

/** The percentage, or the words that are said instead of one ("bijna klaar"). */
function fromAmount({ found, scene, words }: Told, used: Set<number>): Values {
  if (found.sign !== 'progress' || found.fields.has('progress')) return {};
  const at = found.units.findIndex(({ type }) => type === 'amount');
  const amount = found.units[at];
  if (amount?.type === 'amount') {
    used.add(at);
    return { progress: amount.percentage };
  }
  const almost = found.units.findIndex((unit) => unit.type === 'word' && words.almost.has(unit.word));
  return almost < found.from || almost >= found.to
    ? {}
    : { progress: textIn({ from: almost, to: found.to }, found.units, scene) };
}

/** The field that a date beside the form fills. */
const DATE_FIELDS: Readonly<Partial<Record<Sign, keyof Values>>> = {
  setFollowUp: 'date',
  addEvidence: 'date',
  moveDeadline: 'wording',
  overruleReading: 'wording',
};

function fromDate({ found, scene, pieces }: Told, used: Set<number>): Values {
  const { units } = found;
  if (found.fields.has('wording')) return {};
  const at = units.findIndex(({ type }, index) => type === 'date' && !isInField(found, index));
  if (at < 0) return {};
  let first = at;
  for (let unit = units[first - 1]; unit?.type === 'word' && unit.leadsDate; unit = units[first - 1]) first--;
  // "bewijs: https://…, 3 mei 2023": the evidence is of that day.
  const isOfLink = pieces.labelled.has('link') && first >= found.to && units[first]?.gap !== 'space';
  const field = DATE_FIELDS[found.sign] ?? (isOfLink ? 'date' : 'occurredOn');
  // Of what is told without a day of its own, a day is told in vain.
  if (!takes(found.sign, field)) return {};
  for (let index = first; index <= at; index++) used.add(index);
  if (field === 'wording') return { wording: textOfDeadline(units, first, at, scene) };
  const text = textIn({ from: at, to: at + 1 }, units, scene);
  if (field === 'occurredOn' && OF_A_PERIOD.has(found.sign) && isPeriod(text, scene)) return { period: text };
  return { [field]: dayOrWords(textIn({ from: at, to: at + 1 }, units, scene), scene, found.sign) };
}

function takes(sign: Sign, field: Field): boolean {
  const { change } = CHANGE_OF[sign];
  if (change === null) return true;
  const { required, optional }: { readonly required: readonly Field[]; readonly optional: readonly Field[] } =
    CHANGE_FORMS[change];
  return required.includes(field) || optional.includes(field);
}

/** A recurring measure is done over a period ("de eerste helft van 2024"). */
const OF_A_PERIOD: ReadonlySet<Sign> = new Set<Sign>(['reportDone', 'verify', 'verified', 'partly', 'rejected']);
const SHORTEST_PERIOD = 27;

function isPeriod(text: string, { world, sentence }: Scene): boolean {
  const read = readPeriod(text, { today: world.today, lang: sentence.language });
  const { from = null, to = null } = read ?? {};
  return from !== null && to !== null && daysBetween(from, to) >= SHORTEST_PERIOD;
}

/** "uiterlijk 1 mei": what leads the date belongs to the wording, but "op" of "zet op" does not. */
function textOfDeadline(units: readonly Unit[], first: number, at: number, { sentence }: Scene): string {
  const from = first + 1 < at ? first + 1 : at;
  return tidy(sentence.text.slice(units[from]?.start, units[at]?.end));
}

const isInField = ({ fields }: Found, at: number): boolean =>
  [...fields.values()].some(({ from, to }) => from <= at && at < to);

/** "volgens Microsoft", "according to Google", "door Microsoft": who says so. */
function claimantIn({ found, scene }: Told, used: Set<number>): Values {
  if (found.sign !== 'reportDone' || found.fields.has('claimedBy')) return {};
  const at = found.units.findIndex((unit, index) => !used.has(index) && isParty(unit, scene));
  if (at < 0) return {};
  let to = at;
  for (; to < found.units.length && to - at < LONGEST_NAME && isParty(found.units[to], scene); to++) used.add(to);
  if (!used.has(at - 1)) used.add(at - 1);
  return { claimedBy: textIn({ from: at, to }, found.units, scene) };
}
const LONGEST_NAME = 3;

function isParty(unit: Unit | undefined, { sentence }: Scene): boolean {
  if (unit?.type !== 'word') return false;
  const item = sentence.items.find(({ start, end }) => start <= unit.start && unit.start < end);
  return ['vendor', 'party', 'person'].some(
    (family) => item?.kind === 'phrase' && item.senses.some((sense) => sense.family === family),
  );
}

/** What only one kind of change tells in its own way. */
function bySign(told: Told, values: Values): Values {
  const { found, scene, body } = told;
  switch (found.sign) {
    case 'note':
      return body === '' ? {} : { note: body };
    case 'assignOwner':
      // "V1 is mine", "ik pak V1 op": the person who writes.
      return values.owner === undefined && found.mood === 'told' ? { owner: scene.world.me } : {};
    case 'addMeasure':
      return ofNewMeasure(told, values);
    case 'overruleReading':
      return {
        ...(values.reason === undefined ? behindColon(told) : {}),
        ...(values.wording === undefined ? {} : readAs(values.wording, scene)),
      };
    default:
      return values.reason === undefined ? behindColon(told) : {};
  }
}

/** "keur V5 af: de opt-out ontbreekt": the reason, or a note. */
function behindColon({ found, scene }: Told): Values {
  const at = found.units.findIndex(({ gap }, index) => index >= found.to && gap === 'colon');
  const saysMore = found.units.slice(at).some((unit) => unit.type === 'word' && !unit.leadsDate);
  if (at < 0 || !saysMore) return {};
  const { text: whole } = scene.sentence;
  const text = tidy(whole.slice(whole.indexOf(':', found.units[at - 1]?.end) + 1));
  return { reason: text, note: text };
}
