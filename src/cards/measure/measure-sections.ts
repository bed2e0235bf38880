/** The longer parts of a measure's card: quotes, notes, risks and what is in the way. */
import type { ActionRequest } from '../../actions/requests.js';
import { isMeasureCode } from '../../domain/register/codes.js';
import { inLanguage } from '../../domain/language.js';
import type { Measure, Quotation } from '../../domain/measure/measure.js';
import type { MeasureOutcome, PresentBlocker } from '../../domain/outcome/measure-outcome.js';
import type { Source } from '../../domain/register/register.js';
import { button, cut, pastDayOf, requestButton, type Button, type Setting } from '../drawing.js';
import { holdsMark, type Mark } from '../parts/marks.js';
import { measureRequest, type Row } from './measure-row.js';
import { riskRow } from '../risk/risk-row.js';
import { askClick, wayTo } from '../verbs.js';

export interface QuotationSection {
  /** In quotation marks, verbatim up to where it was cut. */
  readonly quote: string;
  /** Title, date and place. */
  readonly source: string;
  /** Characters that were left out. */
  readonly left: number;
  /** What is left out, in words; empty where nothing is. */
  readonly more: string;
  readonly hasMore: boolean;
}

/** `source` is undefined where the catalogue does not know it. */
export function quotationSection(
  { quote, source, place }: Quotation,
  known: Source | undefined,
  length: number,
  { messages, detail }: Setting,
): QuotationSection {
  const { format, measure } = messages;
  const left = Math.max(0, quote.length - length);
  const where = cut(place, detail.title);
  return {
    quote: format.quoted(cut(quote, length)),
    source:
      known === undefined
        ? `${source}. ${where}`
        : measure.cited(cut(known.title, detail.title), where, format.day(known.published)),
    left,
    more: left > 0 ? measure.moreText(left) : '',
    hasMore: left > 0,
  };
}

export function descriptionSection({ description }: Measure, { language, detail }: Setting) {
  const text = cut(inLanguage(description, language) ?? '', detail.text);
  return { text, has: text !== '' };
}

/** Notes shown at once. */
const NOTES_SHOWN = 4;

export function notesSection({ notes }: Measure, length: number, { language }: Setting) {
  const each = Math.ceil(length * 0.6);
  const shown = notes.slice(0, NOTES_SHOWN).map((note) => ({ text: cut(inLanguage(note, language), each) }));
  const left = notes.reduce((sum, note) => sum + Math.max(0, inLanguage(note, language).length - each), 0);
  return { notes: shown, has: shown.length > 0, left: left + Math.max(0, notes.length - NOTES_SHOWN) };
}

/** Statements shown of a contradiction, and contradictions shown. */
const STATEMENTS_SHOWN = 3;

export function contradictionSection({ contradictions }: Measure, length: number, setting: Setting) {
  const each = Math.ceil((length / STATEMENTS_SHOWN) * 1.5);
  const shown = contradictions.slice(0, STATEMENTS_SHOWN);
  const all = shown.flatMap(({ quotations }) => quotations.slice(0, STATEMENTS_SHOWN));
  const quotations = all.map((quotation) =>
    quotationSection(quotation, setting.names.source(quotation.source), each, setting),
  );
  return {
    quotations,
    explanations: shown.map(({ explanation }) => ({ text: cut(inLanguage(explanation, setting.language), each) })),
    has: shown.length > 0,
    left: quotations.reduce((sum, { left }) => sum + left, 0),
  };
}

/** Risks shown on the card; more are a list of their own. */
const RISKS_SHOWN = 7;

export function riskSection({ measure, risks }: MeasureOutcome, setting: Setting) {
  const { messages, detail, language } = setting;
  const back = wayTo(measureRequest(measure.code, setting));
  const shown = risks.slice(0, Math.min(RISKS_SHOWN, detail.rows));
  const linked: ActionRequest = {
    action: 'listRisks',
    input: {
      query: { measures: { criteria: [{ field: 'code', anyOf: [measure.code] }] }, ...pastDayOf(setting) },
      offset: 0,
    },
  };
  const more = risks.length > shown.length;
  return {
    rows: shown.map((view): Row => {
      const row = riskRow(view, setting, back, false);
      return { ...row, name: cut(inLanguage(view.risk.title, language), detail.title / 2) };
    }),
    has: risks.length > 0,
    more: more ? [requestButton(messages.buttons.linkedRisks(risks.length), linked, setting)] : [],
    hasMore: more,
  };
}

export interface BlockerRow extends Mark {
  readonly code: string;
  readonly name: string;
  readonly rest: string;
  /** To a measure that is in the way; a circumstance has no card of its own. */
  readonly clicks: readonly Button[];
  readonly hasClicks: boolean;
}

export function blockerRows({ blockers }: MeasureOutcome, setting: Setting): readonly BlockerRow[] {
  return blockers.slice(0, setting.detail.rows).map((blocker) => blockerRow(blocker, setting));
}

function blockerRow({ code, inferred, present, item }: PresentBlocker, setting: Setting): BlockerRow {
  const { messages, detail, language } = setting;
  const hidden = item !== null && 'confidential' in item && item.confidential;
  const { measure, lists, buttons } = messages;
  return {
    code,
    name: hidden ? lists.confidential : cut(inLanguage(item?.title, language) ?? '', detail.title),
    ...holdsMark(!present, present ? measure.presentBlocker : measure.goneBlocker),
    rest: inferred ? ` · ${measure.inferred}` : '',
    clicks: isMeasureCode(code) ? [button(buttons.open(code), askClick(code, language))] : [],
    hasClicks: isMeasureCode(code),
  };
}
