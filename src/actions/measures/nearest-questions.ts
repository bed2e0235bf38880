/** For a question that nothing answers to: the nearest questions that something does answer to. */
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Criterion, MeasureQuery, RiskQuery } from '../../domain/query/query.js';
import type { NearestQuestion } from '../../domain/outcome/remarks.js';
import type { ActionDeps } from '../deps.js';
import { listEntries } from '../entries/list-entries.js';

/** Questions offered. */
const OFFERED = 3;
/** Characters of what entries are asked for by. */
const MAX_TOPIC = 100;

type Store = ActionDeps['store'];
/** A part of an outcome: nothing where the question itself found something. */
export interface NearestPart {
  readonly nearest?: readonly NearestQuestion[];
}

/** With one criterion less; where that finds nothing either, with one criterion only. And the same words elsewhere. */
export async function nearestMeasures(
  query: MeasureQuery,
  total: number,
  today: LocalDate,
  store: Store,
): Promise<NearestPart> {
  if (total > 0) return {};
  const { criteria } = query;
  const fewer = criteria.map((_, left) => ({ ...query, criteria: criteria.filter((__, index) => index !== left) }));
  const single = criteria.map((one) => ({ ...query, criteria: [one] }));
  const counted = async (queries: readonly MeasureQuery[]) =>
    offered(
      await Promise.all(
        queries
          .filter((one) => one.criteria.length > 0 && one.criteria.length < criteria.length)
          .map(async (one) => ({ of: 'measures' as const, query: one, total: await store.countMeasures(one, today) })),
      ),
    );
  const found = await counted(fewer);
  const measures = found.length > 0 ? found : await counted(single);
  return partOf([...measures, ...(await withTheseWords(query, today, store))]);
}

/** What has all the words that were looked for in measures: risks, circumstances and documents. */
export async function elsewhere(query: MeasureQuery, today: LocalDate, store: Store): Promise<NearestPart> {
  return partOf(await withTheseWords(query, today, store));
}

async function withTheseWords({ criteria, asOf }: MeasureQuery, today: LocalDate, store: Store) {
  const texts = criteria.filter(
    (one): one is Extract<Criterion, { field: 'text' }> => one.field === 'text' && !one.not,
  );
  const [text] = texts;
  if (text === undefined || texts.length > 1) return [];
  const risks = await risksOffered([{ text: text.words, ...(asOf === undefined ? {} : { asOf }) }], today, store);
  // Of a past day too: circumstances and documents are offered as they are today.
  return [...risks, ...(await entriesWithWords(text.words, store))];
}

/** A longer text is no topic of a list. */
async function entriesWithWords(words: string, store: Store): Promise<readonly NearestQuestion[]> {
  if (words.length > MAX_TOPIC) return [];
  const asked = { topic: words, present: null, offset: 0 };
  const counted = (['circumstance', 'source'] as const).map(async (of) => {
    const { total } = await listEntries({ ...asked, of }, { store });
    return { of, topic: words, total };
  });
  return offered(await Promise.all(counted));
}

/** With one part less; where that finds nothing either, with one part only. */
export async function nearestRisks(
  query: RiskQuery,
  total: number,
  today: LocalDate,
  store: Store,
): Promise<NearestPart> {
  if (total > 0) return {};
  const { asOf, ...asked } = query;
  const day = asOf === undefined ? {} : { asOf };
  const parts = Object.entries(asked).filter(([, value]) => value !== undefined);
  if (parts.length < 2) return {};
  const of = (kept: typeof parts): RiskQuery => ({ ...Object.fromEntries(kept), ...day });
  const fewer = parts.map((_, left) => of(parts.filter((__, index) => index !== left)));
  const found = await risksOffered(fewer, today, store);
  return partOf(
    found.length > 0
      ? found
      : await risksOffered(
          parts.map((part) => of([part])),
          today,
          store,
        ),
  );
}

async function risksOffered(queries: readonly RiskQuery[], today: LocalDate, store: Store) {
  const counted = queries.map(async (query) => {
    const { total } = await store.findRisks(query, { offset: 0, limit: 0 }, today);
    return { of: 'risks' as const, query, total };
  });
  return offered(await Promise.all(counted));
}

/** The most particular first: those that find the fewest. */
const offered = <Question extends NearestQuestion>(questions: readonly Question[]): readonly Question[] =>
  questions
    .filter(({ total }) => total > 0)
    .sort((a, b) => a.total - b.total)
    .slice(0, OFFERED);

const partOf = (nearest: readonly NearestQuestion[]): NearestPart => (nearest.length === 0 ? {} : { nearest });
