import assert from 'node:assert/strict';
import { createRenderer } from '../../../src/cards/renderer.js';
import type { Json, JsonObject } from '../../../src/cards/template/rendered.js';
import { localDate } from '../../../src/domain/time/local-date.js';
import { LANGUAGES, type Language } from '../../../src/domain/language.js';
import type { Outcome } from '../../../src/domain/outcome/outcome.js';
import type { Right } from '../../../src/domain/people/person.js';
import { circumstance, investigation, source, vendor } from '../../support/builders.js';
import { formOutcome } from '../changing.js';
import { ENTRY_SCENES } from '../entry-scenes.js';
import { PEOPLE } from '../world.js';

const render = createRenderer({ templates: 'adaptive-cards' });
const card = (outcome: Outcome, language: Language = 'nl', rights: readonly Right[] = PEOPLE.rights): JsonObject =>
  render({ outcome, alternatives: [], back: null, people: { ...PEOPLE, rights } }, language).card;

/** Every object in a card. */
function* partsOf(json: Json): Generator<JsonObject> {
  if (typeof json !== 'object' || json === null) return;
  if (!Array.isArray(json)) yield json as JsonObject;
  for (const part of Object.values(json)) yield* partsOf(part as Json);
}

const formsOn = (json: JsonObject): readonly string[] =>
  [...partsOf(json)].flatMap(({ verb, data }) =>
    verb === 'fillIn' && typeof data === 'object' && data !== null && 'form' in data
      ? [JSON.stringify(data['form']).slice(1, -1)]
      : [],
  );

const MARKUP = '**[hier](https://kwaad.example)** <at>allen</at>';
const hostile = vendor('oracle', { name: MARKUP, aliases: [MARKUP] });
const HOSTILE: readonly Outcome[] = [
  { type: 'vendor', vendor: hostile, investigations: [], measures: 0 },
  {
    type: 'source',
    source: source('rapport', { title: MARKUP, publisher: MARKUP, reference: MARKUP }),
    investigations: [investigation('TE26', { title: { nl: MARKUP, en: MARKUP } })],
    measures: 1,
  },
  {
    type: 'investigation',
    investigation: investigation('TE26', { title: { nl: MARKUP, en: MARKUP }, products: [MARKUP], aliases: [MARKUP] }),
    vendor: hostile,
    source: source('rapport', { title: MARKUP }),
    measures: 1,
    risks: 1,
    circumstances: [circumstance('TE26-C1', { title: { nl: MARKUP, en: MARKUP } })],
  },
  formOutcome('addVendor', { values: { name: MARKUP }, problems: [{ field: 'name', problem: 'taken' }] }),
  formOutcome('addInvestigation', { values: { title: MARKUP, code: MARKUP } }),
];

describe('the card of a vendor, a document or an investigation', () => {
  it('offers the next steps to who may take them, and to nobody else', () => {
    const teams = ENTRY_SCENES.find(([name]) => name === 'entry-investigation')?.[1];
    assert(teams !== undefined);
    assert.deepEqual(formsOn(card(teams)), ['addRisk', 'addMeasure', 'addCircumstance', 'editInvestigation']);
    assert.deepEqual(formsOn(card(teams, 'nl', ['read', 'update'])), ['addMeasure']);
    assert.deepEqual(formsOn(card(teams, 'nl', ['read'])), []);
  });

  it('shows what others wrote as text, and nothing of it as markup', () => {
    for (const outcome of HOSTILE) {
      for (const language of LANGUAGES) {
        for (const part of partsOf(card(outcome, language))) {
          if (part['type'] !== 'TextBlock') continue;
          assert.doesNotMatch(JSON.stringify(part['text']), /kwaad|<at>/, outcome.type);
        }
      }
    }
  });

  it('never names an entry by what only the history calls it', () => {
    for (const [name, outcome] of ENTRY_SCENES) {
      for (const language of LANGUAGES) {
        const { summary } = render({ outcome, alternatives: [], back: null, people: PEOPLE }, language);
        assert.doesNotMatch(summary, /(?:vendor|source|investigation)\/\w/, name);
        assert.notEqual(summary, '', name);
      }
    }
  });

  it('is told of in words where changes are listed, by the name that people know', () => {
    const rows = ENTRY_SCENES.flatMap(([, outcome]) => (outcome.type === 'changed' ? [outcome.record] : []));
    const since = localDate('2021-01-01');
    const query = { criteria: [] };
    const list: Outcome = { type: 'changeList', since, by: null, query, offset: 0, total: rows.length, rows };
    const shown = [...partsOf(card(list))]
      .flatMap(({ type, text }) => (type === 'TextRun' && typeof text === 'string' ? [text] : []))
      .join(' ');
    assert.match(shown, /TE26.*onderzoek toegevoegd: DPIA Teams 2026/);
    assert.match(shown, /bewerkt: Orakel heet nu Oracle; ook wel: OCI, Oracle Cloud/);
    assert.doesNotMatch(shown, /(?:vendor|source|investigation)\//);
  });

  it('says in a list of changes what kind of thing it is, where it has no code that people know', () => {
    const changes = ENTRY_SCENES.find(([name]) => name === 'entry-changes')?.[1];
    assert(changes !== undefined);
    const rows = (['nl', 'en'] as const).map((language) =>
      [...partsOf(card(changes, language))].flatMap(({ inlines }) => {
        const runs = [...partsOf(inlines ?? null)];
        return runs[0]?.['weight'] === 'Bolder'
          ? [runs.slice(0, 2).map(({ text }) => JSON.stringify(text).slice(1, -1).trim())]
          : [];
      }),
    );
    assert.deepEqual(rows, [
      [
        ['Leverancier', 'Oracle'],
        ['Bron', 'DPIA Microsoft Teams, OneDrive en SharePoint'],
        ['TE26', 'DPIA Teams 2026'],
        ['TE26-H1', 'Locatiegegevens'],
        ['TE26-V1', 'Maatregel TE26-V1'],
      ],
      [
        ['Vendor', 'Oracle'],
        ['Source', 'DPIA Microsoft Teams, OneDrive en SharePoint'],
        ['TE26', 'DPIA on Teams 2026'],
        ['TE26-H1', 'Location data'],
        ['TE26-V1', 'Measure TE26-V1'],
      ],
    ]);
  });

  it('makes what is missing one click away on a form that asks for it', () => {
    const choices = { vendor: ['microsoft'], source: ['office-dpia'] };
    assert.deepEqual(formsOn(card(formOutcome('addInvestigation', { choices }))), ['addVendor', 'addSource']);
    assert.deepEqual(formsOn(card(formOutcome('addMeasure'), 'nl', ['read', 'update'])), ['addSource']);
  });
});
