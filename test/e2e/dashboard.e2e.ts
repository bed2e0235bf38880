/** The dashboard in a real browser: how it looks, how it is read aloud, how it is used by keyboard, on paper and in Teams. */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { generateRegister } from '../../bench/generate-register.js';
import { changed, change, deadline, at, day } from '../support/builders.js';
import { openBrowser } from '../support/e2e-browser.js';
import { faultsOn } from '../support/e2e-faults.js';
import { servingPages, type ServingPages } from '../web/dashboard/serving-pages.js';

const TODAY = '2021-02-01';
const PICTURES = 'artifacts/dashboard';
const LOOKS = ['light', 'dark', 'contrast'] as const;
const WIDTHS = [320, 768, 1280, 1600] as const;

const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('the dashboard in a browser', function () {
  this.timeout(120_000);
  let browser: Browser;
  let pages: ServingPages;
  let base: string;
  before(async () => {
    mkdirSync(PICTURES, { recursive: true });
    browser = await openBrowser();
    pages = await servingPages(TODAY);
    const v1 = await pages.store.measure('OW20-V1' as never);
    assert(v1 !== undefined);
    const moved = changed(v1, {
      deadlines: [...v1.deadlines, deadline('2021-06-30', { version: 2, reason: 'Uitstel' })],
    });
    await pages.store.commit(
      change(moved, { kind: 'deadline', reason: 'Uitstel', recordedAt: at(TODAY), occurredOn: day(TODAY) }),
    );
    base = `http://127.0.0.1:${pages.port}`;
  });
  after(async () => {
    await browser.close();
    await pages.stop();
  });

  /** A page of its own; what the browser complains of is a failure. */
  async function open<T>(path: string, options: BrowserContextOptions, look: (page: Page) => Promise<T>): Promise<T> {
    const context: BrowserContext = await browser.newContext(options);
    try {
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('request', (asked) => {
        if (!asked.url().startsWith(base) && !asked.url().startsWith('data:')) complaints.push(asked.url());
      });
      await page.goto(base + path);
      const found = await look(page);
      assert.deepEqual(complaints, []);
      return found;
    } finally {
      await context.close();
    }
  }

  for (const language of ['nl', 'en'] as const) {
    // Colours are the same in any language.
    for (const look of language === 'nl' ? LOOKS : (['light'] as const)) {
      it(`has nothing that a checker finds, and nothing that sticks out, in ${language} and ${look}`, async () => {
        for (const [name, path] of [
          ['overview', `/dashboard?lang=${language}&theme=${look}`],
          ['measure', `/dashboard/measures/OW20-V1?lang=${language}&theme=${look}`],
          ['risk', `/dashboard/risks/OW20-H4?lang=${language}&theme=${look}`],
          ['configure', `/dashboard/configure?vendor=microsoft&lang=${language}&theme=${look}`],
          ['fault', `/dashboard?asOf=x&lang=${language}&theme=${look}`],
        ] as const) {
          const context = await browser.newContext({ bypassCSP: true });
          const page = await context.newPage();
          await page.goto(base + path);
          for (const width of WIDTHS) {
            await page.setViewportSize({ width, height: 900 });
            assert.equal(await tooWide(page), 0, `${path} at ${width}`);
            const picture = `${PICTURES}/${name}-${language}-${look}-${width}.png`;
            if (width === 320 || width === 1600) await page.screenshot({ path: picture, fullPage: true });
            if (width === 320 || width === 1280) assert.deepEqual(await faultsOn(page), [], `${path} at ${width}`);
          }
          await context.close();
        }
      });
    }
  }

  it('follows the browser where no look is chosen, forced colours included', async () => {
    const colorOf = (options: BrowserContextOptions) =>
      open('/dashboard', options, (page) =>
        page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
      );
    assert.equal(await colorOf({ colorScheme: 'light' }), 'rgb(245, 245, 245)');
    assert.equal(await colorOf({ colorScheme: 'dark' }), 'rgb(31, 31, 31)');
    await open('/dashboard', { forcedColors: 'active', viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.screenshot({ path: `${PICTURES}/forced-colors.png` });
      const ink = await page.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--late').trim(),
      );
      assert.equal(ink, 'CanvasText');
    });
  });

  it('is drawn at once under its own policy: nothing shifts, nothing is refused', async () => {
    await open('/dashboard', { viewport: { width: 1280, height: 900 } }, async (page) => {
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(sum), 500);
          }),
      );
      assert.equal(shift, 0);
      assert((await page.locator('svg.chart:visible').count()) >= 3);
    });
  });

  it('is gone through by keyboard: to a measure and back to what was asked', async () => {
    await open('/dashboard?vendor=microsoft', { viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Naar de inhoud');
      await page.keyboard.press('Enter');
      const isRow = () => page.evaluate(() => document.activeElement?.matches('svg a.row') ?? false);
      for (let steps = 0; steps < 40 && !(await isRow()); steps += 1) await page.keyboard.press('Tab');
      assert(await isRow(), 'no row of the timeline was reached');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/dashboard\/measures\/OW20-V\d\?vendor=microsoft$/);
      await page.getByRole('link', { name: 'Terug naar het dashboard' }).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(`${base}/dashboard?vendor=microsoft`);
    });
  });

  it('is narrowed by its form, and widened again by a filter that is taken away', async () => {
    await open('/dashboard?lang=en', { viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.getByText('Filters and reference date').click();
      await page.getByLabel('How it stands').selectOption('overdue');
      await page.getByLabel('Reference date').fill('2021-01-15');
      await page.getByRole('button', { name: 'Show' }).click();
      await page.waitForURL(/word=overdue/);
      assert.match(page.url(), /lang=en/);
      await page.getByText('You see how things stood at the end of 15 January 2021.').waitFor();
      await page.getByRole('link', { name: 'Remove: overdue' }).click();
      await page.waitForURL((url) => !url.search.includes('overdue') && url.search.includes('asOf=2021-01-15'));
    });
  });

  it('is read aloud: every row of the timeline is a link that says all of it', async () => {
    await open('/dashboard', { viewport: { width: 1280, height: 900 } }, async (page) => {
      const name =
        /^OW20-V4\. Transparantie geven over diagnostische gegevens\. 133 dagen te laat.*31 aug – 21 sep 2020$/;
      assert.equal(await page.getByRole('link', { name }).count(), 1);
      await page.getByText('Als tabel').first().click();
      assert.equal(await page.getByRole('row', { name: /OW20-V4/ }).count(), 1);
    });
  });

  it('comes on paper in black on white, without what only a screen can do', async () => {
    await open('/dashboard?theme=dark', { viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const ink = await page.evaluate(() => getComputedStyle(document.documentElement).color);
      assert.equal(ink, 'rgb(0, 0, 0)');
      assert.equal(await page.locator('.filters').isVisible(), false);
      await page.pdf({ path: `${PICTURES}/dashboard.pdf`, format: 'A4', printBackground: true });
    });
  });

  it('weighs less than half a megabyte with a thousand measures, before it is compressed', async () => {
    const large = await servingPages('2026-11-22', { register: generateRegister(1000) });
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${large.port}/dashboard`, { waitUntil: 'load' });
    const size = await page.evaluate(() =>
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
        .map((entry) => (entry as PerformanceResourceTiming).decodedBodySize)
        .reduce((sum, bytes) => sum + bytes, 0),
    );
    assert(size > 50_000 && size < 500_000, `${size} bytes`);
    await context.close();
    await large.stop();
  });
});
