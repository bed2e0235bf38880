/** A state without what it rests on, and a level that the code contradicts. */
import type { RiskCode } from '../register/codes.js';
import type { MeasureState } from '../measure/measure.js';
import type { RiskLevel } from '../risk/risk.js';
import type { MeasureEntry, RiskEntry } from './entries.js';
import type { Salvaged } from './reading.js';

type Ground = 'agreedOn' | 'report' | 'evidence' | 'verification';

/** What each state rests on. A measure may be withdrawn or superseded before it was agreed. */
const GROUNDS: Readonly<Record<MeasureState, readonly Ground[]>> = {
  proposed: [],
  agreed: ['agreedOn'],
  in_progress: ['agreedOn'],
  reported_done: ['agreedOn', 'report'],
  partially_verified: ['agreedOn', 'report', 'evidence', 'verification'],
  verified: ['agreedOn', 'report', 'evidence', 'verification'],
  declined: [],
  withdrawn: [],
  superseded: [],
};

const NEVER_AGREED: readonly MeasureState[] = ['proposed', 'declined'];

/** "OW20-H1" is high by its letter. */
const LEVEL_OF_LETTER: Readonly<Record<string, RiskLevel>> = { H: 'high', M: 'medium', L: 'low', R: 'not_high' };

export function stateFaults(measure: Salvaged<MeasureEntry>): readonly string[] {
  const { state, agreedOn } = measure;
  if (state === undefined) return [];
  return [
    ...GROUNDS[state]
      .filter((ground) => isNone(measure[ground]))
      .map((ground) => `${ground}: state ${state} needs one`),
    ...(NEVER_AGREED.includes(state) && agreedOn ? [`agreedOn: state ${state} has none`] : []),
    ...(GROUNDS[state].includes('verification') ? verificationFaults(measure) : []),
  ];
}

const isNone = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

/** The verifier is not the person who recorded the report. */
function verificationFaults({ state, report, verification }: Salvaged<MeasureEntry>): readonly string[] {
  const { result, by } = verification ?? {};
  return [
    ...(result === undefined || result === state
      ? []
      : [`verification.result: is ${result}, yet the state is ${state}`]),
    ...(by === undefined || by !== report?.recordedBy ? [] : ['verification.by: also recorded the report']),
  ];
}

/** The level that the code of a risk says. */
export const levelByCode = (code: RiskCode): RiskLevel | undefined =>
  LEVEL_OF_LETTER[code.charAt(code.indexOf('-') + 1)];

export function levelFaults({ code, level }: Salvaged<RiskEntry>): readonly string[] {
  const expected = code && levelByCode(code);
  return expected && level && level !== expected ? [`level: is ${level}, yet the code says ${expected}`] : [];
}
