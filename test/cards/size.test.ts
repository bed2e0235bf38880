import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { BUDGET, sizeOf } from '../../src/cards/template/budget.js';
import { parseClick } from '../../src/cards/verbs.js';
import { CHANGE_NAMES } from '../../src/domain/change/change-form.js';
import { FIELDS, type FieldValues } from '../../src/domain/change/fields.js';
import { MEASURE_FOCUSES } from '../../src/domain/measure/focus.js';
import { LANGUAGES, type Language } from '../../src/domain/language.js';
import type { Measure } from '../../src/domain/measure/measure.js';
import type { Criterion } from '../../src/domain/query/query.js';
import {
  change,
  day,
  deadline,
  measure,
  measureCode,
  person,
  quotation,
  risk,
  riskCode,
  source,
} from '../support/builders.js';
import type { Outcome } from '../../src/domain/outcome/outcome.js';
import { drawn, type Drawn } from './drawn.js';
import { changedOutcome, formOutcome, read, recordOf, refusedOutcome } from './changing.js';
import { listOutcome, measureOutcome, riskOutcome, riskView, TODAY } from './views.js';
import { PEOPLE } from './world.js';
import { tries } from '../support/property-runs.js';

/** A letter takes one byte, a Chinese sign three, a flag eight. */
const LETTERS = ['a', 'é', '漢', '🇳🇱', '"', '\\', '\n'] as const;
const QUOTE = 5_000;

const long = (letter: string, length: number): string =>
  letter.repeat(Math.ceil(length / letter.length)).slice(0, length);

/** A measure of which every text is as long as `length` allows. */
function wordy(code: string, letter: string, length: number): Measure {
  const text = long(letter, length);
  const both = { nl: text, en: text };
  return measure(code, {
    title: both,
    description: both,
    quotation: quotation(text, { place: text }),
    deadlines: [
      deadline('2020-12-31', { wording: `${text}.`, rule: { id: 'latest-day', fragment: text, condition: text } }),
    ],
    notes: [both, both, both, both, both, both],
    contradictions: [{ quotations: [quotation(text), quotation(text), quotation(text)], explanation: both }],
    risks: [],
    report: { claimedBy: text, on: TODAY, recordedBy: person('bas') },
    evidence: Array.from({ length: 20 }, () => ({ title: text, link: 'https://example.org', date: TODAY })),
    occurrences: Array.from({ length: 40 }, (_, index) => ({
      from: day(`${2000 + index}-01-01`),
      to: day(`${2000 + index}-12-31`),
      state: 'reported_done' as const,
      report: { claimedBy: text, on: TODAY, recordedBy: person('bas') },
      evidence: [{ title: text, link: `https://example.org/${'x'.repeat(1900)}`, date: TODAY }],
      verification: null,
    })),
    lapsesWith: measureCode('OW20-V9'),
    owner: person('bas'),
  });
}

/** For someone who may do everything, so that every button is there. */
const drawnOutcome = (outcome: Outcome, language: Language = 'nl'): Drawn =>
  drawn({ outcome, alternatives: [], back: null, people: PEOPLE }, language);

const fits = ({ card, summary }: Drawn): void => {
  const size = sizeOf({ card, summary });
  assert.ok(size <= BUDGET, `${size} bytes`);
};

describe('the size of a message', () => {
  it('is told in the larger of UTF-8 and UTF-16', () => {
    assert.equal(sizeOf({ card: {}, summary: '' }), 2 * JSON.stringify({ card: {}, summary: '' }).length);
    assert.equal(
      sizeOf({ card: {}, summary: '漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢' }),
      24 + 3 * 28,
    );
  });

  it('stays within bounds for a measure with quotes of 5,000 characters, whatever was asked of it', () => {
    const records = Array.from({ length: 5 }, () => ({
      ...change(measure(), { reason: long('漢', QUOTE) }),
      number: 1,
      before: [],
    }));
    for (const letter of LETTERS) {
      for (const focus of [null, ...MEASURE_FOCUSES]) {
        const outcome = measureOutcome(wordy('OW20-V1', letter, QUOTE), { focus, history: records, historyTotal: 900 });
        for (const language of LANGUAGES) fits(drawnOutcome(outcome, language));
      }
    }
  });

  it('stays within bounds for a measure that 200 risks are linked to', () => {
    const title = { nl: long('漢', 300), en: long('漢', 300) };
    const risks = Array.from({ length: 200 }, (_, index) => riskView(risk(`OW20-H${index + 1}`, { title })));
    const linked = measure('OW20-V1', { risks: risks.map((view) => riskCode(view.risk.code)) });
    const card = drawnOutcome(measureOutcome(linked, { risks, focus: 'risks' }));
    fits(card);
    assert.ok(
      card.actions.some(({ verb, title: name }) => verb === 'listRisks' && name.includes('200')),
      'a way to all of them',
    );
  });

  it('stays within bounds for a list of long titles, and loses no row on the way through the pages', () => {
    const codes = Array.from({ length: 23 }, (_, index) => `OW20-V${index + 1}`);
    for (const letter of LETTERS) {
      const measures = codes.map((code) => wordy(code, letter, 3_000));
      const seen: string[] = [];
      for (let offset: number | undefined = 0; offset !== undefined;) {
        const rows = listOutcome(measures.slice(offset, offset + 10)).rows;
        const page = drawnOutcome(listOutcome(measures, { offset, rows }));
        fits(page);
        assert.ok(page.measures.length > 0);
        seen.push(...page.measures);
        offset = nextOffset(page);
      }
      assert.deepEqual(seen, codes);
    }
  });

  it('stays within bounds for a question that names 200 codes, and still leads to the next page', () => {
    const anyOf = Array.from({ length: 200 }, (_, index) => measureCode(`OW20-V${10_000 + index}`));
    const criteria: readonly Criterion[] = [
      { field: 'code', anyOf },
      { field: 'word', anyOf: ['open'] },
    ];
    const measures = anyOf.map((code) => measure(code));
    const page = drawnOutcome(listOutcome(measures, { query: { criteria: [...criteria] } }));
    fits(page);
    assert.equal(nextOffset(page), page.measures.length);
  });

  it('stays within bounds for a risk with a condition over 200 measures', () => {
    const text = long('漢', QUOTE);
    const of = Array.from({ length: 200 }, (_, index) => ({
      type: 'verified' as const,
      measure: measureCode(`OW20-V${index + 1}`),
    }));
    const many = risk('OW20-H1', {
      title: { nl: text, en: text },
      quotation: quotation(text),
      condition: { condition: { type: 'all', of }, ours: true, quotation: quotation(text) },
    });
    assert.match(drawnOutcome(riskOutcome(many)).text, /En nog \d+ delen van de voorwaarde/);
    for (const focus of [null, 'blocking', 'text', 'condition'] as const) {
      fits(drawnOutcome(riskOutcome(many, [], { focus, source: source('office-dpia', { title: text }) })));
    }
  });

  for (const letter of LETTERS) {
    it(`stays within bounds for every form, filled to the limit with ${JSON.stringify(letter)} and all of it wrong`, () => {
      const typed = long(letter, 20_000);
      const values: FieldValues = Object.fromEntries(FIELDS.map((field) => [field, typed]));
      const problems = FIELDS.map((field) => ({ field, problem: 'too_long', nearest: [typed, typed] }) as const);
      const was = wordy('OW20-V4', letter, QUOTE);
      const since = Array.from({ length: 50 }, () =>
        recordOf(was, { ...was, state: 'in_progress', owner: null }, { reason: typed, source: typed }),
      );
      const alike = Array.from({ length: 50 }, (_, index) => measureCode(`OW20-V${index + 1}`));
      const reading = read('eind Q1 2021');
      const choices = { source: Array.from({ length: 300 }, (_, index) => `bron-${index}`) };
      for (const form of CHANGE_NAMES) {
        for (const more of [{}, { choices }]) {
          const full = { values, problems, since, alike, reading, subjectTitle: { nl: typed, en: typed } };
          for (const language of LANGUAGES) fits(drawnOutcome(formOutcome(form, { ...full, ...more }), language));
        }
      }
    });
  }

  it('says of a text that had to be cut that it was', () => {
    const card = drawnOutcome(formOutcome('addMeasure', { values: { quote: long('漢', 20_000) } }));
    assert.match(card.text, /paste niet meer op de kaart en is ingekort/);
    const whole = drawnOutcome(formOutcome('addMeasure', { values: { quote: long('漢', 4000) } }));
    assert.doesNotMatch(whole.text, /ingekort/);
  });

  it('stays within bounds for what became of a change, and for one that was refused', () => {
    for (const letter of LETTERS) {
      const text = long(letter, QUOTE);
      const was = wordy('OW20-V1', letter, QUOTE);
      const now = { ...was, evidence: [], owner: person('sanne'), supersededBy: measureCode('OW20-V2') };
      const record = recordOf(was, now, { reason: text, source: text });
      const freed = Array.from({ length: 300 }, (_, index) => measureCode(`OW20-V${index + 1}`));
      for (const language of LANGUAGES) {
        fits(drawnOutcome(changedOutcome(record, was, { freed }), language));
        fits(drawnOutcome(refusedOutcome({ why: 'built_on', by: record }), language));
        fits(drawnOutcome(refusedOutcome({ why: 'condition_open', blocking: freed }), language));
      }
    }
  });

  it('holds for any lengths at all', () => {
    const length = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(
        length,
        fc.constantFrom(...LETTERS),
        fc.constantFrom(null, ...MEASURE_FOCUSES),
        (size, letter, focus) => {
          fits(drawnOutcome(measureOutcome(wordy('OW20-V1', letter, size), { focus })));
        },
      ),
      { numRuns: tries(60) },
    );
  });
});

describe('a text that is too long for a card', () => {
  const quote = `Begin ${long('woord ', QUOTE)}einde.`;
  const of = measure('OW20-V1', { quotation: quotation(quote) });

  it('is cut with an ellipsis, says how much is left and offers to read on', () => {
    const card = drawnOutcome(measureOutcome(of));
    assert.match(card.text, /‘Begin (woord ?)+…’/);
    assert.match(card.text, /Nog \d\.\d{3} tekens/);
    const onward = card.actions.find(({ data }) => data['focus'] === 'quote');
    assert.ok(onward);
    const click = parseClick(onward.verb, onward.data);
    assert.ok(click !== 'outdated' && 'request' in click);
  });

  it('is whole once it is asked for', () => {
    assert.ok(drawnOutcome(measureOutcome(of, { focus: 'quote' })).text.includes(quote));
  });
});

/** Where the next page starts; undefined on the last. */
function nextOffset(page: Drawn): number | undefined {
  const offsets = page.actions
    .filter(({ verb }) => verb === 'showPage')
    .map(({ data }) => (typeof data['offset'] === 'number' ? data['offset'] : 0));
  const first = offsets.at(-1);
  const titles = page.actions.filter(({ verb }) => verb === 'showPage').map(({ title }) => title);
  return titles.includes('Volgende') ? first : undefined;
}
