import assert from 'node:assert/strict';
import { after, dialogue } from './dialogue.js';
import { intentText } from './intent-text.js';
import { isReadAs, read } from './reading.js';

describe('several numbers in one question', () => {
  isReadAs([
    ['hoeveel zijn er te laat en hoeveel wachten op verificatie?', 'count word=overdue + word=awaiting_verification'],
    ['how many are open and how many of those are late?', 'count word=open + word=open & word=overdue'],
    ['hoeveel maatregelen zijn er van Microsoft en hoeveel van SLM?', 'count obligor=microsoft + obligor=slm'],
    [
      'hoeveel maatregelen van Microsoft zijn geblokkeerd en hoeveel zijn te laat?',
      'count obligor=microsoft & word=blocked + obligor=microsoft & word=overdue',
    ],
    [
      'how many are blocked, how many are overdue and how many have no owner',
      'count word=blocked + word=overdue + owner=nobody',
    ],
  ]);

  it('of measures and of risks the one is answered and the other offered', () => {
    const { intent, alternatives } = read('how many measures and how many risks are open?');
    assert.equal(intentText(intent), 'count word=open');
    assert.deepEqual(alternatives.map(intentText), ['countRisks status=open']);
  });

  it('asked anew take over nothing of the answer before', () => {
    const previous = after('welke maatregelen staan open?');
    const { intent, followsUp } = read('hoeveel zijn er te laat en hoeveel wachten op verificatie?', { previous });
    assert.equal(intentText(intent), 'count word=overdue + word=awaiting_verification');
    assert.equal(followsUp, false);
  });

  dialogue('openstaande maatregelen van Microsoft', [
    'hoeveel daarvan zijn te laat en hoeveel wachten op verificatie?',
    'count obligor=microsoft & word=open & word=overdue + obligor=microsoft & word=awaiting_verification & word=open',
  ]);

  dialogue(
    'hoeveel zijn er te laat en hoeveel wachten op verificatie?',
    ['en van SLM?', 'count obligor=slm & word=overdue + obligor=slm & word=awaiting_verification'],
    ['welke zijn dat?', 'list (word=overdue or word=awaiting_verification) & obligor=slm'],
  );
});
