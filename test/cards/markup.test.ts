import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Outcome } from '../../src/domain/outcome/outcome.js';
import { day, deadline, measure, quotation, risk, source, vendor } from '../support/builders.js';
import { changedOutcome, formOutcome, recordOf, refusedOutcome } from './changing.js';
import { drawn, isNode, type Drawn } from './drawn.js';
import { BAS, bundle, digest, HISTORY, ledger, messageOf, reminded } from './reminders/reminding.js';
import { listOutcome, measureOutcome, riskOutcome, riskView, viewOf } from './views.js';

/** What clients would make bold, a link, a heading, a list, code, a mention, or a placeholder of a template. */
const MARKUP =
  '**vet** _schuin_ [klik](https://example.org) # kop `code` <at>Iedereen</at> <b>html</b> ${title} {{nu}}';
const both = { nl: MARKUP, en: MARKUP };

const marked = measure('OW20-V1', {
  title: both,
  description: both,
  quotation: quotation(MARKUP, { place: MARKUP }),
  deadlines: [deadline('2020-12-31', { wording: `${MARKUP}!`, rule: { id: 'latest-day', fragment: MARKUP } })],
  notes: [both],
  contradictions: [{ quotations: [quotation(MARKUP)], explanation: both }],
});
const endangered = risk('OW20-H1', { title: both, quotation: quotation(MARKUP) });

const evidence = [{ title: MARKUP, link: 'https://example.org/?q=**', date: day('2020-01-01') }];
const marks = recordOf(marked, { ...marked, evidence }, { reason: MARKUP, source: MARKUP });

const CARDS: Readonly<Record<string, Outcome>> = {
  measure: measureOutcome(marked, { source: source('office-dpia', { title: MARKUP }), risks: [riskView(endangered)] }),
  list: listOutcome([marked], { query: { criteria: [{ field: 'text', words: MARKUP }] } }),
  'empty list': listOutcome([], { query: { criteria: [{ field: 'text', words: MARKUP }] } }),
  risk: riskOutcome(endangered),
  'a wording': {
    type: 'deadlineReading',
    wording: MARKUP,
    anchor: measureOutcome(marked).today,
    reading: null,
    ask: { ask: 'not_read', fragments: [MARKUP] },
  },
  'a form': formOutcome('recordProgress', {
    subjectTitle: both,
    values: { note: MARKUP, progress: MARKUP },
    problems: [{ field: 'note', problem: 'too_long', nearest: [MARKUP] }],
    since: [marks],
  }),
  'a form with a wording': formOutcome('moveDeadline', { values: { wording: MARKUP }, reading: marked.deadlines[0] }),
  'what became of a change': changedOutcome(marks, marked),
  'a change that was refused': refusedOutcome({ why: 'built_on', by: marks }),
  'a message': bundle([
    reminded({ ...marked, owner: BAS }, 'escalated', { history: HISTORY }),
    reminded(marked, 'again', { since: [marks] }),
    reminded(marked, 'again', { snooze: 'muted' }),
  ]),
  'a message that was just answered': bundle([reminded(marked, 'undated', { prompt: true })], { changed: marks }),
  'the week': digest({ overdue: { total: 1, rows: [viewOf(marked)] }, changes: { total: 1, rows: [marks] } }),
  'a setting that makes no sense': { type: 'remindersRefused', refusal: { why: 'nonsense', text: MARKUP } },
  'what went wrong': ledger({ failures: true, total: 1, messages: [messageOf({ status: 'failed' }, MARKUP)] }),
  'an unknown code': { type: 'unknownCode', code: MARKUP, of: 'measure', nearest: [] },
  'an ambiguous code': { type: 'whichCode', text: MARKUP, codes: [] },
  'what is not recorded': { type: 'cannot', reason: 'not_recorded', topic: MARKUP },
};

const blocksOf = ({ nodes }: Drawn): readonly string[] =>
  nodes.filter(({ type }) => type === 'TextBlock' || type === 'Fact').map(({ text }) => String(text));

describe('text that people wrote', () => {
  for (const [name, outcome] of Object.entries(CARDS)) {
    it(`is shown as text and never as markup: ${name}`, () => {
      const catalogue = { vendors: [vendor('microsoft', { name: MARKUP })], sources: [source()], investigations: [] };
      const card = drawn({ outcome, alternatives: [], back: null, catalogue });
      for (const text of blocksOf(card))
        assert.doesNotMatch(text, /\*\*|\[klik|<at>|<b>|`/, 'only a TextBlock is read as markup');
      const runs = card.nodes.filter(({ type }) => type === 'TextRun').map(({ text }) => String(text));
      assert.ok(
        runs.some((text) => text.includes('**vet** _schuin_')),
        'but it is shown',
      );
    });
  }

  it('is not taken for a placeholder of a template', () => {
    const { text } = drawn({ outcome: measureOutcome(marked), alternatives: [], back: null });
    assert.ok(text.includes('${title} {{nu}}'));
  });

  it('has titles of buttons that clients do not read as markup', () => {
    const { nodes } = drawn({ outcome: CARDS['list'] ?? listOutcome([]), alternatives: [], back: null });
    assert.ok(
      nodes.filter(isNode).some(({ type, title }) => type === 'Action.Execute' && String(title).includes('**vet**')),
    );
  });
});
