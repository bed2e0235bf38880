/** One risk: how it stands, under which condition it is mitigated, and what of that still lacks. */
import type { ActionRequest } from '../../actions/requests.js';
import { inLanguage } from '../../domain/language.js';
import type { RiskOutcome } from '../../domain/outcome/risk-outcome.js';
import { conditionLines } from './condition-tree.js';
import {
  backButton,
  button,
  cut,
  nowButton,
  pastDayOf,
  requestButton,
  type Button,
  type Drawing,
  type Setting,
} from '../drawing.js';
import { holdsMark, statusMark } from '../parts/marks.js';
import { formButton, mayFillIn } from '../measure/measure-actions.js';
import { measureRow, rowOf } from '../measure/measure-row.js';
import { quotationSection, type QuotationSection } from '../measure/measure-sections.js';
import { riskLead } from './risk-lead.js';
import { leadToRisk, levelNow, riskRequest } from './risk-row.js';
import { onThatDay, sentences } from '../parts/sentences.js';
import { requestClick, wayTo } from '../verbs.js';

/** Lines of a condition for each row that a list may have. */
const LINES_PER_ROW = 2;

export function drawRisk(outcome: RiskOutcome, setting: Setting): Drawing {
  const { risk, focus, investigation, source } = outcome;
  const { messages, detail, language } = setting;
  const lead = onThatDay(outcome.asOf, riskLead(outcome, setting), messages);
  const title = cut(inLanguage(risk.title, language), detail.title);
  const quotation = quotationSection(risk.quotation, source, focus === 'text' ? detail.subject : detail.text, setting);
  const basis = basisSections(outcome, setting);
  return {
    template: 'risk',
    data: {
      ...rowOf(leadToRisk(risk.code, setting, setting.way), statusMark(outcome, messages), {
        code: risk.code,
        name: title,
        rest: ` · ${messages.words.risksOfLevel[levelNow(outcome)]} · ${cut(inLanguage(investigation.title, language), detail.title)}`,
      }),
      lead,
      texts: messages.risks.sections,
      ...conditionSection(outcome, setting),
      confirmation: confirmation(outcome, setting),
      basis,
      rows: outcome.evaluated === null ? linkedRows(outcome, setting) : [],
      hasRows: outcome.evaluated === null && outcome.measures.length > 0,
      quotation,
    },
    summary: riskSummary(outcome, lead, title, setting),
    buttons: [
      ...backButton(setting),
      ...rerateButton(outcome, setting),
      ...conditionButton(outcome, setting),
      ...editButton(outcome, setting),
      ...readOn(outcome, quotation.left, basis[0]?.left ?? 0, setting),
      ...linkedButton(outcome, setting),
      ...nowButton(riskRequest(risk.code, { ...setting, asOf: undefined }, focus), setting),
    ],
  };
}

/** The condition line by line, as far as it fits. */
function conditionSection(outcome: RiskOutcome, setting: Setting) {
  const { risks } = setting.messages;
  const all = conditionLines(outcome, setting);
  const lines = all.slice(0, setting.detail.rows * LINES_PER_ROW);
  const left = all.length - lines.length;
  return {
    lines,
    hasLines: lines.length > 0,
    moreLines: left > 0 ? risks.moreLines(left) : '',
    hasMoreLines: left > 0,
    noCondition: risks.noCondition,
    ours: risks.oursInFull,
    isOurs: outcome.risk.condition?.ours === true,
  };
}

/** What the source says that the condition rests on; none without a condition. */
function basisSections({ risk, focus, source }: RiskOutcome, setting: Setting): readonly QuotationSection[] {
  const { detail, names } = setting;
  if (risk.condition === null) return [];
  const { quotation } = risk.condition;
  const known = quotation.source === source.code ? source : names.source(quotation.source);
  return [quotationSection(quotation, known, focus === 'condition' ? detail.subject / 2 : detail.text / 2, setting)];
}

/** The answer, what the risk is, and the measures on the card that the answer did not name. */
function riskSummary(outcome: RiskOutcome, lead: string, title: string, { messages, detail }: Setting): string {
  const { risk, measures, evaluated, linked } = outcome;
  const unnamed = measures.map(({ measure }) => measure.code).filter((code) => !lead.includes(code));
  const shown = unnamed.slice(0, detail.rows * LINES_PER_ROW);
  const all = evaluated === null ? linked : unnamed.length;
  const level = messages.words.risksOfLevel[levelNow(outcome)];
  return sentences(
    lead,
    `${risk.code} (${level}): ${title}`,
    shown.length === 0 ? '' : messages.risks.with(messages.format.andMore(shown, Math.max(0, all - shown.length))),
  );
}

function confirmation({ risk, status, evaluated }: RiskOutcome, { messages }: Setting) {
  const { risks, words, format } = messages;
  const rating = status === 'mitigated' ? risk.rating : null;
  const text = rating === null ? risks.confirm : risks.confirmed(words.levels[rating.level], format.day(rating.on));
  return { has: evaluated !== null, mark: holdsMark(rating !== null, text) };
}

function linkedRows({ risk, measures }: RiskOutcome, setting: Setting) {
  const back = wayTo(riskRequest(risk.code, setting));
  return measures.slice(0, setting.detail.rows).map((view) => measureRow(view, setting, back));
}

function readOn({ risk, focus }: RiskOutcome, quote: number, basis: number, setting: Setting): readonly Button[] {
  const { messages, language, way } = setting;
  const { buttons } = messages;
  const to = (next: 'text' | 'condition', title: string) =>
    button(buttons.readOn(title), requestClick(riskRequest(risk.code, setting, next), language, way));
  return [
    ...(quote > 0 && focus !== 'text' ? [to('text', buttons.texts.quote)] : []),
    ...(basis > 0 && focus !== 'condition' ? [to('condition', buttons.texts.condition)] : []),
  ];
}

/** A person confirms the new rating once the condition holds. */
const rerateButton = ({ risk, status }: RiskOutcome, setting: Setting): readonly Button[] =>
  status === 'ready_to_rerate' && setting.asOf === undefined && mayFillIn('rerate', setting)
    ? [formButton('rerate', risk.code, setting)]
    : [];

/** When it counts as mitigated is our reading, which a coordinator may overrule. */
const conditionButton = ({ risk }: RiskOutcome, setting: Setting): readonly Button[] =>
  setting.asOf === undefined && mayFillIn('setCondition', setting)
    ? [formButton('setCondition', risk.code, setting)]
    : [];

const editButton = ({ risk }: RiskOutcome, setting: Setting): readonly Button[] =>
  setting.asOf === undefined && mayFillIn('editRisk', setting) ? [formButton('editRisk', risk.code, setting)] : [];

function linkedButton({ risk, linked }: RiskOutcome, setting: Setting): readonly Button[] {
  if (linked === 0) return [];
  const request: ActionRequest = {
    action: 'listMeasures',
    input: { query: { criteria: [{ field: 'risk', anyOf: [risk.code] }], ...pastDayOf(setting) }, offset: 0 },
  };
  return [requestButton(setting.messages.buttons.linkedMeasures(linked), request, setting)];
}
