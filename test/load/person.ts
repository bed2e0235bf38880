/** Someone who works with the bot: asks, goes on from an answer, clicks on what they got, and records how things stand. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Lot } from '../../bench/lot.js';
import type { Clickable } from '../support/card-reading.js';
import type { Answer, PostOffice, Sender } from './post-office.js';

export interface PersonDeps {
  readonly number: number;
  readonly lot: Lot;
  readonly office: PostOffice;
  readonly questions: readonly string[];
  readonly measures: readonly string[];
  /** Milliseconds between two turns, on average. */
  readonly thinks: number;
}

const FOLLOW_UPS = {
  nl: ['en welke daarvan zijn te laat?', 'en van SLM?', 'hoeveel zijn dat er?', 'de tweede', 'en in 2021?'],
  en: ['and which of those are overdue?', 'and of SLM?', 'how many is that?', 'the second one', 'and in 2021?'],
} as const;
const SENTENCES = {
  nl: (code: string, percent: number) => `${code} is voor ${percent}% klaar`,
  en: (code: string, percent: number) => `${code} is ${percent}% done`,
} as const;
/** Buttons that only show something. */
const LOOKING: ReadonlySet<string> = new Set(['showMeasure', 'showPage', 'showRisk', 'listMeasures', 'reminders']);
/** What someone does next, by how often of a hundred. */
const HABITS = [
  [42, 'question'],
  [10, 'followUp'],
  [20, 'look'],
  [12, 'progress'],
  [7, 'sentence'],
  [5, 'snooze'],
  [4, 'undo'],
] as const;
type Habit = (typeof HABITS)[number][1];
/** Between the steps of one errand people think less. */
const BRISK = 0.2;
/** Times that a form is sent again because someone else was first. */
const INSISTS = 2;

export class Person {
  readonly #deps: PersonDeps;
  readonly #sender: Sender;
  readonly #language: 'nl' | 'en';
  #last: Answer | null = null;
  #changed: Answer | null = null;
  #notes = 0;

  constructor(deps: PersonDeps) {
    this.#deps = deps;
    this.#language = deps.number % 3 === 2 ? 'en' : 'nl';
    this.#sender = {
      account: `person-${deps.number}`,
      conversation: `conversation-${deps.number}`,
      locale: this.#language === 'nl' ? 'nl-NL' : 'en-US',
    };
  }

  /** Until the moment, in milliseconds of `performance.now()`. */
  async work(until: number): Promise<void> {
    const { lot, thinks } = this.#deps;
    await pause(lot.number(thinks));
    while (performance.now() < until) {
      await this.#next();
      await this.#think(1);
    }
  }

  /** Waits as long as people do: mostly short, at times long. */
  async #think(share: number): Promise<void> {
    const { lot, thinks } = this.#deps;
    const drawn = -Math.log((lot.number(9999) + 1) / 10_000);
    await pause(Math.min(drawn, 3) * thinks * share);
  }

  async #next(): Promise<void> {
    let drawn = this.#deps.lot.number(100);
    const [, habit] = HABITS.find(([share]) => (drawn -= share) < 0) ?? HABITS[0];
    await this.#habits[habit]();
  }

  readonly #habits: Readonly<Record<Habit, () => Promise<unknown>>> = {
    question: () => this.#say('question', this.#deps.lot.of(this.#deps.questions)),
    followUp: () => this.#say('followUp', this.#deps.lot.of(FOLLOW_UPS[this.#language])),
    look: () => this.#look(),
    progress: () => this.#record(),
    sentence: () => this.#tell(),
    snooze: () => this.#snooze(),
    undo: () => this.#takeBack(),
  };

  async #say(what: string, text: string, isChange = false): Promise<Answer> {
    const trace = isChange ? (activity: string) => `${activity} sentence` : null;
    const answer = await this.#deps.office.bring(this.#sender, { what, type: 'message', body: { text }, trace });
    this.#keep(answer);
    return answer;
  }

  /** A click replaces the card of the message that it is on. */
  async #click(what: string, on: Answer, { verb, data }: Omit<Clickable, 'title'>, trace: string | null = null) {
    const answer = await this.#deps.office.bring(this.#sender, {
      what,
      type: 'invoke',
      body: {
        name: 'adaptiveCard/action',
        replyToId: on.message,
        value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
      },
      trace: trace === null ? null : () => trace,
    });
    this.#keep(answer);
    return answer;
  }

  #keep(answer: Answer): void {
    if (answer.card.card !== undefined && answer.message !== '') this.#last = answer;
    if (answer.told === 'confirmed' && answer.card.actions.some(({ verb }) => verb === 'undo')) this.#changed = answer;
  }

  async #look(): Promise<void> {
    const [on, { lot }] = [this.#last, this.#deps];
    const buttons = on?.card.actions.filter(({ verb }) => LOOKING.has(verb)) ?? [];
    await (on === null || buttons.length === 0 ? this.#open() : this.#click('look', on, lot.of(buttons)));
  }

  #open(): Promise<Answer> {
    return this.#say('question', this.#deps.lot.of(this.#deps.measures));
  }

  /** By the form on the card of a measure. */
  async #record(): Promise<void> {
    const shown = await this.#open();
    const update = shown.card.actions.find(({ verb, data }) => verb === 'fillIn' && data['form'] === 'recordProgress');
    if (update === undefined) return;
    await this.#think(BRISK);
    let form = await this.#click('form', shown, update);
    for (let again = 0; again <= INSISTS; again += 1) {
      const save = form.card.actions.find(({ verb }) => verb === 'recordProgress');
      if (save === undefined) return;
      await this.#think(BRISK);
      const note = `load ${this.#deps.number}-${(this.#notes += 1)}`;
      const progress = String(this.#deps.lot.number(101));
      form = await this.#click('progress', form, { verb: save.verb, data: { ...save.data, progress, note } }, note);
    }
  }

  async #tell(): Promise<void> {
    const { lot, measures } = this.#deps;
    await this.#say('sentence', SENTENCES[this.#language](lot.of(measures), lot.number(100)), true);
  }

  async #snooze(): Promise<void> {
    const shown = await this.#open();
    const later = shown.card.actions.find(({ verb }) => verb === 'setReminders');
    if (later === undefined) return;
    await this.#think(BRISK);
    await this.#click('snooze', shown, later, `${shown.message} reminders`);
  }

  async #takeBack(): Promise<void> {
    const on = this.#changed;
    const undo = on?.card.actions.find(({ verb }) => verb === 'undo');
    this.#changed = null;
    await (on === null || undo === undefined
      ? this.#open()
      : this.#click('undo', on, undo, `${on.message} correction ${String(undo.data['number'])}`));
  }
}
