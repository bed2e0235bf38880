import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import readXlsxFile from 'read-excel-file/universal';
import { openBrowser } from '../support/e2e-browser.js';
import { faultsOfCardsOn } from '../support/e2e-faults.js';
import { startBot, type RunningBot, type Speaker } from '../support/running-bot.js';

const SCREENSHOTS = join('artifacts', 'e2e');

describe('importing and exporting, in a browser', () => {
  let bot: RunningBot;
  let browser: Browser;
  let page: Page;
  let speaker: Speaker;
  let folder: string;
  const problems: string[] = [];

  before(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    folder = await mkdtemp(join(tmpdir(), 'nakoming-import-'));
    bot = await startBot({ CLOCK_START: '2021-02-01T09:00:00+01:00' });
    speaker = bot.speaker({ locale: 'nl-NL' });
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
    page.on('console', (message) => void problems.push(message.text()));
    page.on('pageerror', (error) => void problems.push(error.message));
  });

  afterEach(async function () {
    const name = (this.currentTest?.title ?? 'unknown').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
    await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: true });
  });

  after(async () => {
    await browser.close();
    await bot.stop();
    await rm(folder, { recursive: true, force: true });
  });

  /** The address behind a button of the answer to a sentence. */
  async function link(sentence: string, title: RegExp): Promise<string> {
    const { card } = await speaker.say(sentence);
    const [, url] =
      [
        ...JSON.stringify(card).matchAll(
          /"title":"([^"]+)"[^{}]*?"url":"([^"]+)"|"url":"([^"]+)"[^{}]*?"title":"([^"]+)"/g,
        ),
      ]
        .map(([, before = '', after = '', first = '', behind = '']) => [before + behind, after + first] as const)
        .find(([name]) => title.test(name)) ?? [];
    assert(url !== undefined, `no ${String(title)} under “${sentence}”`);
    return url;
  }

  async function choose(name: string, content: string): Promise<string> {
    const file = join(folder, name);
    await writeFile(file, content);
    await page.locator('#file').setInputFiles(file);
    await page.getByRole('button', { name: 'Bekijk wat er gebeurt' }).click();
    await page.locator('#result h2').waitFor();
    return page.locator('#result').innerText();
  }

  const HEAD = 'Code;Titel;Termijn;Reden van nieuwe termijn;Voortgang;Citaat;Bron;Vindplaats\n';

  it('opens from a sentence in the chat and tells every fault of a file by its row and column', async () => {
    await page.goto(await link('ik wil een bestand importeren', /importpagina/));
    const told = await choose('fout.csv', `${HEAD}OW20-V1;;1 mei 2021;;150;;;\nGW99-V1;x;;;;;;\n`);
    assert.match(told, /Er zijn 3 fouten/);
    assert.match(told, /2\s+Voortgang\s+Er staat ‘150’/);
    assert.match(told, /2\s+Reden van nieuwe termijn/);
    assert.match(told, /3\s+Code\s+GW99-V1 hoort bij een onderzoek/);
    assert.equal(await page.getByRole('button', { name: 'Uitvoeren' }).isVisible(), false);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download alle fouten' }).click();
    const file = await readFile(await (await download).path(), 'utf8');
    assert.equal(file.trim().split('\r\n').length, 4);
  });

  it('shows what the mended file will do, and does it at once, by keyboard alone', async () => {
    const told = await choose(
      'goed.csv',
      `${HEAD}OW20-V1;;medio 2021;Meer tijd nodig;40;;;\nOW20-S9;Nieuw toegezegd;eind 2021;;;SLM meldt zich eind 2021.;office-web-mobile-2020;Slot\n`,
    );
    assert.match(told, /1 maatregel erbij[\s\S]*1 maatregel gewijzigd/);
    assert.match(told, /medio 2021 \(1 mei – 31 aug 2021\)/);
    await page.getByRole('button', { name: 'Uitvoeren' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Klaar' }).waitFor();
    assert.match(await page.locator('#result').innerText(), /wijziging 1 tot en met 2/);
    assert.deepEqual(problems, []);
  });

  it('gives the same back as a workbook, which changes nothing when it is imported again', async () => {
    const { summary } = await speaker.say('OW20-V1');
    assert.match(summary, /OW20-V1/);
    const answer = await fetch(await link('exporteer alle maatregelen', /Excel/));
    const bytes = Buffer.from(await answer.arrayBuffer());
    assert.match(answer.headers.get('content-disposition') ?? '', /maatregelen-2021-02-01\.xlsx/);
    const [sheet] = await readXlsxFile(new Uint8Array(bytes).buffer);
    const [head = [], ...rows] = sheet?.data ?? [];
    const column = (name: string) => head.findIndex((cell) => cell === name);
    const row = rows.find(([code]) => code === 'OW20-V1') ?? [];
    assert.equal(row[column('Termijn zoals verwoord')], 'medio 2021');
    assert.equal(row[column('Voortgang (%)')], 40);
    assert.equal(rows.length, 28);
    const file = join(folder, 'terug.xlsx');
    await writeFile(file, bytes);
    await page.goto(await link('importeer', /importpagina/));
    await page.locator('#file').setInputFiles(file);
    await page.getByRole('button', { name: 'Bekijk wat er gebeurt' }).click();
    await page.locator('#result h2').waitFor();
    const told = await page.locator('#result').innerText();
    assert.match(told, /28 maatregelen ongewijzigd[\s\S]*Er is niets te doen/);
  });

  it('can be used with a screen reader: every part has a name and a place', async () => {
    const checked = await browser.newPage({ bypassCSP: true });
    try {
      await checked.goto(await link('importeer', /importpagina/));
      assert.deepEqual(await faultsOfCardsOn(checked), []);
      const file = join(folder, 'voorlezen.csv');
      await writeFile(file, 'Code;Voortgang\nOW20-V2;20\nOW20-V3;30\n');
      await checked.locator('#file').setInputFiles(file);
      await checked.getByRole('button', { name: 'Bekijk wat er gebeurt' }).click();
      await checked.locator('#result h2').waitFor();
      assert.deepEqual(await faultsOfCardsOn(checked), []);
      const heard = await checked.evaluate(() => document.activeElement?.textContent);
      assert.equal(heard, 'Dit gaat er gebeuren');
    } finally {
      await checked.close();
    }
  });

  it('fits a narrow screen, with nothing cut off at its side', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(await link('importeer', /importpagina/));
    await choose('smal.csv', 'Code;Voortgang\nOW20-V2;20\n');
    const [wide, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    assert((wide ?? 0) <= (seen ?? 0), `${String(wide)} is wider than ${String(seen)}`);
  });
});
