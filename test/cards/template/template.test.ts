import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compileTemplate, type Parts } from '../../../src/cards/template/template.js';
import { tries } from '../../support/property-runs.js';

const cardOf = (parts: Parts): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    [...parts].map(([name, json]) => [
      name,
      JSON.parse(typeof json === 'string' ? json : `[${json.join(',')}]`) as unknown,
    ]),
  );

const expand = (template: object, data: Readonly<Record<string, unknown>>) => cardOf(compileTemplate(template)(data));

describe('a card template', () => {
  it('puts values in the place of their names, whatever their kind', () => {
    const card = expand(
      { text: '${name}', data: '${data}', wrap: '${wrap}', count: '${count}' },
      { name: 'OW20-V4', data: { measureId: 'OW20-V4' }, wrap: true, count: 3 },
    );
    assert.deepEqual(card, { text: 'OW20-V4', data: { measureId: 'OW20-V4' }, wrap: true, count: 3 });
  });

  it('writes every text as JSON does', () => {
    const write = compileTemplate({ wrap: '${value}' });
    const sign = fc.oneof(
      fc.constantFrom(
        '"',
        '\\',
        '\n',
        '\u0000',
        '\u001f',
        '\u007f',
        '\u2028',
        '\ud800',
        '\udc00',
        '漢',
        '🇳🇱',
        '[',
        ']',
        '!',
      ),
      fc.nat(0x10ffff).map((point) => String.fromCodePoint(point)),
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 8 }), (signs) => {
        const value = signs.join('');
        assert.equal(write({ value }).get('wrap'), JSON.stringify(value));
      }),
      { numRuns: tries(250) },
    );
  });

  it('writes expressions into a text around them', () => {
    assert.deepEqual(expand({ text: '${sign} ${name}.' }, { sign: '▲', name: 'V4' }), { text: '▲ V4.' });
  });

  it('follows a path, and leaves out what it does not lead to', () => {
    assert.deepEqual(expand({ a: '${x.y}', b: '${x.z.q}' }, { x: { y: 1 } }), { a: 1 });
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

  it('takes the first where only one has a place', () => {
    const template = { part: { $data: '${rows}', code: '${code}' } };
    assert.deepEqual(expand(template, { rows: [{ code: 'V1' }, { code: 'V2' }] }), { part: { code: 'V1' } });
    assert.deepEqual(expand(template, { rows: [] }), {});
  });

  it('writes what is left out first, last or alone', () => {
    const part = { a: '${none}', b: 1, c: '${none}', d: { $when: '${none}' } };
    assert.deepEqual(expand({ part, other: { a: '${none}' }, empty: {} }, {}), {
      part: { b: 1 },
      other: {},
      empty: {},
    });
  });

  it('writes any text as it is', () => {
    const text = '"\\\n\u2028 ${x} </script> \ud83d';
    assert.deepEqual(expand({ one: '${text}', two: '<${text}>', '"': '${text}' }, { text }), {
      one: text,
      two: `<${text}>`,
      '"': text,
    });
  });

  it('never reads an expression out of the data', () => {
    assert.deepEqual(expand({ text: '${quote}' }, { quote: '${secret}', secret: 'x' }), { text: '${secret}' });
  });

  it('makes a card of its own each time', () => {
    const template = compileTemplate({ items: [{ text: '${name}' }] });
    const first = template({ name: 'a' });
    assert.deepEqual(cardOf(template({ name: 'b' })), { items: [{ text: 'b' }] });
    assert.deepEqual(cardOf(first), { items: [{ text: 'a' }] });
  });

  for (const wrong of [[], 'text', { text: '${if(a, b, c)}' }, { text: '${a + b}' }, { $when: true }, { $data: [1] }]) {
    it(`refuses ${JSON.stringify(wrong)} when it is read, not when it is drawn`, () => {
      assert.throws(() => compileTemplate(wrong));
    });
  }

  it('leaves a moment in a text alone, for which clients would put one of their own', () => {
    const moment = '{{DATE(2020-12-31T00:00:00Z,SHORT)}}';
    const made = expand({ text: 'uiterlijk ${wording}', value: '${wording}' }, { wording: moment });
    assert.equal(made['text'], 'uiterlijk {\u2060{DATE(2020-12-31T00:00:00Z,SHORT)}}');
    assert.equal(made['value'], moment, 'but in an input it comes back letter for letter');
  });
});
