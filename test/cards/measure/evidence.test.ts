import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'mocha';
import type { Evidence } from '../../../src/domain/measure/measure.js';
import { day, measure } from '../../support/builders.js';
import { drawn, isNode, type Drawn } from '../drawn.js';
import { measureOutcome } from '../views.js';

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

  it('shows the host that a link really has, and leads nowhere where it was made to look like another', () => {
    for (const link of [
      'https://learn.microsoft.com@evil.example/',
      'https://a:b@evil.example',
      'https://@evil.example/',
    ]) {
      const shown = card([piece('https://learn.microsoft.com', link)]);
      assert.match(shown.text, /^(?:↗ )?evil\.example · /m, link);
      for (const live of linksOn(shown)) assert.equal(live, 'https://evil.example/');
    }
  });

  it('leads to the host that is shown, however a client reads an address', () => {
    const odd = [
      'https:\\\\evil.example\\@learn.microsoft.com/',
      'https:/evil.example/https://learn.microsoft.com',
      'HTTPS://EVIL.example/#@learn.microsoft.com',
      'https://evil.example\t/',
      'https://evil.example:8443/?https://learn.microsoft.com/',
    ];
    for (const link of odd) {
      const shown = card([piece('Bewijs', link)]);
      const [live] = linksOn(shown);
      assert.match(String(live), /^https:\/\/evil\.example(?::8443)?\//, link);
      assert.match(shown.text, /^↗ evil\.example(?::8443)? · /m, link);
    }
  });

  it('shows letters that look like others for what they are', () => {
    const lookAlikes = [
      ['https://microsоft.com/', 'xn--microsft-sbh.com'],
      ['https://аррӏе.example/', 'xn--80ak6aa92e.example'],
      ['https://bücher.example/', 'xn--bcher-kva.example'],
      ['https://evil。example/', 'evil.example'],
    ] as const;
    for (const [link, host] of lookAlikes) {
      const shown = card([piece('Bewijs', link)]);
      assert.ok(shown.text.includes(`↗ ${host} · `), shown.text);
      assert.deepEqual(linksOn(shown), [`https://${host}/`]);
    }
  });

  it('shows the end of a long host, which tells whose it is', () => {
    const host = `${'learn.microsoft.com.'.repeat(11)}evil.example`;
    assert.match(card([piece('Bewijs', `https://${host}/`)]).text, /^↗ ….*\.evil\.example · /m);
  });

  it('is opened by people alone: nothing that knows of evidence can make a request', () => {
    const requests = /\bfetch\s*\(|['"](?:node:)?(?:https?|http2|net|tls)['"]|undici|axios|XMLHttpRequest|WebSocket/;
    const knowing = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => ({ file, text: readFileSync(path.join('src', file), 'utf8') }))
      .filter(({ text }) => /\bevidence\b/i.test(text));
    assert.ok(knowing.length > 10);
    for (const { file, text } of knowing) assert.doesNotMatch(text, requests, file);
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
