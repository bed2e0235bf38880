import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ActionRequest } from '../../../src/actions/requests.js';
import { parseClick } from '../../../src/cards/verbs.js';
import type { NearestQuestion } from '../../../src/domain/outcome/remarks.js';
import type { Criterion } from '../../../src/domain/query/query.js';
import { drawn, drawnOutcome } from '../drawn.js';
import { listOutcome } from '../views.js';

const LATE: Criterion = { field: 'word', anyOf: ['overdue'] };
const WORDS: Criterion = { field: 'text', words: 'data viewer' };
const NEAREST: readonly NearestQuestion[] = [
  { of: 'measures', query: { criteria: [WORDS] }, total: 1 },
  { of: 'risks', query: { text: 'data viewer' }, total: 2 },
  { of: 'circumstance', topic: 'data viewer', total: 1 },
  { of: 'source', topic: 'data viewer', total: 3 },
];
const askedBy = (question: NearestQuestion): readonly [action: string, told: string] => {
  if (question.of === 'measures') return ['listMeasures', JSON.stringify(question.query)];
  if (question.of === 'risks') return ['listRisks', JSON.stringify(question.query)];
  return ['listEntries', JSON.stringify({ of: question.of, topic: question.topic }).slice(0, -1)];
};
const nothing = { ...listOutcome([], { query: { criteria: [LATE, WORDS] } }), nearest: NEAREST };

describe('a card that found nothing', () => {
  it('says what was searched for, words included', () => {
    const { text, summary } = drawnOutcome(nothing);
    for (const told of [text, summary]) assert.match(told, /Gezocht op: te laat · over ‘data viewer’/);
  });

  it('offers the nearest that there is, with its number, on the card and in the summary', () => {
    const { text, summary } = drawnOutcome(nothing);
    for (const told of [text, summary]) {
      assert.match(told, /Dit is er wel:/);
      assert.match(told, /over ‘data viewer’: 1 maatregel/);
      assert.match(told, /over ‘data viewer’: 2 risico’s/);
      assert.match(told, /over ‘data viewer’: 1 omstandigheid/);
      assert.match(told, /over ‘data viewer’: 3 bronnen/);
    }
    assert.match(drawnOutcome(nothing, 'en').summary, /What there is instead: about “data viewer”: 1 measure/);
  });

  it('leads to them with one click', () => {
    const { actions } = drawnOutcome(nothing);
    const asked = actions
      .map(({ verb, data }) => parseClick(verb, data))
      .flatMap((click) => (click !== 'outdated' && 'request' in click ? [click.request] : []));
    for (const question of NEAREST) {
      const [action, told] = askedBy(question);
      assert.ok(
        asked.some((request) => request.action === action && JSON.stringify(request.input).includes(told)),
        told,
      );
    }
  });

  it('asks what was meant where the question can be read otherwise too', () => {
    const alternatives: ActionRequest[] = [
      { action: 'listMeasures', input: { query: { criteria: [LATE] }, offset: 0 } },
    ];
    const { text } = drawn({ outcome: nothing, alternatives, back: null });
    assert.match(text, /Bedoel je iets anders\?/);
  });
});

describe('a card of what was found by words', () => {
  it('says which words, and takes them away with a click', () => {
    const { actions, summary } = drawnOutcome(listOutcome([], { query: { criteria: [WORDS] }, total: 3 }));
    assert.ok(actions.some(({ title }) => title === 'over ‘data viewer’ ✕'));
    assert.match(summary, /over ‘data viewer’/);
  });
});
