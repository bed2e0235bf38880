/** "dit kwartaal", "next month", "volgende zomer", "komende mei", and the running one: "(het einde van) de maand". */
import { addDays, addMonths, monthOf, yearOf, type LocalDate } from '../../../domain/time/local-date.js';
import { phraseAt, type Found } from '../phrases.js';
import type { Form, Lead, Scene } from '../scene.js';
import { halfYearSpan, monthSpan, quarterSpan, startOfMonth, weekHolding, yearSpan, type Span } from '../span.js';
import type { AnchoredTerm, Term, TermUnit } from '../term.js';
import type { CountUnit } from '../vocabulary.js';

type Shift = -1 | 0 | 1;

export const relativePeriod: Form = (scene, at, lead) => {
  const shift = phraseAt(scene.words.shifts, scene.tokens, at);
  if (shift === undefined) return lead.bareUnit ? unitAt(scene, at, 0) : undefined;
  return unitAt(scene, shift.next, shift.value) ?? yearlyAt(scene, at, shift, lead);
};

function unitAt(scene: Scene, at: number, shift: Shift): Found<Term> | undefined {
  const isPlural = phraseAt(scene.words.calendar.pluralUnits, scene.tokens, at) !== undefined;
  const unit = isPlural ? undefined : phraseAt(scene.words.calendar.units, scene.tokens, at);
  const term = unit && periodFromAnchor(unit.value, shift);
  return unit === undefined || term === undefined ? undefined : { value: term, next: unit.next };
}

/** The period that holds the anchor, the one behind it or before it; undefined for units that are no calendar period. */
export function periodFromAnchor(unit: CountUnit, shift: Shift): AnchoredTerm | undefined {
  const kind = KINDS[unit];
  if (kind === undefined) return undefined;
  const { spanFrom } = kind;
  return { type: 'anchored', unit: kind.unit, past: shift < 0, spanFrom: (anchor) => spanFrom(anchor, shift) };
}

interface Kind {
  readonly unit: TermUnit;
  readonly spanFrom: (anchor: LocalDate, shift: Shift) => Span | undefined;
}

/** The period that holds a day some months from the anchor's. */
const byMonths =
  (months: number, span: (year: number, month: number) => Span | undefined) => (anchor: LocalDate, shift: Shift) => {
    const day = addMonths(startOfMonth(anchor), shift * months);
    return span(yearOf(day), monthOf(day));
  };

const KINDS: Readonly<Partial<Record<CountUnit, Kind>>> = {
  week: { unit: 'week', spanFrom: (anchor, shift) => weekHolding(addDays(anchor, shift * 7)) },
  month: { unit: 'month', spanFrom: byMonths(1, monthSpan) },
  quarter: { unit: 'quarter', spanFrom: byMonths(3, (year, month) => quarterSpan(year, Math.ceil(month / 3))) },
  'half-year': { unit: 'half-year', spanFrom: byMonths(6, (year, month) => halfYearSpan(year, Math.ceil(month / 6))) },
  year: { unit: 'year', spanFrom: byMonths(12, yearSpan) },
};

/** A month or season: "next May", "deze zomer". "this may" with a small letter is a verb. */
function yearlyAt(scene: Scene, at: number, shift: Found<Shift>, lead: Lead): Found<Term> | undefined {
  const { calendar } = scene.words;
  const name =
    phraseAt(calendar.months, scene.tokens, shift.next) ?? phraseAt(calendar.seasons, scene.tokens, shift.next);
  if (name === undefined || (name.value.doubtful && 'month' in name.value && !scene.tokens[shift.next]?.capital))
    return undefined;
  const term = scene.nested?.(scene, shift.next, { ...lead, led: true });
  if (term?.value.type !== 'yearly' || term.next <= at) return undefined;
  return term.value.year === null ? { value: { ...term.value, turn: shift.value }, next: term.next } : term;
}
