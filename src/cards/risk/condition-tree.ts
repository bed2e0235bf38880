/** A condition as lines from top to bottom, each set in under what it belongs to. */
import type { MeasureCode } from '../../domain/register/codes.js';
import type { MeasureView } from '../../domain/measure/measure-view.js';
import type { RiskOutcome } from '../../domain/outcome/risk-outcome.js';
import type { EvaluatedCondition } from '../../domain/risk/risk.js';
import type { EvaluatedShare } from '../../domain/risk/share.js';
import { NO_CLICK, pastDayOf, type Setting } from '../drawing.js';
import { holdsMark, type Mark } from '../parts/marks.js';
import { leadTo, measureRow } from '../measure/measure-row.js';
import { shareStanding, shareWords } from '../organisations/share-line.js';
import { riskRequest } from './risk-row.js';
import { askClick, requestClick, wayTo, type Click, type Way } from '../verbs.js';

export interface ConditionLine extends Mark {
  /** Width of the empty space before it ("24px"). */
  readonly indent: string;
  readonly hasIndent: boolean;
  /** Empty for a line that groups others. */
  readonly code: string;
  readonly name: string;
  readonly rest: string;
  readonly isMeasure: boolean;
  readonly click: Click;
}

/** Pixels a level is set in, and levels that are; deeper ones would leave no room on a phone. */
const STEP = 20;
const MAX_LEVELS = 4;

interface Walk {
  readonly setting: Setting;
  readonly views: ReadonlyMap<MeasureCode, MeasureView>;
  readonly clickOf: (code: MeasureCode) => Click;
  readonly back: Way;
}

export function conditionLines(
  outcome: Pick<RiskOutcome, 'evaluated' | 'focus' | 'blocking' | 'risk' | 'measures'>,
  setting: Setting,
): readonly ConditionLine[] {
  const { evaluated, focus, blocking, risk } = outcome;
  if (evaluated === null) return [];
  const back = wayTo(riskRequest(risk.code, setting));
  const blocks = new Set(blocking);
  const walk: Walk = {
    setting,
    back,
    views: new Map(outcome.measures.map((view) => [view.measure.code, view])),
    // Asked what blocks it, the answer consists of what blocks it; the rest can still be asked about.
    clickOf: (code) =>
      focus === 'blocking' && !blocks.has(code) ? askClick(code, setting.language) : leadTo(code, setting, back),
  };
  return linesOf(evaluated, 0, walk);
}

function linesOf(node: EvaluatedCondition, level: number, walk: Walk): readonly ConditionLine[] {
  if (node.type === 'verified') return [measureLine(node.measure, node.holds, level, walk)];
  if (node.type === 'share') return [shareLine(node, level, walk)];
  return [groupLine(node, level, walk), ...node.of.flatMap((part) => linesOf(part, level + 1, walk))];
}

const indentOf = (level: number) => ({ indent: `${Math.min(level, MAX_LEVELS) * STEP}px`, hasIndent: level > 0 });

function groupLine(
  node: Extract<EvaluatedCondition, { type: 'all' | 'any' }>,
  level: number,
  { setting }: Walk,
): ConditionLine {
  const { risks } = setting.messages;
  return {
    ...indentOf(level),
    ...holdsMark(node.holds, node.type === 'all' ? risks.all : risks.any),
    code: '',
    name: '',
    rest: ` ${node.holds ? risks.holds : risks.fails}`,
    isMeasure: false,
    click: NO_CLICK,
  };
}

function measureLine(
  code: MeasureCode,
  holds: boolean,
  level: number,
  { setting, views, clickOf }: Walk,
): ConditionLine {
  const { risks } = setting.messages;
  const view = views.get(code);
  const row = view === undefined ? null : measureRow(view, setting, null);
  const state = row === null || holds || view?.measure.confidential === true ? '' : ` · ${row.text}`;
  return {
    ...indentOf(level),
    ...holdsMark(holds, holds ? risks.verified : risks.notVerified),
    code,
    name: row === null ? '' : row.name || setting.messages.lists.confidential,
    rest: `${state}${row?.rest ?? ''}`,
    isMeasure: true,
    click: clickOf(code),
  };
}

/** So many of the organisations; leads to how they stand. */
function shareLine(node: EvaluatedShare, level: number, { setting, views, back }: Walk): ConditionLine {
  const { messages, language } = setting;
  const { measure, group, holds } = node;
  const view = views.get(measure);
  const row = view === undefined ? null : measureRow(view, setting, null);
  const hidden = view?.measure.confidential === true;
  const rest = hidden ? [] : shareStanding(node, messages);
  return {
    ...indentOf(level),
    ...holdsMark(holds, messages.organisations.share.by(shareWords(node, messages))),
    code: measure,
    name: row === null ? '' : row.name || messages.lists.confidential,
    rest: rest.map((part) => ` · ${part}`).join(''),
    isMeasure: true,
    click: requestClick(
      {
        action: 'showCoverage',
        input: { measureId: measure, group, standing: null, offset: 0, ...pastDayOf(setting) },
      },
      language,
      back,
    ),
  };
}
