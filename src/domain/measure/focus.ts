/** The one thing about an item that was asked; the answer leads with it. */
export const MEASURE_FOCUSES = [
  'deadline',
  'late',
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
