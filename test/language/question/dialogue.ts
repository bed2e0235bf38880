/** Conversations: each sentence read after the answer to the one before. */
import assert from 'node:assert/strict';
import { isMeasureCode, isRiskCode, type MeasureCode, type RiskCode } from '../../../src/domain/register/codes.js';
import type { Previous } from '../../../src/language/world.js';
import { intentText } from './intent-text.js';
import { investigationCode, read } from './reading.js';

export const MEASURES = ['OW20-V1', 'OW20-V4', 'OW20-V5'].filter((code): code is MeasureCode => isMeasureCode(code));
const RISKS = ['OW20-H1', 'OW20-H2', 'OW20-H3'].filter((code): code is RiskCode => isRiskCode(code));

/** What was said before, with the codes its answer showed. */
export function after(question: string, previous: Previous | null = null): Previous {
  const { intent } = read(question, { previous });
  if (intent.type === 'measure' || intent.type === 'risk') {
    const code = `${intent.mention.investigation ?? 'OW20'}-${intent.mention.number}`;
    const codes = isMeasureCode(code) || isRiskCode(code) ? [code] : [];
    return { intent, codes, investigation: investigationCode('OW20') };
  }
  const codes = intent.type === 'risks' || intent.type === 'countRisks' ? RISKS : MEASURES;
  return { intent, codes, investigation: null };
}

/** Each turn is read after the one before it. */
export function dialogue(first: string, ...turns: readonly (readonly [said: string, meaning: string])[]): void {
  it(`“${first}” … ${turns.map(([said]) => `“${said}”`).join(' … ')}`, () => {
    let previous = after(first);
    for (const [said, meaning] of turns) {
      const reading = read(said, { previous });
      assert.equal(intentText(reading.intent), meaning, said);
      assert.equal(reading.followsUp, true, said);
      previous = after(said, previous);
    }
  });
}
