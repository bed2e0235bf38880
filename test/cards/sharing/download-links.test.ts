import assert from 'node:assert/strict';
import { BUDGET, sizeOf } from '../../../src/cards/template/budget.js';
import type { Download } from '../../../src/domain/links/download.js';
import { LANGUAGES, type Language } from '../../../src/domain/language.js';
import type { Outcome } from '../../../src/domain/outcome/outcome.js';
import type { Right } from '../../../src/domain/people/person.js';
import { MAX_TOKEN } from '../../../src/web/downloads/link-token.js';
import { changed, day, measure } from '../../support/builders.js';
import { EVERYTHING } from '../asked.js';
import { recordOf } from '../changing.js';
import { drawn, render, type Node } from '../drawn.js';
import { measureOutcome } from '../views.js';
import { PEOPLE } from '../world.js';

const open = measure('OW20-V4', { progress: 35 });
const record = recordOf(open, changed(open, { progress: 45 }), { kind: 'progress' });
const CARDS: Readonly<Record<string, Outcome>> = {
  'the card of a measure': measureOutcome(open, { history: [record], historyTotal: 1 }),
  'a list of changes': {
    type: 'changeList',
    since: day('2021-01-01'),
    by: null,
    query: EVERYTHING,
    rows: [record],
    offset: 0,
    total: 1,
  },
};

const ADDRESS = `https://nakoming.example/downloads/v1.${'x'.repeat(400)}`;
const linkTo = (what: Download): string => `${ADDRESS}#${JSON.stringify(what)}`;

const links = (
  outcome: Outcome,
  more: object = { linkTo },
  rights: readonly Right[] = ['read'],
  lang: Language = 'nl',
) =>
  drawn({ outcome, alternatives: [], back: null, people: { ...PEOPLE, rights }, ...more }, lang).nodes.filter(
    ({ type }) => type === 'Action.OpenUrl',
  );

const asked = ({ url }: Node): unknown => JSON.parse(decodeURI(String(url)).split('#')[1] ?? '');

describe('a button that opens a file', () => {
  for (const [name, outcome] of Object.entries(CARDS)) {
    for (const language of LANGUAGES) {
      it(`stands on ${name} for each form of the file, and says what it opens (${language})`, () => {
        const found = links(outcome, { linkTo }, ['read'], language);
        assert.deepEqual(
          found.map(({ title }) => title),
          ['Download (CSV)', 'Download (JSON)'],
        );
        for (const { tooltip } of found) assert.match(String(tooltip), /(OW20-V4|1 \w+ 2021).*10 minut/);
      });
    }

    it(`does not stand on ${name} where others see it, where no link can be made, or for who may not read`, () => {
      assert.deepEqual(links(outcome, {}), []);
      assert.deepEqual(links(outcome, { linkTo: () => null }), []);
      assert.deepEqual(links(outcome, { linkTo }, ['administer']), []);
    });
  }

  it('opens what the card shows', () => {
    assert.deepEqual(
      Object.values(CARDS).map((card) => links(card).slice(0, 1).map(asked)),
      [
        [{ what: 'history', form: 'csv', measure: 'OW20-V4' }],
        [{ what: 'changes', form: 'csv', since: '2021-01-01', by: null, query: { criteria: [] } }],
      ],
    );
  });

  it('leaves a card small enough to send, however long its rows and addresses are', () => {
    const long = recordOf(open, changed(open, { progress: 45 }), { reason: 'Zo zei Microsoft é. '.repeat(60) });
    const rows = Array.from({ length: 10 }, () => long);
    const list = { ...CARDS['a list of changes'], rows, total: 99 } as Outcome;
    const longest = () => `https://nakoming.example/downloads/${'x'.repeat(MAX_TOKEN)}`;
    for (const outcome of [list, measureOutcome(open, { history: rows.slice(0, 5), historyTotal: 99 })]) {
      const people = { ...PEOPLE, rights: ['read'] as const };
      const rendered = render({ outcome, alternatives: [], back: null, people, linkTo: longest }, 'nl');
      assert(JSON.stringify(rendered).includes(longest()));
      assert(sizeOf(rendered) <= BUDGET);
    }
  });

  it('is not there where nothing was recorded, or where the measure is confidential', () => {
    const empty = { ...CARDS['a list of changes'], rows: [], total: 0 } as Outcome;
    const secret = measureOutcome({ ...open, confidential: true }, { history: [record], historyTotal: 1 });
    for (const outcome of [empty, measureOutcome(open), secret]) assert.deepEqual(links(outcome), []);
  });
});
