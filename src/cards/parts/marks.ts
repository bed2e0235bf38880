/** What holds for a measure or risk, in words; the colour only repeats it. */
import type { MeasureView } from '../../domain/measure/measure-view.js';
import type { RiskView } from '../../domain/outcome/risk-outcome.js';
import { isOpen, type Measure, type MeasureState } from '../../domain/measure/measure.js';
import type { RiskLevel, RiskStatus } from '../../domain/risk/risk.js';
import type { DerivedWord } from '../../domain/measure/words.js';
import type { Messages } from '../../locales/messages.js';

/** The colours of Adaptive Cards. */
export type Color = 'Default' | 'Accent' | 'Good' | 'Warning' | 'Attention';

export interface Mark {
  /** A sign of its own for each colour, so that the marks differ without it. */
  readonly sign: string;
  readonly color: Color;
  readonly text: string;
  /** The colour of the text: only where it can be read on every theme. */
  readonly textColor: Color;
}

const SIGNS: Readonly<Record<Color, string>> = {
  Attention: '▲',
  Warning: '◆',
  Accent: '●',
  Good: '✓',
  Default: '○',
};

export const mark = (color: Color, text: string, sign: string = SIGNS[color]): Mark => ({
  sign,
  color,
  text,
  textColor: color === 'Attention' ? color : 'Default',
});

/** What is confidential tells nothing but that. */
export const confidentialMark = ({ lists }: Messages): Mark => mark('Default', lists.confidential, '■');

/** Words that are worth a mark, the most pressing first. */
const MARKED = [
  ['overdue', 'Attention'],
  ['expectation_passed', 'Warning'],
  ['expired', 'Warning'],
  ['awaiting_verification', 'Accent'],
  ['due_now', 'Accent'],
  ['due_soon', 'Accent'],
] as const satisfies readonly (readonly [DerivedWord, Color])[];

const STATE_COLORS: Readonly<Partial<Record<MeasureState, Color>>> = { verified: 'Good' };

/** The most pressing thing that holds, else the state. */
export function mainMark({ measure, words, daysLate }: MeasureView, messages: Messages): Mark {
  const found = MARKED.find(([word]) => words.includes(word));
  if (found === undefined) return stateMark(measure.state, messages);
  const [word, color] = found;
  if (word === 'overdue') return mark(color, messages.measure.badges.late(messages.format.days(daysLate)));
  return mark(color, messages.words.derived[word]);
}

export const stateMark = (state: MeasureState, { words }: Messages): Mark =>
  mark(STATE_COLORS[state] ?? 'Default', words.states[state]);

/** That nothing was ever said about a measure, or only never that it is done; for a measure without a report. */
export function unreported<Said>({ updatedOn }: Measure, { noReport, notDone }: Unreported<Said>): Said {
  return updatedOn === null ? noReport : notDone;
}
interface Unreported<Said> {
  readonly noReport: Said;
  readonly notDone: Said;
}

/** What the main mark leaves unsaid and a reader should know. */
export function sideNotes({ measure, words }: MeasureView, messages: Messages): readonly string[] {
  const late = words.includes('overdue');
  const stateSaid = !MARKED.some(([word]) => words.includes(word)) || words.includes('awaiting_verification');
  return [
    ...(stateSaid || (measure.state === 'agreed' && late) ? [] : [messages.words.states[measure.state]]),
    ...(late && measure.report === null ? [unreported(measure, messages.measure.badges).short] : []),
    ...(isOpen(measure) && words.includes('blocked') ? [messages.words.derived.blocked] : []),
    ...(words.includes('moved') ? [messages.words.derived.moved] : []),
  ];
}

const STATUS_COLORS: Readonly<Record<Exclude<RiskStatus, 'open'>, Color>> = {
  ready_to_rerate: 'Accent',
  mitigated: 'Good',
};
/** An open risk presses as much as its level. */
const OPEN_COLORS: Readonly<Record<RiskLevel, Color>> = {
  high: 'Attention',
  medium: 'Warning',
  low: 'Default',
  not_high: 'Default',
};

export const statusMark = ({ status, risk }: RiskView, { words }: Messages): Mark =>
  mark(status === 'open' ? OPEN_COLORS[risk.level] : STATUS_COLORS[status], words.statuses[status]);

export const holdsMark = (holds: boolean, text: string): Mark =>
  holds ? mark('Good', text) : mark('Attention', text, '✗');
