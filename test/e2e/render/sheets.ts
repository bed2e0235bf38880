/** Every card drawn in a browser, by theme, width and language. */
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { createRenderer } from '../../../src/cards/renderer.js';
import type { Language } from '../../../src/domain/language.js';
import { scenes } from '../../cards/scenes.js';
import { THEMES, type Theme } from './host-config.js';
import { ADDRESS, LIBRARY, pageOf, type Drawn } from './page.js';

/** Pixels of a card: on a phone, and in a wide chat. */
const WIDTHS = [320, 700] as const;

export interface Look {
  readonly theme: Theme;
  readonly width: number;
}
export const LOOKS: readonly Look[] = THEMES.flatMap((theme) => WIDTHS.map((width) => ({ theme, width })));

const require = createRequire(import.meta.url);
const CARD_LIBRARY = require.resolve('adaptivecards/dist/adaptivecards.min.js');

/** The scenes with these names, or all of them, as cards. */
export async function drawnIn(language: Language, names: readonly string[] = []): Promise<readonly Drawn[]> {
  const render = createRenderer({ templates: 'adaptive-cards' });
  const wanted = (await scenes()).filter(({ name }) => names.length === 0 || names.includes(name));
  return Promise.all(
    wanted.map(async ({ name, answer }) => ({ name, rendered: render(await answer(language), language) })),
  );
}

/** Shows the cards on the page; rejects when the page itself fails. */
export async function showSheet(page: Page, cards: readonly Drawn[], look: Look, language: Language): Promise<void> {
  const failures: string[] = [];
  const onFailure = (error: Error) => failures.push(error.message);
  page.on('pageerror', onFailure);
  await page.route(LIBRARY, (route) => route.fulfill({ path: CARD_LIBRARY }));
  const body = pageOf(cards, look.theme, look.width, language);
  await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(ADDRESS);
  page.off('pageerror', onFailure);
  if (failures.length > 0) throw new Error(`the cards could not be drawn: ${failures.join('; ')}`);
}
