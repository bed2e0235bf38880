import assert from 'node:assert/strict';
import { queryText } from './intent-text.js';
import { dialogue } from './dialogue.js';
import { isReadAs, read } from './reading.js';

describe('either of two things', () => {
  isReadAs([
    ['welke maatregelen zijn geblokkeerd of zonder eigenaar?', 'list (word=blocked or owner=nobody)'],
    ['which measures are blocked or have no owner?', 'list (word=blocked or owner=nobody)'],
    ['hoeveel maatregelen zijn te laat of hebben geen eigenaar?', 'count (word=overdue or owner=nobody)'],
    ['maatregelen zonder risico of zonder eigenaar', 'list (!anyRisk or owner=nobody)'],
    ['which measures are blocked or owned by SLM?', 'list (word=blocked or obligor=slm)'],
    ['wat is van de organisaties of zonder termijn?', 'list (obligor=organisations or word=without_deadline)'],
    ['measures about telemetry or without a deadline', 'list (text="telemetry" or word=without_deadline)'],
  ]);

  describe('stands beside what holds of all', () => {
    isReadAs([
      [
        'open maatregelen van Microsoft die te laat zijn of geen eigenaar hebben',
        'list (word=overdue or owner=nobody) & obligor=microsoft & word=open',
      ],
      [
        'wat van Microsoft of SLM is geblokkeerd of zonder termijn?',
        'list obligor=microsoft|slm & word=blocked|without_deadline',
      ],
      ['open ones that are blocked or have no owner', 'list (word=blocked or owner=nobody) & word=open'],
    ]);
  });

  describe('of more than two', () => {
    isReadAs([
      ['welke zijn te laat, geblokkeerd of zonder termijn?', 'list word=blocked|overdue|without_deadline'],
      ['wat is te laat, geblokkeerd of zonder eigenaar?', 'list (word=blocked|overdue or owner=nobody)'],
      ['blocked, unowned or overdue measures', 'list (word=blocked or owner=nobody or word=overdue)'],
    ]);
  });

  describe('is one filter where one says it', () => {
    isReadAs([
      ['welke zijn te laat of wachten op verificatie?', 'list word=awaiting_verification|overdue'],
      ['maatregelen van Microsoft of van SLM', 'list obligor=microsoft|slm'],
      ['measures for OW20-H1 or OW20-H3', 'list risk=OW20-H1|OW20-H3'],
    ]);
  });

  describe('with a time on one side', () => {
    isReadAs([
      ['te laat of geverifieerd in 2023', 'list (word=overdue or verified=2023-01-01..2023-12-31)'],
      ['maatregelen die vóór 2021 af moesten of geblokkeerd zijn', 'list (period=..2020-12-31 or word=blocked)'],
      ['which are due in 2024 or overdue?', 'list (period=2024-01-01..2024-12-31 or word=overdue)'],
    ]);
  });

  describe('is no "whether"', () => {
    isReadAs([
      ['kun je voor Microsoft nagaan of er iets te laat is?', 'list obligor=microsoft & word=overdue'],
      ['kun je van SLM zeggen of ze te laat zijn?', 'list obligor=slm & word=overdue'],
    ]);
  });
});

describe('both of two things, and not both', () => {
  isReadAs([
    ['measures that are both overdue and blocked', 'list word=blocked & word=overdue'],
    ['wat is niet te laat en niet geblokkeerd?', 'list !word=blocked|overdue'],
    ['which are neither late nor blocked?', 'list !word=blocked|overdue'],
    ['niet te laat of niet geblokkeerd', 'list (!word=overdue or !word=blocked)'],
    ['alles behalve wat te laat én geblokkeerd is', 'list !(word=blocked & word=overdue)'],
    ['everything except what is both late and blocked', 'list !(word=blocked & word=overdue)'],
    ['niet tegelijk te laat en geblokkeerd', 'list !(word=blocked & word=overdue)'],
    ['everything except what is overdue or without an owner', 'list !owner=nobody & !word=overdue'],
    ['alles behalve van SLM of zonder termijn', 'list !obligor=slm & !word=without_deadline'],
  ]);
});

describe('"and" and "or" in one sentence', () => {
  isReadAs([
    ['te laat en geblokkeerd of zonder eigenaar', 'list (word=blocked or owner=nobody) & word=overdue'],
    ['te laat en geblokkeerd, of zonder eigenaar', 'list (word=blocked & word=overdue or owner=nobody)'],
  ]);

  it('the other way to join them is offered', () => {
    const [other] = read('te laat en geblokkeerd of zonder eigenaar').alternatives;
    assert.ok(other?.type === 'list');
    assert.equal(queryText(other.query), '(word=blocked & word=overdue or owner=nobody)');
  });
});

describe('either of two things after an answer', () => {
  dialogue(
    'welke maatregelen van Microsoft zijn te laat?',
    ['of zonder eigenaar', 'list (word=overdue or owner=nobody) & obligor=microsoft'],
    ['en van SLM?', 'list (word=overdue or owner=nobody) & obligor=slm'],
    ['hoeveel zijn dat er?', 'count (word=overdue or owner=nobody) & obligor=slm'],
  );
  dialogue('which measures are blocked or have no owner?', [
    'and which of those are overdue?',
    'list (word=blocked or owner=nobody) & word=overdue',
  ]);
});
