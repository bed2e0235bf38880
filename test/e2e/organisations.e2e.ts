import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { fromAnswers, fromOrganisation } from '../../src/domain/register-file/organisations.js';
import { openBrowser } from '../support/e2e-browser.js';
import { Playground } from '../support/e2e-playground.js';
import { npmStart } from '../support/e2e-start.js';
import { answersOfTwentyTwo, twentyTwo } from '../support/organisations.js';

const SCREENSHOTS = join('artifacts', 'e2e');

describe('the coverage of a measure, in the Agents Playground', () => {
  const cleanups: (() => Promise<void> | void)[] = [];
  let page: Page;
  let chat: Playground;

  before(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    const folder = mkdtempSync(join(tmpdir(), 'nakoming-organisations-'));
    cleanups.unshift(() => rmSync(folder, { recursive: true }));
    const register = join(folder, 'register.json');
    const first: unknown = JSON.parse(readFileSync('data/register.json', 'utf8'));
    const more = { organisations: twentyTwo().map(fromOrganisation), answers: fromAnswers(answersOfTwentyTwo()) };
    writeFileSync(register, JSON.stringify({ ...Object(first), ...more }));
    const project = await npmStart({ CLOCK_START: '2021-03-13T10:00', REGISTER: register });
    cleanups.unshift(() => project.stop());
    const browser = await openBrowser();
    cleanups.unshift(() => browser.close());
    page = await browser.newPage({ viewport: { width: 1400, height: 1200 } });
    chat = new Playground(page);
    await chat.open(project.url);
  });

  afterEach(async function () {
    const name = (this.currentTest?.title ?? 'unknown').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
    await page.screenshot({ path: join(SCREENSHOTS, `organisations-${name}.png`) });
    await chat.lastCard().screenshot({ path: join(SCREENSHOTS, `organisations-${name}-card.png`) });
  });

  after(async () => {
    for (const cleanup of cleanups) await cleanup();
  });

  it('is 14 of 22, with who has not answered', async () => {
    const card = await (await chat.ask('welke organisaties hebben OW20-O1 uitgevoerd?')).innerText();
    assert.match(card, /14 van 22/);
    assert.match(card, /Uitgevoerd \(14\)/);
  });

  it('takes an answer of several organisations at once, in its place, and takes it back', async () => {
    await chat.ask('dekking van OW20-O1');
    await chat.click('Antwoord vastleggen');
    const chosen = page.getByRole('combobox', { name: 'Welke organisaties?' }).last();
    await chosen.click();
    for (const name of ['Hoog college', 'Inspectie']) {
      await page.getByRole('menuitemcheckbox', { name }).last().click();
    }
    await chosen.press('Escape');
    await page.getByText('Uitgevoerd', { exact: true }).last().click();
    const card = await (await chat.click('Vastleggen')).innerText();
    assert.match(card, /Vastgelegd: Hoog college en Inspectie: uitgevoerd/);
    assert.match(card, /16 van 22/);
    assert.match(await (await chat.click('Ongedaan maken')).innerText(), /14 van 22 organisaties klaar/);
  });

  it('leads from a group to its organisations, and from one of them to all that it owes', async () => {
    await chat.ask('dekking van OW20-O1');
    assert.match(await (await chat.click('ministeries')).innerText(), /8 van 12/);
    assert.match(await (await chat.click('Ministerie van Volksgezondheid, Welzijn en Sport')).innerText(), /0 van \d+/);
  });
});
