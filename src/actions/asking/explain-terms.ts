import type { MeaningOutcome } from '../../domain/outcome/outcome.js';
import type { ActionInput } from '../requests.js';

/** What words of the register mean; nothing of what is in it. */
export const explainTerms = ({ terms }: ActionInput<'explainTerms'>): MeaningOutcome => ({ type: 'meaning', terms });
