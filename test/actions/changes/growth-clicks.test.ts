import assert from 'node:assert/strict';
import type { ChangeName } from '../../../src/domain/change/change-form.js';
import type { FieldValues } from '../../../src/domain/change/fields.js';
import { circumstance, investigation, quotation, risk, source, vendor } from '../../support/builders.js';
import { deskWith, inState, outcome, type ChangeDesk } from '../../support/change-desk.js';

const QUOTED = { quote: 'Zo staat het er.', source: 'office-dpia', place: 'blz. 3' };
const MEMO = { title: 'Memo', publisher: 'SLM', published: '2021-01-01' };

/** What one person makes of it, and what another does meanwhile. */
interface Edit {
  readonly form: ChangeName;
  readonly subject: string;
  readonly mine: FieldValues;
  readonly theirs: FieldValues;
}

const EDITS: readonly Edit[] = [
  { form: 'editVendor', subject: 'vendor/microsoft', mine: { name: 'MS' }, theirs: { name: 'Microsoft Ltd' } },
  {
    ...{ form: 'editSource', subject: 'source/office-dpia' },
    ...{ mine: { ...MEMO, reference: '12' }, theirs: { ...MEMO, title: 'Ander memo' } },
  },
  {
    ...{ form: 'editInvestigation', subject: 'investigation/OW20' },
    ...{ mine: { title: 'Office', products: 'Teams' }, theirs: { title: 'Kantoor' } },
  },
  {
    ...{ form: 'editRisk', subject: 'OW20-H1' },
    ...{ mine: { ...QUOTED, title: 'Locatie' }, theirs: { ...QUOTED, title: 'Plaats' } },
  },
  {
    ...{ form: 'editCircumstance', subject: 'OW20-C1' },
    ...{ mine: { ...QUOTED, title: 'Locatie' }, theirs: { ...QUOTED, title: 'Plaats' } },
  },
  {
    ...{ form: 'setCondition', subject: 'OW20-H1' },
    mine: { condition: 'V1', reason: 'Zo staat het er', read: 'V1' },
    theirs: { condition: 'geen voorwaarde', reason: 'Nergens te vinden', read: 'geen voorwaarde' },
  },
  { form: 'setBlockers', subject: 'OW20-V1', mine: { blockers: 'OW20-C1' }, theirs: { blockers: 'OW20-V2' } },
];

const desk = (): ChangeDesk => {
  const own = risk('OW20-H1', { quotation: quotation('Er gaat iets weg.') });
  return deskWith({
    vendors: [vendor('microsoft')],
    sources: [source('office-dpia', { title: 'DPIA Office' })],
    investigations: [investigation('OW20')],
    risks: [
      {
        ...own,
        condition: {
          condition: { type: 'verified', measure: inState('agreed', 'OW20-V2').code },
          ours: true,
          quotation: quotation('Nadat …'),
        },
      },
    ],
    circumstances: [circumstance('OW20-C1')],
    measures: [inState('agreed'), inState('agreed', 'OW20-V2')],
  });
};

const byCard = (at: ChangeDesk, { form, subject, mine }: Edit) =>
  at.change(form, subject, mine, { card: `card of ${form}`, version: 1 });

describe('a change of what the register has grown by', () => {
  for (const edit of EDITS) {
    const { form, subject, mine, theirs } = edit;

    it(`is made once, however often the same click comes and whenever: ${form}`, async () => {
      const at = desk();
      const found = await Promise.all([1, 2, 3].map(() => byCard(at, edit)));
      assert.deepEqual(found.map((one) => outcome('changed', one).duplicate).toSorted(), [false, true, true]);
      outcome('changed', await at.change(form, subject, theirs, { version: 2, by: 'noor' }));
      const late = outcome('changed', await byCard(at, edit));
      assert.deepEqual([late.duplicate, late.mayUndo, late.record.number], [true, false, 1]);
      assert.equal((await at.records()).length, 2);
    });

    it(`on an old card shows what changed since, keeps what was typed, and can then be made: ${form}`, async () => {
      const at = desk();
      outcome('changed', await at.change(form, subject, theirs, { version: 1, by: 'noor' }));
      const old = outcome('form', await byCard(at, edit));
      assert.deepEqual(
        old.since.map(({ actor, number }) => [actor, number]),
        [['noor', 1]],
      );
      assert.deepEqual([old.values, old.version, old.problems], [{ ...old.values, ...mine }, 2, []]);
      outcome('changed', await at.change(form, subject, mine, { version: old.version }));
      assert.equal((await at.records()).length, 2);
    });

    it(`of two at once loses nothing of either: ${form}`, async () => {
      const at = desk();
      const both = await Promise.all([
        at.change(form, subject, mine, { version: 1, by: 'sanne' }),
        at.change(form, subject, theirs, { version: 1, by: 'noor' }),
      ]);
      assert.deepEqual(both.map(({ type }) => type).toSorted(), ['changed', 'form']);
      const told = both.flatMap((one) => (one.type === 'form' ? one.since.map(({ number }) => number) : []));
      assert.deepEqual(told, [1]);
    });
  }
});
