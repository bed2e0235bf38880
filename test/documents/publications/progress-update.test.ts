import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import fc from 'fast-check';
import type { Store } from '../../../src/domain/store/store.js';
import { memoryStore } from '../../../src/stores/memory.js';
import { day, deadline, investigationCode, measure, measureCode, quotation, register } from '../../support/builders.js';
import { firstRegister } from '../../support/first-register.js';
import { halfYear } from '../../support/half-year.js';
import { partsOf, section, set, text, wordFile } from './written.js';
import { tries } from '../../support/property-runs.js';

const OW20 = set({ investigations: [investigationCode('OW20')] });

describe('a progress update as text', () => {
  let store: Store;
  let nl: string;
  before(async () => {
    store = await halfYear();
    nl = await text(store, OW20);
  });

  it('says in numbers what is in it, with the codes behind each', () => {
    const summary = section(nl, 'In het kort');
    assert.match(summary, /15 maatregelen uit het onderzoek OW20\./);
    assert.match(summary, /\| Te laat \| 2 \| Microsoft: OW20-V2 en OW20-V6 \|/);
    assert.match(summary, /\| Gereed gemeld, nog niet geverifieerd \| 1 \| Microsoft: OW20-V1 \|/);
    assert.match(summary, /Er is geen vertrouwelijke maatregel weggelaten\./);
  });

  it('names whose each measure is, where several parties have to do something', () => {
    assert.match(
      section(nl, 'In het kort'),
      /Nog open en niet te laat \| 9 \| Overheidsorganisaties: .*; SLM: OW20-S1; /,
    );
    assert.match(section(nl, 'Te laat'), /OW20-V2.*\(Microsoft\)/);
  });

  it('carries the code and the ground of every statement', () => {
    const statements = nl.split('\n').filter((line) => line.startsWith('- **OW20-'));
    assert(statements.length > 10);
    for (const line of statements) {
      assert.match(line, /^- \*\*OW20-[VOS]\d+ .+\.\*\* .+ \\\[(bron 1|wijziging(en)? [\d\w ,]+)\\\]$/);
    }
    for (const line of nl.split('\n').filter((row) => row.startsWith('| OW20-'))) {
      assert.match(line, /\\\[(bron 1|wijziging(en)? [\d\w ,]+)\\\] \|$/);
    }
  });

  it('tells of a report that it is not verified', () => {
    assert.match(
      section(nl, 'Gereed gemeld'),
      /OW20-V1 .+\*\* Op 10 oktober 2020 is dit gereed gemeld door Microsoft\. Het is nog niet geverifieerd\. Die melding was 19 dagen te laat\. Er is nog geen bewijs vastgelegd\./,
    );
    assert.doesNotMatch(section(nl, 'Geverifieerd'), /OW20-V1/);
  });

  it('tells of what is late by how much, on which day, and what was heard of it', () => {
    assert.match(
      section(nl, 'Te laat'),
      /OW20-V6 .+\*\* De laatste dag van de termijn was 31 december 2020\. Op 15 januari 2021 was dit volgens het register 15 dagen te laat\. Er is geen melding over vastgelegd\./,
    );
  });

  it('says one day and two days', async () => {
    const onDay = async (until: string) =>
      section(await text(store, { ...OW20, until: day(until) }, '2021-02-01'), 'Te laat');
    assert.match(await onDay('2021-01-01'), /volgens het register 1 dag te laat/);
    assert.match(await onDay('2021-01-02'), /volgens het register 2 dagen te laat/);
  });

  it('quotes each source word for word, with its place', () => {
    assert.match(
      section(nl, 'Bijlage: de maatregelen en wat de bron zegt'),
      /### OW20-V6 [^\n]+\n\n> ‘Microsoft voert deze maatregelen deels voor het einde van de zomer van 2020 door \(hoge risico's 1, 4 en 5\) en de resterende maatregelen voor het einde van 2020\.’\n>\n> — Bron 1 \(Privacy Company, 9 juli 2020\): Aangekondigde maatregelen Microsoft/,
    );
    assert.match(
      section(nl, 'Bronnen'),
      /^\n1\. Onderzoek MS Office 365 Web \\& apps: .+ Privacy Company, 9 juli 2020\.\n/,
    );
  });

  it('does not say of organisations that they promised what they were asked', () => {
    assert.match(nl, /Aan overheidsorganisaties is uiterlijk op 9 juli 2020 gevraagd dit te doen\./);
    assert.doesNotMatch(nl, /verheidsorganisaties heeft/);
    const open = section(nl, 'Nog open en niet te laat');
    assert.match(open, /OW20-O2 .+\| Gevraagd \\\[bron 1\\\] \|/);
  });

  it('never ends a sentence twice', () => {
    assert.doesNotMatch(nl, /[.!?]’\.|\.\.(?!\.)/);
  });

  it('is the same in English, in English', async () => {
    const en = await text(store, { ...OW20, language: 'en' });
    assert.match(en, /^# Progress on the measures: DPIA on Office for the Web and the mobile Office apps\n/);
    assert.match(section(en, 'Late'), /On 15 January 2021 this was 15 days late according to the register\./);
    assert.match(section(en, 'Reported done'), /reported done by Microsoft\. It has not been verified yet\./);
    assert.doesNotMatch(en, /Maatregel |Termijn|te laat|bron \d/);
    assert.equal(en.match(/^- \*\*OW20/gm)?.length, nl.match(/^- \*\*OW20/gm)?.length);
  });

  it('says so where nothing happened', async () => {
    const quiet = memoryStore(register({ measures: [measure('OW20-V1', { deadlines: [deadline('2021-06-30')] })] }));
    const one = await text(quiet, set());
    assert.match(one, /1 maatregel uit het onderzoek OW20\./);
    for (const none of ['niets geverifieerd', 'niets te laat', 'geen termijn gewijzigd', 'geen verwachtingen']) {
      assert.match(one, new RegExp(none));
    }
  });

  it('takes no sign in a text of others for one of its own', async () => {
    const nasty = '| # *vet* [klik](https://boos.example) <script>\n\n# Kop `x`\u202E';
    const item = measure('OW20-V1', {
      title: { nl: nasty, en: nasty },
      quotation: quotation(nasty, { place: nasty }),
      deadlines: [deadline('2021-06-30', { wording: nasty })],
    });
    const told = await text(memoryStore(register({ measures: [item] })), set());
    assert.doesNotMatch(told, /^# Kop|(?<!\\)<script|(?<!\\)\]\(|(?<!\\)\*vet|https:\/\/|\u202E/m);
    for (const table of told.split('\n\n').filter((block) => block.startsWith('|'))) {
      const cells = table
        .trim()
        .split('\n')
        .map((row) => row.match(/(?<!\\)\|/g)?.length);
      assert.equal(new Set(cells).size, 1, table);
    }
  });
});

describe('a progress update as a Word document', () => {
  let store: Store;
  let parts: Readonly<Record<string, string>>;
  before(async () => {
    store = await halfYear();
    parts = partsOf(await wordFile(store, OW20));
  });
  const document = () => parts['word/document.xml'] ?? '';

  it('has real headings, header rows and page numbers', () => {
    for (const style of ['Title', 'Heading1', 'Heading2'])
      assert.match(document(), new RegExp(`w:pStyle w:val="${style}"`));
    const tables = document().split('<w:tbl>').slice(1);
    assert(tables.length >= 4);
    for (const table of tables) assert.match(table.split('</w:tr>')[0] ?? '', /<w:tblHeader\/>/);
    assert.match(parts['word/footer1.xml'] ?? '', /PAGE[\s\S]*NUMPAGES/);
  });

  it('says in which language it is, and what it is called', async () => {
    assert.match(parts['word/styles.xml'] ?? '', /<w:lang w:val="nl-NL"/);
    assert.match(parts['docProps/core.xml'] ?? '', /<dc:title>Voortgang van de maatregelen: DPIA Office/);
    const english = partsOf(await wordFile(store, { ...OW20, language: 'en' }));
    assert.match(english['word/styles.xml'] ?? '', /<w:lang w:val="en-GB"/);
  });

  it('is well-formed, whatever people wrote', async () => {
    const nasty = 'a & b < c > d "e" \u0000\u0008\uD800\uFFFF ]]> <w:p/>';
    const item = measure('OW20-V1', { title: { nl: nasty, en: nasty }, quotation: quotation(nasty) });
    const written = partsOf(await wordFile(memoryStore(register({ measures: [item] })), set()));
    for (const [name, xml] of Object.entries({ ...parts, ...written })) {
      if (name.endsWith('.xml') || name.endsWith('.rels')) isWellFormed(name, xml);
    }
    assert.match(written['word/document.xml'] ?? '', /a &amp; b &lt; c &gt; d/);
  });

  it('has in it what the text has', async () => {
    const words = document().replace(/<[^>]+>/g, '');
    for (const code of ['OW20-V1', 'OW20-V6', 'OW20-H4', 'OW20-S1']) assert(words.includes(code), code);
    assert(words.includes('Op 15 januari 2021 was dit volgens het register 15 dagen te laat.'));
  });
});

describe('the same progress update', () => {
  it('is the same text and the same file, byte for byte, whenever it is asked for', async () => {
    const files = [];
    for (const today of ['2021-01-15', '2022-05-05']) {
      const store = await halfYear();
      files.push([await text(store, OW20, today), Buffer.from(await wordFile(store, OW20, today)).toString('base64')]);
    }
    assert.deepEqual(files[0], files[1]);
  });

  it('says that it was made on its own day', async () => {
    const parts = partsOf(await wordFile(await halfYear(), OW20));
    assert.match(
      parts['docProps/core.xml'] ?? '',
      /created [^>]*>2021-01-15T00:00:00Z<[\s\S]*modified [^>]*>2021-01-15T00:00:00Z</,
    );
  });
});

describe('what is confidential', () => {
  it('is in no document, not even by its code, and is counted', async () => {
    const plain = await firstRegister();
    const codes = plain.measures.map(({ code }) => code).filter((code) => code.startsWith('OW20'));
    await fc.assert(
      fc.asyncProperty(fc.subarray(codes, { minLength: 1, maxLength: codes.length - 1 }), async (hidden) => {
        const store = await halfYear(hiding(plain, hidden));
        const told = await text(store, OW20);
        const xml = Object.values(partsOf(await wordFile(store, OW20))).join('\n');
        for (const one of [told, xml.replace(/<[^>]+>/g, '')]) {
          assert.doesNotMatch(one, /GEHEIM/);
          for (const code of hidden) assert.doesNotMatch(one, new RegExp(`${code}(?!\\d)`), code);
        }
        assert.match(
          told,
          hidden.length === 1
            ? /1 vertrouwelijke maatregel is weggelaten/
            : new RegExp(`${hidden.length} vertrouwelijke maatregelen zijn weggelaten`),
        );
      }),
      { numRuns: tries(15) },
    );
  });

  it('is counted where a risk waits for it', async () => {
    const store = await halfYear(hiding(await firstRegister(), [measureCode('OW20-V6')]));
    assert.match(
      section(await text(store, OW20), 'Risico’s'),
      /OW20-H6 .+ Open: aan de voorwaarde is nog niet voldaan\. Het wacht ook op 1 vertrouwelijke maatregel\./,
    );
  });
});

/** The same register, in which these measures are confidential and say so in every text they have. */
function hiding(plain: Awaited<ReturnType<typeof firstRegister>>, hidden: readonly string[]): typeof plain {
  return {
    ...plain,
    measures: plain.measures.map((one) =>
      hidden.includes(one.code)
        ? {
            ...one,
            confidential: true,
            title: { nl: 'GEHEIM', en: 'GEHEIM' },
            quotation: { ...one.quotation, quote: 'GEHEIM' },
            notes: [{ nl: 'GEHEIM', en: 'GEHEIM' }],
          }
        : one,
    ),
  };
}

/** Every element is closed in the order in which it was opened, and nothing stands bare that XML reserves. */
function isWellFormed(name: string, xml: string): void {
  const open: string[] = [];
  const body = xml.replace(/^<\?xml[^>]*\?>/, '');
  for (const [, slash, tag, self] of body.matchAll(/<(\/?)([\w:.-]+)[^<>]*?(\/?)>/g)) {
    if (slash === '/') assert.equal(open.pop(), tag, name);
    else if (self !== '/') open.push(tag ?? '');
  }
  assert.deepEqual(open, [], name);
  const between = body.replace(/<[^<>]*>/g, '');
  assert.doesNotMatch(between, /[<>]|&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i, name);
  // eslint-disable-next-line no-control-regex
  assert.doesNotMatch(xml, /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u, name);
}
