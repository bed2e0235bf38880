/** How soon the dashboard is there in a browser that has nothing of it yet, and how much it weighs. */
import { rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { Register } from '../src/domain/register/register.js';
import { openBrowser } from '../test/support/e2e-browser.js';
import { PRODUCT } from './answering.js';
import { generateRegister } from './generate-register.js';
import { median, type Measurement } from './measurement.js';
import { keep } from './registers.js';
import { startServer } from './server-process.js';

/** Measures in the register, and milliseconds in which the page has to be whole. */
const SIZES: readonly (readonly [measures: number, within: number])[] = [
  [1000, 1500],
  [100_000, 3000],
];
/** Bytes of a page with all that it loads, before they are packed. */
const WEIGHT = 500 * 1024;
const VISITS = 7;
const VIEWPORT = { width: 1280, height: 900 };

interface Visit {
  /** Milliseconds from asking to having loaded everything. */
  readonly loaded: number;
  readonly bytes: number;
  readonly sent: number;
  /** Cumulative layout shift: 0 where nothing moves. */
  readonly shift: number;
}

/** How far what was painted has moved since; given time to move. */
const shiftOn = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );

const sum = (sizes: readonly number[]): number => sizes.reduce((all, one) => all + one, 0);

/** In a context of its own: nothing is kept from the visit before. */
async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'load' });
  const shift = await shiftOn(page);
  const timings = await page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .map((entry) => ({
        loaded: entry instanceof PerformanceNavigationTiming ? entry.loadEventEnd : 0,
        bytes: entry.decodedBodySize,
        sent: entry.transferSize,
      })),
  );
  await context.close();
  return {
    loaded: Math.max(...timings.map(({ loaded }) => loaded)),
    bytes: sum(timings.map(({ bytes }) => bytes)),
    sent: sum(timings.map(({ sent }) => sent)),
    shift,
  };
}

async function visits(kept: Kept, browser: Browser): Promise<readonly Visit[]> {
  const server = await startServer(PRODUCT, { ...kept.settings, LOG_LEVEL: 'warn', REGISTER: 'none' });
  const found: Visit[] = [];
  for (let at = 0; at < VISITS; at += 1) found.push(await visit(browser, `http://127.0.0.1:${server.port}/dashboard`));
  await server.stop();
  kept.remove();
  return found;
}

/** Where a register is kept, as settings of the service. */
export interface Kept {
  readonly settings: Readonly<Record<string, string>>;
  readonly remove: () => void;
}

const inFiles = async (register: Register): Promise<Kept> => {
  const dataDir = await keep(register, 'dashboard');
  return { settings: { DATA_DIR: dataDir }, remove: () => rmSync(dataDir, { recursive: true, force: true }) };
};

export async function measureDashboard(where = '', keptIn = inFiles): Promise<readonly Measurement[]> {
  const browser = await openBrowser();
  const measurements: Measurement[] = [];
  for (const [measures, within] of SIZES) {
    const found = await visits(await keptIn(generateRegister(measures)), browser);
    const times = found.map(({ loaded }) => Math.round(loaded));
    const bytes = Math.max(...found.map((one) => one.bytes));
    const sent = Math.max(...found.map((one) => one.sent));
    const shift = Math.max(...found.map((one) => one.shift));
    const of = measures.toLocaleString('en');
    measurements.push(
      {
        name: `the dashboard of ${of} measures${where}, of ${within} ms`,
        ratio: median(times) / within,
        bound: { atMost: 1 },
        detail: `${median(times)} ms, the first ${times[0] ?? 0} ms; nothing kept, layout shift ${shift}`,
      },
      {
        name: `its weight, of ${WEIGHT / 1024} KB`,
        ratio: bytes / WEIGHT,
        bound: { atMost: 1 },
        detail: `${Math.round(bytes / 1024)} KB, sent as ${Math.round(sent / 1024)} KB`,
      },
    );
  }
  await browser.close();
  return measurements;
}
