import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { currentDeadline, type Measure } from '../../src/domain/measure/measure.js';
import { FIRST_MEASURES } from './first-measures.js';
import { firstRegister, parseFirstRegister } from './first-register.js';

const register = firstRegister();
const measureOf = (code: string): Measure => {
  const found = register.measures.find((measure) => measure.code === code);
  assert.ok(found, code);
  return found;
};
const codesOf = (items: readonly { readonly code: string }[]): readonly string[] => items.map(({ code }) => code);

const OBLIGORS: Readonly<Record<string, string>> = { V: 'microsoft', O: 'organisations', S: 'slm' };

describe('the first register', () => {
  it('has no fault', () => {
    const result = parseFirstRegister();
    assert.deepEqual(result.ok ? [] : result.faults, []);
  });

  it('holds 27 measures, 10 risks, 8 circumstances, 2 investigations and 3 vendors', () => {
    const { measures, risks, circumstances, investigations, vendors } = register;
    const counts = [measures, risks, circumstances, investigations, vendors].map(({ length }) => length);
    assert.deepEqual(counts, [27, 10, 8, 2, 3]);
  });

  it('holds no measure besides those of the two documents', () => {
    assert.deepEqual(codesOf(register.measures), codesOf(FIRST_MEASURES));
  });

  for (const { code, nature, risks, wording, kind, rule, ...reading } of FIRST_MEASURES) {
    it(`holds ${code} as it was worded, and read by the rule "${rule}"`, () => {
      const measure = measureOf(code);
      const investigation = code.slice(0, 4);
      assert.equal(measure.investigation, investigation);
      assert.equal(measure.obligor, OBLIGORS[code.charAt(5)]);
      assert.equal(measure.nature, nature);
      assert.deepEqual(
        measure.risks,
        risks.map((risk) => `${investigation}-${risk}`),
      );
      const { earliest = null, latest = null, precision = 'none', interval = null } = reading;
      const [deadline, ...later] = measure.deadlines;
      const { earliest: first, latest: last, rule: applied, anchor } = deadline;
      assert.deepEqual([deadline.wording, deadline.kind, first, last], [wording, kind, earliest, latest]);
      assert.deepEqual([deadline.precision, deadline.interval, applied.id], [precision, interval, rule]);
      assert.equal(anchor, investigation === 'OW20' ? '2020-07-09' : '2023-06-13');
      assert.deepEqual(later, []);
    });
  }

  it('starts every measure as agreed, without owner, update or secret', () => {
    for (const { code, state, owner, updatedOn, confidential, progress, report } of register.measures) {
      assert.deepEqual(
        [state, owner, updatedOn, confidential, progress, report],
        ['agreed', null, null, false, null, null],
        code,
      );
    }
  });

  it('dates each agreement by the last day that its source allows', () => {
    const agreed = (code: string) => {
      if (code === 'OW20-V7') return '2019-05-10';
      if (code.startsWith('OW20-V')) return '2020-06-30';
      return code.startsWith('OW20') ? '2020-07-09' : '2023-06-13';
    };
    for (const { code, agreedOn } of register.measures) assert.equal(agreedOn, agreed(code), code);
  });

  it('counts each measure as entered on the day its investigation was published', () => {
    for (const { code, enteredOn } of register.measures) {
      assert.equal(enteredOn, code.startsWith('OW20') ? '2020-07-09' : '2023-06-13', code);
    }
  });
});

describe('the quotes of the first register', () => {
  const quotations = [
    ...register.measures.map(({ code, quotation }) => ({ code, ...quotation })),
    ...register.risks.map(({ code, quotation }) => ({ code, ...quotation })),
    ...register.circumstances.map(({ code, quotation }) => ({ code, ...quotation })),
  ];

  it('are whole sentences, from the source of their investigation, with their place in it', () => {
    for (const { code, quote, source, place } of quotations) {
      assert.match(quote, /^\p{Lu}.*[.;]$/u, code);
      assert.equal(source, code.startsWith('OW20') ? 'office-web-mobile-2020' : 'defender-2023', code);
      assert.notEqual(place, '', code);
    }
  });

  it('hold the wording of the deadline, and the wording what was read in it', () => {
    for (const { code, quotation, deadlines } of register.measures) {
      const { wording, rule } = deadlines[0];
      assert.ok(quotation.quote.includes(wording), code);
      assert.ok(wording.includes(rule.fragment), code);
    }
  });

  it('keep the apostrophes of the source', () => {
    assert.ok(measureOf('OW20-O7').quotation.quote.includes('Microsoft’s'));
    assert.ok(measureOf('MD23-O1').quotation.quote.includes("risico's"));
    assert.ok(register.risks[0]?.condition?.quotation.quote.includes('risico’s'));
  });

  it('name the whole promise where several measures share it', () => {
    const promise =
      "Microsoft voert deze maatregelen deels voor het einde van de zomer van 2020 door (hoge risico's 1, 4 en 5) en de resterende maatregelen voor het einde van 2020.";
    for (const number of [1, 2, 3, 4, 5, 6]) {
      const { quotation, description } = measureOf(`OW20-V${number}`);
      assert.equal(quotation.quote, promise);
      assert.deepEqual(description, {
        nl: 'Omschrijving: zie het DPIA-rapport',
        en: 'Description: see the DPIA report',
      });
    }
  });
});

describe('the titles of the first register', () => {
  const items = [...register.measures, ...register.circumstances, ...register.risks];

  it('are there in both languages, each a different one', () => {
    for (const language of ['nl', 'en'] as const) {
      const titles = items.map(({ title }) => title[language]);
      assert.equal(new Set(titles).size, items.length);
      for (const title of titles) assert.match(title, /^\p{Lu}.*[^.;\s]$/u);
    }
  });

  it('of measures and circumstances are short', () => {
    for (const { code, title } of [...register.measures, ...register.circumstances]) {
      for (const text of Object.values(title)) assert.ok(text.length <= 80, `${code}: ${text}`);
    }
  });

  it('of high and low risks are the words of the source', () => {
    for (const { code, title, quotation } of register.risks.filter(({ level }) => level !== 'not_high')) {
      assert.ok(quotation.quote.startsWith(title.nl), code);
    }
  });
});

describe('the risks of the first register', () => {
  it('are six high, three low and one that is only not high', () => {
    const level = (wanted: string) => codesOf(register.risks.filter((risk) => risk.level === wanted));
    assert.deepEqual(level('high'), ['OW20-H1', 'OW20-H2', 'OW20-H3', 'OW20-H4', 'OW20-H5', 'OW20-H6']);
    assert.deepEqual(level('low'), ['OW20-L1', 'OW20-L2', 'OW20-L3']);
    assert.deepEqual(level('not_high'), ['MD23-R1']);
  });

  it('that are high need their own vendor measure and OW20-O1, by our reading of a quoted sentence', () => {
    for (const [index, { condition }] of register.risks.slice(0, 6).entries()) {
      const of = [`OW20-V${index + 1}`, 'OW20-O1'].map((measure) => ({ type: 'verified', measure }));
      assert.deepEqual(condition?.condition, { type: 'all', of });
      assert.equal(condition.ours, true);
      assert.match(
        condition.quotation.quote,
        /^Nadat Microsoft deze maatregelen heeft doorgevoerd, en mits .*gemitigeerd\.$/,
      );
    }
  });

  it('have no other condition, and none was rated anew', () => {
    assert.deepEqual(
      register.risks.slice(6).map(({ condition }) => condition),
      [null, null, null, null],
    );
    assert.ok(register.risks.every(({ rating }) => rating === null));
  });
});

describe('what else the first register keeps', () => {
  it('is what some measures wait for, as our inference', () => {
    const blocked = register.measures.filter(({ blockedBy }) => blockedBy.length > 0);
    assert.deepEqual(
      blocked.map(({ code, blockedBy }) => [code, blockedBy]),
      [
        ['OW20-O1', [{ code: 'OW20-C5', inferred: true }]],
        ['OW20-O2', [{ code: 'OW20-C4', inferred: true }]],
        ['OW20-O3', [{ code: 'OW20-C6', inferred: true }]],
        ['OW20-O7', [{ code: 'OW20-C7', inferred: true }]],
      ],
    );
    assert.deepEqual(codesOf(register.circumstances.filter(({ gone }) => gone === null)), [
      'OW20-C1',
      'OW20-C2',
      'OW20-C3',
      'OW20-C4',
      'OW20-C5',
      'OW20-C6',
      'OW20-C7',
      'MD23-C1',
    ]);
  });

  it('is that "deels" is unclear, on the measures promised in part', () => {
    const noted = register.measures.filter(({ notes }) =>
      notes.some(({ nl }) => nl.includes('‘Deels’ is onduidelijk')),
    );
    assert.deepEqual(codesOf(noted), ['OW20-V1', 'OW20-V4', 'OW20-V5']);
  });

  it('is where the memo contradicts itself, with both quotes', () => {
    const contradicted = register.measures.filter(({ contradictions }) => contradictions.length > 0);
    assert.deepEqual(codesOf(contradicted), ['MD23-O1']);
    const [first, second] = measureOf('MD23-O1').contradictions[0]?.quotations ?? [];
    assert.match(first?.quote ?? '', /al exclusief in de EU verwerkt, evenals system generated logs\.$/);
    assert.equal(second?.quote, measureOf('MD23-O1').quotation.quote);
  });

  it('is that MD23-O2 lapses with MD23-V4, the pages of MD23-O4 and the condition of OW20-O5', () => {
    assert.deepEqual(
      register.measures
        .filter(({ lapsesWith }) => lapsesWith !== null)
        .map(({ code, lapsesWith }) => [code, lapsesWith]),
      [['MD23-O2', 'MD23-V4']],
    );
    assert.match(measureOf('MD23-O4').notes[0]?.en ?? '', /pages 6–8/);
    assert.equal(currentDeadline(measureOf('OW20-O5')).rule.condition, "zodra de privacyrisico's zijn beperkt");
  });

  it('is who SLM manages, by the names people use', () => {
    assert.deepEqual(codesOf(register.vendors), ['microsoft', 'google-cloud', 'aws']);
    const [, google, aws] = register.vendors;
    assert.ok(google?.aliases.includes('Google') && aws?.aliases.includes('Amazon Web Services'));
    assert.ok(register.investigations.every(({ vendor }) => vendor === 'microsoft'));
  });

  it('is when the investigations were completed and published, and what they refer to', () => {
    assert.deepEqual(
      register.investigations.map(({ code, completed, published, source }) => [code, completed, published, source]),
      [
        ['OW20', '2020-03-31', '2020-07-09', 'office-web-mobile-2020'],
        ['MD23', null, '2023-06-13', 'defender-2023'],
      ],
    );
    assert.deepEqual(
      register.sources.map(({ published, reference }) => [published, reference]),
      [
        ['2020-07-09', null],
        ['2023-06-13', '4712670'],
      ],
    );
    assert.deepEqual(
      register.investigations.map(({ refersTo }) => refersTo?.map(({ published }) => published)),
      [['2019-07-23', '2020'], [null]],
    );
  });
});
