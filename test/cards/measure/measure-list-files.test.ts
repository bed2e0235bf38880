import assert from 'node:assert/strict';
import { BUDGET, sizeOf } from '../../../src/cards/template/budget.js';
import type { Download } from '../../../src/domain/links/download.js';
import type { MeasureListOutcome } from '../../../src/domain/outcome/measure-outcome.js';
import { MAX_TOKEN } from '../../../src/web/downloads/link-token.js';
import { day, measure } from '../../support/builders.js';
import { drawn, render } from '../drawn.js';
import { listOutcome } from '../views.js';
import { PEOPLE } from '../world.js';

const people = { ...PEOPLE, rights: ['read'] as const };
const linkTo = (what: Download): string => `https://nakoming.example/#${JSON.stringify(what)}`;
const asked = ({ url }: { readonly url?: unknown }): unknown => JSON.parse(decodeURI(String(url)).split('#')[1] ?? '');

const links = (outcome: MeasureListOutcome) =>
  drawn({ outcome, alternatives: [], back: null, people, linkTo }, 'nl').nodes.filter(
    ({ type }) => type === 'Action.OpenUrl',
  );

describe('a list of measures as a file', () => {
  const some = Array.from({ length: 10 }, (_, index) => measure(`OW20-V${index + 1}`));

  it('is offered for Excel first, as a table and for a program: all that is counted, on the day that was asked about', () => {
    const query = { criteria: [{ field: 'word' as const, anyOf: ['open' as const] }], asOf: day('2020-12-31') };
    const found = links({ ...listOutcome(some), query, total: 99 });
    assert.deepEqual(
      found.map(({ title }) => title),
      ['Download (Excel)', 'Download (CSV)', 'Download (JSON)'],
    );
    assert.deepEqual(
      found.map(asked),
      ['xlsx', 'csv', 'json'].map((form) => ({ what: 'measures', form, query })),
    );
    for (const { tooltip } of found) assert.match(String(tooltip), /^99 maatregelen.*10 minuten/);
  });

  it('is not offered where the list is empty', () => {
    assert.deepEqual(links({ ...listOutcome([]), total: 0 }), []);
  });

  it('leaves the card small enough to send, however long the addresses are', () => {
    const longest = () => `https://nakoming.example/downloads/${'x'.repeat(MAX_TOKEN)}`;
    const long = some.map((one) => ({ ...one, title: { nl: 'Zo zei Microsoft é. '.repeat(20), en: 'x' } }));
    const rendered = render(
      { outcome: listOutcome(long), alternatives: [], back: null, people, linkTo: longest },
      'nl',
    );
    assert(JSON.stringify(rendered).includes(longest()));
    assert(sizeOf(rendered) <= BUDGET);
  });
});
