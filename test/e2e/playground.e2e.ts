import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from '../support/e2e-browser.js';
import { Playground } from '../support/e2e-playground.js';
import { npmStart } from '../support/e2e-start.js';

const SCREENSHOTS = join('artifacts', 'e2e');
const VIEWPORT = { width: 1400, height: 1000 };

/** The measures that Microsoft owes in the first register: all of them are open. */
const MICROSOFT = [
  ...['OW20-V1', 'OW20-V2', 'OW20-V3', 'OW20-V4', 'OW20-V5', 'OW20-V6', 'OW20-V7'],
  ...['MD23-V1', 'MD23-V2', 'MD23-V3', 'MD23-V4', 'MD23-V5', 'MD23-V6'],
];

/** The codes of measures in what a card says, each once. */
const measuresIn = (words: string): readonly string[] => [
  ...new Set(words.match(/\b[A-Z]{2,4}\d{2,4}-[VOS]\d+\b/g) ?? []),
];

describe('Nakoming in the Agents Playground', () => {
  const cleanups: (() => Promise<void>)[] = [];
  let page: Page;
  let chat: Playground;

  before(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    // So late in the evening that no message comes of itself in between.
    const project = await npmStart({ CLOCK_START: '2024-02-01T22:00' });
    cleanups.unshift(() => project.stop());
    const browser = await openBrowser();
    cleanups.unshift(() => browser.close());
    page = await browser.newPage({ viewport: VIEWPORT });
    chat = new Playground(page);
    await chat.open(project.url);
  });

  // What the chat and its newest card looked like at the end of each test, of the failed ones too.
  afterEach(async function () {
    const name = (this.currentTest?.title ?? 'unknown').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
    await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
    await chat.lastCard().screenshot({ path: join(SCREENSHOTS, `${name}-card.png`) });
  });

  after(async () => {
    for (const cleanup of cleanups) await cleanup();
  });

  it('welcomes who opens the chat', async () => {
    assert.match(await chat.lastCard().innerText(), /Nakoming/);
  });

  it('answers a Dutch question with every open measure of Microsoft, page by page', async () => {
    const first = await (await chat.ask('welke maatregelen van Microsoft staan nog open?')).innerText();
    assert.match(first, new RegExp(`\\b${MICROSOFT.length}\\b`));
    const second = await (await chat.click('Volgende')).innerText();
    const [here, there] = [measuresIn(first), measuresIn(second)];
    assert.deepEqual([...here, ...there].sort(), [...MICROSOFT].sort());
  });

  it('opens a measure from the list, with its quote and its deadline as worded', async () => {
    await chat.ask('welke maatregelen van Microsoft zijn te laat?');
    const measure = await (await chat.click('OW20-V1')).innerText();
    assert.match(measure, /OW20-V1/);
    assert.match(measure, /deels voor het einde van de zomer van 2020/);
  });

  it('opens a risk, with what still blocks it', async () => {
    await chat.ask('OW20-V4');
    const risk = await (await chat.click(/H4/)).innerText();
    assert.match(risk, /OW20-H4/);
    assert.match(risk, /OW20-V4/);
    assert.match(risk, /OW20-O1/);
  });

  it('answers an English question in English', async () => {
    const answer = await (await chat.ask('which measures of Microsoft are overdue?')).innerText();
    assert.deepEqual([...measuresIn(answer)].sort(), MICROSOFT.slice(0, 6));
    assert.match(answer, /overdue|late/i);
  });

  it('opens a measure of the English list in English', async () => {
    await chat.ask('which measures of Microsoft are overdue?');
    const measure = await (await chat.click('OW20-V2')).innerText();
    assert.match(measure, /OW20-V2/);
    assert.match(measure, /de resterende maatregelen voor het einde van 2020/);
    assert.match(measure, /deadline/i);
  });
});
