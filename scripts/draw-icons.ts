/**
 * `npx tsx scripts/draw-icons.ts`: draws the icons of the app anew from appPackage/*.svg, in the sizes that Teams wants.
 * Needs a chromium, as the browser suite does.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../test/support/e2e-browser.js';
import { ICONS } from './package/icons.js';

const folder = fileURLToPath(new URL('../appPackage', import.meta.url));
const browser = await openBrowser();
try {
  for (const [name, { size }] of Object.entries(ICONS)) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const drawing = readFileSync(path.join(folder, `${name}.svg`), 'utf8');
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing}`);
    await page.screenshot({ path: path.join(folder, `${name}.png`), omitBackground: true });
    console.log(`${name}.png: ${size} × ${size}`);
  }
} finally {
  await browser.close();
}
