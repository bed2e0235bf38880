/** The dashboard as a tab: within a page of Teams, signed in by the library of Teams itself, against keys of a tenant that is here. */
import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/e2e-browser.js';
import { inTeams, leadHere, OWN, tabOf, tellTab, type TabOpened } from '../support/e2e-teams.js';
import { servingTenant, type ServingTenant } from '../web/dashboard/serving-tenant.js';

describe('the dashboard as a tab of Teams', function () {
  this.timeout(60_000);
  let browser: Browser;
  let place: ServingTenant;
  before(async () => {
    [browser, place] = [await openBrowser(), await servingTenant()];
  });
  after(async () => {
    await browser.close();
    await place.stop();
  });

  const open = <T>(opened: TabOpened, look: (page: Page) => Promise<T>) => inTeams(browser, place.base, opened, look);

  it('signs in by itself, wears the theme of Teams and changes with it', async () => {
    await open({ token: await place.token(), theme: 'dark' }, async (page) => {
      await tabOf(page)
        .getByRole('heading', { level: 1, name: /7 van 27 openstaande maatregelen zijn te laat/ })
        .waitFor();
      const theme = () => tabOf(page).locator('html').getAttribute('data-theme');
      assert.equal(await theme(), 'dark');
      await tellTab(page, 'themeChange', ['contrast']);
      await page.waitForTimeout(200);
      assert.equal(await theme(), 'contrast');
      await page.screenshot({ path: 'artifacts/dashboard-in-teams.png' });
    });
  });

  it('is followed from page to page without signing in anew by hand, and back', async () => {
    await open({ token: await place.token() }, async (page) => {
      const tab = tabOf(page);
      await tab.getByRole('link', { name: /^OW20-V4\./ }).click();
      await tab.getByRole('heading', { level: 1, name: 'Transparantie geven over diagnostische gegevens' }).waitFor();
      await tab.getByRole('link', { name: 'Terug naar het dashboard' }).click();
      await tab.getByRole('link', { name: 'donker' }).click();
      await tab.getByRole('link', { name: 'automatisch' }).waitFor();
      assert.equal(await tab.locator('html').getAttribute('data-theme'), 'dark');
      await tab.getByText('Filters en peildatum').click();
      await tab.getByLabel('Hoe het ervoor staat').selectOption('overdue');
      await tab.getByRole('button', { name: 'Toon' }).click();
      await tab.getByRole('heading', { level: 1, name: /7 van 7/ }).waitFor();
      await page.evaluate(() => history.back());
      await tab.getByRole('heading', { level: 1, name: /7 van 27/ }).waitFor();
    });
  });

  it('says in plain words what to do where Teams does not sign in, the token is not right, or there is no role', async () => {
    for (const [token, words] of [
      [null, 'Aanmelden lukt niet'],
      [await place.token({ aud: 'iets-anders' }), 'Je bent niet aangemeld'],
      [await place.token({ oid: '44444444-dddd-4ddd-8ddd-444444444444' }), 'Je hebt geen toegang'],
    ] as const) {
      await open({ token }, async (page) => {
        await tabOf(page).getByRole('heading', { level: 1, name: words }).waitFor();
        assert.doesNotMatch(await tabOf(page).locator('body').innerText(), /OW20|te laat/);
      });
    }
  });

  it('says where it can be opened, to someone who comes by a browser alone', async () => {
    const page = await browser.newPage();
    await page.goto(`${place.base}/dashboard`);
    await page.getByRole('heading', { level: 1, name: 'Open het dashboard in Teams' }).waitFor();
    await page.close();
  });

  it('stands in no page but those of Teams', async () => {
    const context = await browser.newContext();
    await context.route('https://elders.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe id="tab" src="${OWN}/dashboard"></iframe>` }),
    );
    await leadHere(context, place.base);
    const page = await context.newPage();
    await page.goto('https://elders.example/');
    await page.waitForTimeout(500);
    const shown = await page.frameLocator('#tab').locator('body').innerText();
    assert.doesNotMatch(shown, /aangemeld|dashboard/i);
    await context.close();
  });
});
