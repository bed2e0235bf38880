/** The colour of a risk, which only repeats what its words say. */
import type { RiskStatus } from '../../domain/risk/risk.js';
import type { Tone } from './charts/shapes.js';

const TONES: Readonly<Record<RiskStatus, Tone>> = { open: 'late', ready_to_rerate: 'accent', mitigated: 'good' };

export const riskTone = (status: RiskStatus): Tone => TONES[status];
