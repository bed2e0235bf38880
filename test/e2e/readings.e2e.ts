import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from '../support/e2e-browser.js';
import { Playground } from '../support/e2e-playground.js';
import { npmStart } from '../support/e2e-start.js';

const SCREENSHOTS = join('artifacts', 'e2e', 'readings');
const VIEWPORT = { width: 1100, height: 1000 };
/** All of the first register is there, some of it is late, and one term is running. So late that no message comes of itself. */
const TODAY = '2023-11-15T22:00:00+01:00';

/** A question, and what its card says of how it was read or of what was found. */
type Asked = readonly [question: string, ...says: readonly (string | RegExp)[]];

const DUTCH: readonly Asked[] = [
  ['wat ligt er nog bij SLM, behalve wat doorlopend is?', /SLM/, /niet doorlopend/, 'OW20-S1', 'MD23-S1'],
  ['maatregelen van Microsoft uit de Office-DPIA die te laat zijn', /Microsoft/, /OW20/, /te laat/, 'OW20-V6'],
  ['wat moest er vóór 2021 af zijn?', /vóór 2021/, 'OW20-V2'],
  ['hoeveel maatregelen per partij?', /27/, /Microsoft/, /organisaties/],
  ['V4', /OW20-V4/, /MD23-V4/],
  ['wanneer moet OW20 v4 af zijn', 'OW20-V4', /21 sep/],
  ['is hoog risico 4 al weg?', /H4/, /blokke|houdt|open/i],
  ['wat stond er open op 31 december 2020?', /31 dec(ember|\.)? 2020/, 'OW20-V1'],
  ['hoe lees je ‘medio 2025’?', /2025/, /medio/],
  ['welke maatregelen gaan over doorgifte?', /doorgifte/, /MD23|OW20/],
];

const ENGLISH: readonly Asked[] = [
  ['overdue measures that are not Microsoft’s', /overdue/, /not Microsoft/],
  ['which of the 2023 ones have no deadline', /MD23|2023/, /without deadline|no deadline/i],
  ['how many measures are open per state?', /open/, /agreed/],
  ['what is due in the next 60 days?', /14 Jan 2024|60 days|due/, 'MD23-V3'],
  ['OW20-V7', 'OW20-V7', /standing/i],
  ['how often was V2 of MD23 moved?', 'MD23-V2', /moved|not/i],
  ['high risks that are still open', /high risk/, /OW20-H1/],
  ['what keeps risk H5 open', 'H5', /V5|O1/],
  ['is anything waiting for verification?', /awaiting verification/],
  ['how do you read “by the end of the summer of 2020”?', /21 Sep(tember)? 2020|20 Sep(tember)? 2020|summer/],
];

describe('how a question was read, in the Agents Playground', () => {
  const cleanups: (() => Promise<void>)[] = [];
  let page: Page;
  let chat: Playground;

  before(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    const project = await npmStart({ CLOCK_START: TODAY });
    cleanups.unshift(() => project.stop());
    const browser = await openBrowser();
    cleanups.unshift(() => browser.close());
    page = await browser.newPage({ viewport: VIEWPORT });
    chat = new Playground(page);
    await chat.open(project.url);
  });
  after(async () => {
    for (const cleanup of cleanups) await cleanup();
  });

  for (const [language, asked] of [['nl', DUTCH] as const, ['en', ENGLISH] as const]) {
    asked.forEach(([question, ...says], index) => {
      it(`shows in ${language} what it made of “${question}”`, async () => {
        const card = await chat.ask(question);
        await card.screenshot({ path: join(SCREENSHOTS, `${language}-${index + 1}.png`) });
        const words = await card.innerText();
        for (const said of says) assert.ok(typeof said === 'string' ? words.includes(said) : said.test(words), words);
      });
    });
  }
});
