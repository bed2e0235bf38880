/** A card as tests look at it: its elements, its words, what can be clicked and which items it shows. */
import { createRenderer, type Answer } from '../../src/cards/renderer.js';
import type { Rendered } from '../../src/cards/template/rendered.js';
import type { Catalogue } from '../../src/domain/register/register.js';
import type { Language } from '../../src/domain/language.js';
import type { Outcome } from '../../src/domain/outcome/outcome.js';

export type Node = Readonly<Record<string, unknown>>;

export interface ActionNode {
  readonly type: string;
  readonly verb: string;
  readonly title: string;
  readonly data: Node;
}

export interface Drawn extends Rendered {
  /** Every object of the card, click data left out, in reading order. */
  readonly nodes: readonly Node[];
  readonly actions: readonly ActionNode[];
  /** Every word on the card, a line for each text. */
  readonly text: string;
  readonly measures: readonly string[];
  readonly risks: readonly string[];
  readonly json: string;
}

export const render = createRenderer({ templates: 'adaptive-cards' });

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function drawn(answer: Answer, language: Language = 'nl'): Drawn {
  const rendered = render(answer, language);
  const nodes: Node[] = [];
  collect(rendered.card, nodes);
  const actions = nodes.filter(({ type }) => String(type).startsWith('Action.')).map(actionOf);
  const ids = (verb: string, key: string) => [
    ...new Set(actions.filter((action) => action.verb === verb).map(({ data }) => String(data[key]))),
  ];
  return {
    card: rendered.card,
    summary: rendered.summary,
    nodes,
    actions,
    text: nodes.flatMap(wordsOf).join('\n'),
    measures: ids('showMeasure', 'measureId'),
    risks: ids('showRisk', 'riskId'),
    json: JSON.stringify(rendered.card),
  };
}

/** An outcome drawn by itself. */
export const drawnOutcome = (outcome: Outcome, language: Language = 'nl', catalogue?: Catalogue): Drawn =>
  drawn({ outcome, alternatives: [], back: null, catalogue }, language);

function collect(value: unknown, into: Node[]): void {
  if (Array.isArray(value)) {
    for (const part of value) collect(part, into);
    return;
  }
  if (!isNode(value)) return;
  into.push(value);
  for (const [key, part] of Object.entries(value)) {
    // What a click carries is data, but what a chart shows is called data too.
    if (key !== 'data' || Array.isArray(part)) collect(part, into);
  }
}

const actionOf = (node: Node): ActionNode => ({
  type: String(node['type']),
  verb: typeof node['verb'] === 'string' ? node['verb'] : '',
  title: typeof node['title'] === 'string' ? node['title'] : '',
  data: isNode(node['data']) ? node['data'] : {},
});

const wordsOf = (node: Node): readonly string[] => {
  if (node['type'] === 'RichTextBlock' && Array.isArray(node['inlines'])) {
    return [node['inlines'].map((run: unknown) => (isNode(run) ? String(run['text']) : '')).join('')];
  }
  if (node['type'] === 'TextRun') return [];
  return ['text', 'title', 'legend'].flatMap((key) => (typeof node[key] === 'string' ? [node[key]] : []));
};
