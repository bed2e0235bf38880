/** What is kept at hand of every measure, so that criteria and derived words are answered without looking at it. */
import type { ItemCode } from '../../domain/register/codes.js';
import { opens } from '../../domain/measure/deadline.js';
import { existsSince, periodDay, type FacetWorld } from '../../domain/query/facets.js';
import { happenedOn } from '../../domain/measure/happened.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { currentDeadline, hasEvidence, type Measure } from '../../domain/measure/measure.js';
import { isAwaitingVerification } from '../../domain/measure/occurrence.js';
import { isMoved, type Circumstances } from '../../domain/measure/words.js';
import type { Column, Mark } from './conditions.js';
import { ALWAYS, dayNumber, NEVER } from './day-column.js';

/** What has to be told of the rest of the register. */
export interface IndexWorld extends FacetWorld {
  readonly isInTheWay: Circumstances['isInTheWay'];
}

const dayOr = (day: LocalDate | null, none: number): number => (day === null ? none : dayNumber(day));

/** Days as {@link dayNumber} has them. */
export const DAYS: Readonly<Record<Column, (measure: Measure) => number>> = {
  latest: (measure) => dayOr(currentDeadline(measure).latest, NEVER),
  opens: (measure) => dayOr(opens(currentDeadline(measure)), NEVER),
  period: (measure) => dayOr(periodDay(measure), NEVER),
  updated: (measure) => dayOr(measure.updatedOn, ALWAYS),
  since: (measure) => dayNumber(existsSince(measure)),
  'happened agreed': (measure) => dayOr(happenedOn('agreed', measure), NEVER),
  'happened reported_done': (measure) => dayOr(happenedOn('reported_done', measure), NEVER),
  'happened partially_verified': (measure) => dayOr(happenedOn('partially_verified', measure), NEVER),
  'happened verified': (measure) => dayOr(happenedOn('verified', measure), NEVER),
};

export const HAS_MARK: Readonly<Record<Mark, (measure: Measure, world: IndexWorld) => boolean>> = {
  moved: (measure) => isMoved(measure),
  waits: (measure, { isInTheWay }) => measure.blockedBy.some(({ code }) => isInTheWay(code)),
  lapses: (measure) => measure.lapsesWith !== null,
  linked: (measure) => measure.risks.length > 0,
  awaits: (measure) => isAwaitingVerification(measure),
  evidenced: (measure) => hasEvidence(measure),
};

/** What it waits for, each once. */
export const blockersOf = (measure: Measure): readonly ItemCode[] => [
  ...new Set(measure.blockedBy.map(({ code }) => code)),
];
