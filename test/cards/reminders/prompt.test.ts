import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { isNode } from '../drawn.js';
import { MESSAGE, progressOf, reminded, started, undated } from './reminding.js';
import { asked, card, inputs, other, titled, verbs } from './shown.js';

describe('a question on a message', () => {
  const three = [asked(), asked(other('OW20-V6', started)), reminded(undated, 'undated', { prompt: true })];
  const all = card(three);

  it('stands open for the first, and opens with a click for the others', () => {
    const visible = (id: string) => all.nodes.find((node) => node['id'] === id)?.['isVisible'];
    assert.deepEqual(
      ['OW20-V4', 'OW20-V6', 'MD23-V1'].map((code) => visible(`answer@${code}`)),
      [true, false, false],
    );
    assert.deepEqual(
      ['OW20-V4', 'OW20-V6', 'MD23-V1'].map((code) => all.nodes.some(({ id }) => id === `ask@${code}`)),
      [false, true, true],
    );
    const opened = all.nodes
      .filter(({ type }) => type === 'Action.ToggleVisibility')
      .flatMap(({ targetElements }) => targetElements)
      .filter(isNode);
    for (const { elementId } of opened)
      assert.ok(
        all.nodes.some(({ id }) => id === elementId),
        String(elementId),
      );
  });

  it('has inputs of its own for every measure, each with a label, and with what is known', () => {
    const ids = inputs(all).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const code of ['OW20-V4', 'OW20-V6', 'MD23-V1']) {
      assert.ok(ids.includes(`progress@${code}`) && ids.includes(`note@${code}`), code);
    }
    for (const input of inputs(all)) assert.ok(String(input['label']).trim() !== '');
    const progress = inputs(all).find(({ id }) => id === 'progress@OW20-V4');
    assert.equal(progress?.['value'], '40');
    assert.match('60', new RegExp(String(progress?.['regex'])));
    assert.match(String(progress['errorMessage']), /0 tot en met 100/);
  });

  it('asks for a day only in a part of its own, so that it stops no other answer', () => {
    const required = (node: unknown): boolean => {
      if (Array.isArray(node)) return node.some(required);
      if (!isNode(node) || node['type'] === 'Action.ShowCard') return false;
      return node['isRequired'] === true || Object.values(node).some(required);
    };
    assert.equal(required(all.card['body']), false);
  });

  it('sends along what was typed only where that is wanted', () => {
    const saving = all.nodes.filter(({ title: name }) => name === 'Opslaan' || name === 'Tot die dag');
    const others = all.nodes.filter(
      ({ type, title: name }) => type === 'Action.Execute' && name !== 'Opslaan' && name !== 'Tot die dag',
    );
    assert.ok(saving.length > 0 && others.length > 0);
    for (const { associatedInputs } of saving) assert.equal(associatedInputs, undefined);
    for (const { associatedInputs, title: name } of others) assert.equal(associatedInputs, 'none', String(name));
  });

  it('can be answered with nothing yet, or later, in one click', () => {
    const answers = all.actions.flatMap(({ verb, data }) => (verb === 'answerPrompt' ? [data] : []));
    const first = answers.filter(({ measureId }) => measureId === 'OW20-V4');
    assert.deepEqual(
      first.map(({ answer }) => answer),
      ['update', 'nothing', 'later'],
    );
    for (const { message, version } of first) assert.deepEqual([message, version], [MESSAGE, started.version]);
  });

  it('leads to the form for what is done, or for a date, beside it', () => {
    assert.equal(titled(card([asked()]), 'Gereed melden').length, 1);
    assert.equal(titled(card([reminded(undated, 'undated', { prompt: true })]), 'Termijn wijzigen').length, 1);
  });

  it('is not there for who may only read, and not for what has been answered', () => {
    assert.deepEqual(
      verbs(card([asked()], {}, { rights: ['read'] })).filter((verb) => verb === 'answerPrompt'),
      [],
    );
    const answered = reminded(started, 'silent', { since: [progressOf(started)] });
    assert.deepEqual(inputs(card([answered])), []);
  });

  it('is still there where only the owner was changed since', () => {
    const moved = progressOf(started, { kind: 'owner' });
    assert.ok(inputs(card([reminded(started, 'silent', { since: [moved], prompt: true })])).length > 0);
  });
});
