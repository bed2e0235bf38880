/** A whole register into empty tables, some hundreds of items at a time. */
import type { FacetWorld } from '../../../domain/query/facets.js';
import type { Person } from '../../../domain/people/person.js';
import type { Risk } from '../../../domain/risk/risk.js';
import type { Catalogue, Register } from '../../../domain/register/register.js';
import { blockersOf } from '../../index/measure-columns.js';
import { textsOfMeasure, textsOfRisk, type Texts } from '../../index/text/texts.js';
import type { Vocabulary } from '../../index/text/vocabulary.js';
import type { Session } from '../database.js';
import { Answered } from './answer-spans.js';
import { AT_ONCE, insertAll, insertionsOf, insertRows, type Insertion } from './insert-rows.js';
import { rowsOfStates, type ItemWorld } from './item-writing.js';
import { insertOrganisations } from './organisation-writing.js';
import { restsOn, riskRows, type VerifiedSpan } from './risk-rows.js';
import { BEGINNING, END } from './span.js';
import type { Item, ItemWrite, State } from './states.js';
import { newVocabulary, type Collection } from './word-lookup.js';
import { wordsRow } from './words-row.js';
import { countTerms, vocabularyRows } from './words-writing.js';

/** The number of the words of an item that is loaded: its first ones. */
const FIRST_WORDS = 0;

export async function loadRegister(
  session: Session,
  register: Register,
  people: readonly Person[] = [],
): Promise<void> {
  await insertCatalogue(session, register);
  await insertPeople(session, people);
  await insertOrganisations(session, register.organisations ?? [], register.answers ?? [], BEGINNING);
  const investigations = new Map(register.investigations.map((one) => [one.code, one]));
  const investigation: FacetWorld['investigation'] = (code) => investigations.get(code);
  const world = { investigation, dependentOf: dependentIn(register) };
  await insertItems(session, 'circumstance', register.circumstances, world);
  await insertItems(session, 'risk', register.risks, world);
  await insertItems(session, 'measure', register.measures, world);
  await insertWords(session, 'risk', register.risks, textsOfRisk);
  await insertWords(session, 'measure', register.measures, textsOfMeasure);
  const verified = register.measures.filter(({ state }) => state === 'verified').map(({ code }) => code);
  await insertRisks(session, register, new Set(verified), investigation);
  // Plans are made by what the tables hold, and these were empty.
  await session.query('analyze');
}

async function insertCatalogue(session: Session, { vendors, sources, investigations }: Catalogue): Promise<void> {
  const rows = (type: string, values: readonly { readonly code: string }[]) =>
    values.map((value, place) => ({ type, place, code: value.code, value: JSON.stringify(value) }));
  const all = [...rows('vendor', vendors), ...rows('source', sources), ...rows('investigation', investigations)];
  await insertRows(session, { catalogue: all });
}

async function insertPeople(session: Session, people: readonly Person[]): Promise<void> {
  const rows = people.map((value, place) => ({
    place,
    code: value.code,
    version: value.version,
    value: JSON.stringify(value),
  }));
  await insertRows(session, { person: rows });
}

/** What of a measure depends on other items, which are loaded with it. */
function dependentIn({ circumstances, measures, risks }: Register): ItemWorld['dependentOf'] {
  const inTheWay = new Set<string>([
    ...circumstances.filter(({ gone }) => gone === null).map(({ code }) => code),
    ...measures.filter(({ state }) => state !== 'verified').map(({ code }) => code),
  ]);
  const levels = new Map<string, string>(risks.map(({ code, level }) => [code, level]));
  return (measure) => ({
    waits: blockersOf(measure).some((code) => inTheWay.has(code)),
    levels: [...new Set(measure.risks.flatMap((code) => levels.get(code) ?? []))].sort(),
  });
}

async function insertItems(
  session: Session,
  type: ItemWrite['type'],
  items: readonly Item[],
  world: ItemWorld,
): Promise<void> {
  await inParts(session, items, async (part) => {
    const states = part.map((value): State => ({ from: BEGINNING, to: END, words: FIRST_WORDS, value }));
    return insertionsOf(rowsOfStates(type, states, world));
  });
}

async function insertWords<Kind extends Item>(
  session: Session,
  collection: Collection,
  items: readonly Kind[],
  textsOf: (item: Kind) => Texts,
): Promise<void> {
  const counts = new Map<string, number>();
  await inParts(session, items, async (part) => {
    const vocabulary: Vocabulary = await newVocabulary();
    const rows = part.map((item) => wordsRow(item.code, FIRST_WORDS, textsOf(item), vocabulary));
    for (const term of rows.flatMap(({ terms }) => terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
    return [...insertionsOf({ words: rows }), ...insertionsOf(vocabularyRows(collection, vocabulary))];
  });
  await countTerms(session, collection, counts);
}

/** While the database takes a part, the next one is made. */
async function inParts<Kind>(
  session: Session,
  items: readonly Kind[],
  make: (part: readonly Kind[]) => Promise<readonly Insertion[]>,
): Promise<void> {
  let taken: Promise<void> = Promise.resolve();
  for (let start = 0; start < items.length; start += AT_ONCE) {
    const insertions = await make(items.slice(start, start + AT_ONCE));
    await taken;
    taken = insertAll(session, insertions);
    // Whether it was taken is asked only after the next part was made.
    taken.catch(() => undefined);
  }
  await taken;
}

async function insertRisks(
  session: Session,
  { risks, organisations = [], answers = [] }: Register,
  verified: ReadonlySet<string>,
  investigation: FacetWorld['investigation'],
): Promise<void> {
  const verifiedFor = (risk: Risk) =>
    restsOn(risk)
      .filter((measure) => verified.has(measure))
      .map((measure): VerifiedSpan => ({ measure, from: BEGINNING, to: END }));
  const spans = answers.map((value) => ({ value, from: BEGINNING, to: END }));
  const answered = new Answered(organisations, spans);
  const rows = risks.flatMap((value) => {
    const vendor = investigation(value.investigation)?.vendor ?? null;
    const restedOn = { verified: verifiedFor(value), answered };
    return riskRows([{ from: BEGINNING, to: END, value, words: FIRST_WORDS }], restedOn, vendor);
  });
  await insertRows(session, { risk: rows });
}
