/** The dashboard as a tab: within a page of Teams, signed in by the library of Teams itself, against keys of a tenant that is here. */
import assert from 'node:assert/strict';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../support/e2e-browser.js';
import { servingTenant, type ServingTenant } from '../web/dashboard/serving-tenant.js';

const TEAMS = 'https://teams.microsoft.com';
/** Where people reach the service; the browser is led to this machine. */
const OWN = 'https://nakoming.example.nl';

/** As much of Teams as a tab speaks with: it answers what the library asks, in its way. */
const teamsPage = (tab: string, theme: string): string => `<!doctype html><title>Teams</title>
<iframe id="tab" src="${tab}" width="1200" height="800"></iframe>
<script>
  const tab = document.getElementById('tab');
  const context = { app: { theme: '${theme}', locale: 'nl-nl', sessionId: 's', host: { name: 'Teams', clientType: 'web', sessionId: 's' } },
    page: { id: 'dashboard', frameContext: 'content', subPageId: '' }, user: { id: 'u' } };
  const answers = {
    initialize: () => ['content', 'web', JSON.stringify({ apiVersion: 4, supports: {} }), '2.30.0'],
    getContext: () => [{ theme: '${theme}', entityId: 'dashboard', locale: 'nl-nl', frameContext: 'content', hostName: 'Teams' }],
    'authentication.getAuthToken': () => window.token === null ? [false, 'CancelledByUser'] : [true, window.token],
  };
  window.asked = [];
  window.addEventListener('message', ({ data, source, origin }) => {
    if (source !== tab.contentWindow || typeof data !== 'object' || data === null || data.func === undefined) return;
    window.asked.push(data.func);
    const answer = answers[data.func];
    if (answer !== undefined) source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args: answer() }, origin);
  });
  window.turn = (theme) => tab.contentWindow.postMessage({ func: 'themeChange', args: [theme] }, '*');
</script>`;

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

  /** A browser does not let a page of the internet show one of this machine. */
  const leadHere = (context: BrowserContext) =>
    context.route(`${OWN}/**`, async (route) => {
      const { pathname, search } = new URL(route.request().url());
      await route.fulfill({ response: await route.fetch({ url: place.base + pathname + search }) });
    });

  /** A page of Teams with the tab in it; `token`: what Teams gives, null where it gives none. */
  async function inTeams<T>(
    { token, theme = 'default', path = '/dashboard' }: { token: string | null; theme?: string; path?: string },
    look: (page: Page) => Promise<T>,
  ): Promise<T> {
    const context: BrowserContext = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    try {
      const elsewhere: string[] = [];
      await context.route(`${TEAMS}/**`, (route) =>
        route.fulfill({ contentType: 'text/html', body: teamsPage(OWN + path, theme) }),
      );
      await leadHere(context);
      await context.addInitScript((given) => Object.assign(window, { token: given }), token);
      const page = await context.newPage();
      page.on('request', (asked) => {
        const { origin } = new URL(asked.url());
        if (origin !== OWN && origin !== TEAMS && origin !== 'null') elsewhere.push(asked.url());
      });
      await page.goto(`${TEAMS}/tab`);
      const found = await look(page);
      // The library looks for a list of hosts on a network of Microsoft's; our policy does not let it.
      assert.deepEqual(
        elsewhere.filter((address) => !address.startsWith('https://res.cdn.office.net/')),
        [],
      );
      return found;
    } finally {
      await context.close();
    }
  }
  const tabOf = (page: Page) => page.frameLocator('#tab');

  it('signs in by itself, wears the theme of Teams and changes with it', async () => {
    await inTeams({ token: await place.token(), theme: 'dark' }, async (page) => {
      await tabOf(page)
        .getByRole('heading', { level: 1, name: /7 van 27 openstaande maatregelen zijn te laat/ })
        .waitFor();
      const theme = () => tabOf(page).locator('html').getAttribute('data-theme');
      assert.equal(await theme(), 'dark');
      await page.evaluate(() => (window as unknown as { turn: (theme: string) => void }).turn('contrast'));
      await page.waitForTimeout(200);
      assert.equal(await theme(), 'contrast');
      await page.screenshot({ path: 'artifacts/dashboard-in-teams.png' });
    });
  });

  it('is followed from page to page without signing in anew by hand, and back', async () => {
    await inTeams({ token: await place.token() }, async (page) => {
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
      await inTeams({ token }, async (page) => {
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
    await leadHere(context);
    const page = await context.newPage();
    await page.goto('https://elders.example/');
    await page.waitForTimeout(500);
    const shown = await page.frameLocator('#tab').locator('body').innerText();
    assert.doesNotMatch(shown, /aangemeld|dashboard/i);
    await context.close();
  });
});
