import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { LANGUAGES, type Language } from '../../../src/domain/language.js';
import { openBrowser } from '../../support/e2e-browser.js';
import { AXE, drawnIn, LOOKS, showSheet, type Look } from './sheets.js';

/** What axe is asked about: colours are the client's, and a sheet of cards is no page with landmarks. */
const RULES = { 'color-contrast': { enabled: false }, region: { enabled: false } };

/** The part of axe's answer that is looked at. */
interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}
interface AxeWindow {
  readonly axe: { run(within: string, options: object): Promise<AxeResult> };
}

describe('the cards as Teams draws them', () => {
  let browser: Browser;
  let page: Page;

  before(async () => {
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1500, height: 900 } });
  });

  after(() => browser.close());

  const show = async (look: Look, language: Language): Promise<void> =>
    showSheet(page, await drawnIn(language), look, language);

  for (const language of LANGUAGES) {
    for (const look of LOOKS.filter(({ theme }) => theme === 'light')) {
      it(`fit within ${look.width} pixels, without a word cut off (${language})`, async () => {
        await show(look, language);
        const tooWide = await page.evaluate(() =>
          [...document.querySelectorAll('.card')]
            .filter((card) =>
              [...card.querySelectorAll('*')].some(
                (part) => part.getBoundingClientRect().right > card.getBoundingClientRect().right + 1,
              ),
            )
            .map(({ id }) => id),
        );
        assert.deepEqual(tooWide, []);
      });
    }

    it(`can be used with a screen reader and a keyboard (${language})`, async () => {
      await show({ theme: 'light', width: 320 }, language);
      await page.addScriptTag({ path: AXE });
      const { violations } = await page.evaluate(
        (rules) => (window as unknown as AxeWindow).axe.run('main', { rules }),
        RULES,
      );
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
        [],
      );
    });

    it(`show nothing that asks the network for anything (${language})`, async () => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).host));
      await show({ theme: 'dark', width: 320 }, language);
      page.removeAllListeners('request');
      assert.deepEqual([...new Set(asked)], ['cards.invalid']);
    });
  }
});
