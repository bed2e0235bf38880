/** The window in which Teams adds the dashboard to a channel: what is chosen there is what the tab shows. */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/e2e-browser.js';
import { faultsOn } from '../support/e2e-faults.js';
import { heard, inTeams, OWN, tabOf, tellTab, type TabOpened } from '../support/e2e-teams.js';
import { servingTenant, type ServingTenant } from '../web/dashboard/serving-tenant.js';

const PICTURES = 'artifacts/dashboard';
const SETTINGS = { frame: 'settings', path: '/dashboard/configure' } as const;

describe('adding the dashboard to a channel', function () {
  this.timeout(60_000);
  let browser: Browser;
  let place: ServingTenant;
  before(async () => {
    mkdirSync(PICTURES, { recursive: true });
    [browser, place] = [await openBrowser(), await servingTenant()];
  });
  after(async () => {
    await browser.close();
    await place.stop();
  });

  const open = async <T>(opened: Partial<TabOpened>, look: (page: Page) => Promise<T>) =>
    inTeams(browser, place.base, { token: await place.token(), ...SETTINGS, ...opened }, look);
  const shows = (page: Page, words: RegExp) => tabOf(page).getByRole('status').getByText(words).waitFor();

  /** As Teams does when someone presses its button to save: with what the tab then wants to be. */
  async function saved(page: Page) {
    await tellTab(page, 'settings.save', [{}]);
    await page.waitForFunction(() => (window as unknown as { heard: { done: unknown } }).heard.done !== null);
    const { saved: settings, done } = await heard(page);
    assert.equal(done, true);
    assert(settings !== null);
    return settings;
  }

  it('can be saved at once, and is then about everything', async () => {
    await open({}, async (page) => {
      await shows(page, /alle toezeggingen/);
      assert.equal((await heard(page)).valid, true);
      const settings = await saved(page);
      assert.equal(settings['contentUrl'], `${OWN}/dashboard`);
      assert.equal(settings['websiteUrl'], `${OWN}/dashboard`);
      assert.equal(settings['suggestedDisplayName'], 'Toezeggingen');
    });
  });

  it('is about what is chosen, by keyboard alone, and says at once what that comes to', async () => {
    const settings = await open({}, async (page) => {
      const tab = tabOf(page);
      await tab.getByLabel('Leverancier').focus();
      await page.keyboard.type('Micro');
      await shows(page, /Microsoft\. .*27 maatregelen: alle staan open/);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.type('te l');
      await shows(page, /Microsoft · te laat\. .*7 maatregelen/);
      assert.equal(
        await tab.getByLabel('Hoe het ervoor staat').evaluate((field) => field === document.activeElement),
        true,
      );
      return saved(page);
    });
    assert.equal(settings['contentUrl'], `${OWN}/dashboard?vendor=microsoft&word=overdue`);
    assert.match(settings['suggestedDisplayName'] ?? '', /^Leverancier Microsoft · te laat$/);
    assert.match(settings['entityId'] ?? '', /^tab-[0-9a-f]{16}$/);
    const { pathname, search } = new URL(settings['contentUrl'] ?? '');
    await open({ frame: 'content', path: pathname + search }, (page) =>
      tabOf(page)
        .getByRole('heading', { level: 1, name: /7 van 7/ })
        .waitFor(),
    );
  });

  it('finds by words as well, and begins with what the tab showed until now', async () => {
    await open({ contentUrl: `${OWN}/dashboard?investigation=MD23` }, async (page) => {
      await shows(page, /MD23/);
      assert.equal(await tabOf(page).getByLabel('Onderzoek').inputValue(), 'MD23');
      await tabOf(page).getByLabel('Woorden').fill('telemetrie');
      await shows(page, /MD23 · .*telemetrie/);
      assert.equal((await saved(page))['contentUrl'], `${OWN}/dashboard?investigation=MD23&text=telemetrie`);
    });
  });

  it('takes nothing from elsewhere for what the tab showed', async () => {
    await open({ contentUrl: 'https://elders.example/dashboard?investigation=MD23' }, (page) =>
      shows(page, /alle toezeggingen/),
    );
  });

  it('cannot be saved by someone without a role, who is told why', async () => {
    const token = await place.token({ oid: '44444444-dddd-4ddd-8ddd-444444444444' });
    await open({ token }, async (page) => {
      await tabOf(page).getByRole('heading', { level: 1, name: 'Je hebt geen toegang' }).waitFor();
      assert.equal((await heard(page)).valid, false);
      await tellTab(page, 'settings.save', [{}]);
      await page.waitForFunction(() => (window as unknown as { heard: { done: unknown } }).heard.done === false);
      assert.equal((await heard(page)).saved, null);
    });
  });

  for (const [language, theme] of [
    ['nl', 'default'],
    ['nl', 'contrast'],
    ['en', 'dark'],
  ] as const) {
    it(`fits the window of Teams, narrow or wide, in ${language} and ${theme}`, async () => {
      for (const width of [320, 600]) {
        await open({ theme, width, path: `/dashboard/configure?vendor=microsoft&lang=${language}` }, async (page) => {
          await shows(page, /Microsoft/);
          const frame = page.frame({ url: /configure/ });
          assert(frame !== null);
          const over = await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          assert(over <= 0, `${over} pixels too wide at ${width}`);
          await page.screenshot({ path: `${PICTURES}/configure-${language}-${theme}-${width}.png` });
        });
      }
    });
  }

  it('is understood by whoever hears it: each choice has a name', async () => {
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    await page.route('**/dashboard/configure', async (route) => {
      const authorization = `Bearer ${await place.token()}`;
      await route.continue({ headers: { ...route.request().headers(), authorization } });
    });
    await page.goto(`${place.base}/dashboard/configure`);
    assert.deepEqual(await faultsOn(page), []);
    await context.close();
  });
});
