import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from '../support/e2e-browser.js';
import { Playground } from '../support/e2e-playground.js';
import { npmStart } from '../support/e2e-start.js';

const SCREENSHOTS = join('artifacts', 'e2e');

describe('progress from a card, in the Agents Playground', () => {
  const cleanups: (() => Promise<void>)[] = [];
  let page: Page;
  let chat: Playground;

  before(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    const project = await npmStart({ CLOCK_START: '2020-09-20T10:00' });
    cleanups.unshift(() => project.stop());
    const browser = await openBrowser();
    cleanups.unshift(() => browser.close());
    page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
    chat = new Playground(page);
    await chat.open(project.url);
  });

  afterEach(async function () {
    const name = (this.currentTest?.title ?? 'unknown').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
    await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
    await chat.lastCard().screenshot({ path: join(SCREENSHOTS, `${name}-card.png`) });
  });

  after(async () => {
    for (const cleanup of cleanups) await cleanup();
  });

  it('records an update that was filled in on the card, in its place', async () => {
    await chat.ask('OW20-V4');
    await chat.click('Bijwerken');
    await page.getByLabel('Voortgang in procenten').last().fill('60');
    await page.getByLabel('Toelichting').last().fill('Gebeld met de leverancier');
    const card = await (await chat.click('Vastleggen')).innerText();
    assert.match(card, /Vastgelegd: voortgang bijgewerkt/);
    assert.match(card, /in uitvoering/);
    assert.match(card, /60%/);
  });

  it('takes it back with one click', async () => {
    const card = await (await chat.click('Ongedaan maken')).innerText();
    assert.match(card, /Ongedaan gemaakt/);
    assert.doesNotMatch(card, /^60%$/m);
  });

  it('shows how a new deadline is read before it is recorded', async () => {
    await chat.ask('OW20-V2');
    await chat.click('Termijn wijzigen');
    await page.getByLabel('Nieuwe termijn, zoals verwoord').last().fill('eind Q1 2021');
    await page.getByLabel('Reden').last().fill('Uitstel gevraagd');
    await page.getByLabel('Bron').last().fill('Brief van 2 september');
    await page.getByLabel('Met wie is dit afgesproken?').last().fill('Microsoft');
    const read = await (await chat.click('Vastleggen')).innerText();
    assert.match(read, /1 maart 2021 tot en met 31 maart 2021/);
    const moved = await (await chat.click('Klopt, vastleggen')).innerText();
    assert.match(moved, /Vastgelegd: termijn gewijzigd/);
    assert.match(moved, /Eerst toegezegd/);
  });

  it('says at the field what is wrong with it, and keeps the rest', async () => {
    await chat.ask('OW20-V3');
    await chat.click('Bewijs toevoegen');
    await page.getByLabel('Link naar het bewijs').last().fill('http://example.org/');
    await page.getByLabel('Titel van het bewijs').last().fill('Notities');
    await page.getByLabel('Datum van het bewijs').last().fill('2020-09-10');
    const card = await chat.click('Vastleggen');
    assert.match(await card.innerText(), /geen link die met https/);
    assert.equal(await page.getByLabel('Titel van het bewijs').last().inputValue(), 'Notities');
  });

  it('opens what is seldom done behind one more button, in English as well', async () => {
    await chat.ask('show OW20-V5');
    await page.getByRole('button', { name: 'More…' }).last().click();
    await chat.click('Withdraw');
    await page.getByLabel('Reason').last().waitFor();
  });
});
