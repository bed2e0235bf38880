import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { DETAILS } from '../../../src/cards/template/budget.js';
import type { Setting } from '../../../src/cards/drawing.js';
import {
  criterionLabel,
  describe as describeFilters,
  queryLabels,
  riskLabels,
} from '../../../src/cards/asking/filter-words.js';
import { directoryOf, namesFrom } from '../../../src/cards/parts/names.js';
import type { Language } from '../../../src/domain/language.js';
import type { Criterion } from '../../../src/domain/query/query.js';
import { zoneDays } from '../../../src/domain/time/zone-days.js';
import { localeFor } from '../../../src/locales/locale.js';
import {
  day,
  investigationCode,
  measureCode,
  party,
  person,
  riskCode,
  source,
  sourceCode,
  vendor,
  vendorCode,
} from '../../support/builders.js';
import { LATE, MICROSOFT, OPEN, query } from '../asked.js';
import { PEOPLE } from '../world.js';

const DIRECTORY = directoryOf({
  vendors: [vendor(), vendor('google-cloud', { name: 'Google Cloud' })],
  sources: [source()],
  investigations: [],
});

function setting(language: Language = 'nl'): Setting {
  const messages = localeFor(language);
  return {
    language,
    messages,
    names: namesFrom(DIRECTORY, messages, PEOPLE),
    rights: [],
    back: null,
    way: null,
    wide: true,
    dayOf: zoneDays('Europe/Amsterdam').dayOf,
    detail: DETAILS[0],
  };
}

const label = (criterion: Criterion, language: Language = 'nl'): string => criterionLabel(criterion, setting(language));
const period = (from: string | null, to: string | null): string =>
  label({ field: 'period', from: from === null ? null : day(from), to: to === null ? null : day(to) });

describe('a state that came about in a period', () => {
  it('is written with that period', () => {
    const verified = { field: 'happened', what: 'verified', from: day('2023-01-01'), to: day('2023-12-31') } as const;
    assert.equal(label(verified), 'geverifieerd in 2023');
    assert.equal(label(verified, 'en'), 'verified in 2023');
    assert.equal(label({ ...verified, from: null, not: true }), 'niet geverifieerd vóór 2024');
    assert.equal(label({ ...verified, from: null, to: null }), 'geverifieerd');
  });
});

describe('how a question was read', () => {
  const labels: readonly (readonly [Criterion, string, string])[] = [
    [MICROSOFT, 'Microsoft', 'Microsoft'],
    [{ ...MICROSOFT, not: true }, 'niet Microsoft', 'not Microsoft'],
    [
      { field: 'obligor', anyOf: [party('organisations'), party('slm')] },
      'overheidsorganisaties of SLM',
      'government organisations or SLM',
    ],
    [{ field: 'vendor', anyOf: [vendorCode('google-cloud')] }, 'leverancier Google Cloud', 'vendor Google Cloud'],
    [{ field: 'vendor', anyOf: [vendorCode('unknown')] }, 'leverancier unknown', 'vendor unknown'],
    [{ field: 'product', anyOf: ['Teams'] }, 'Teams', 'Teams'],
    [{ field: 'investigation', anyOf: [investigationCode('OW20')] }, 'OW20', 'OW20'],
    [{ field: 'source', anyOf: [sourceCode('office-dpia')] }, 'bron DPIA Office', 'source DPIA Office'],
    [{ field: 'nature', anyOf: ['one-off'] }, 'eenmalig', 'one-off'],
    [
      { field: 'state', anyOf: ['reported_done', 'verified'] },
      'gereed gemeld of geverifieerd',
      'reported done or verified',
    ],
    [OPEN, 'openstaand', 'open'],
    [{ ...LATE, not: true }, 'niet te laat', 'not overdue'],
    [{ field: 'word', anyOf: ['due_soon'], soonDays: 14 }, 'binnenkort (14 dagen)', 'due soon (14 days)'],
    [{ field: 'kind', anyOf: ['forecast'] }, 'verwachting', 'expectation'],
    [{ field: 'risk', anyOf: [riskCode('OW20-H1'), riskCode('OW20-H4')] }, 'OW20-H1 of OW20-H4', 'OW20-H1 or OW20-H4'],
    [{ field: 'riskLevel', anyOf: ['high'] }, 'hoog risico', 'high risk'],
    [{ field: 'anyRisk' }, 'met een risico', 'with a risk'],
    [{ field: 'anyRisk', not: true }, 'zonder risico', 'without a risk'],
    [{ field: 'anyEvidence' }, 'met bewijs', 'with evidence'],
    [{ field: 'anyEvidence', not: true }, 'zonder bewijs', 'without evidence'],
    [{ field: 'owner', anyOf: [null] }, 'zonder eigenaar', 'without an owner'],
    [{ field: 'owner', anyOf: [person('sanne')] }, 'van mij', 'mine'],
    [{ field: 'owner', anyOf: [person('bas')] }, 'eigenaar Bas Jansen', 'owner Bas Jansen'],
    [{ field: 'owner', anyOf: [person('p-1')] }, 'eigenaar één persoon', 'owner one person'],
    [{ field: 'text', words: 'support tickets' }, 'over ‘support tickets’', 'about “support tickets”'],
    [{ field: 'code', anyOf: [measureCode('OW20-V1')] }, 'OW20-V1', 'OW20-V1'],
    [
      { field: 'either', sides: [[{ field: 'word', anyOf: ['overdue'] }], [{ field: 'owner', anyOf: [null] }]] },
      'te laat of zonder eigenaar',
      'overdue or without an owner',
    ],
    [
      { field: 'either', sides: [[{ field: 'word', anyOf: ['overdue'] }, { field: 'anyRisk' }]], not: true },
      'niet (te laat en met een risico)',
      'not (overdue and with a risk)',
    ],
  ];
  for (const [criterion, dutch, english] of labels) {
    it(`is shown as "${dutch}"`, () => {
      assert.equal(label(criterion), dutch);
      assert.equal(label(criterion, 'en'), english);
    });
  }

  it('counts codes where there are many', () => {
    const anyOf = [1, 2, 3, 4].map((number) => measureCode(`OW20-V${number}`));
    assert.equal(label({ field: 'code', anyOf }), '4 genoemde');
  });

  it('names a period as people do', () => {
    assert.equal(period('2020-01-01', '2020-12-31'), 'in 2020');
    assert.equal(period('2020-10-01', '2020-12-31'), 'in Q4 2020');
    assert.equal(period('2024-02-01', '2024-02-29'), 'in februari 2024');
    assert.equal(period('2024-02-01', '2024-02-28'), '1–28 feb 2024');
    assert.equal(period('2020-11-15', '2021-01-20'), '15 nov 2020 – 20 jan 2021');
    assert.equal(period('2020-02-01', '2020-04-30'), '1 feb – 30 apr 2020');
    assert.equal(period(null, '2020-12-31'), 'vóór 2021');
    assert.equal(period(null, '2020-11-30'), 'tot en met 30 november 2020');
    assert.equal(period('2024-01-01', null), 'vanaf 1 januari 2024');
    assert.equal(period(null, null), 'met een datum');
    assert.equal(label({ field: 'period', from: null, to: null, not: true }), 'zonder datum');
  });

  it('is one label for each criterion, the date asked about last', () => {
    const labelled = queryLabels({ ...query(MICROSOFT, LATE), asOf: day('2020-11-01') }, setting());
    assert.deepEqual(labelled, ['Microsoft', 'te laat', 'stand op 1 november 2020']);
    assert.equal(describeFilters(labelled, setting()), 'Microsoft · te laat · stand op 1 november 2020');
    assert.equal(describeFilters([], setting()), 'alles');
  });

  it('is shown for risks by each of its parts', () => {
    const labelled = riskLabels(
      {
        level: ['high'],
        status: ['open'],
        investigation: [investigationCode('OW20')],
        text: 'doorgifte',
        measures: query(MICROSOFT, LATE),
        condition: true,
        asOf: day('2021-01-01'),
      },
      setting(),
    );
    assert.deepEqual(
      labelled.map(([part]) => part),
      [
        'hoog risico',
        'open',
        'OW20',
        'over ‘doorgifte’',
        'met een voorwaarde',
        'met maatregel: Microsoft · te laat',
        'stand op 1 januari 2021',
      ],
    );
  });

  it('says what risks must not have, each part with the question that is left without it', () => {
    const high = { level: ['high' as const] };
    const except = { ...high, condition: true as const, measures: query() };
    const labelled = riskLabels({ ...high, except, asOf: day('2021-01-01') }, setting());
    assert.deepEqual(labelled, [
      ['hoog risico', { except, asOf: day('2021-01-01') }],
      ['niet hoog risico', { ...high, except: { condition: true, measures: query() }, asOf: day('2021-01-01') }],
      ['zonder vastgelegde voorwaarde', { ...high, except: { ...high, measures: query() }, asOf: day('2021-01-01') }],
      ['zonder maatregel', { ...high, except: { ...high, condition: true }, asOf: day('2021-01-01') }],
      ['stand op 1 januari 2021', { ...high, except }],
    ]);
    assert.deepEqual(riskLabels({ except: high }, setting()), [['niet hoog risico', {}]]);
    assert.deepEqual(
      riskLabels({ except: { measures: query(LATE) } }, setting()).map(([part]) => part),
      ['niet met maatregel: te laat'],
    );
  });

  it('is cut where it would not fit on a button', () => {
    assert.ok(label({ field: 'text', words: 'x'.repeat(200) }).length <= 60);
  });
});
