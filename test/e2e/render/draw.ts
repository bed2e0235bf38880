/**
 * Draws every card in every theme, width and language into artifacts/cards, with a contact sheet of each:
 * `npx tsx test/e2e/render/draw.ts [name …]` (only the scenes named, or all).
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { createRenderer } from '../../../src/cards/renderer.js';
import { LANGUAGES, type Language } from '../../../src/domain/language.js';
import { scenes } from '../../cards/scenes.js';
import { openBrowser } from '../../support/e2e-browser.js';
import { THEMES, type Theme } from './host-config.js';
import { ADDRESS, LIBRARY, pageOf, type Drawn } from './page.js';

/** Pixels of a card: on a phone, and in a wide chat. */
export const WIDTHS = [320, 700] as const;
const LOOKS = THEMES.flatMap((theme) => WIDTHS.map((width) => [theme, width] as const));
const SHEET_WIDTH = 1500;
const OUT = 'artifacts/cards';

async function drawnIn(language: Language, names: readonly string[]): Promise<readonly Drawn[]> {
  const render = createRenderer({ templates: 'adaptive-cards' });
  const wanted = (await scenes()).filter(({ name }) => names.length === 0 || names.includes(name));
  return Promise.all(
    wanted.map(async ({ name, answer }) => ({ name, rendered: render(await answer(language), language) })),
  );
}

async function drawSheet(
  page: Page,
  cards: readonly Drawn[],
  theme: Theme,
  width: number,
  language: Language,
): Promise<void> {
  const folder = path.join(OUT, `${theme}-${width}-${language}`);
  await mkdir(folder, { recursive: true });
  await page.route(ADDRESS, (route) =>
    route.fulfill({ contentType: 'text/html', body: pageOf(cards, theme, width, language) }),
  );
  await page.goto(ADDRESS);
  await page.screenshot({ path: path.join(folder, '_sheet.png'), fullPage: true });
  for (const { name } of cards)
    await page.locator(`[id="${name}"]`).screenshot({ path: path.join(folder, `${name}.png`) });
}

async function main(names: readonly string[]): Promise<void> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: SHEET_WIDTH, height: 900 } });
    page.on('pageerror', (error) => process.stderr.write(`${error.message}\n`));
    await page.route(LIBRARY, (route) =>
      route.fulfill({ path: 'node_modules/adaptivecards/dist/adaptivecards.min.js' }),
    );
    for (const language of LANGUAGES) {
      const cards = await drawnIn(language, names);
      await mkdir(OUT, { recursive: true });
      await writeFile(path.join(OUT, `${language}.json`), JSON.stringify(cards, null, 2));
      for (const [theme, width] of LOOKS) await drawSheet(page, cards, theme, width, language);
    }
  } finally {
    await browser.close();
  }
}

await main(process.argv.slice(2));
