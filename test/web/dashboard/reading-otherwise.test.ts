import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { currentDeadline } from '../../../src/domain/measure/measure.js';
import { overruled, reread } from '../../../src/domain/measure/overruling.js';
import { laneOf } from '../../../src/web/dashboard/charts/lanes.js';
import { at, day, measureCode, person } from '../../support/builders.js';
import { firstRegister } from '../../support/first-register.js';
import { servingPages, type ServingPages } from './serving-pages.js';

describe('the page of a measure whose deadline was read otherwise', () => {
  let pages: ServingPages;
  before(async () => {
    const register = await firstRegister();
    const measures = register.measures.map((one) => {
      if (one.code !== 'OW20-V2') return one;
      const reading = overruled(currentDeadline(one), { from: day('2021-01-01'), to: day('2021-03-31') });
      const by = {
        reason: 'Bijlage 2 noemt <het eerste kwartaal>',
        recordedBy: person('sanne'),
        recordedAt: at('2021-01-10', '12:00:00.000'),
      };
      return { ...one, deadlines: reread(one, reading, by) };
    });
    pages = await servingPages('2021-02-01', { register: { ...register, measures } });
  });
  after(() => pages.stop());

  it('tells who read it so and why, in every version', async () => {
    const { text } = await pages.get('/dashboard/measures/OW20-V2');
    const told =
      /Anders gelezen door Sanne de Vries op 10 januari 2021\. Reden: ‘Bijlage 2 noemt &lt;het eerste kwartaal&gt;’\./g;
    assert.equal(text.match(told)?.length, 2);
    assert.match(text, /<th scope="row">2<\/th>[\s\S]+<th scope="row">1<\/th>/);
    assert.deepEqual(pages.errors, []);
  });

  it('is counted under the record of promises, with its code', async () => {
    const { text } = await pages.get('/dashboard');
    assert.match(text, /<p>Bij 1 toezegging is de termijn anders gelezen dan eerst: OW20-V2\.<\/p>/);
  });

  it('draws no earlier deadline: there was none', async () => {
    const found = await pages.store.measure(measureCode('OW20-V2'));
    assert.ok(found);
    const lane = laneOf({ measure: found, words: [], daysLate: 0 }, day('2021-02-01'));
    assert.deepEqual([lane.trail, lane.span?.to], [[], '2021-03-31']);
  });
});
