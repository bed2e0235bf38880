/** A page in place of Teams, with a tab or its settings in it, led to a service on this machine. */
import assert from 'node:assert/strict';
import type { Browser, BrowserContext, Page } from 'playwright-core';

const TEAMS = 'https://teams.microsoft.com';
/** Where people reach the service; the browser is led to this machine. */
export const OWN = 'https://nakoming.example.nl';

export interface TabOpened {
  /** What Teams gives; null: it gives none. */
  readonly token: string | null;
  readonly theme?: string;
  readonly path?: string;
  /** `settings`: the window in which a tab is added or set up anew. */
  readonly frame?: 'content' | 'settings';
  /** The address that the tab has so far. */
  readonly contentUrl?: string;
  readonly width?: number;
}

/** What the stand-in keeps of what the tab told it. */
export interface TeamsHeard {
  readonly asked: readonly string[];
  readonly valid: boolean;
  readonly saved: Readonly<Record<string, string>> | null;
  /** Whether the tab told that saving went well; null: it told nothing yet. */
  readonly done: boolean | null;
}

/** As much of Teams as a tab speaks with: it answers what the library asks, in its way. */
const teamsPage = ({
  path = '/dashboard',
  theme = 'default',
  frame = 'content',
  contentUrl = '',
  width = 1200,
}: TabOpened): string => `<!doctype html><title>Teams</title><style>body { margin: 0 }</style>
<iframe id="tab" src="${OWN}${path}" width="${width}" height="800" style="border: 0"></iframe>
<script>
  const tab = document.getElementById('tab');
  const context = { theme: '${theme}', entityId: 'dashboard', locale: 'nl-nl', frameContext: '${frame}', hostName: 'Teams' };
  const supports = { pages: { config: {} } };
  window.heard = { asked: [], valid: false, saved: null, done: null };
  const answers = {
    initialize: () => ['${frame}', 'web', JSON.stringify({ apiVersion: 4, supports }), '2.30.0'],
    getContext: () => [context],
    'authentication.getAuthToken': () => window.token === null ? [false, 'CancelledByUser'] : [true, window.token],
    'settings.getSettings': () => [{ contentUrl: '${contentUrl}', entityId: '' }],
    'settings.setSettings': ([settings]) => ((window.heard.saved = settings), [true]),
    'settings.setValidityState': ([valid]) => void (window.heard.valid = valid),
    'settings.save.success': () => void (window.heard.done = true),
    'settings.save.failure': () => void (window.heard.done = false),
  };
  window.addEventListener('message', ({ data, source, origin }) => {
    if (source !== tab.contentWindow || typeof data !== 'object' || data === null || data.func === undefined) return;
    window.heard.asked.push(data.func);
    const answer = answers[data.func]?.(data.args);
    if (answer !== undefined) source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args: answer }, origin);
  });
  window.tell = (func, args) => tab.contentWindow.postMessage({ func, args }, '*');
</script>`;

/** A browser does not let a page of the internet show one of this machine. */
export const leadHere = (context: BrowserContext, base: string) =>
  context.route(`${OWN}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: base + pathname + search }) });
  });

/** A page of Teams with the tab in it. Fails where the tab asks anything of anyone but its service. */
export async function inTeams<T>(
  browser: Browser,
  base: string,
  opened: TabOpened,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: Math.max(opened.width ?? 1280, 320), height: 900 } });
  try {
    const elsewhere: string[] = [];
    await context.route(`${TEAMS}/**`, (route) => route.fulfill({ contentType: 'text/html', body: teamsPage(opened) }));
    await leadHere(context, base);
    await context.addInitScript((given) => Object.assign(window, { token: given }), opened.token);
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

export const tabOf = (page: Page) => page.frameLocator('#tab');

/** Teams tells the tab something: that its theme is another, or that it is saved. */
export const tellTab = (page: Page, func: string, args: readonly unknown[] = []) =>
  page.evaluate(
    ([what, more]) => (window as unknown as { tell: (func: string, args: unknown) => void }).tell(what, more),
    [func, args] as const,
  );

export const heard = (page: Page): Promise<TeamsHeard> =>
  page.evaluate(() => (window as unknown as { heard: TeamsHeard }).heard);
