import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Store } from '../../../../src/domain/store/store.js';
import { memoryStore } from '../../../../src/stores/memory.js';
import {
  change,
  changed,
  day,
  deadline,
  measure,
  measureCode,
  quotation,
  register,
  risk,
} from '../../../support/builders.js';

const ALL = { offset: 0, limit: 100 };
const TODAY = day('2023-11-15');

const QUOTES: Readonly<Record<string, string>> = {
  'OW20-O2': 'Zet de telemetrieverzameling in de mobiele Office apps op het laagste niveau.',
  'OW20-O3': 'Gebruik als beheerder regelmatig de Data Viewer Tool om de telemetrie te bekijken.',
  'OW20-O4': 'Maak bewaartermijnenbeleid bekend en dwing naleving af.',
  'OW20-O7': 'Informeer medewerkers over de inzagemogelijkheden en de auditlogs.',
  'MD23-O1':
    "Accepteer de risico's van de overdracht van gepseudonimiseerde serverlogs en telemetriegegevens naar de VS.",
  'MD23-O2': 'Adviseer beheerders om geen persoonlijke gegevens te uploaden in bijlagen bij support tickets.',
  'MD23-O3': 'Overweeg pseudoniemen voor specifieke medewerkers die met geheime gegevens werken.',
};

const storeOf = (): Store =>
  memoryStore(
    register({
      measures: Object.entries(QUOTES).map(([code, quote]) =>
        measure(code, { quotation: quotation(quote), title: { nl: code, en: code } }),
      ),
      risks: [
        risk('OW20-L1', {
          title: { nl: 'Gevoel van toezicht', en: 'Chilling effect' },
          quotation: quotation('Chilling effect op werknemers'),
        }),
        risk('OW20-L2', {
          title: { nl: 'Lange bewaartermijn', en: 'Long retention' },
          quotation: quotation('Lange bewaartermijn van 18 maanden'),
        }),
      ],
    }),
  );

describe('words looked for in measures', () => {
  const ranked = async (words: string, store = storeOf(), some = false): Promise<readonly string[]> =>
    (await store.findMeasures({ criteria: [{ field: 'text', words, some }] }, ALL, TODAY)).rows.map(({ code }) => code);
  const find = async (words: string, store = storeOf()): Promise<readonly string[]> =>
    [...(await ranked(words, store))].sort();

  it('are found in any of their forms', async () => {
    for (const words of ['medewerkers', 'Medewerker', 'MEDEWERKERS'])
      assert.deepEqual(await find(words), ['MD23-O3', 'OW20-O7']);
    assert.deepEqual(await find('geheim gegeven'), ['MD23-O3']);
  });

  it('must all be there', async () => {
    assert.deepEqual(await find('medewerkers auditlogs'), ['OW20-O7']);
    assert.deepEqual(await find('medewerkers telemetrie'), []);
    assert.deepEqual(await find('medewerkers xylofoon'), []);
  });

  it('are looked for in title, description, quote, wording and notes', async () => {
    const store = memoryStore(
      register({
        measures: [
          measure('OW20-V1', { title: { nl: 'zebra', en: 'horse' } }),
          measure('OW20-V2', { description: { nl: 'olifant', en: 'elephant' } }),
          measure('OW20-V3', { deadlines: [deadline(null, { wording: 'zodra de giraf slaapt' })] }),
          measure('OW20-V4', { notes: [{ nl: 'krokodil', en: 'crocodile' }] }),
        ],
      }),
    );
    const found = ['zebra', 'horse', 'olifant', 'elephant', 'giraf', 'krokodil', 'crocodile'].map((word) =>
      find(word, store),
    );
    assert.deepEqual(
      (await Promise.all(found)).flat().map((code) => code.slice(-1)),
      ['1', '1', '2', '2', '3', '4', '4'],
    );
  });

  it('are found by themselves before compounds are', async () => {
    assert.deepEqual(await find('telemetrie'), ['OW20-O3']);
    assert.deepEqual(await find('bewaartermijn'), ['OW20-O4']);
    assert.deepEqual(await find('overdrachten'), ['MD23-O1']);
    assert.deepEqual(await find('logs'), []);
    assert.deepEqual(await find('beleid'), ['OW20-O4']);
  });

  it('may be two words typed as one, which stand side by side', async () => {
    assert.deepEqual(await find('supporttickets'), ['MD23-O2']);
    assert.deepEqual(await find('supportticket'), ['MD23-O2']);
    assert.deepEqual(await find('officeapps'), ['OW20-O2']);
    for (const words of ['ticketsupport', 'dataofficeviewer', 'supportviewer'])
      assert.deepEqual(await find(words), [], words);
  });

  it('may have a slip of the pen, where no other word is meant', async () => {
    for (const words of ['medewekers', 'medewerekrs', 'mederwerkers'])
      assert.deepEqual(await find(words), ['MD23-O3', 'OW20-O7'], words);
    assert.deepEqual(await find('bewaartermynenbeleid'), ['OW20-O4']);
    assert.deepEqual(await find('gegevans'), ['MD23-O2', 'MD23-O3']);
    for (const words of ['tool1', 'vies', 'dota', 'wedewerkers']) assert.deepEqual(await find(words), [], words);
  });

  it('may have two letters swapped', async () => {
    assert.deepEqual(await find('gehieme'), ['MD23-O3']);
    assert.deepEqual(await find('tickest'), ['MD23-O2']);
  });

  it('are those of their own language', async () => {
    const store = memoryStore(
      register({
        measures: [
          measure('OW20-V1', { title: { nl: 'De verwerking beperken', en: 'Limit it' } }),
          measure('OW20-V2', { title: { nl: 'Alleen verwerker zijn', en: 'Published as processor' } }),
        ],
      }),
    );
    assert.deepEqual(await find('verwerker', store), ['OW20-V2']);
    assert.deepEqual(await find('verwerkingen', store), ['OW20-V1']);
    assert.deepEqual(await find('publish', store), ['OW20-V2']);
  });

  it('rank what has them in fewer other words higher, and what has them equally in the order of lists', async () => {
    const same = { title: { nl: 'Bestandspaden opruimen', en: 'Clear out file paths' } };
    const store = memoryStore(
      register({
        measures: [
          measure('OW20-V1', {
            title: { nl: 'Beleid voor namen, sleutels, versies, bestandspaden, logs en adressen', en: 'Policy' },
          }),
          measure('OW20-V3', { ...same, deadlines: [deadline('2024-01-31')] }),
          measure('OW20-V2', { ...same, deadlines: [deadline('2023-01-31')] }),
        ],
      }),
    );
    assert.deepEqual(await ranked('bestandspaden', store), ['OW20-V2', 'OW20-V3', 'OW20-V1']);
  });

  it('that have no content are looked past, except in a phrase', async () => {
    assert.deepEqual(await find('het bewaartermijnenbeleid van de organisatie'), []);
    assert.deepEqual(await find('het bewaartermijnenbeleid van de naleving'), ['OW20-O4']);
    assert.deepEqual(await ranked('de telemetrie van een xylofoon', storeOf(), true), ['OW20-O3']);
    assert.deepEqual(await find('"naleving af"'), ['OW20-O4']);
    assert.deepEqual(await find('"de naleving"'), []);
    assert.deepEqual(await find('van de'), []);
  });

  it('between quotation marks stand side by side', async () => {
    assert.deepEqual(await find('"gepseudonimiseerde serverlogs"'), ['MD23-O1']);
    assert.deepEqual(await find("'gepseudonimiseerde serverlogs'"), ['MD23-O1']);
    assert.deepEqual(await find('“serverlogs gepseudonimiseerde”'), []);
    assert.deepEqual(await find('gegevens "support tickets"'), ['MD23-O2']);
    assert.deepEqual(await find('"auditlogs"'), ['OW20-O7']);
    assert.deepEqual(await find("risico's"), ['MD23-O1']);
  });

  it('that are no words find nothing', async () => {
    for (const words of ['…', '""', '🙂', "'"]) assert.deepEqual(await find(words), []);
  });

  it('are found in what comes while the first question is read', async () => {
    const store = storeOf();
    const many = Array.from({ length: 500 }, (_, index) => measure(`OW20-V${index + 1}`));
    for (const one of many) await store.commit(change(one, { kind: 'new_measure' }));
    const asked = find('nijlpaard', store);
    const last = many.at(-1);
    assert.ok(last);
    const late = changed(last, { title: { nl: 'Een nijlpaard', en: 'A hippo' } });
    await store.commit(change(late));
    await store.commit(change(measure('OW20-V999', { title: { nl: 'Nog een nijlpaard', en: 'Another' } })));
    await asked;
    assert.deepEqual(await find('nijlpaard', store), [late.code, measureCode('OW20-V999')]);
  });
});

describe('words looked for in risks', () => {
  const find = async (text: string): Promise<readonly string[]> =>
    (await storeOf().findRisks({ text }, ALL, TODAY)).rows.map(({ code }) => code);

  it('are found in title and quote', async () => {
    assert.deepEqual(await find('chilling effect'), ['OW20-L1']);
    assert.deepEqual(await find('toezicht'), ['OW20-L1']);
    assert.deepEqual(await find('bewaartermijnen'), ['OW20-L2']);
    assert.deepEqual(await find('telemetrie'), []);
  });
});
