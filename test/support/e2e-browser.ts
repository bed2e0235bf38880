/** A real Chromium for the browser suite: the one that the machine has. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Keeps the browser from any errand of its own; `--no-sandbox` because a container has no namespaces to give. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** Where Chromium is; throws an Error that says how to get it when it is nowhere on the path. */
export function findChromium(path: string = process.env['PATH'] ?? ''): string {
  const folders = ['/usr/bin', ...path.split(delimiter)];
  const found = folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find((file) => existsSync(file));
  if (found === undefined) throw new Error('No Chromium found: install it (Debian: apt-get install chromium).');
  return found;
}

/** A browser without a window; the caller closes it. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), headless: true, args: FLAGS });
