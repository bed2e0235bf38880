import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { BUDGET, sizeOf } from '../../../src/cards/template/budget.js';
import { CHANGE_KINDS } from '../../../src/domain/change/change.js';
import { LANGUAGES } from '../../../src/domain/language.js';
import type { Lapsing, OnRecord, Straddle } from '../../../src/domain/outcome/remarks.js';
import { day, measure, measureCode, risk } from '../../support/builders.js';
import { drawnOutcome } from '../drawn.js';
import { listOutcome, measureOutcome, riskOutcome } from '../views.js';

const THEN = day('2024-03-31');
const NONE = { total: 0, codes: [] };
const REPORT: Straddle = { kind: 'report', occurredOn: day('2024-03-03'), recordedOn: day('2024-04-12') };

const item = (code: string, ...changes: readonly Straddle[]): OnRecord['items'][number] => ({
  code: measureCode(code),
  confidential: false,
  changes: changes.length === 0 ? [REPORT] : changes,
});

const onRecord = (items: OnRecord['items'], more: Partial<OnRecord> = {}): OnRecord => ({
  day: THEN,
  total: items.length,
  items,
  onlyOnRecord: NONE,
  notOnRecord: NONE,
  ...more,
});

const listed = (record: OnRecord) => ({
  ...listOutcome([measure('MD23-V1')], { query: { criteria: [], asOf: THEN } }),
  onRecord: record,
});

const says = (outcome: Parameters<typeof drawnOutcome>[0], sentence: string, language: 'nl' | 'en' = 'nl') => {
  const { text, summary } = drawnOutcome(outcome, language);
  assert.ok(text.includes(sentence), text);
  assert.ok(summary.includes(sentence), summary);
};

describe('a card whose answer was otherwise on record', () => {
  it('says of one change when it happened and when it was recorded, in the language asked', () => {
    const outcome = listed(onRecord([item('MD23-V1')]));
    says(outcome, 'Let op: dat MD23-V1 op 3 maart 2024 is gereed gemeld, is pas op 12 april 2024 vastgelegd.');
    says(outcome, 'Note: that MD23-V1 was reported done on 3 March 2024 was not recorded until 12 April 2024.', 'en');
  });

  it('says of a change recorded before it happened that it already was', () => {
    const early = { ...REPORT, occurredOn: day('2024-05-01'), recordedOn: day('2024-03-12') };
    says(listed(onRecord([item('MD23-V1', early)])), 'is al op 12 maart 2024 vastgelegd.');
  });

  it('sums up several measures by their codes', () => {
    const outcome = listed(onRecord([item('MD23-V1'), item('MD23-V2'), item('MD23-O1')], { total: 14 }));
    says(outcome, 'Let op: van MD23-V1, MD23-V2, MD23-O1 en 11 meer was op 31 maart 2024 iets anders vastgelegd.');
  });

  it('says which measures would have been in the answer, and which would not', () => {
    const outcome = listed(
      onRecord([item('MD23-V1'), item('MD23-V2')], {
        onlyOnRecord: { total: 1, codes: [measureCode('MD23-V1')] },
        notOnRecord: { total: 2, codes: [measureCode('MD23-V2'), measureCode('MD23-V3')] },
      }),
    );
    says(outcome, 'Volgens wat toen was vastgelegd, hoorde MD23-V1 er ook bij.');
    says(outcome, 'Volgens wat toen was vastgelegd, hoorden MD23-V2 en MD23-V3 er niet bij.');
  });

  it('tells a few changes one by one where it is about one measure or risk', () => {
    const record = onRecord([item('MD23-V1', REPORT, { ...REPORT, kind: 'deadline' })]);
    const single = measureOutcome(measure('MD23-V1'), { asOf: THEN, onRecord: record });
    says(single, 'dat MD23-V1 op 3 maart 2024 is gereed gemeld');
    says(single, 'dat de termijn van MD23-V1 op 3 maart 2024 is gewijzigd');
    says(riskOutcome(risk('MD23-R1'), [], { asOf: THEN, onRecord: record }), 'is gereed gemeld, is pas');
    const { summary } = drawnOutcome(listed(record));
    assert.ok(!summary.includes('gereed gemeld'), 'a list sums up');
  });

  it('tells of a confidential measure its code and no more', () => {
    const secret = { ...item('MD23-V1'), confidential: true };
    const { text, summary } = drawnOutcome(listed(onRecord([secret])));
    for (const told of [text, summary]) {
      assert.ok(told.includes('van MD23-V1 was op 31 maart 2024 iets anders vastgelegd'));
      assert.ok(!told.includes('gereed gemeld') && !told.includes('3 maart 2024 is'));
    }
  });

  it('tells nothing on the card of a confidential measure', () => {
    const secret = measureOutcome(measure('MD23-V1', { confidential: true }), {
      asOf: THEN,
      onRecord: onRecord([{ ...item('MD23-V1'), confidential: true }]),
    });
    assert.ok(!drawnOutcome(secret).text.includes('vastgelegd'));
  });

  it('says nothing where nothing differed', () => {
    const { text, summary } = drawnOutcome(listOutcome([measure()], { query: { criteria: [], asOf: THEN } }));
    assert.ok(!`${text}${summary}`.includes('vastgelegd'));
  });

  it('has words for every kind of change', () => {
    for (const language of LANGUAGES) {
      const told = CHANGE_KINDS.map(
        (kind) => drawnOutcome(listed(onRecord([item('MD23-V1', { ...REPORT, kind })])), language).summary,
      );
      // Whatever is new came in.
      const additions = CHANGE_KINDS.filter((kind) => kind.startsWith('new_'));
      assert.equal(new Set(told).size, CHANGE_KINDS.length - additions.length + 1);
      for (const sentence of told) assert.match(sentence, /MD23-V1.*3 (maart|March) 2024/);
    }
  });

  it('stays within the size of a message', () => {
    const title = { nl: '漢'.repeat(300), en: '漢'.repeat(300) };
    const measures = Array.from({ length: 23 }, (_, index) => measure(`OW20-V${10_000 + index}`, { title }));
    const codes = measures.slice(0, 10).map(({ code }) => code);
    const many = { total: 50_000, codes };
    const record = onRecord(
      codes.map((code) => item(code)),
      { total: 50_000, onlyOnRecord: many, notOnRecord: many },
    );
    const { card, summary } = drawnOutcome({ ...listOutcome(measures), onRecord: record });
    assert.ok(sizeOf({ card, summary }) <= BUDGET);
    assert.ok(summary.includes('iets anders vastgelegd'));
  });
});

describe('a card of what is expired', () => {
  const lapsing = (more: Partial<Lapsing> = {}): Lapsing => ({
    code: measureCode('MD23-O2'),
    confidential: false,
    lapsesWith: measureCode('MD23-V4'),
    lapsed: false,
    ...more,
  });
  const listedWith = (rows: readonly Lapsing[], total = rows.length) => ({
    ...listOutcome([measure('MD23-O1')]),
    lapsing: { total, rows },
  });

  it('says what is not in it, and why, without a row', () => {
    const outcome = listedWith([lapsing()]);
    says(outcome, 'MD23-O2 staat er niet bij: die vervalt als MD23-V4 is geverifieerd.');
    says(outcome, 'MD23-O2 is not included: it lapses once MD23-V4 is verified.', 'en');
    assert.deepEqual(drawnOutcome(outcome).measures, ['MD23-O1']);
  });

  it('says that it lapsed where the other is verified', () => {
    says(
      listedWith([lapsing({ lapsed: true })]),
      'MD23-O2 staat er niet bij: die verviel toen MD23-V4 werd geverifieerd.',
    );
  });

  it('counts those it does not name', () => {
    says(listedWith([lapsing()], 7), 'Om die reden staan nog 6 maatregelen er niet bij.');
    says(listedWith([lapsing()], 2), 'Om die reden staat nog 1 maatregel er niet bij.');
  });

  it('does not tell with what a confidential measure lapses', () => {
    const { text, summary } = drawnOutcome(listedWith([lapsing({ confidential: true })]));
    assert.ok(text.includes('MD23-O2 staat er niet bij'));
    assert.ok(!`${text}${summary}`.includes('MD23-V4'));
  });

  it('says on the card of the measure that it is not expired, unless the answer says so already', () => {
    const own = measureOutcome(measure('MD23-O2', { lapsesWith: measureCode('MD23-V4') }), {
      lapsing: { total: 1, rows: [lapsing()] },
    });
    says(own, 'MD23-O2 is niet verlopen: die vervalt als MD23-V4 is geverifieerd.');
    assert.ok(!drawnOutcome({ ...own, focus: 'late' }).summary.includes('niet verlopen'));
  });
});
