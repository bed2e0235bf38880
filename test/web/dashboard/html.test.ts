import assert from 'node:assert/strict';
import fc from 'fast-check';
import { html } from '../../../src/web/dashboard/html.js';

describe('html of the dashboard', () => {
  it('is text wherever text was put in, in an element and in an attribute', () => {
    const hostile = `<script>alert("x")</script>' onload='y`;
    const { markup } = html`<p title="${hostile}">${hostile}</p>`;
    assert.doesNotMatch(markup, /<script|' onload/);
    assert.equal(markup.split('<').length, 3);
  });

  it('never lets a text end the place it stands in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const inside = html`${text}`.markup;
        assert.doesNotMatch(inside, /[<>"']/);
      }),
    );
  });

  it('keeps what another template made, in lists as well, and writes nothing of what is absent', () => {
    const items = ['a & b', 'c'].map((text) => html`<b>${text}</b>`);
    assert.equal(html`${items}${null}${false}${undefined}${0}`.markup, '<b>a &amp; b</b><b>c</b>0');
  });

  it('takes no object for markup that only looks like it', () => {
    const fromElsewhere = JSON.parse('"<b>"') as string;
    assert.equal(html`${fromElsewhere}`.markup, '&lt;b&gt;');
  });
});
