/** A register answered the long way: every item looked at, past days replayed from the beginning. What indexes are held to. */
import SearchableMap from 'minisearch/SearchableMap';
import { subjectOf, type ChangeRecord, type Subject, type Write } from '../../src/domain/change/change.js';
import {
  isAnswerCode,
  isCircumstanceCode,
  isMeasureCode,
  isOrganisationCode,
  isRiskCode,
  type InvestigationCode,
  type MeasureCode,
} from '../../src/domain/register/codes.js';
import { tallyOn } from '../../src/domain/risk/coverage.js';
import type { Organisation } from '../../src/domain/organisation/organisation.js';
import { hadSaid, type OrganisationAnswer } from '../../src/domain/organisation/organisation-answer.js';
import { isStillThere, unlessRetracted } from '../../src/domain/measure/as-of.js';
import { existsSince, valuesOf } from '../../src/domain/query/facets.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import { matches, type MatchWorld } from '../../src/domain/query/matches.js';
import { asOfRisks, matchesRisk, statusIn, type RiskWorld } from '../../src/domain/query/matches-risk.js';
import type { Measure } from '../../src/domain/measure/measure.js';
import {
  isSearch,
  type Dimension,
  type Group,
  type MeasureQuery,
  type RiskQuery,
} from '../../src/domain/query/query.js';
import type { Circumstance, Investigation, Register } from '../../src/domain/register/register.js';
import { compareCodes } from '../../src/domain/register/codes.js';
import { RISK_STATUSES, type Risk, type RiskStatus } from '../../src/domain/risk/risk.js';
import { compareMeasures } from '../../src/domain/measure/words.js';
import { pointsAmong, wordPoints } from '../../src/stores/index/text/nearness.js';
import { occursIn, readQuestion } from '../../src/stores/index/text/text-query.js';
import { allOf, textsOfMeasure, textsOfRisk, type Text, type Texts } from '../../src/stores/index/text/texts.js';
import { Vocabulary } from '../../src/stores/index/text/vocabulary.js';

type Item = Write['value'];
type Items = ReadonlyMap<Subject, Item>;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The fields that a change gave an item, put on top of the state it had by then. */
function replayed(state: Item, before: Item, after: Item): Item {
  const former = new Map<string, unknown>(Object.entries(before));
  const now = new Map<string, unknown>(Object.entries(state));
  for (const [key, value] of Object.entries(after)) {
    const was = former.get(key);
    if (sameJson(was, value)) continue;
    const list = now.get(key);
    const isLonger = isList(was) && isList(value) && sameJson(value.slice(0, was.length), was);
    now.set(key, isLonger && isList(list) ? [...list, ...value.slice(was.length)] : value);
  }
  return Object.fromEntries(now) as unknown as Item;
}

function vocabularyOf(texts: readonly Texts[]): Vocabulary {
  const vocabulary = new Vocabulary(new SearchableMap<true>());
  for (const text of texts.flatMap(allOf)) vocabulary.add(new Set(vocabulary.read(text).flat()));
  return vocabulary;
}

/** `found`: in the order of lists; `texts`: those of all measures that there are. */
function nearestFirst(
  found: readonly Measure[],
  { criteria }: MeasureQuery,
  texts: readonly Texts[],
): readonly Measure[] {
  const vocabulary = vocabularyOf(texts);
  const asked = criteria.flatMap((one) => (one.field === 'text' ? readQuestion(one, vocabulary).words : []));
  const termsOf = (some: readonly Text[]) => new Set(vocabulary.tellingTerms(some));
  const has = (some: readonly Text[], word: ReadonlySet<string>) => [...termsOf(some)].some((term) => word.has(term));
  const having = (term: string) => texts.filter((one) => termsOf(allOf(one)).has(term)).length;
  const pointsOf = (one: Texts, word: ReadonlySet<string>): number => {
    const { inTitle, elsewhere } = wordPoints(Math.max(...[...word].map(having)), texts.length);
    if (has(one.title, word)) return pointsAmong(inTitle, termsOf(one.title).size);
    return has(allOf(one), word) ? pointsAmong(elsewhere, termsOf(allOf(one)).size) : 0;
  };
  const pointed = found.map((measure) => {
    const own = textsOfMeasure(measure);
    return { measure, points: asked.reduce((sum, word) => sum + (word.size === 0 ? 0 : pointsOf(own, word)), 0) };
  });
  return pointed.sort((a, b) => b.points - a.points).map(({ measure }) => measure);
}

export class NaiveRegister {
  readonly #first: Register;
  readonly #records: ChangeRecord[] = [];

  constructor(first: Register) {
    this.#first = first;
  }

  add(record: ChangeRecord): void {
    this.#records.push(record);
  }

  findMeasures(query: MeasureQuery, today: LocalDate): readonly Measure[] {
    const items = this.#itemsOn(query.asOf);
    const world = this.#world(items, query.asOf ?? today, query.asOf);
    const existing = this.#measures(items).filter(
      (measure) => query.asOf === undefined || existsSince(measure) <= query.asOf,
    );
    const found = existing.filter((measure) => matches(query.criteria, measure, world)).sort(compareMeasures);
    return isSearch(query) ? nearestFirst(found, query, this.#measures(items).map(textsOfMeasure)) : found;
  }

  groupMeasures(query: MeasureQuery, by: Dimension, today: LocalDate): readonly Group[] {
    const world = this.#world(this.#itemsOn(query.asOf), query.asOf ?? today, query.asOf);
    const keys = this.findMeasures(query, today).flatMap((measure) => valuesOf(by, measure, world));
    const groups = [...new Set(keys)].map((key) => ({ key, count: keys.filter((other) => other === key).length }));
    return groups.sort(
      (a, b) => b.count - a.count || (a.key === null ? 1 : b.key === null ? -1 : a.key < b.key ? -1 : 1),
    );
  }

  findRisks(query: RiskQuery, today: LocalDate): readonly Risk[] {
    const asOf = asOfRisks(query);
    const world = this.#riskWorld(query, asOf, today);
    const risks = [...this.#itemsOn(asOf).values()].filter((item): item is Risk => 'level' in item);
    return risks.filter((risk) => matchesRisk(query, risk, world)).sort((a, b) => compareCodes(a.code, b.code));
  }

  countRisks(query: RiskQuery, today: LocalDate): Readonly<Record<RiskStatus, number>> {
    const asOf = asOfRisks(query);
    const world = this.#riskWorld(query, asOf, today);
    const statuses = this.findRisks(query, today).map((risk) => statusIn(risk, world));
    const counts = RISK_STATUSES.map((status) => [status, statuses.filter((other) => other === status).length]);
    return Object.fromEntries(counts) as Record<RiskStatus, number>;
  }

  /** The present items. */
  items(): Items {
    return this.#itemsOn(undefined);
  }

  /** What there is now, retracted items left out. */
  register(): Register {
    const items = [...this.items().values()];
    return {
      ...this.#first,
      investigations: this.#first.investigations.map(({ code }) => this.#investigation(code)).filter(isThere),
      measures: items.filter(isMeasure),
      risks: items.filter(isRisk),
      circumstances: items.filter(isCircumstance),
    };
  }

  organisations(): readonly Organisation[] {
    return [...this.items().values()].filter(isOrganisation);
  }

  answersTo(measure: MeasureCode, asOf?: LocalDate): readonly OrganisationAnswer[] {
    return [...this.#itemsOn(asOf).values()]
      .filter(isAnswer)
      .filter((answer) => answer.measure === measure && hadSaid(answer, asOf ?? null));
  }

  #itemsOn(day: LocalDate | undefined): Items {
    const { circumstances, risks, measures, organisations = [], answers = [] } = this.#first;
    const all = [...circumstances, ...risks, ...measures, ...organisations, ...answers];
    const items = new Map<Subject, Item>(all.map((item) => [item.code, item]));
    for (const record of this.#records.filter(({ occurredOn }) => day === undefined || occurredOn <= day)) {
      record.writes.forEach((write, index) => {
        const subject = subjectOf(write);
        const before = record.before[index];
        const state = items.get(subject);
        if (before === null || before === undefined) items.set(subject, write.value);
        else if (state !== undefined) items.set(subject, replayed(state, before, write.value));
      });
    }
    for (const subject of this.#retracted()) items.delete(subject);
    return items;
  }

  /** What was taken back: of no day. */
  #retracted(): readonly Subject[] {
    const last = new Map(this.#records.flatMap(({ writes }) => writes.map((write) => [subjectOf(write), write.value])));
    return [...last].flatMap(([subject, value]) => ('retracted' in value && value.retracted ? [subject] : []));
  }

  /** As they are now, of whatever day is asked. */
  #investigation(code: InvestigationCode): Investigation | undefined {
    const written = this.#records.flatMap(({ writes }) => writes).filter((write) => write.type === 'investigation');
    const all = [...this.#first.investigations, ...written.map(({ value }) => value)];
    return unlessRetracted(all.findLast((investigation) => investigation.code === code));
  }

  #measures(items: Items): readonly Measure[] {
    return [...items.values()].filter((item): item is Measure => 'state' in item);
  }

  #world(items: Items, day: LocalDate, asOf: LocalDate | undefined): MatchWorld {
    const vocabulary = vocabularyOf(this.#measures(this.items()).map(textsOfMeasure));
    return {
      day,
      investigation: (code) => this.#investigation(code),
      risk: (code) => ofKind(items.get(code), isRisk),
      isInTheWay: (code) => {
        const item = items.get(code);
        return item !== undefined && (isMeasure(item) || isCircumstance(item)) && isStillThere(item, asOf);
      },
      hasWords: (measure, asked) => occursIn(readQuestion(asked, vocabulary), textsOfMeasure(measure), vocabulary),
    };
  }

  #riskWorld(query: RiskQuery, asOf: LocalDate | undefined, today: LocalDate): RiskWorld {
    const items = this.#itemsOn(asOf);
    const present = [...this.items().values()].filter(isRisk);
    const vocabulary = vocabularyOf(present.map(textsOfRisk));
    return {
      asOf,
      isVerified: (code) => {
        const item = items.get(code);
        return item !== undefined && 'state' in item && item.state === 'verified';
      },
      tallyOf: (measure, group) =>
        tallyOn(this.organisations(), this.answersTo(measure, asOf), { day: asOf ?? null, group }),
      hasWords: (risk, words) => occursIn(readQuestion({ words }, vocabulary), textsOfRisk(risk), vocabulary),
      hasMeasure: (risk, measures) => {
        const day = measures.asOf ?? query.asOf;
        const found = this.findMeasures({ ...measures, ...(day === undefined ? {} : { asOf: day }) }, today);
        return found.some((measure) => measure.risks.includes(risk.code));
      },
    };
  }
}

const isThere = <T>(item: T | undefined): item is T => item !== undefined;
const isRisk = (item: Item): item is Risk => isRiskCode(item.code);
const ofKind = <T extends Item>(item: Item | undefined, is: (item: Item) => item is T): T | undefined =>
  item !== undefined && is(item) ? item : undefined;

const isMeasure = (item: Item): item is Measure => isMeasureCode(item.code);
const isOrganisation = (item: Item): item is Organisation => isOrganisationCode(item.code);
const isAnswer = (item: Item): item is OrganisationAnswer => isAnswerCode(item.code);
const isCircumstance = (item: Item): item is Circumstance => isCircumstanceCode(item.code);
