import assert from 'node:assert/strict';
import { isMeasureCode } from '../../../src/domain/register/codes.js';
import type { Previous } from '../../../src/language/world.js';
import { investigationCode, read } from '../question/reading.js';
import { meaningOf, remindersText } from './meaning.js';

const V4 = 'OW20-V4';

/** After the answer to a sentence about OW20-V4. */
function afterV4(question = 'OW20-V4'): Previous {
  const codes = isMeasureCode(V4) ? [V4] : [];
  return { intent: read(question).intent, codes, investigation: investigationCode('OW20') };
}

const following = (text: string, question?: string): string => meaningOf(text, { previous: afterV4(question) });

describe('what was answered before', () => {
  const pronouns: Readonly<Record<string, readonly string[]>> = {
    'snooze OW20-V4 for good': [
      'herinner me daar niet meer aan',
      'herinner me niet meer aan die',
      'stop herinneringen hierover',
      'herinner me er niet meer aan',
      'herinner me niet meer',
      "don't remind me of it anymore",
      'stop reminding me about this one',
      'mute it',
    ],
    'remind of OW20-V4 on 2024-02-02': [
      'herinner me er morgen aan',
      'herinner me morgen',
      'remind me of it tomorrow',
      'remind me tomorrow',
    ],
    'snooze OW20-V4 until 2024-02-02': ['herinner me daar morgen weer aan', 'snooze it for a day'],
    'snooze OW20-V4 until 2024-02-08': ['later', 'snooze', 'snooze die', 'herinner me later', 'remind me later'],
    'unsnooze OW20-V4': ['herinner me er weer aan', 'herinner me daar weer aan', 'remind me about it again'],
    'policy OW20-V4 also before=3': ['herinner daar ook 3 dagen van tevoren aan'],
    'reminders past OW20-V4': ['ben ik daaraan herinnerd?', 'was I reminded of it?'],
  };
  for (const [reads, sentences] of Object.entries(pronouns)) {
    for (const text of sentences)
      it(`is what “${text}” is about`, () => {
        assert.equal(following(text), reads);
      });
  }

  it('is not what a sentence about all reminders is about', () => {
    for (const text of ['pauzeer alle herinneringen', 'geen herinneringen deze week', 'resume', 'hervat'])
      assert.doesNotMatch(following(text), /V4/, text);
  });

  it('is not what a sentence with another code is about', () => {
    assert.equal(following('herinner me niet meer aan V5'), 'snooze V5 for good');
  });

  it('is not known at the beginning: nothing is set', () => {
    for (const text of ['later', 'snooze', 'herinner me er morgen aan', 'remind me of it tomorrow'])
      assert.notEqual(read(text).intent.type, 'setReminders', text);
  });
});

describe('a question after one about reminders', () => {
  const turns: readonly (readonly [first: string, then: string, reads: string])[] = [
    ['wanneer ben ik herinnerd aan OW20-V4?', 'en van Sanne?', 'reminders past OW20-V4 p-sanne'],
    ['wanneer ben ik herinnerd aan OW20-V4?', 'en Joris?', 'reminders past OW20-V4 p-joris'],
    ['wanneer ben ik herinnerd aan OW20-V4?', 'en V5?', 'reminders past V5'],
    ['is Sanne herinnerd aan OW20-V4?', 'en ik?', 'reminders past OW20-V4'],
    ['is Sanne herinnerd aan OW20-V4?', 'en iedereen?', 'reminders past OW20-V4 everyone asked'],
    ['welke herinneringen krijgt Sanne morgen', 'en volgende week?', 'reminders next p-sanne 2024-02-05..2024-02-11'],
    ['when was I reminded of OW20-V4?', 'and Sanne?', 'reminders past OW20-V4 p-sanne'],
    ['what goes out next week', 'and next month?', 'reminders next everyone unsaid 2024-03-01..2024-03-31'],
  ];
  for (const [first, then, reads] of turns) {
    it(`“${first}” … “${then}”`, () => {
      assert.equal(following(then, first), reads);
    });
  }

  it('stands alone where it asks something of its own', () => {
    assert.equal(
      remindersText(read('en welke zijn te laat?', { previous: afterV4('ben ik herinnerd aan OW20-V4?') }).intent),
      'list',
    );
  });
});
