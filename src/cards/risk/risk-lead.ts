/** The one thing about a risk that was asked, in a sentence or two. */
import type { RiskFocus } from '../../domain/measure/focus.js';
import type { RiskOutcome } from '../../domain/outcome/risk-outcome.js';
import { sharesOf, shareWords } from '../organisations/share-line.js';
import type { EvaluatedCondition } from '../../domain/risk/risk.js';
import { capital } from '../../locales/write.js';
import { sentences } from '../parts/sentences.js';
import type { Setting } from '../drawing.js';

/** Codes named in a sentence. */
const CODES_NAMED = 6;

/** Whether it is mitigated, where nothing else was asked. */
export function riskLead(outcome: RiskOutcome, setting: Setting): string {
  const lead = LEADS[outcome.focus ?? 'status'](outcome, setting);
  const isAsked = outcome.focus !== null && outcome.plainly !== true;
  return !isAsked ? capital(setting.messages.answers.plainly(lead)) : lead;
}

const LEADS: Readonly<Record<RiskFocus, (outcome: RiskOutcome, setting: Setting) => string>> = {
  status: statusLead,
  blocking: blockingLead,
  measures: (outcome, { messages }) => messages.risks.measures(outcome.risk.code, outcome.linked),
  level: levelLead,
  condition: conditionLead,
  text: (outcome, { messages }) => messages.risks.text(outcome.risk.code),
};

function statusLead(outcome: RiskOutcome, setting: Setting): string {
  const { risk, status, evaluated, blocking } = outcome;
  const { risks, format } = setting.messages;
  if (evaluated === null) return risks.lead.noCondition(risk.code);
  if (status === 'mitigated' && risk.rating !== null)
    return risks.lead.mitigated(risk.code, format.day(risk.rating.on));
  if (status === 'ready_to_rerate') return risks.lead.ready(risk.code);
  if (lacksShare(evaluated)) return setting.messages.organisations.share.lead(risk.code, wanted(outcome, setting));
  return risks.lead.blocked(risk.code, codesOf(blocking, setting), blocking.length > 1);
}

/** "wat is de voorwaarde van H2?": what has to be, and how it stands; neither yes nor no was asked. */
function conditionLead(outcome: RiskOutcome, setting: Setting): string {
  const { risk, evaluated } = outcome;
  const { answers, risks } = setting.messages;
  const status = capital(answers.plainly(statusLead(outcome, setting)));
  if (evaluated === null) return status;
  const codes = plainlyVerified(evaluated);
  const said =
    codes === undefined
      ? risks.condition.below(risk.code)
      : risks.condition.verified(risk.code, codesOf(codes, setting), codes.length > 1);
  return sentences(said, status);
}

/** The measures that all have to be verified; undefined where the condition asks for something else as well. */
function plainlyVerified(condition: EvaluatedCondition): readonly string[] | undefined {
  const parts = condition.type === 'all' ? condition.of : [condition];
  const codes = parts.flatMap((part) => (part.type === 'verified' ? [part.measure] : []));
  return codes.length === parts.length ? codes : undefined;
}

function blockingLead(outcome: RiskOutcome, setting: Setting): string {
  const { risk, status, evaluated, blocking } = outcome;
  const { risks } = setting.messages;
  if (evaluated === null) return risks.blocking.noCondition(risk.code);
  if (status === 'mitigated') return risks.blocking.none(risk.code);
  if (status === 'ready_to_rerate') return risks.blocking.person(risk.code);
  if (lacksShare(evaluated)) return setting.messages.organisations.share.blocking(risk.code, wanted(outcome, setting));
  return risks.blocking.some(risk.code, codesOf(blocking, setting), blocking.length > 1);
}

const lacksShare = (evaluated: EvaluatedCondition): boolean => sharesOf(evaluated).some(({ holds }) => !holds);

/** What still has to be, each with how far it is: measures to be verified, shares of the organisations. */
function wanted({ evaluated, blocking, measures }: RiskOutcome, { messages }: Setting): string {
  const { share } = messages.organisations;
  const shares = evaluated === null ? [] : sharesOf(evaluated).filter(({ holds }) => !holds);
  const confidential = new Set(measures.filter((one) => one.measure.confidential).map(({ measure }) => measure.code));
  const others = blocking.filter((code) => !shares.some(({ measure }) => measure === code));
  const told = [
    ...shares.map((one) => {
      const by = share.by(shareWords(one, messages));
      return confidential.has(one.measure) ? one.measure : share.lacks(one.measure, by, one.done, one.applicable);
    }),
    ...others.map((code) => share.verified(code)),
  ];
  return told.slice(0, CODES_NAMED).join('; ');
}

function levelLead({ risk, status }: RiskOutcome, { messages }: Setting): string {
  const { risks, words } = messages;
  const sentence = risks.level(risk.code, words.levels[risk.level]);
  if (status !== 'mitigated' || risk.rating === null) return sentence;
  return sentences(risks.levelRerated(risk.code, words.levels[risk.level], words.levels[risk.rating.level]));
}

const codesOf = (codes: readonly string[], { messages: { format } }: Setting): string =>
  format.andMore(codes.slice(0, CODES_NAMED), Math.max(0, codes.length - CODES_NAMED));
