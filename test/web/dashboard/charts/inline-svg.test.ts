import assert from 'node:assert/strict';
import { createPen } from '../../../../src/web/dashboard/charts/pen.js';
import { EMPTY_LANE, type Lane } from '../../../../src/web/dashboard/charts/lanes.js';
import { timelineChart } from '../../../../src/web/dashboard/charts/timeline-chart.js';
import { day } from '../../../support/builders.js';

const HOSTILE = `</text><script>x</script>" style="y' &amp;`;
const LANE: Lane = {
  ...EMPTY_LANE,
  tone: 'late',
  span: { from: day('2020-08-31'), to: day('2020-09-21'), hard: true },
  late: { from: day('2020-09-21'), to: day('2021-02-01') },
  trail: [day('2020-06-30')],
};
const drawn = (titles: readonly string[], label = 'Tijdlijn') =>
  timelineChart(
    {
      rows: titles.map((title, index) => ({
        ...{
          code: `OW20-V${index + 1}`,
          title,
          stands: 'te laat',
          line: 'te laat',
          deadline: title,
          tone: 'late' as const,
          lane: LANE,
        },
        link: { href: `/dashboard/measures/OW20-V${index + 1}?a="&b=<`, label: title },
      })),
      day: day('2021-02-01'),
      dayName: label,
      monthName: () => 'jan',
      label,
    },
    createPen(),
  ).map(({ markup }) => markup);

describe('a chart in a page', () => {
  it('writes no style, script or class that the policy of the page would refuse, in any size', () => {
    for (const svg of drawn(['Een maatregel', 'Nog een'])) {
      assert.doesNotMatch(svg, /style|<script|\son\w+=|url\(http|<!\[CDATA|<image|<foreignObject|xlink/i);
      assert.match(svg, /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" class="chart /);
    }
  });

  it('makes each row one link over what is drawn of it, and what is no row none', () => {
    for (const svg of drawn(['Een maatregel', 'Nog een'])) {
      const links = [...svg.matchAll(/<a class="row" href="([^"]*)" aria-label="([^"]*)"><path [^>]*><\/a>/g)];
      assert.deepEqual(
        links.map(([, href, label]) => [href?.split('?')[0], label]),
        [
          ['/dashboard/measures/OW20-V1', 'Een maatregel'],
          ['/dashboard/measures/OW20-V2', 'Nog een'],
        ],
      );
      assert.equal(svg.match(/<a /g)?.length, 2);
      // What is drawn is said by the links: it is read once.
      assert.doesNotMatch(svg.replaceAll(/<g aria-hidden="true">.*?<\/g>/gs, ''), /<text/);
    }
  });

  it('takes texts for texts, whatever stands in them', () => {
    for (const svg of drawn([HOSTILE], HOSTILE)) {
      assert.doesNotMatch(svg, /<script|" style="/);
      assert.match(svg, /&lt;\/text&gt;/);
    }
  });

  it('is in the colours of the page, which follow light, dark and high contrast', () => {
    for (const svg of drawn(['Een maatregel'])) {
      const colors = [...svg.matchAll(/(?:fill|stroke|stop-color)="([^"]+)"/g)].map(([, color]) => color);
      assert(colors.length > 5);
      for (const color of colors) assert.match(color ?? '', /^(?:none|var\(--[\w-]+\)|url\(#[\w-]+\))$/);
    }
  });

  it('has no two gradients of one name on a page', () => {
    const ids = drawn(['Een maatregel', 'Nog een']).flatMap((svg) =>
      [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id),
    );
    assert.equal(new Set(ids).size, ids.length);
    assert(ids.length > 0);
  });
});
