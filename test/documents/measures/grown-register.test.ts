/** However a register has grown, and whatever of it was taken back: a file of it is all of it. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ChangeName } from '../../../src/domain/change/change-form.js';
import type { FieldValues } from '../../../src/domain/change/fields.js';
import { circumstance, deadline, investigation, measure, register, risk } from '../../support/builders.js';
import { deskWith, type ChangeDesk } from '../../support/change-desk.js';
import { contentsOf, importDesk, type Form, type ImportDesk } from '../../support/import-desk.js';
import { tries } from '../../support/property-runs.js';

/** One thing that someone does; `of` and `as` choose among what there is, and may choose what there is not. */
interface Deed {
  readonly what: number;
  readonly of: number;
  readonly as: number;
}

const pick = <T>(all: readonly T[], at: number): T | undefined => all[at % Math.max(all.length, 1)];

const VENDORS = ['Oracle', 'SAP', 'Zoom'];
const TITLES = ['DPIA Teams', 'Audit; met "tekens"', 'Nota 2021, deel 2'];
const CONDITIONS = ['V1', 'V1 en V2', 'geen voorwaarde', 'V1 of V2'];
const BLOCKERS = ['C1', 'C1, C2', 'V2', ''];

async function doing(at: ChangeDesk, { what, of, as }: Deed): Promise<void> {
  const { vendors, sources, investigations } = await at.store.catalogue();
  const risks = (await contentsOf(at.store)).risks;
  const vendor = pick(vendors, of)?.code ?? '';
  const source = pick(sources, of)?.code ?? '';
  const investigation = pick(investigations, of)?.code ?? '';
  const title = pick(TITLES, as) ?? '';
  const quoted = { investigation, title, quote: `Er staat “${title}”.`, place: `blz. ${as + 1}`, source };
  const deeds: readonly (readonly [ChangeName, string | null, FieldValues])[] = [
    ['addVendor', null, { name: pick(VENDORS, of) ?? '', aliases: as % 2 === 0 ? '' : `Naam ${as}, Inc.; Naam ${of}` }],
    [
      'addSource',
      null,
      { title, publisher: 'Privacy Company', published: '2021-01-03', reference: as % 2 === 0 ? '' : '12/3' },
    ],
    [
      'addInvestigation',
      null,
      {
        code: `TE${20 + as}`,
        title,
        vendor,
        source,
        products: as % 2 === 0 ? 'Teams, OneDrive' : 'Word, Excel; Teams',
        completed: '2021-01-02',
      },
    ],
    ['addRisk', null, { ...quoted, level: pick(['high', 'medium', 'low', 'not_high'], as) ?? '' }],
    ['addCircumstance', null, quoted],
    ['addMeasure', null, { ...quoted, obligor: vendor, wording: 'voor eind 2021', read: 'voor eind 2021' }],
    ['editVendor', `vendor/${vendor}`, { name: `${pick(VENDORS, of) ?? ''} ${as}` }],
    ['editSource', `source/${source}`, { title: `${title} ${as}`, publisher: 'SLM', published: '2020-12-31' }],
    [
      'editInvestigation',
      `investigation/${investigation}`,
      { title: `${title} ${as}`, titleEn: 'Other', aliases: 'TEA' },
    ],
    [
      'setCondition',
      pick(risks, of)?.code ?? '',
      { condition: pick(CONDITIONS, as) ?? '', reason: 'Zo lezen wij het.' },
    ],
    ['setBlockers', `${investigation}-V1`, { blockers: pick(BLOCKERS, as) ?? '' }],
  ];
  const deed = deeds[what];
  // Whatever cannot be done is refused, or asked about in a form: it leaves everything as it is.
  if (deed === undefined) await at.undo((of % Math.max((await at.records()).length, 1)) + 1);
  else await at.change(deed[0], deed[1], deed[2], { via: 'sentence' });
}

/** All that a file says. */
const told = async (desk: ImportDesk): Promise<unknown> =>
  JSON.parse(Buffer.from(await desk.export('json')).toString('utf8')) as unknown;

/** Those of a row are done at the same time. */
const deeds = fc.array(
  fc.array(fc.record({ what: fc.nat(14), of: fc.nat(9), as: fc.nat(7) }), { minLength: 1, maxLength: 4 }),
  { maxLength: 20 },
);

const beginning = () =>
  deskWith({
    measures: [measure('OW20-V1', { deadlines: [deadline('2021-03-31')] }), measure('OW20-V2')],
    risks: [risk('OW20-H1')],
    circumstances: [circumstance('OW20-C1')],
  });

describe('the file of a register that has grown', () => {
  it('keeps names with commas in them apart from names with commas between them', async () => {
    for (const products of [
      ['Word, Excel'],
      ['Word,Excel', 'Teams'],
      ['Word', 'Excel'],
      ['Word, Excel; Teams'],
      ['a b, c'],
    ]) {
      const held = register({ investigations: [investigation('OW20', { products })] });
      const again = importDesk();
      assert.equal((await again.import(await importDesk(held).export('xlsx'))).type, 'done');
      assert.deepEqual((await again.store.catalogue()).investigations[0]?.products, products);
    }
  });

  for (const form of ['json', 'xlsx'] as const satisfies readonly Form[]) {
    it(`becomes the same register, and the same file (${form})`, async () => {
      await fc.assert(
        fc.asyncProperty(deeds, async (all) => {
          const at = beginning();
          for (const some of all) await Promise.all(some.map((deed) => doing(at, deed)));
          const desk = importDesk(at.store);
          const file = await desk.export(form);
          const again = importDesk();
          assert.equal((await again.import(file)).type, 'done');
          assert.deepEqual(await told(again), await told(desk));
          const plan = await desk.plan(file);
          assert.deepEqual(
            [plan.faults, plan.entries.items, plan.measures.filter(({ type }) => type !== 'unchanged')],
            [[], [], []],
          );
        }),
        { numRuns: tries(25) },
      );
    });
  }
});
