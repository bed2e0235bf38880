/** Brings what people say and do to the bot as the chat service does: again where no answer came, and at times twice. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Lot } from '../../bench/lot.js';
import { readCard, type CardReading, type ReplyActivity } from '../support/card-reading.js';
import { postJson, type HttpAnswer } from '../support/http.js';
import type { ChatService } from './chat-service.js';
import { numberIn, toldBy, type Ledger, type Told } from './ledger.js';

/** Milliseconds after which the chat service brings something once more. */
const AGAIN_AFTER = [1000, 2000, 4000, 8000] as const;
/** Milliseconds in which a message is answered, at the latest. */
const PATIENCE = 15_000;
/** Milliseconds within which a second delivery follows, where it does not come at the same moment. */
const SECOND_WITHIN = 3000;
const TAKEN: ReadonlySet<number> = new Set([200, 201, 202]);

/** Someone, where they are. */
export interface Sender {
  readonly account: string;
  readonly conversation: string;
  readonly locale: string;
}

export interface Errand {
  /** For the table. */
  readonly what: string;
  readonly type: 'message' | 'invoke';
  readonly body: Readonly<Record<string, unknown>>;
  /** By what the change that it asks for can be found; null where it asks for none. */
  readonly trace: ((activity: string) => string) | null;
}

/** What came back: a card, and the message that it is on. */
export interface Answer {
  readonly told: Told;
  readonly card: CardReading;
  readonly message: string;
}

export interface PostOfficeDeps {
  readonly port: number;
  readonly chat: ChatService;
  readonly ledger: Ledger;
  readonly lot: Lot;
  /** Of a hundred. */
  readonly twice: number;
}

interface Delivery {
  readonly answer: HttpAnswer | null;
  readonly tries: number;
  readonly faults: readonly number[];
}

const NOTHING: CardReading = readCard([]);

export class PostOffice {
  readonly #deps: PostOfficeDeps;
  readonly #waiting = new Map<string, (answer: Answer) => void>();
  /** Second deliveries that are under way. */
  readonly #seconds = new Set<Promise<void>>();
  readonly bodiless: string[] = [];

  constructor(deps: PostOfficeDeps) {
    this.#deps = deps;
    deps.chat.onMessage(({ answers, activity, id }) => {
      const card = readCard([activity]);
      this.#waiting.get(answers)?.({ told: 'answered', card, message: id });
      this.#waiting.delete(answers);
    });
  }

  async bring(sender: Sender, errand: Errand): Promise<Answer> {
    const { ledger, lot, twice } = this.#deps;
    const activity = activityOf(sender, errand, this.#deps.chat.url);
    const [began, at] = [performance.now(), Date.now()];
    const reply = errand.type === 'message' ? this.#replyTo(activity.id) : null;
    const isTwice = lot.chance(twice);
    if (isTwice) this.#bringOnceMore(activity, lot.chance(50) ? 0 : lot.number(SECOND_WITHIN));
    const { answer, tries, faults } = await this.#deliver(activity);
    const got = await this.#gotten(errand, activity, answer, reply);
    ledger.turns.push({
      activity: activity.id,
      type: errand.type,
      what: errand.what,
      told: got.told,
      took: performance.now() - began,
      tries,
      twice: isTwice,
      at,
      faults,
    });
    if (errand.trace !== null) {
      ledger.attempts.push({ trace: errand.trace(activity.id), told: got.told, number: numberIn(got.card) });
    }
    return got;
  }

  /** Resolves when nothing is under way any more. */
  async idle(): Promise<void> {
    await Promise.all(this.#seconds);
  }

  async #gotten(
    { body, trace }: Errand,
    { id }: { readonly id: string },
    answer: HttpAnswer | null,
    reply: Promise<Answer | null> | null,
  ): Promise<Answer> {
    const missing = (told: Told): Answer => ({ told, card: NOTHING, message: '' });
    if (answer === null) {
      this.#waiting.delete(id);
      return missing('gave_up');
    }
    const message = textOf(body['replyToId']);
    if (reply === null) {
      const card = readCard([inPlace(answer.text)]);
      return { told: toldBy(card, trace !== null), card, message };
    }
    const got = await reply;
    return got === null ? missing('silent') : { ...got, told: toldBy(got.card, trace !== null) };
  }

  #replyTo(id: string): Promise<Answer | null> {
    return new Promise((resolve) => {
      const all = AGAIN_AFTER.reduce((sum, wait) => sum + wait, PATIENCE);
      const timer = setTimeout(() => {
        this.#waiting.delete(id);
        resolve(null);
      }, all);
      this.#waiting.set(id, (answer) => {
        clearTimeout(timer);
        resolve(answer);
      });
    });
  }

  async #deliver(activity: object): Promise<Delivery> {
    const faults: number[] = [];
    for (const wait of [...AGAIN_AFTER, 0]) {
      const answer = await this.#post(activity);
      if (answer !== null && TAKEN.has(answer.status)) return { answer, tries: faults.length + 1, faults };
      faults.push(answer?.status ?? 0);
      if (wait > 0) await pause(wait);
    }
    return { answer: null, tries: faults.length, faults };
  }

  #post(activity: object): Promise<HttpAnswer | null> {
    return postJson(this.#deps.port, '/api/messages', activity).catch(() => null);
  }

  /** The same activity a second time; a click has to have a body then as well. */
  #bringOnceMore(activity: { readonly id: string; readonly type: string }, after: number): void {
    const second = pause(after).then(async () => {
      const answer = await this.#post(activity);
      const isTaken = answer !== null && TAKEN.has(answer.status);
      if (activity.type === 'invoke' && isTaken && readCard([inPlace(answer.text)]).text === '') {
        this.bodiless.push(activity.id);
      }
    });
    this.#seconds.add(second);
    void second.finally(() => this.#seconds.delete(second));
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The answer to a click as a reply, to be read like any other. */
function inPlace(text: string): ReplyActivity {
  const body: unknown = text === '' ? {} : JSON.parse(text);
  const { type = '', value = '' } = body as { readonly type?: string; readonly value?: unknown };
  return { type: 'invokeResponse', value: { status: 200, body: { type, value } } };
}

function activityOf({ account, conversation, locale }: Sender, { type, body }: Errand, serviceUrl: string) {
  return {
    id: randomUUID(),
    type,
    channelId: 'msteams',
    serviceUrl,
    locale,
    timestamp: new Date().toISOString(),
    from: { id: account, name: account, aadObjectId: account },
    recipient: { id: 'bot', name: 'Nakoming' },
    conversation: { id: conversation, conversationType: 'personal', tenantId: 'load' },
    channelData: { tenant: { id: 'load' } },
    ...body,
  };
}
