/** How a query was read, in words: one label for each criterion. */
import {
  leavingOut,
  type Criterion,
  type EitherCriterion,
  type MeasureQuery,
  type RiskAspect,
  type RiskAspects,
  type RiskQuery,
} from '../../domain/query/query.js';
import { addDays, endOfMonth, yearOf, type LocalDate } from '../../domain/time/local-date.js';
import { namePeriod } from '../../locales/write.js';
import { cut, type Setting } from '../drawing.js';

/** Codes named in a label; more are counted. */
const CODES_NAMED = 3;
/** Characters of a label. */
const LABEL_LENGTH = 60;

/** "Microsoft", "te laat", "vóór 2021"; for `not`: "niet te laat". */
export function criterionLabel(criterion: Criterion, setting: Setting): string {
  const label = cut(positive(criterion, setting), LABEL_LENGTH);
  const { filters } = setting.messages;
  if (criterion.field === 'anyRisk') return criterion.not ? filters.noRisk : filters.anyRisk;
  if (criterion.field === 'anyEvidence') return criterion.not ? filters.noEvidence : filters.anyEvidence;
  if (criterion.not && criterion.field === 'either') return filters.neither(label);
  if (criterion.not && criterion.field === 'period' && isAnyDay(criterion)) return filters.noPeriod;
  return criterion.not ? filters.not(label) : label;
}

const isAnyDay = ({ from, to }: Pick<CriterionOf<'period'>, 'from' | 'to'>): boolean => from === null && to === null;

type CriterionOf<Field extends Criterion['field']> = Extract<Criterion, { field: Field }>;
type Worded = CriterionOf<
  | 'nature'
  | 'state'
  | 'kind'
  | 'riskLevel'
  | 'word'
  | 'anyRisk'
  | 'anyEvidence'
  | 'text'
  | 'period'
  | 'happened'
  | 'either'
>;

/** The label of the criterion as if it were not turned round. */
function positive(criterion: Criterion, setting: Setting): string {
  const { messages, names } = setting;
  switch (criterion.field) {
    case 'vendor':
      return messages.filters.vendor(either(criterion.anyOf.map(names.vendor), setting));
    case 'source':
      return messages.filters.source(
        either(
          criterion.anyOf.map((code) => names.source(code)?.title ?? code),
          setting,
        ),
      );
    case 'obligor':
      return either(criterion.anyOf.map(names.party), setting);
    case 'owner':
      return either(
        criterion.anyOf.map((person) => ownerLabel(person, setting)),
        setting,
      );
    case 'product':
    case 'investigation':
      return either(criterion.anyOf, setting);
    case 'blockedBy':
      return setting.messages.filters.waitsFor(codes(criterion.anyOf, setting));
    case 'risk':
    case 'code':
      return codes(criterion.anyOf, setting);
    default:
      return worded(criterion, setting);
  }
}

function worded(criterion: Worded, setting: Setting): string {
  const { words, filters, format } = setting.messages;
  switch (criterion.field) {
    case 'nature':
      return either(
        criterion.anyOf.map((nature) => words.natures[nature]),
        setting,
      );
    case 'state':
      return either(
        criterion.anyOf.map((state) => words.states[state]),
        setting,
      );
    case 'kind':
      return either(
        criterion.anyOf.map((kind) => words.kinds[kind]),
        setting,
      );
    case 'riskLevel':
      return either(
        criterion.anyOf.map((level) => words.risksOfLevel[level]),
        setting,
      );
    case 'word': {
      const named = either(
        criterion.anyOf.map((word) => words.derived[word]),
        setting,
      );
      return criterion.soonDays === undefined ? named : filters.withinDays(named, format.days(criterion.soonDays));
    }
    case 'anyRisk':
      return filters.anyRisk;
    case 'anyEvidence':
      return filters.anyEvidence;
    case 'text':
      return criterion.some ? filters.someText(criterion.words) : filters.text(criterion.words);
    case 'happened':
      return isAnyDay(criterion)
        ? words.states[criterion.what]
        : filters.happened(words.states[criterion.what], periodLabel(criterion.from, criterion.to, setting));
    case 'period':
      return periodLabel(criterion.from, criterion.to, setting);
    case 'either':
      return eitherLabel(criterion, setting);
  }
}

/** "geblokkeerd of zonder eigenaar"; of one side "te laat en geblokkeerd". */
function eitherLabel({ sides }: EitherCriterion, setting: Setting): string {
  const { format } = setting.messages;
  return either(
    sides.map((side) => format.and(side.map((one) => criterionLabel(one, setting)))),
    setting,
  );
}

const either = (labels: readonly string[], { messages: { format } }: Setting): string => format.or(labels);

const codes = (anyOf: readonly string[], { messages }: Setting): string =>
  anyOf.length <= CODES_NAMED
    ? messages.format.or(anyOf)
    : messages.filters.someCodes(messages.format.number(anyOf.length));

function ownerLabel(person: string | null, { messages, names }: Setting): string {
  if (person === null) return messages.filters.noOwner;
  if (names.isMe(person)) return messages.filters.mine;
  return messages.filters.owner(names.person(person) ?? messages.filters.somebody);
}

function periodLabel(from: LocalDate | null, to: LocalDate | null, { messages }: Setting): string {
  const { filters, format } = messages;
  if (from === null && to === null) return filters.anyPeriod;
  if (from === null && to !== null)
    return startsYear(addDays(to, 1)) ? filters.beforeYear(yearOf(to) + 1) : filters.upTo(format.day(to));
  if (from !== null && to === null) return filters.from(format.day(from));
  if (from === null || to === null) return filters.anyPeriod;
  const named = namePeriod(from, to, endOfMonth);
  if (named === null) return format.shortRange(from, to);
  if (named.unit === 'year') return filters.inPeriod(String(named.year));
  return named.unit === 'quarter'
    ? filters.inPeriod(format.quarter(named.year, named.quarter))
    : filters.inPeriod(format.month(named.year, named.month));
}

const startsYear = (day: LocalDate): boolean => day.endsWith('-01-01');

/** Every label of a query, in its order; a date asked about comes last. */
export function queryLabels({ criteria, asOf }: MeasureQuery, setting: Setting): readonly string[] {
  const labels = criteria.map((criterion) => criterionLabel(criterion, setting));
  return asOf === undefined ? labels : [...labels, asOfLabel(asOf, setting)];
}

export const asOfLabel = (day: LocalDate, { messages }: Setting): string =>
  messages.filters.asOf(messages.format.day(day));

/** A part of a question about risks: its label, and the question without it. */
export type RiskLabel = readonly [label: string, rest: RiskQuery];

/** The label of each part of a question about risks; what is left out comes behind what is asked for. */
export function riskLabels(query: RiskQuery, setting: Setting): readonly RiskLabel[] {
  const { except = {}, asOf, ...asked } = query;
  const own = aspectLabels(asked, setting).map(([aspect, label]): RiskLabel => {
    const { [aspect]: _, ...rest } = query;
    return [label, rest];
  });
  const others = aspectLabels(except, setting).map(([aspect, label]): RiskLabel => {
    const { [aspect]: _, ...left } = except;
    const { except: __, ...rest } = query;
    return [absent(aspect, label, except, setting), { ...rest, ...leavingOut(left) }];
  });
  const { asOf: _, ...today } = query;
  const day: RiskLabel[] = asOf === undefined ? [] : [[asOfLabel(asOf, setting), today]];
  return [...own, ...others, ...day].map(([label, rest]) => [cut(label, LABEL_LENGTH), rest]);
}

/** What a risk must not have. */
function absent(aspect: RiskAspect, label: string, { measures }: RiskAspects, { messages }: Setting): string {
  if (aspect === 'condition') return messages.filters.noCondition;
  const anyMeasure = aspect === 'measures' && measures?.criteria.length === 0;
  return anyMeasure ? messages.filters.noMeasure : messages.filters.not(label);
}

function aspectLabels(query: RiskAspects, setting: Setting): readonly (readonly [RiskAspect, string])[] {
  const { words, filters } = setting.messages;
  const found: (readonly [RiskAspect, string | undefined])[] = [
    ['codes', query.codes && codes(query.codes, setting)],
    [
      'level',
      query.level &&
        either(
          query.level.map((level) => words.risksOfLevel[level]),
          setting,
        ),
    ],
    [
      'status',
      query.status &&
        either(
          query.status.map((status) => words.statuses[status]),
          setting,
        ),
    ],
    ['investigation', query.investigation && either(query.investigation, setting)],
    ['text', query.text && filters.text(query.text)],
    ['condition', query.condition && filters.anyCondition],
    ['measures', query.measures && filters.withMeasures(describe(queryLabels(query.measures, setting), setting))],
  ];
  return found.flatMap(([aspect, label]) => (label === undefined || label === '' ? [] : [[aspect, label] as const]));
}

/** "Microsoft · openstaand · te laat"; "alles" where nothing narrows it. */
export const describe = (labels: readonly string[], { messages }: Setting): string =>
  labels.length === 0 ? messages.filters.everything : labels.join(' · ');
