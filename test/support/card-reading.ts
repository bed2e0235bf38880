/** What a person, or another program, gets from an answer: its words, the items it shows, and what can be clicked. */
export interface ReplyActivity {
  readonly type: string;
  readonly text?: string;
  readonly summary?: string;
  readonly attachments?: readonly { readonly contentType: string; readonly content: unknown }[];
  readonly value?: { readonly status: number; readonly body: { readonly type: string; readonly value: unknown } };
}

export interface Clickable {
  readonly verb: string;
  readonly title: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface CardReading {
  readonly card: unknown;
  /** Every word on the card in reading order, and the summary. */
  readonly text: string;
  readonly summary: string;
  readonly actions: readonly Clickable[];
  readonly measures: readonly string[];
  readonly risks: readonly string[];
}

const CARD = 'application/vnd.microsoft.card.adaptive';
const WORDS = ['text', 'title', 'value', 'altText', 'legend', 'label'];

/** Reads the card of a reply, be it a message or the answer to a click. */
export function readCard(replies: readonly ReplyActivity[]): CardReading {
  const summary = replies
    .map((reply) => reply.summary ?? '')
    .join(' ')
    .trim();
  const cards = replies.flatMap(cardsOf);
  const said = replies.flatMap((reply) => [reply.text ?? '', spokenIn(reply)]);
  const actions: Clickable[] = [];
  const words: string[] = [];
  for (const card of cards) walk(card, words, actions);
  const ids = (verb: string, key: string) => [
    ...new Set(actions.filter((action) => action.verb === verb).map(({ data }) => String(data[key]))),
  ];
  return {
    card: cards[0],
    text: [...words, ...said, summary].filter((word) => word !== '').join('\n'),
    summary,
    actions,
    measures: ids('showMeasure', 'measureId'),
    risks: ids('showRisk', 'riskId'),
  };
}

function cardsOf(reply: ReplyActivity): readonly unknown[] {
  const attached = (reply.attachments ?? []).filter(({ contentType }) => contentType === CARD);
  const replaced = reply.value?.body.type === CARD ? [reply.value.body.value] : [];
  return [...attached.map(({ content }) => content), ...replaced];
}

function spokenIn({ value }: ReplyActivity): string {
  return typeof value?.body.value === 'string' ? value.body.value : '';
}

function walk(node: unknown, words: string[], actions: Clickable[]): void {
  if (Array.isArray(node)) {
    for (const part of node) walk(part, words, actions);
    return;
  }
  if (!isRecord(node)) return;
  if (node['type'] === 'Action.Execute' || node['type'] === 'Action.Submit') actions.push(clickable(node));
  for (const key of WORDS)
    if (typeof node[key] === 'string' || typeof node[key] === 'number') words.push(String(node[key]));
  for (const [key, part] of Object.entries(node)) if (key !== 'data') walk(part, words, actions);
}

function clickable(node: Readonly<Record<string, unknown>>): Clickable {
  const data = isRecord(node['data']) ? node['data'] : {};
  return { verb: textOf(node['verb']) || textOf(data['verb']), title: textOf(node['title']), data };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
