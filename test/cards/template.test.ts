import assert from 'node:assert/strict';
import { compileTemplate } from '../../src/cards/template.js';

const expand = (template: object, data: Readonly<Record<string, unknown>>) => compileTemplate(template)(data);

describe('a card template', () => {
  it('puts values in the place of their names, whatever their kind', () => {
    const card = expand(
      { text: '${name}', data: '${data}', wrap: '${wrap}', count: '${count}' },
      { name: 'OW20-V4', data: { measureId: 'OW20-V4' }, wrap: true, count: 3 },
    );
    assert.deepEqual(card, { text: 'OW20-V4', data: { measureId: 'OW20-V4' }, wrap: true, count: 3 });
  });

  it('writes expressions into a text around them', () => {
    assert.deepEqual(expand({ text: '${sign} ${name}.' }, { sign: '▲', name: 'V4' }), { text: '▲ V4.' });
  });

  it('follows a path, and is undefined where it ends', () => {
    assert.deepEqual(expand({ a: '${x.y}', b: '${x.z.q}' }, { x: { y: 1 } }), { a: 1, b: undefined });
  });

  it('repeats an object for every element, with the names of the root still known', () => {
    const template = { items: [{ $data: '${rows}', text: '${code}', title: '${$root.title}', lang: '${lang}' }] };
    const data = { rows: [{ code: 'V1' }, { code: 'V2', title: 'own' }], title: 'top', lang: 'nl' };
    assert.deepEqual(expand(template, data), {
      items: [
        { text: 'V1', title: 'top', lang: 'nl' },
        { text: 'V2', title: 'top', lang: 'nl' },
      ],
    });
  });

  it('leaves out what does not hold, in a list and under a name', () => {
    const template = {
      items: [
        { $when: '${has}', text: 'a' },
        { $when: '${!has}', text: 'b' },
      ],
      part: { $when: '${has}' },
    };
    assert.deepEqual(expand(template, { has: false }), { items: [{ text: 'b' }] });
    assert.deepEqual(expand(template, { has: true }), { items: [{ text: 'a' }], part: {} });
  });

  it('makes an empty list of no elements', () => {
    assert.deepEqual(expand({ items: [{ $data: '${rows}', text: 'x' }] }, { rows: [] }), { items: [] });
  });

  it('never reads an expression out of the data', () => {
    assert.deepEqual(expand({ text: '${quote}' }, { quote: '${secret}', secret: 'x' }), { text: '${secret}' });
  });

  it('makes a card of its own each time', () => {
    const template = compileTemplate({ items: [{ text: '${name}' }] });
    const first = template({ name: 'a' });
    assert.deepEqual(template({ name: 'b' }), { items: [{ text: 'b' }] });
    assert.deepEqual(first, { items: [{ text: 'a' }] });
  });

  for (const wrong of [[], 'text', { text: '${if(a, b, c)}' }, { text: '${a + b}' }, { $when: true }, { $data: [1] }]) {
    it(`refuses ${JSON.stringify(wrong)} when it is read, not when it is drawn`, () => {
      assert.throws(() => compileTemplate(wrong));
    });
  }

  it('leaves a moment in a text alone, for which clients would put one of their own', () => {
    const moment = '{{DATE(2020-12-31T00:00:00Z,SHORT)}}';
    const made = compileTemplate({ text: 'uiterlijk ${wording}', value: '${wording}' })({ wording: moment });
    assert.equal(made['text'], 'uiterlijk {\u2060{DATE(2020-12-31T00:00:00Z,SHORT)}}');
    assert.equal(made['value'], moment, 'but in an input it comes back letter for letter');
  });
});
