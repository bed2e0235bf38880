import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { LANGUAGES, type Language } from '../../../src/domain/language.js';
import { openBrowser } from '../../support/e2e-browser.js';
import { faultsOfCardsOn, tooWideOn } from '../../support/e2e-faults.js';
import { drawnIn, LOOKS, showSheet, type Look } from './sheets.js';

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
        assert.deepEqual(await tooWideOn(page), []);
      });
    }

    it(`can be used with a screen reader and a keyboard (${language})`, async () => {
      await show({ theme: 'light', width: 320 }, language);
      assert.deepEqual(await faultsOfCardsOn(page), []);
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
