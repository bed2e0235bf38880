/** The Agents Playground as a person uses it: type a question, read the card, click in it. */
import type { Locator, Page } from 'playwright-core';

/** An answer may come from a cold start on a busy machine. */
const PATIENCE_MS = 30_000;

/** What the Playground's own page is made of. */
const CARD = '.ac-adaptiveCard';
const MESSAGE_BOX = '[role="textbox"][data-lexical-editor="true"]';
const CLICKABLE = '.ac-selectable, button, [role="button"]';

/** Texts of the cards in the chat, oldest first. */
type Chat = readonly string[];

export class Playground {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    page.setDefaultTimeout(PATIENCE_MS);
  }

  /** Opens the personal chat and waits for the welcome. */
  async open(url: string): Promise<void> {
    await this.#page.goto(url, { waitUntil: 'load' });
    await this.#page.locator(MESSAGE_BOX).waitFor();
    await this.lastCard().waitFor();
  }

  /** Types the question and sends it; resolves to the answer's card. */
  async ask(question: string): Promise<Locator> {
    const before = await this.#chat();
    await this.#page.locator(MESSAGE_BOX).click();
    await this.#page.keyboard.type(question);
    await this.#page.getByRole('button', { name: 'Send Message' }).click();
    await this.#changed(before);
    return this.lastCard();
  }

  /** Clicks what has these words in the newest card that has them, as a row or as a button; resolves to the card that follows. */
  async click(words: string | RegExp): Promise<Locator> {
    const before = await this.#chat();
    await this.clickable(words).click();
    await this.#changed(before);
    return this.#differing(before);
  }

  /** What can be clicked under these words, in the newest card that has it. */
  clickable(words: string | RegExp): Locator {
    const named = this.#page.locator(CARD).locator(CLICKABLE);
    return named
      .filter({ hasText: words })
      .or(this.#page.locator(CARD).getByRole('button', { name: words }))
      .last();
  }

  /** The newest card of the chat. */
  lastCard(): Locator {
    return this.#page.locator(CARD).last();
  }

  /** The words of every card in the chat, oldest first. */
  #chat(): Promise<Chat> {
    return this.#page.locator(CARD).allInnerTexts();
  }

  /** A card was added, or one was replaced in its place; an answer that says the same is told apart by its number. */
  async #changed(before: Chat): Promise<void> {
    await this.#page.waitForFunction(
      ([selector, known]) => {
        const now = [...document.querySelectorAll<HTMLElement>(selector)].map((card) => card.innerText);
        return JSON.stringify(now) !== known;
      },
      [CARD, JSON.stringify(before)] as const,
    );
  }

  /** The newest card that was not there before: added at the end, or replaced in its place. */
  async #differing(before: Chat): Promise<Locator> {
    const now = await this.#chat();
    const index = now.findLastIndex((text, place) => text !== before[place]);
    return this.#page.locator(CARD).nth(index);
  }
}
