/** Whether a measure is among those a query asks for. This is the definition; an index only answers it faster. */
import { productKey, periodDay, valuesOf, type FacetValue, type FacetWorld } from './facets.js';
import { happenedOn } from '../measure/happened.js';
import type { LocalDate } from '../time/local-date.js';
import { hasEvidence, type Measure } from '../measure/measure.js';
import type { Criterion, TextCriterion } from './query.js';
import { holds, type Circumstances } from '../measure/words.js';

/** What criteria depend on besides the measure itself. */
export interface MatchWorld extends FacetWorld {
  /** The day on which derived words hold. */
  readonly day: LocalDate;
  readonly isInTheWay: Circumstances['isInTheWay'];
  /** Whether the words of a text criterion occur in the measure. */
  readonly hasWords: (measure: Measure, asked: TextCriterion) => boolean;
}

/** Whether all criteria hold for a measure. */
export const matches = (criteria: readonly Criterion[], measure: Measure, world: MatchWorld): boolean =>
  criteria.every((criterion) => meets(criterion, measure, world) !== (criterion.not === true));

function meets(criterion: Criterion, measure: Measure, world: MatchWorld): boolean {
  switch (criterion.field) {
    case 'word':
      return criterion.anyOf.some((word) => holds(word, measure, circumstances(criterion.soonDays, world)));
    case 'anyRisk':
      return measure.risks.length > 0;
    case 'anyEvidence':
      return hasEvidence(measure);
    case 'happened':
      return isWithin(happenedOn(criterion.what, measure), criterion.from, criterion.to);
    case 'period':
      return isWithin(periodDay(measure), criterion.from, criterion.to);
    case 'text':
      return world.hasWords(measure, criterion);
    case 'code':
      return criterion.anyOf.includes(measure.code);
    case 'either':
      return criterion.sides.some((side) => matches(side, measure, world));
    default: {
      const asked: readonly FacetValue[] = criterion.anyOf;
      const wanted = criterion.field === 'product' ? criterion.anyOf.map(productKey) : asked;
      return valuesOf(criterion.field, measure, world).some((value) => wanted.includes(value));
    }
  }
}

const circumstances = (soonDays: number | undefined, { day, isInTheWay }: MatchWorld): Circumstances =>
  soonDays === undefined ? { today: day, isInTheWay } : { today: day, isInTheWay, soonDays };

/** Both ends count; null leaves an end open. */
const isWithin = (day: LocalDate | null, from: LocalDate | null, to: LocalDate | null): boolean =>
  day !== null && (from === null || from <= day) && (to === null || day <= to);
