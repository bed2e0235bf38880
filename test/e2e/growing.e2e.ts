import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from '../support/e2e-browser.js';
import { Playground } from '../support/e2e-playground.js';
import { npmStart } from '../support/e2e-start.js';

const SCREENSHOTS = join('artifacts', 'e2e');

describe('an empty register that is filled in the chat, in the Agents Playground', () => {
  const cleanups: (() => Promise<void> | void)[] = [];
  let page: Page;
  let chat: Playground;

  before(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    const project = await npmStart({ CLOCK_START: '2026-03-10T10:00', REGISTER: 'none' });
    cleanups.unshift(() => project.stop());
    const browser = await openBrowser();
    cleanups.unshift(() => browser.close());
    page = await browser.newPage({ viewport: { width: 1400, height: 1400 } });
    chat = new Playground(page);
    await chat.open(project.url);
  });

  afterEach(async function () {
    const name = (this.currentTest?.title ?? 'unknown').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
    await page.screenshot({ path: join(SCREENSHOTS, `growing-${name}.png`) });
    await chat.lastCard().screenshot({ path: join(SCREENSHOTS, `growing-${name}-card.png`) });
  });

  after(async () => {
    for (const cleanup of cleanups) await cleanup();
  });

  const saysOf = async (question: string): Promise<string> => (await chat.ask(question)).innerText();
  const fill = (label: string, text: string): Promise<void> => page.getByLabel(label).last().fill(text);

  it('begins with a vendor, a document and an investigation, each in a sentence', async () => {
    assert.match(await chat.lastCard().innerText(), /nog leeg/);
    assert.match(await saysOf('nieuwe leverancier: Oracle'), /leverancier toegevoegd: Oracle/);
    const source = await saysOf("voeg bron toe: 'DPIA Oracle Cloud', Privacy Company, 3 maart 2026, kenmerk 123");
    assert.match(source, /Uitgegeven door: Privacy Company[\s\S]*Kenmerk: 123/);
    const card = await saysOf('nieuw onderzoek OC26: DPIA Cloud 2026 van Oracle, bron DPIA Oracle Cloud');
    assert.match(card, /OC26\s+DPIA Cloud 2026[\s\S]*Leverancier: Oracle/);
  });

  it('takes a risk from the form on the card of the investigation', async () => {
    await chat.click('Risico toevoegen');
    await page.getByRole('radio', { name: 'Hoog', exact: true }).last().check();
    await fill('Titel van het risico', 'Locatiegegevens');
    await fill('Citaat, woord voor woord', 'Locatiegegevens gaan naar de VS.');
    await fill('Waar staat het in de bron?', 'blz. 4');
    assert.match(await (await chat.click('Vastleggen')).innerText(), /OC26-H1/);
  });

  it('keeps a form that is half filled in while what it asks for is added, and goes on with it', async () => {
    const quote = 'Cookies blijven twee jaar staan. '.repeat(120).trim();
    await chat.ask('nieuw risico in OC26');
    await fill('Citaat, woord voor woord', quote);
    await chat.click('Nieuwe bron');
    await fill('Titel van het document', 'Memo over cookies');
    await fill('Wie heeft het uitgegeven?', 'Auditdienst');
    await fill('Gepubliceerd op', '2026-03-01');
    assert.match(await (await chat.click('Vastleggen')).innerText(), /bron toegevoegd: Memo over cookies/);
    assert.equal(await page.getByLabel('Citaat, woord voor woord').last().inputValue(), quote);
    assert.equal(await page.getByRole('radio', { name: 'Memo over cookies' }).last().isChecked(), true);
    await page.getByRole('radio', { name: 'Middel', exact: true }).last().check();
    await fill('Titel van het risico', 'Cookies');
    await fill('Waar staat het in de bron?', 'blz. 2');
    assert.match(await (await chat.click('Vastleggen')).innerText(), /OC26-M1[\s\S]*Memo over cookies/);
    assert.match(await saysOf('hernoem OC26-M1 naar Cookies van derden'), /Cookies heet nu Cookies van derden/);
    const changes = await saysOf('wat is er gewijzigd bij Oracle sinds 1 maart 2026?');
    assert.match(changes, /OC26-M1\s+Cookies van derden[\s\S]*Bron\s+Memo over cookies[\s\S]*Leverancier\s+Oracle/);
  });

  it('takes a measure whose wording was read, and finds it by the vendor that is new', async () => {
    await chat.ask('nieuwe maatregel van Oracle in OC26: "Oracle zet dit uit voor eind 2026", bron DPIA Oracle Cloud');
    await fill('Waar staat het in de bron?', 'blz. 5');
    await fill('Titel van de maatregel', 'Locatie uitzetten');
    assert.match(await (await chat.click('vastleggen')).innerText(), /OC26-V1/);
    assert.match(await saysOf('welke maatregelen van Oracle zijn voorgesteld?'), /OC26-V1/);
  });

  it('takes the condition of the risk, and takes it back', async () => {
    const card = await saysOf('de voorwaarde van OC26-H1 is V1 omdat de bron dat zegt');
    assert.match(card, /voorwaarde gewijzigd: was niets, nu OC26-V1/);
    assert.match(await (await chat.click('Ongedaan maken')).innerText(), /Ongedaan gemaakt/);
  });

  it('takes nothing back on which something rests', async () => {
    assert.match(await saysOf('maak wijziging 1 ongedaan'), /rust al iets op[\s\S]*OC26/);
  });

  it('takes all of it in English as well', async () => {
    assert.match(await saysOf('add a vendor SAP'), /vendor added: SAP/);
    assert.match(await saysOf('add a source: "SAP audit", Auditdienst, 1 March 2026'), /Published by: Auditdienst/);
    await chat.ask('new investigation: "Audit of SAP Ariba" of SAP, source SAP audit');
    assert.match(await (await chat.click('Save')).innerText(), /SA26\s+Audit of SAP Ariba/);
    const risk = await saysOf(
      'new high risk in SA26: "Ariba keeps data for ever.", page 3, titled Retention, source SAP audit',
    );
    assert.match(risk, /SA26-H1/);
    assert.match(await (await chat.click('Undo')).innerText(), /No longer in the register/);
  });
});
