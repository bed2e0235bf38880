import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { parseClick } from '../../../src/cards/verbs.js';
import { LANGUAGES } from '../../../src/domain/language.js';
import { localeFor } from '../../../src/locales/locale.js';
import { openBrowser } from '../../support/e2e-browser.js';
import { faultsOfCardsOn, tooWideOn } from '../../support/e2e-faults.js';
import { drawnIn, showSheet } from './sheets.js';

interface SentWindow {
  readonly sent?: readonly { readonly verb: string; readonly data: unknown }[];
}

/** What a screen reader would call the element that has the focus; runs on the page. */
function nameOfFocused(): string {
  const { activeElement: at } = document;
  const label = document.getElementById(at?.getAttribute('aria-labelledby') ?? '')?.textContent;
  return label ?? at?.getAttribute('aria-label') ?? at?.textContent ?? '';
}

describe('a message that is answered in the client', () => {
  let browser: Browser;
  let page: Page;

  before(async () => {
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 400, height: 1200 } });
  });

  after(() => browser.close());

  const show = async (name: string): Promise<void> =>
    showSheet(page, await drawnIn('nl', [name]), { theme: 'light', width: 320 }, 'nl');
  const click = (name: string, nth = 0) => page.getByRole('button', { name, exact: true }).nth(nth).click();
  /** What the last click sent, as the bot reads it. */
  const sent = async (): Promise<unknown> => {
    const last = (await page.evaluate(() => (window as unknown as SentWindow).sent ?? [])).at(-1);
    const read = last === undefined ? undefined : parseClick(last.verb, last.data);
    return typeof read === 'object' && 'request' in read ? read.request : read;
  };

  it('sends what was filled in for the question that was answered, and opens the next with a click', async () => {
    await show('reminder-prompts');
    await page.getByLabel('Toelichting').first().fill('Gebeld');
    await click('Beantwoorden');
    await page.getByLabel('Voortgang in %').nth(1).fill('60');
    await page.getByLabel('Toelichting').nth(1).fill('Halverwege');
    await click('Opslaan', 1);
    const input = { message: 'day sanne 2020-08-17', measureId: 'MD23-V5', version: 1, answer: 'update' };
    assert.deepEqual(await sent(), {
      action: 'answerPrompt',
      input: { ...input, values: { progress: '60', note: 'Halverwege' } },
    });
  });

  it('is not sent with a percentage that is none, and says what is wrong', async () => {
    await show('reminder-prompt');
    await page.getByLabel('Voortgang in %').fill('400');
    await click('Opslaan');
    assert.equal(await sent(), undefined);
    assert.ok(await page.getByText('Vul een heel getal in van 0 tot en met 100.').isVisible());
    await click('Nog niets');
    assert.match(JSON.stringify(await sent()), /"answer":"nothing","values":\{\}/, 'other answers are not held up');
  });

  it('takes a remark without a percentage, as does the form of an update', async () => {
    await show('reminder-prompt');
    await page.getByLabel('Voortgang in %').fill('');
    await page.getByLabel('Toelichting').fill('Gebeld');
    await click('Opslaan');
    assert.match(JSON.stringify(await sent()), /"values":\{"note":"Gebeld"\}/);
    await show('form-recordProgress');
    await page.getByLabel('Toelichting').fill('Gebeld');
    await click('Vastleggen');
    assert.match(JSON.stringify(await sent()), /"values":\{"note":"Gebeld"\}/);
  });

  it('puts a measure off until the day that was chosen, and asks for one where there is none', async () => {
    await show('reminder-three');
    await click('Later…');
    await click('Tot die dag');
    assert.equal(await sent(), undefined);
    assert.ok(await page.getByText('Kies een dag die nog moet komen.').isVisible());
    await page.getByLabel('Of tot een dag die je zelf kiest').fill('2020-09-01');
    await click('Tot die dag');
    assert.deepEqual(await sent(), {
      action: 'setReminders',
      input: {
        asked: { what: 'snooze', measure: 'OW20-V4', until: '2020-09-01' },
        message: 'day sanne 2020-08-17',
        trial: false,
      },
    });
    await click('Een week: tot 24 aug 2020');
    assert.match(JSON.stringify(await sent()), /"until":"2020-08-24"/);
  });

  for (const language of LANGUAGES) {
    it(`is whole when all of it is opened (${language})`, async () => {
      const words = localeFor(language);
      await showSheet(
        page,
        await drawnIn(language, ['reminder-prompts', 'reminder-three']),
        { theme: 'light', width: 320 },
        language,
      );
      for (const name of [words.reminders.prompt.open, words.reminders.prompt.open]) await click(name);
      for (const name of [words.reminders.snooze.open, words.changes.more]) await click(name);
      assert.deepEqual(await tooWideOn(page), []);
      // The library itself marks what was opened so, which a part of a page need not be.
      const faults = (await faultsOfCardsOn(page)).filter((fault) => !/aria-allowed-attr.*aria-expanded/.test(fault));
      assert.deepEqual(faults, []);
    });
  }

  it('can be answered from the keyboard alone', async () => {
    await show('reminder-prompts');
    const reached: string[] = [];
    for (let steps = 0; steps < 11; steps += 1) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(nameOfFocused));
    }
    assert.match(reached[1] ?? '', /OW20-V4/, 'after the card itself its first row');
    assert.deepEqual(
      [...reached.slice(2, 9), reached[10]],
      [
        'Voortgang in %',
        'Toelichting',
        'Opslaan',
        'Nog niets',
        'Vraag het later',
        'Gereed melden',
        'Meer…',
        'Beantwoorden',
      ],
    );
  });
});
