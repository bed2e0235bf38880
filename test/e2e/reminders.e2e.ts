import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser } from '../support/e2e-browser.js';
import { Playground } from '../support/e2e-playground.js';
import { npmStart, type StartedProject } from '../support/e2e-start.js';

const SCREENSHOTS = join('artifacts', 'e2e');
/** Calendar seconds in one: a day takes two. */
const SPEED = 43_200;
/** From the middle of August to the end of September, and a busy machine. */
const SUMMER_MS = 180_000;

describe('the reminders of the summer of 2020, in the Agents Playground', function () {
  this.timeout(SUMMER_MS * 2);
  const dataDir = mkdtempSync(join(tmpdir(), 'nakoming-reminders-'));
  let browser: Browser;
  let page: Page;
  let chat: Playground;
  let project: StartedProject;

  const start = async () => {
    project = await npmStart({
      DATA_DIR: dataDir,
      CLOCK_START: '2020-08-17T08:00',
      CLOCK_SPEED: String(SPEED),
    });
    page = await browser.newPage({ viewport: { width: 1200, height: 1100 } });
    chat = new Playground(page);
    await chat.open(project.url);
  };
  const keep = (name: string) => page.screenshot({ path: join(SCREENSHOTS, `reminders-${name}.png`) });

  /** The newest message that came of its own accord and says this, once there is one. */
  async function arrives(words: RegExp): Promise<Locator> {
    const card = page.locator('.ac-adaptiveCard').filter({ hasText: words }).last();
    await card.waitFor({ timeout: SUMMER_MS });
    return card;
  }

  before(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    browser = await openBrowser();
    await start();
  });

  after(async () => {
    await browser.close();
    await project.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('arrive of their own accord, three measures in one message', async () => {
    const card = await (await arrives(/3 maatregelen vragen je aandacht/)).innerText();
    for (const code of ['OW20-V1', 'OW20-V4', 'OW20-V5']) assert(card.includes(code), card);
    assert.match(card, /Nog \d+ dag/);
    await keep('before');
  });

  it('are put off on the card itself', async () => {
    const card = await arrives(/3 maatregelen vragen je aandacht/);
    await card.getByRole('button', { name: /Later/ }).last().click();
    await card
      .getByRole('button', { name: /Niet meer over deze/ })
      .last()
      .click();
    const off = await arrives(/Je hoort hier niet meer van/);
    assert.match(await off.innerText(), /OW20-V5/);
    await keep('put-off');
  });

  it('ask how it stands once the last day has passed, and take the answer on the card', async () => {
    const late = await arrives(/te laat volgens het register/);
    await keep('late');
    await late
      .getByRole('button', { name: /Beantwoorden/ })
      .first()
      .click()
      .catch(() => undefined);
    await late
      .getByLabel(/Voortgang/)
      .first()
      .fill('40');
    await late
      .getByLabel(/Toelichting/)
      .first()
      .fill('Gebeld met de leverancier');
    await late.getByRole('button', { name: 'Opslaan' }).first().click();
    const answered = await arrives(/Gebeld met de leverancier/);
    assert.match(await answered.innerText(), /40%/);
    await keep('answered');
  });

  it('are remembered, and not repeated after a restart', async () => {
    const asked = await (await chat.ask('wanneer ben ik herinnerd aan OW20-V4?')).innerText();
    assert.match(asked, /OW20-V4/);
    await keep('ledger');
    await page.close();
    await project.stop();
    await start();
    // Again from the middle of August: all of this was said before.
    const remembered = await (await chat.ask('wanneer ben ik herinnerd aan OW20-V4?')).innerText();
    assert.match(remembered, /OW20-V4/);
    await page.waitForTimeout(20_000);
    const said = await page.locator('.ac-adaptiveCard').allInnerTexts();
    assert.deepEqual(
      said.filter((card) => /vragen? je aandacht/.test(card)),
      [],
    );
    await keep('restarted');
  });
});
