/** What axe, a checker for screen readers and keyboards, finds on a page. */
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const AXE = require.resolve('axe-core');
/** On a page with hundreds of cards, what is well and where it stands takes most of the time. */
const FAULTS_ALONE = { resultTypes: ['violations'], selectors: false };
/** Of a sheet of cards: colours are the client's, and it is no page with landmarks. */
const OF_CARDS = { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } };

/** Characters of an element that are shown. */
const LONGEST = 300;

/** The part of its answer that is looked at. */
interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}
interface AxeWindow {
  readonly axe: { run(within: string, options: object): Promise<AxeResult> };
}

/** Each fault with the first element that has it; every rule is asked, colours included. */
export async function faultsOn(page: Page): Promise<readonly string[]> {
  return faultsIn(page, 'html', FAULTS_ALONE);
}

/** The same of the cards on it, which a client gives their colours and their place. */
export async function faultsOfCardsOn(page: Page): Promise<readonly string[]> {
  return faultsIn(page, 'main', { ...FAULTS_ALONE, ...OF_CARDS });
}

async function faultsIn(page: Page, within: string, options: object): Promise<readonly string[]> {
  await page.addScriptTag({ path: AXE });
  const { violations } = await page.evaluate(
    ([place, asked]) => (window as unknown as AxeWindow).axe.run(place, asked),
    [within, options] as const,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, LONGEST) ?? ''}`);
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
