import assert from 'node:assert/strict';
import { activitiesFor, questionsAbout, questionsApart, type Subjects } from '../../bench/questions.js';

const many = (count: number, name: (number: number) => string) =>
  Array.from({ length: count }, (_, at) => name(at + 1));

/** As many as the first register has. */
const FIRST: Subjects = {
  vendors: ['Microsoft', 'Google Cloud', 'AWS'],
  investigations: ['OW20', 'MD23'],
  measures: many(27, (number) => `OW20-V${number}`),
  risks: many(10, (number) => `OW20-H${number}`),
};

const parsed = (activity: Buffer): unknown => JSON.parse(activity.toString('utf8'));

describe('the questions of the bench', () => {
  it('are at least five hundred on the first register, all different', () => {
    const questions = questionsAbout(FIRST, 10_000);
    assert.ok(questions.length >= 500, `${questions.length}`);
    assert.equal(new Set(questions).size, questions.length);
  });

  it('are of every kind among the first twenty', () => {
    const first = questionsAbout(FIRST, 20).join('\n');
    for (const piece of ['welke maatregelen', 'which', 'hoeveel', 'OW20-V1', 'OW20-H1'])
      assert.ok(first.includes(piece));
  });

  it('that stand apart never ask for the same in both languages', () => {
    const asked = questionsApart(FIRST, 10_000);
    const about = (words: RegExp) => asked.filter((question) => words.test(question)).length;
    assert.equal(about(/Microsoft.*(?:te laat|overdue)/), 1);
    assert.equal(about(/OW20-V1\b/), 1);
    assert.ok(about(/^which/) > 0 && about(/^welke/) > 0);
  });

  it('come from many people, each in a conversation of their own', () => {
    const activities = activitiesFor(questionsAbout(FIRST, 400)).map(parsed) as readonly {
      readonly from: { readonly id: string };
      readonly conversation: { readonly id: string };
    }[];
    const people = new Map(activities.map(({ from, conversation }) => [from.id, conversation.id]));
    assert.ok(people.size >= 100);
    assert.equal(new Set(people.values()).size, people.size);
  });
});
