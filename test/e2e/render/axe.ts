/** What axe, a checker for screen readers and keyboards, finds on a page of cards. */
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const AXE = require.resolve('axe-core');
/** What it is asked about: colours are the client's, and a sheet of cards is no page with landmarks. */
const OPTIONS = {
  rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  // Of a page with hundreds of cards, what is well and where it stands takes most of the time.
  resultTypes: ['violations'],
  selectors: false,
};

/** The part of its answer that is looked at. */
interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}
interface AxeWindow {
  readonly axe: { run(within: string, options: object): Promise<AxeResult> };
}

/** Each fault with the first element that has it. */
export async function faultsOn(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: AXE });
  const { violations } = await page.evaluate(
    (options) => (window as unknown as AxeWindow).axe.run('main', options),
    OPTIONS,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

/** The names of cards in which something sticks out to the right. */
export const tooWideOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.card')]
      .filter((card) =>
        [...card.querySelectorAll('*')].some(
          (part) => part.getBoundingClientRect().right > card.getBoundingClientRect().right + 1,
        ),
      )
      .map(({ id }) => id),
  );
