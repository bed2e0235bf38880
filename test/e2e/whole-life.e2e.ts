import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { openBrowser } from '../support/e2e-browser.js';
import { Playground } from '../support/e2e-playground.js';
import { npmStart } from '../support/e2e-start.js';

const SCREENSHOTS = join('artifacts', 'e2e', 'whole-life');

/**
 * Two weeks after the last day of the measures of the summer of 2020: both are late when their lives begin here. So
 * late in the evening that no message comes of itself between what is clicked.
 */
const TODAY = '2020-10-05T22:00';

const cleanups: (() => Promise<void>)[] = [];
let page: Page;
let chat: Playground;
/** The card of the step, and how many steps there were. */
let card: Locator;
let steps = 0;

/** A project and a chat of its own for each life: one would leave the other's risk half fulfilled. */
async function begin(): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  steps = 0;
  const project = await npmStart({ CLOCK_START: TODAY });
  cleanups.unshift(() => project.stop());
  const browser = await openBrowser();
  cleanups.unshift(() => browser.close());
  page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
  chat = new Playground(page);
  await chat.open(project.url);
  card = chat.lastCard();
}

async function end(): Promise<void> {
  for (const cleanup of cleanups.splice(0)) await cleanup();
}

/** The chat with the card of the step from its top, of a failed step too. */
async function photograph(life: string, title: string): Promise<void> {
  steps += 1;
  const name = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  await card.evaluate((element) => {
    element.scrollIntoView({ block: 'start' });
  });
  await page.screenshot({ path: join(SCREENSHOTS, `${life}-${String(steps).padStart(2, '0')}-${name}.png`) });
}

async function ask(words: string): Promise<string> {
  card = await chat.ask(words);
  return card.innerText();
}

async function click(words: string | RegExp): Promise<string> {
  card = await chat.click(words);
  return card.innerText();
}

/** Opens a form from the card, fills it in (labels to values) and sends it; `choice` is one of its radio buttons. */
async function fillIn(
  form: string,
  fields: Readonly<Record<string, string>>,
  { choice, send }: { readonly choice?: string; readonly send: string },
): Promise<string> {
  await click(form);
  if (choice !== undefined) await page.getByRole('radio', { name: choice }).last().check();
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label).last().fill(value);
  return click(send);
}

/** What a card says of a measure beside a label. */
const fact = (label: string, value: string): RegExp => new RegExp(`^${label}\\s+${value}$`, 'm');

function says(words: string, ...claims: readonly RegExp[]): void {
  for (const claim of claims) assert.match(words, claim);
}

describe('the whole life of a promise by card, in Dutch', () => {
  const send = 'Vastleggen';

  before(begin);
  afterEach(async function () {
    await photograph('nl', this.currentTest?.title ?? 'unknown');
  });
  after(end);

  it('begins as agreed, and late', async () => {
    says(await ask('OW20-V4'), /14 dagen te laat · geen melding/, fact('Status', 'Toegezegd'));
  });

  it('is in progress at 60% once that was filled in', async () => {
    const words = await fillIn('Bijwerken', { 'Voortgang in procenten': '60' }, { send });
    says(words, /Vastgelegd: voortgang bijgewerkt/, fact('Status', 'In uitvoering'), fact('Voortgang', '60%'));
  });

  it('goes back to 60% when a mistaken 80% is undone', async () => {
    says(await fillIn('Bijwerken', { 'Voortgang in procenten': '80' }, { send }), fact('Voortgang', '80%'));
    says(await click('Ongedaan maken'), /Ongedaan gemaakt/, fact('Voortgang', '60%'));
  });

  it('shows the reading of a new deadline while nothing is recorded yet', async () => {
    const fields = {
      'Nieuwe termijn, zoals verwoord': 'eind Q1 2021',
      Reden: 'De uitrol duurt langer',
      Bron: 'Brief van 2 oktober 2020',
      'Met wie is dit afgesproken?': 'Microsoft',
    };
    const words = await fillIn('Termijn wijzigen', fields, { send });
    says(words, /Zo lees ik deze termijn/, /‘eind Q1 2021’/, /1 maart 2021 tot en met 31 maart 2021/);
    assert.doesNotMatch(words, /Vastgelegd/);
  });

  it('moves the deadline with its reason, and keeps the first one in sight', async () => {
    const words = await click('Klopt, vastleggen');
    says(words, /Vastgelegd: termijn gewijzigd/, /De uitrol duurt langer/, /in uitvoering · verschoven/);
    says(words, /Eerst toegezegd: 31 augustus 2020 tot en met 21 september 2020 · 1 keer verschoven/);
    assert.doesNotMatch(words, /te laat ·/);
  });

  it('is reported by the vendor, which is not yet verified', async () => {
    const fields = { 'Wie meldt het gereed?': 'Microsoft', 'Wanneer is het gereed gemeld?': '2020-10-01' };
    const words = await fillIn('Gereed melden', fields, { send });
    says(words, /wacht op verificatie/, fact('Status', 'Gereed gemeld'));
    says(words, fact('Gemeld', 'door Microsoft, op 1 oktober 2020'));
  });

  it('is in progress again when the report is rejected for a reason', async () => {
    const words = await fillIn('Verifiëren', { Reden: 'De inzage ontbreekt nog' }, { choice: 'Afgekeurd', send });
    says(words, /bij verificatie afgekeurd/, /De inzage ontbreekt nog/, fact('Status', 'In uitvoering'));
    says(words, fact('Verificatie', 'afgekeurd, op 5 oktober 2020'), fact('Voortgang', '60%'));
  });

  it('is reported a second time', async () => {
    const fields = { 'Wie meldt het gereed?': 'Microsoft', 'Wanneer is het gereed gemeld?': '2020-10-05' };
    const words = await fillIn('Gereed melden', fields, { send });
    says(words, fact('Status', 'Gereed gemeld'), fact('Gemeld', 'door Microsoft, op 5 oktober 2020'));
  });

  it('gets evidence, which alone verifies nothing', async () => {
    const fields = {
      'Link naar het bewijs': 'https://example.org/testrapport.pdf',
      'Titel van het bewijs': 'Testrapport',
      'Datum van het bewijs': '2020-10-05',
    };
    const words = await fillIn('Bewijs toevoegen', fields, { send });
    says(words, /Vastgelegd: bewijs toegevoegd: Testrapport/, /wacht op verificatie/);
    says(words, /example\.org · 5 oktober 2020/);
  });

  it('is verified by a person, with every step in its history', async () => {
    const words = await fillIn('Verifiëren', {}, { choice: 'Geverifieerd', send });
    says(words, fact('Status', 'Geverifieerd'), fact('Verificatie', 'geverifieerd, op 5 oktober 2020'));
    assert.doesNotMatch(words, fact('Voortgang', '60%'));
  });

  it('leaves its risk open while another measure of the condition is not verified', async () => {
    const words = await click(/OW20-H4/);
    says(words, /OW20-H4 is nog niet gemitigeerd: OW20-O1 is nog niet geverifieerd/, /hoog risico/);
  });

  it('makes the risk ready to rate again once every measure of its condition is verified', async () => {
    says(await ask('OW20-C5 is weg sinds 1 oktober 2020, bron: brief van Microsoft'), /Niets houdt OW20-O1 nog tegen/);
    says(await ask('OW20-O1 is gereed sinds 2 oktober 2020, volgens de ministeries'), /wacht op verificatie/);
    const evidence = 'https://example.org/instellingen.pdf (Instellingen, 5 oktober 2020)';
    says(await ask(`verifieer OW20-O1, bewijs: ${evidence}`), fact('Status', 'Geverifieerd'));
    says(await ask('is OW20-H4 gemitigeerd?'), /aan de voorwaarde van OW20-H4 is voldaan, maar nog niemand heeft/);
  });

  it('mitigates the risk when a person rates it again', async () => {
    const words = await fillIn('Opnieuw beoordelen', { Reden: 'Alles is ingevoerd' }, { choice: 'Laag', send });
    says(words, /was hoog, nu laag/, /Alles is ingevoerd/, /laag risico/);
    says(words, /^OW20-H4 is gemitigeerd sinds 5 oktober 2020/m);
  });

  it('stays kept late by the first deadline, though it was done before the one that moved', async () => {
    says(await ask('wat is het trackrecord van Microsoft?'), /op tijd nagekomen\s+0/, /te laat nagekomen\s+1/);
    says(await click('Tegen de huidige termijn'), /al gereed, de termijn loopt nog\s+1/, /open en te laat\s+2/);
  });
});

describe('the whole life of a promise by sentence, in English', () => {
  before(begin);
  afterEach(async function () {
    await photograph('en', this.currentTest?.title ?? 'unknown');
  });
  after(end);

  it('starts out agreed, and overdue', async () => {
    says(await ask('show OW20-V5'), /14 days overdue · no report/, fact('State', 'Agreed'));
  });

  it('goes to 60% in one sentence', async () => {
    const words = await ask('set OW20-V5 to 60%');
    says(words, /Saved: progress updated/, fact('State', 'In progress'), fact('Progress', '60%'));
  });

  it('takes a mistaken 80% back at the word undo', async () => {
    says(await ask('OW20-V5 is at 80%'), fact('Progress', '80%'));
    says(await ask('undo'), /Undone/, fact('Progress', '60%'));
  });

  it('reads a new deadline aloud before it records it', async () => {
    const words = await ask(
      'move the deadline of OW20-V5 to the end of Q1 2021 because the rollout is late, ' +
        'agreed with Microsoft, source: letter of 2 October 2020',
    );
    says(words, /How I read this deadline/, /“the end of Q1 2021”/, /1 March 2021 to 31 March 2021/);
    assert.doesNotMatch(words, /Saved/);
  });

  it('records the move with its reason, beside what was first agreed', async () => {
    const words = await click('Correct, save');
    says(words, /Saved: deadline changed/, /the rollout is late/, /in progress · moved/);
    says(words, /First agreed: 31 August 2020 to 21 September 2020 · moved once/);
    assert.doesNotMatch(words, /days overdue/);
  });

  it('waits for verification when the vendor says it is done', async () => {
    const words = await ask('Microsoft says OW20-V5 is done as of 1 October 2020');
    says(words, /awaiting verification/, fact('State', 'Reported done'));
    says(words, fact('Reported', 'by Microsoft, on 1 October 2020'));
  });

  it('returns to in progress when the verifier rejects it because something is missing', async () => {
    const words = await ask('reject OW20-V5 because the opt-out is missing');
    says(words, /rejected at verification/, /the opt-out is missing/, fact('State', 'In progress'));
    says(words, fact('Verification', 'rejected, on 5 October 2020'), fact('Progress', '60%'));
  });

  it('takes the second report of the vendor', async () => {
    const words = await ask('Microsoft reported OW20-V5 done on 5 October 2020');
    says(words, fact('State', 'Reported done'), fact('Reported', 'by Microsoft, on 5 October 2020'));
  });

  it('adds evidence from a sentence, and still waits', async () => {
    const words = await ask('add evidence to OW20-V5: https://example.org/report.pdf (Test report, 5 October 2020)');
    says(words, /Saved: evidence added: Test report/, /awaiting verification/, /example\.org · 5 October 2020/);
  });

  it('is verified in two words', async () => {
    const words = await ask('verify OW20-V5');
    says(words, fact('State', 'Verified'), fact('Verification', 'verified, on 5 October 2020'));
    assert.doesNotMatch(words, fact('Progress', '60%'));
  });

  it('names the measure that still keeps the risk open', async () => {
    const words = await ask('is OW20-H5 mitigated?');
    says(words, /OW20-H5 is not mitigated yet: OW20-O1 is not verified yet/, /high risk/);
  });

  it('says that only a person is missing once the condition holds', async () => {
    says(await ask('OW20-C5 is gone since 1 October 2020 (letter of Microsoft)'), /Nothing is in the way of OW20-O1/);
    says(await ask('OW20-O1 is done since 2 October 2020, according to the ministries'), /awaiting verification/);
    const evidence = 'https://example.org/settings.pdf (Settings, 5 October 2020)';
    says(await ask(`verify OW20-O1, evidence: ${evidence}`), fact('State', 'Verified'));
    const words = await ask('is OW20-H5 mitigated?');
    says(words, /ready to re-rate/, /the condition of OW20-H5 is met, but nobody has confirmed the new rating/);
  });

  it('closes the risk when a person says its new level', async () => {
    const words = await ask('rerate OW20-H5 as low because everything is in place');
    says(words, /was high, now low/, /everything is in place/, /low risk/);
    says(words, /^OW20-H5 is mitigated since 5 October 2020/m);
  });

  it('counts the promise as kept late against the first deadline, and as done early against the moved one', async () => {
    says(await ask("what is Microsoft's record?"), /kept on time\s+0/, /kept late\s+1/);
    says(
      await click('Against the current deadline'),
      /done already, the deadline is still to pass\s+1/,
      /open and late\s+2/,
    );
  });
});
