import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import type { Store } from '../../../src/domain/store/store.js';
import { memoryStore } from '../../../src/stores/memory.js';
import {
  day,
  investigationCode,
  measure,
  measureCode,
  person,
  quotation,
  register,
  sourceCode,
  vendorCode,
} from '../../support/builders.js';
import { deskWith } from '../../support/change-desk.js';
import { firstRegister } from '../../support/first-register.js';
import { halfYear } from '../../support/half-year.js';
import { paper, partsOf, set, text, wordFile } from './written.js';

const dossierOf = (code: string) => set({ of: 'dossier', measure: measureCode(code) });

describe('the dossier of a measure', () => {
  let store: Store;
  let moved: string;
  let verified: string;
  before(async () => {
    store = await halfYear();
    moved = await text(store, dossierOf('OW20-V5'));
    verified = await text(store, dossierOf('OW20-V4'));
  });

  it('has every deadline as worded and as read, with the rule, and why one took the place of another', () => {
    assert.match(
      moved,
      /\| 1 \| ‘deels voor het einde van de zomer van 2020’ \| 31 augustus 2020 tot en met 21 september 2020 \| [^|]+eindigt een seizoen [^|]+ \| Eerste termijn\./,
    );
    assert.match(
      moved,
      /\| 2 \| ‘uiterlijk op 1 maart 2021’ \| Uiterlijk 1 maart 2021 \| [^|]+ \| Reden: ‘De keuzeknop is in Teams later klaar’\. Afgesproken met: SLM en Microsoft\. Dat staat in: Brief van Microsoft van 9 september 2020\. Vastgelegd op 10 september 2020\. \|/,
    );
  });

  it('keeps the four dates apart', () => {
    assert.match(
      verified,
      /\| Toegezegd \| uiterlijk 30 juni 2020 \| Microsoft \|\n\| Gereed gemeld \| 28 augustus 2020 \| Microsoft \|\n\| Laatste bewijs \| 14 september 2020 \| – \|\n\| Geverifieerd \| 1 oktober 2020 \| een collega \|/,
    );
    assert.match(moved, /\| Gereed gemeld \| niet vastgelegd \| – \|/);
  });

  it('has the history oldest first, when it happened and when it was recorded, by name where that is known', () => {
    const rows = verified.split('\n').filter((row) => /^\| [13] \| \d/.test(row));
    assert.deepEqual(
      rows.map((row) => row.split(' | ').slice(0, 3)),
      [
        ['| 1', '28 augustus 2020', '30 augustus 2020'],
        ['| 3', '1 oktober 2020', '1 oktober 2020'],
      ],
    );
    assert.match(rows[0] ?? '', /\| Sanne de Vries \|$/);
    assert.doesNotMatch(verified, /\bnoor\b/);
  });

  it('has the evidence with its host, address, date and fingerprint', async () => {
    const sha256 = 'a'.repeat(64);
    const link = 'https://microsoft.com@boos.example/rapport';
    const item = measure('OW20-V1', { evidence: [{ title: 'Rapport', link, date: day('2020-08-01'), sha256 }] });
    const told = await text(memoryStore(register({ measures: [item] })), dossierOf('OW20-V1'));
    assert.match(
      told,
      /\| Rapport \| 1 augustus 2020 \| boos\.example: https\\:\/\/microsoft\.com@boos\.example\/rapport \| a{64} \|/,
    );
  });

  it('has what the sources say that does not agree, each in its own words', async () => {
    const told = await text(store, { ...dossierOf('MD23-O1'), until: day('2024-01-01') }, '2024-01-01');
    assert.match(told, /### Waar de bronnen elkaar tegenspreken/);
    assert.match(told, /> ‘Als gevolg van de EU Data Boundary³ wordt Content Data al exclusief in de EU verwerkt/);
  });

  it('has what is in its way, and whether that is our inference', async () => {
    const told = await text(store, dossierOf('OW20-O2'));
    assert.match(told, /### Wat tegenhoudt[\s\S]*\| OW20-C4 [^|]+ \| Houdt nog tegen \| Onze gevolgtrekking \|/);
  });

  it('is on a past day as things stood then', async () => {
    const then = await text(store, { ...dossierOf('OW20-V4'), until: day('2020-09-01') });
    assert.match(then, /\*\*Stand:\*\* Gereed gemeld/);
    assert.match(then, /\| Geverifieerd \| niet vastgelegd \| – \|/);
    assert.doesNotMatch(then, /Verificatie vastgelegd/);
  });

  it('names no measure that is confidential, wherever its code was written', async () => {
    const plain = await firstRegister();
    const hiding = {
      ...plain,
      measures: plain.measures.map((one) => ({ ...one, confidential: one.code === 'OW20-V7' })),
    };
    const own = await halfYear(hiding);
    const told = await text(own, dossierOf('OW20-V3'));
    assert.match(told, /reden: Opgegaan in \\\[vertrouwelijk\\\]/);
    assert.doesNotMatch(told, /OW20-V7/);
    const xml = Object.values(partsOf(await wordFile(own, dossierOf('OW20-V3')))).join('');
    assert.doesNotMatch(xml.replace(/<[^>]+>/g, ''), /OW20-V7/);
  });

  it('is a Word document with the same in it, the same every time', async () => {
    const [one, other] = [
      await wordFile(store, dossierOf('OW20-V4')),
      await wordFile(await halfYear(), dossierOf('OW20-V4')),
    ];
    assert.deepEqual(Buffer.from(one), Buffer.from(other));
    const words = (partsOf(one)['word/document.xml'] ?? '').replace(/<[^>]+>/g, ' ');
    for (const piece of ['Vier data', 'Rapport over telemetrie', 'Geschiedenis']) assert(words.includes(piece), piece);
  });
});

describe('the dossier of an investigation or a vendor', () => {
  it('has each measure of it, and counts those that are left out', async () => {
    const secret = measure('OW20-V2', { confidential: true, quotation: quotation('GEHEIM'), owner: person('jan') });
    const store = memoryStore(
      register({ measures: [measure('OW20-V1'), secret, measure('OW20-O1'), measure('MD23-V1')] }),
    );
    const one = await text(store, set({ of: 'dossier', investigations: [investigationCode('OW20')] }));
    assert.match(one, /Dit dossier gaat over 2 maatregelen\.\n\n1 vertrouwelijke maatregel is weggelaten\./);
    assert.deepEqual(one.match(/^## \w+-\w+/gm), ['## OW20-O1', '## OW20-V1']);
    assert.doesNotMatch(one, /GEHEIM|OW20-V2/);
    const all = await paper(store, set({ of: 'dossier', vendors: [vendorCode('microsoft')] }));
    assert.equal(all.title, 'Dossier: Microsoft');
    assert.equal(all.blocks.filter((block) => block.type === 'heading' && /^\w+-\w+ /.test(block.text)).length, 3);
  });
});

describe('the measures of one letter, as a document', () => {
  it('has its reference, an overview, and what it says of each', async () => {
    const store = await halfYear();
    const letter = set({ of: 'letter', source: sourceCode('defender-2023'), until: day('2024-01-01') });
    const nl = await text(store, letter, '2024-01-01');
    assert.match(nl, /^# Maatregelen uit: Toelichting op technisch verificatieonderzoek/);
    assert.match(nl, /\*\*Datum:\*\* 13 juni 2023\n- \*\*Kenmerk:\*\* 4712670/);
    assert.match(nl, /In deze bron staan 12 maatregelen\./);
    assert.equal(nl.match(/^\| MD23-/gm)?.length, 12);
    assert.match(nl, /> — Bron 1 \(SLM Microsoft, Google Cloud en AWS Rijk, 13 juni 2023\): Internationale doorgifte/);
    assert.match(await text(store, { ...letter, language: 'en' }, '2024-01-01'), /This source names 12 measures\./);
  });

  it('says one measure of one', async () => {
    const store = memoryStore(register({ measures: [measure('OW20-V1')] }));
    const letter = set({ of: 'letter', source: sourceCode('office-dpia') });
    assert.match(await text(store, letter), /In deze bron staat 1 maatregel\./);
  });

  it('grows with the register, and with what happens to it', async () => {
    const store = await halfYear();
    const letter = set({ of: 'letter', source: sourceCode('office-web-mobile-2020') });
    assert.match(await text(store, letter), /OW20-V6 [^|]+\| Microsoft \| [^|]+ \| [^|]+ \| Toegezegd \|/);
    await deskWith({}, { store }).change('reportDone', 'OW20-V6', { claimedBy: 'Microsoft', occurredOn: '2021-01-12' });
    assert.match(await text(store, letter), /OW20-V6 [^|]+\| Microsoft \| [^|]+ \| [^|]+ \| Gereed gemeld \|/);
  });
});
