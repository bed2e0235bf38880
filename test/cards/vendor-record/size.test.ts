import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { BUDGET, sizeOf } from '../../../src/cards/template/budget.js';
import { PRECISIONS } from '../../../src/domain/measure/deadline.js';
import { LANGUAGES } from '../../../src/domain/language.js';
import { addDays } from '../../../src/domain/time/local-date.js';
import { MEASURE_STATES, type Measure } from '../../../src/domain/measure/measure.js';
import type { VendorRecordOutcome } from '../../../src/domain/outcome/outcome.js';
import { recordOfAll } from '../../../src/domain/vendor-record/promise-record.js';
import { day, deadline, investigationCode, measure, measureCode, party, person } from '../../support/builders.js';
import { EVERYTHING, MICROSOFT, query } from '../asked.js';
import { drawnOutcome, isNode, type ActionNode, type Drawn } from '../drawn.js';

const toLists = ({ actions }: Drawn): readonly ActionNode[] => actions.filter(({ data }) => isNode(data['behind']));

/** As many as are wanted, in every state, with deadlines of every precision, some moved. */
const manyMeasures = (count: number): readonly Measure[] =>
  Array.from({ length: count }, (_, index) => {
    const first = addDays(day('2019-01-01'), index % 1500);
    const precision = PRECISIONS[index % PRECISIONS.length] ?? 'day';
    return measure(`OW20-V${index + 1}`, {
      obligor: party(['microsoft', 'google-cloud', 'aws', 'slm'][index % 4] ?? 'slm'),
      state: MEASURE_STATES[index % MEASURE_STATES.length] ?? 'agreed',
      deadlines: [
        deadline(first, { precision, kind: index % 11 === 0 ? 'forecast' : 'deadline' }),
        deadline(addDays(first, index % 5), { version: 2, precision }),
      ],
      report: { claimedBy: 'Microsoft', on: addDays(first, (index % 700) - 100), recordedBy: person('bas') },
    });
  });

/** That many measures, a thousand at a time; every ten thousand are alike but for their codes, which is quicker made. */
async function* thousands(count: number): AsyncGenerator<readonly Measure[]> {
  const alike = manyMeasures(10_000);
  for (let from = 0; from < count; from += 1000) {
    const some = alike.slice(from % alike.length, (from % alike.length) + 1000);
    yield await Promise.resolve(some.map((one, at) => ({ ...one, code: measureCode(`OW20-V${from + at + 1}`) })));
  }
}

async function largeOutcome(): Promise<VendorRecordOutcome> {
  const today = day('2022-06-01');
  const found = await recordOfAll(thousands(100_000), today);
  return { type: 'vendorRecord', today, query: EVERYTHING, against: 'first', ...found };
}

describe('the size of the card of a vendor’s record', () => {
  it('stays within bounds over 100,000 measures, and says how long a list can be', async () => {
    const codes = Array.from({ length: 200 }, (_, index) => measureCode(`OW20-V${index + 1}`));
    const narrow = query(
      { field: 'investigation', anyOf: [investigationCode('OW20')] },
      { field: 'riskLevel', anyOf: ['high'] },
    );
    const outcome = await largeOutcome();
    for (const asked of [EVERYTHING, narrow, query(MICROSOFT, { field: 'code', anyOf: codes })]) {
      for (const language of LANGUAGES) {
        const card = drawnOutcome({ ...outcome, query: asked }, language);
        const size = sizeOf({ card: card.card, summary: card.summary });
        assert.ok(size <= BUDGET, `${size} bytes, ${toLists(card).length} lists`);
        if (asked === EVERYTHING) assert.ok(toLists(card).length >= 8, `${toLists(card).length} lists`);
        if (asked === EVERYTHING)
          for (const name of ['aws', 'google-cloud', 'microsoft']) assert.ok(card.text.includes(`${name}  `), name);
        assert.match(card.text, language === 'nl' ? /hoogstens 200\./ : /200 at most\./);
      }
    }
  });
});
