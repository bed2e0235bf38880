/** Risks on paper: how each stands, and what it waits for. */
import { inLanguage } from '../../domain/language.js';
import type { ProgressUpdate, RiskStatement } from '../../domain/publication/publication.js';
import type { Source } from '../../domain/register/register.js';
import { capital } from '../../locales/write.js';
import { sentences } from '../../cards/parts/sentences.js';
import { groundWords } from './ground-words.js';
import { heading, paragraph, type Block } from './paper.js';
import type { At } from './statement-words.js';

export function riskBlocks({ risks, sources }: ProgressUpdate, at: At): readonly Block[] {
  const { title, none, lead } = at.messages.publications.update.risks;
  if (risks.length === 0) return [heading(1, title), paragraph(none)];
  return [heading(1, title), paragraph(lead), riskTable(risks, sources, at)];
}

export function riskTable(risks: readonly RiskStatement[], sources: readonly Source[], at: At): Block {
  const { head } = at.messages.publications.update.risks;
  const rows = risks.map((one) => [
    `${one.code} ${inLanguage(one.title, at.language)}`,
    capital(at.messages.words.levels[one.level]),
    `${standing(one, at)} [${groundWords(one, sources, at)}]`,
  ]);
  return { type: 'table', head: [head.risk, head.level, head.standing], widths: [42, 12, 46], rows };
}

function standing({ status, rated, condition, blocking, hidden }: RiskStatement, { messages }: At): string {
  const { publications, format, words } = messages;
  const { risk } = publications.says;
  if (status === 'mitigated' && rated !== null) return risk.mitigated(format.day(rated.on), words.levels[rated.level]);
  if (status !== 'open') return risk.ready;
  if (condition === null) return risk.noCondition;
  const named = (byShare: boolean) =>
    blocking
      .filter((one) => one.byShare === byShare)
      .map(({ code, state, late }) => (byShare ? code : risk.blocker(code, words.states[state], late)));
  const [unverified, tooFew] = [named(false), named(true)];
  return sentences(
    risk.open,
    unverified.length === 0 ? '' : risk.waits(format.and(unverified)),
    tooFew.length === 0 ? '' : risk.waitsShare(format.and(tooFew)),
    hidden === 0 ? '' : risk.waitsHidden(hidden),
    condition.ours ? risk.ours : '',
  );
}
