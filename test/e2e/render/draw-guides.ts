/**
 * Takes the pictures of the guides and of the README in the chat client, as someone sees them who asks these questions:
 * `npx tsx test/e2e/render/draw-guides.ts [folder]` (without a folder: docs/images). Look at each before it is kept.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser } from '../../support/e2e-browser.js';
import { Playground } from '../../support/e2e-playground.js';
import { npmStart } from '../../support/e2e-start.js';

/** The languages that the guides for users are in. */
const LANGUAGES = ['nl', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

/** So late in the evening that no message comes of itself in between. */
const ANSWERS_ON = '2020-12-01T22:00';
const QUESTION_ON = '2021-04-06T22:00';
/** Just before the hour at which messages go out, on the first day of a deadline. */
const REMINDED_ON = '2020-08-31T08:59';
/** A minute's tick, and a busy machine. */
const REMINDED_WITHIN = 180_000;

const QUESTION = 'wat is er te laat?';
/** What stands around the question and its answer: beside them, the log of the client. */
const AROUND = { left: 0, width: 870, above: 30, below: 24 } as const;
/** Higher than the highest card, so that the head of the client does not stand before it. */
const WINDOW = { width: 1200, height: 1700 };
/** Letters of one kind, on every machine. */
const LETTERS = '* { font-family: "Liberation Sans", Arial, sans-serif !important; }';

/** The picture of each question's card. */
const ASKED: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    list: 'wat is er te laat bij Microsoft?',
    measure: 'OW20-V4',
    reading: 'hoe lees je "medio 2025"?',
    form: 'Microsoft meldt dat OW20-V4 klaar is',
  },
  en: {
    list: 'what is overdue at Microsoft?',
    measure: 'show OW20-V4',
    reading: 'how do you read "mid 2025"?',
    form: 'Microsoft reports that OW20-V4 is done',
  },
};
/** Said first, so that what comes of itself comes in this language. */
const SPEAK: Readonly<Record<Language, string>> = { nl: 'spreek Nederlands', en: 'speak English' };
const REMINDER: Readonly<Record<Language, RegExp>> = { nl: /vragen je aandacht/, en: /need your attention/ };

/** A chat on that moment; `take` gets it with its page. */
async function inChat(browser: Browser, clock: string, take: (chat: Playground, page: Page) => Promise<void>) {
  const project = await npmStart({ CLOCK_START: clock });
  const page = await browser.newPage({ viewport: WINDOW });
  try {
    const chat = new Playground(page);
    await chat.open(project.url);
    await page.addStyleTag({ content: LETTERS });
    await take(chat, page);
  } finally {
    await page.close();
    await project.stop();
  }
}

/** From the question down to the end of its answer. */
async function takeQuestion(page: Page, card: Locator, file: string): Promise<void> {
  const asked = await page.getByText(QUESTION, { exact: true }).first().boundingBox();
  const answer = await card.boundingBox();
  if (asked === null || answer === null) throw new Error(`"${QUESTION}" and its answer are not on the page`);
  const [top, bottom] = [asked.y - AROUND.above, answer.y + answer.height + AROUND.below];
  await page.screenshot({ path: file, clip: { x: AROUND.left, y: top, width: AROUND.width, height: bottom - top } });
}

async function takePictures(browser: Browser, folder: string): Promise<void> {
  const keep = async (card: Locator, name: string) => {
    await card.screenshot({ path: path.join(folder, `${name}.png`) });
  };
  await inChat(browser, QUESTION_ON, async (chat, page) => {
    const card = await chat.ask(QUESTION);
    await takeQuestion(page, card, path.join(folder, 'question.png'));
  });
  for (const language of LANGUAGES) {
    await inChat(browser, ANSWERS_ON, async (chat) => {
      for (const [name, text] of Object.entries(ASKED[language]))
        await keep(await chat.ask(text), `${name}.${language}`);
    });
    await inChat(browser, REMINDED_ON, async (chat, page) => {
      await chat.ask(SPEAK[language]);
      const card = page.locator('.ac-adaptiveCard').filter({ hasText: REMINDER[language] }).last();
      await card.waitFor({ timeout: REMINDED_WITHIN });
      await keep(card, `reminder.${language}`);
    });
  }
}

async function main(folder = path.join('docs', 'images')): Promise<void> {
  await mkdir(folder, { recursive: true });
  const browser = await openBrowser();
  try {
    await takePictures(browser, folder);
  } finally {
    await browser.close();
  }
}

await main(process.argv[2]);
