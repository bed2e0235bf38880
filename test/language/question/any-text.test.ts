import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { z } from 'zod';
import { EN_QUESTIONS } from '../../../src/language/en/questions.js';
import { NL_QUESTIONS } from '../../../src/language/nl/questions.js';
import { measureQuery, riskQuery } from '../../../src/domain/query/query.js';
import type { Intent } from '../../../src/language/intent.js';
import { MAX_READ } from '../../../src/language/question/words/clean-text.js';
import { phrasesIn } from '../../../src/language/question/words/meanings.js';
import { meaning, read } from './reading.js';
import { tries } from '../../support/property-runs.js';

const anyText = fc.oneof(
  fc.string({ maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

/** Words of questions in any order: closer to what is typed than letters at random. */
const PIECES = [
  ...[
    'welke',
    'maatregelen',
    'van',
    'Microsoft',
    'niet',
    'geen',
    'behalve',
    'te laat',
    'open',
    'en',
    'of',
    'per',
    'SLM',
    "risico's",
  ],
  ...[
    'which',
    'measures',
    'not',
    'overdue',
    'except',
    'by',
    'vendor',
    'high',
    'risk',
    '4',
    'V1',
    't/m',
    'V3',
    'OW20',
    'MD23-V4',
    'H2',
  ],
  ...[
    'in 2024',
    'op 31 december 2020',
    'komende 60 dagen',
    "'medio 2025'",
    'hoe lees je',
    'de tweede',
    'daarvan',
    'zet',
    'op 60%',
    ',',
    '?',
    '.',
  ],
];
const anyQuestion = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(' '));

const queryOf = (intent: Intent): unknown => ('query' in intent ? intent.query : { criteria: [] });

describe('any text at all', () => {
  it('is read without an error', () => {
    fc.assert(
      fc.property(anyText, (text) => read(text).confidence >= 0),
      { numRuns: tries(300) },
    );
  });

  it('gives only queries that a store takes', () => {
    const anyQuery = z.union([measureQuery, riskQuery]);
    fc.assert(
      fc.property(anyQuestion, (text) => {
        const { intent, alternatives } = read(text);
        for (const each of [intent, ...alternatives]) anyQuery.parse(queryOf(each));
      }),
      { numRuns: tries(500) },
    );
  });

  it('is read the same each time: a reader remembers nothing of what it read', () => {
    fc.assert(
      fc.property(anyQuestion, anyQuestion, (text, other) => {
        const before = read(text);
        read(other);
        assert.deepEqual(read(text), before);
      }),
      { numRuns: tries(200) },
    );
  });

  it('follows up on any answer without an error', () => {
    fc.assert(
      fc.property(anyQuestion, anyQuestion, (first, second) => {
        const previous = { intent: read(first).intent, codes: [], investigation: null };
        return read(second, { previous }).confidence <= 1;
      }),
      { numRuns: tries(300) },
    );
  });

  it('means nothing when it is only emoji, control characters or marks of direction', () => {
    for (const text of ['🙂🙃', '\u200F\u200E\u202E', '\u0000\u0007\u001B', '\uD800', ' \n\t ', '\u00AD\uFEFF']) {
      assert.equal(meaning(text), 'not_understood', JSON.stringify(text));
    }
  });

  it('is read through marks that cannot be seen', () => {
    assert.equal(meaning('\u200Fwelke maatregelen\u200E zijn te laat?'), 'list word=overdue');
    assert.equal(meaning('🙂 welke maatregelen zijn te laat 🙂'), 'list word=overdue');
    assert.equal(meaning('<b>welke</b> maatregelen zijn te laat'), 'list word=overdue');
  });
});

describe('the name of the bot', () => {
  it('is no word of the question where it is spoken to', () => {
    for (const text of [
      '<at>Nakoming</at> wat is te laat?',
      'Nakoming, wat is te laat?',
      'te laat <at id="0">Nakoming</at>',
    ]) {
      assert.equal(meaning(text), 'list word=overdue', text);
    }
    assert.match(meaning('hoe staat het met de nakoming?'), /^record/);
  });
});

describe('a long text', () => {
  it('is looked at no further than its beginning, so that its length changes nothing', () => {
    const question = 'welke maatregelen van Microsoft zijn te laat? ';
    const start = question.repeat(20).slice(0, MAX_READ);
    for (const length of [10_000, 100_000]) {
      assert.deepEqual(read(start + 'x'.repeat(length)), read(start));
    }
  });

  /** Long texts of the kinds that make careless reading slow. */
  const hard = [
    'a',
    'maatregel ',
    "'",
    '"',
    'V1, ',
    '2024 ',
    '1 mei 2024 en ',
    'niet ',
    'van de ',
    'xqzrw ',
    '((((',
    '- ',
    'in 2020 of 2021, ',
    '1/',
    '\t1- ',
    '%',
    '½',
    'ﷺ',
    'half a ',
    'last week of the first quarter of ',
    'zet V4 op 60% ',
    'maak Sanne verificateur ',
    'omdat ',
    'since 1 mei ',
    'dates, ',
    'geagendeerd ',
    'https://a.b ',
    '(1, 2) ',
  ];
  /** What opens a text that holds whatever follows. */
  const openings = [
    'nieuwe maatregel: ',
    'noteer bij V4: ',
    'V4 is gereed, datum: ',
    'trek V4 in omdat ',
    'bewijs bij V4 https://a.b (',
    'nieuwe maatregel voor Microsoft "',
    'sha256 ',
    'https://a.b/',
  ];

  it('of any kind is read at once: no expression runs away on it', () => {
    for (const piece of hard) {
      const text = piece.repeat(Math.ceil(10_000 / piece.length));
      for (let run = 0; run < 20; run++) assert.ok(read(text).confidence <= 1, piece);
    }
  });

  it('of any kind that a change holds is read at once as well', () => {
    for (const opening of openings) {
      for (const piece of [...hard, ')', '.', ' ']) {
        const text = (opening + piece.repeat(Math.ceil(10_000 / piece.length))).slice(0, 10_000);
        for (const end of ['', '"', ')', ' x', '?']) assert.ok(read(text + end).confidence <= 1, text.slice(0, 60));
      }
    }
  });

  it('of a change is handed on whole', () => {
    const text = `Zet OW20-V4 op 60%. ${'Toelichting. '.repeat(200)}`;
    const { intent } = read(text);
    assert.equal(intent.type === 'change' ? intent.text : '', text.trim());
  });
});

describe('the words of the register', () => {
  const register: unknown = JSON.parse(readFileSync('data/register.json', 'utf8'));
  const shape = z.object({
    measures: z.array(z.object({ quote: z.string(), title: z.object({ nl: z.string(), en: z.string() }) })),
  });
  const { measures } = shape.parse(register);
  const words = new Set(
    measures.flatMap(({ quote, title }) => `${quote} ${title.nl} ${title.en}`.match(/\p{L}{5,}/gu) ?? []),
  );

  it('are never put right into words of a question: they are what is looked for', () => {
    const lists = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(lists)
          : [];
    const known = new Set(lists([NL_QUESTIONS, EN_QUESTIONS]).flatMap((list) => phrasesIn(list).flat()));
    const lost = [...words]
      .map((word) => word.toLowerCase())
      .filter((word) => !known.has(word) && !CATALOGUE_WORDS.test(word))
      .filter((word) => meaning(`maatregelen over ${word}`) !== `list text="${word}"`);
    assert.deepEqual(lost, []);
  });
});

/** Words of names and times, and compounds of words that are known. */
const CATALOGUE_WORDS = /^(zomer|microsoft|office|defender|mobiele|mobile|rijksoverheid|overheidsorganisaties)/;
