/** The one thing about an item that was asked; the answer leads with it. */
export const MEASURE_FOCUSES = [
  'deadline',
  'late',
  /** Whether it is kept to its day so far: the other way round, so that a yes says what was asked. */
  'on_time',
  /** What it rests on that it is late, or is not. */
  'why_late',
  /** How the wording of the deadline was read, and by which rule. */
  'reading',
  /** Whether an end date, or the day of an expectation, is behind us. */
  'passed',
  'state',
  'owner',
  'obligor',
  'source',
  'quote',
  'risks',
  'blockers',
  'progress',
  'evidence',
  'verification',
  'moved',
  'history',
  'last_update',
  'nature',
  'notes',
] as const;
export type MeasureFocus = (typeof MEASURE_FOCUSES)[number];

export const RISK_FOCUSES = ['status', 'blocking', 'measures', 'level', 'condition', 'text'] as const;
export type RiskFocus = (typeof RISK_FOCUSES)[number];
