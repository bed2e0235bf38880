import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Evidence } from '../../src/domain/measure.js';
import { day, measure } from '../support/builders.js';
import { drawn, isNode, type Drawn } from './drawn.js';
import { measureOutcome } from './views.js';

const piece = (title: string, link: string): Evidence => ({ title, link, date: day('2020-09-17') });
const card = (evidence: readonly Evidence[], focus: 'evidence' | null = null): Drawn =>
  drawn({ outcome: measureOutcome(measure('OW20-V1', { evidence }), { focus }), alternatives: [], back: null });

const linksOn = ({ nodes }: Drawn): readonly unknown[] =>
  nodes
    .map(({ selectAction }) => selectAction)
    .filter(isNode)
    .filter(({ type }) => type === 'Action.OpenUrl')
    .map(({ url }) => url);

describe('evidence on the card of a measure', () => {
  it('has its title, the host it leads to and its date', () => {
    const link = 'https://learn.microsoft.com/notes?id=1';
    const shown = card([piece('Release notes', link)]);
    assert.deepEqual(linksOn(shown), [link]);
    assert.match(shown.text, /^Release notes$/m);
    assert.match(shown.text, /^↗ learn\.microsoft\.com · 17 september 2020$/m);
  });

  it('is no link where it leads anywhere but to https', () => {
    for (const link of ['http://example.org', 'javascript:alert(1)', 'data:text/html,x', 'geen link', '']) {
      assert.deepEqual(linksOn(card([piece('Bewijs', link)])), [], link);
    }
  });

  it('shows the host that a link really has, whatever it looks like', () => {
    const shown = card([piece('https://learn.microsoft.com', 'https://learn.microsoft.com@evil.example/')]);
    assert.match(shown.text, /^↗ evil\.example · /m);
  });

  it('is whole or no link at all', () => {
    const long = `https://example.org/${'x'.repeat(1500)}`;
    assert.deepEqual(linksOn(card([piece('Lang', long)])), []);
    assert.match(card([piece('Lang', long)]).text, /^example\.org · /m);
    assert.deepEqual(linksOn(card([piece('Lang', long)], 'evidence')), [long], 'once it is asked for');
  });

  it('is shown newest first, and the rest is one click away', () => {
    const pieces = Array.from({ length: 8 }, (_, index) => piece(`Stuk ${index + 1}`, 'https://example.org/'));
    const shown = card(pieces);
    assert.deepEqual(shown.text.match(/^Stuk \d$/gm), ['Stuk 8', 'Stuk 7', 'Stuk 6']);
    const all = shown.actions.find(({ title }) => title === 'Alle 8 stukken bewijs');
    assert.deepEqual([all?.verb, all?.data['focus']], ['showMeasure', 'evidence']);
    assert.equal(card(pieces, 'evidence').text.match(/^Stuk \d$/gm)?.length, 8);
  });

  it('has no section where there is none', () => {
    assert.doesNotMatch(card([]).text, /^Bewijs$/m);
  });
});
