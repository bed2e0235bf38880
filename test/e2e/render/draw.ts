/**
 * Draws every card in every theme, width and language into artifacts/cards, with a contact sheet of each:
 * `npx tsx test/e2e/render/draw.ts [name …]` (only the scenes named, or all).
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { LANGUAGES, type Language } from '../../../src/domain/language.js';
import { openBrowser } from '../../support/e2e-browser.js';
import type { Drawn } from './page.js';
import { drawnIn, LOOKS, showSheet, type Look } from './sheets.js';

const SHEET = { width: 1500, height: 900 };
const OUT = 'artifacts/cards';

async function takePictures(page: Page, cards: readonly Drawn[], look: Look, language: Language): Promise<void> {
  const folder = path.join(OUT, `${look.theme}-${look.width}-${language}`);
  await mkdir(folder, { recursive: true });
  await showSheet(page, cards, look, language);
  await page.screenshot({ path: path.join(folder, '_sheet.png'), fullPage: true });
  for (const { name } of cards) {
    await page.locator(`[id="${name}"]`).screenshot({ path: path.join(folder, `${name}.png`) });
  }
}

async function main(names: readonly string[]): Promise<void> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: SHEET });
    for (const language of LANGUAGES) {
      const cards = await drawnIn(language, names);
      for (const look of LOOKS) await takePictures(page, cards, look, language);
    }
  } finally {
    await browser.close();
  }
}

await main(process.argv.slice(2));
