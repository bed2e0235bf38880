import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { MAX_TOKEN, openLink, sealLink, type Link, type LinkKeys } from '../../../src/web/downloads/link-token.js';
import { day, measureCode, person } from '../../support/builders.js';

const KEYS: LinkKeys = { current: 'sleutel-van-nu-1234567890-1234567890', previous: null };
const NEXT: LinkKeys = { current: 'sleutel-van-straks-1234567890-123456', previous: KEYS.current };
const LINK: Link = {
  for: { person: person('p-sanne'), tenant: 'ons', language: 'nl' },
  what: { what: 'history', form: 'csv', measure: measureCode('OW20-V4') },
  expires: 1_800_000_000_000,
  id: 'een',
};

function sealed(link: Link = LINK, keys = KEYS): string {
  const token = sealLink(link, keys);
  assert(token !== null);
  return token;
}

/** Signed as a link is, whatever it holds. */
function signed(content: string, version = 'v1', purpose = 'nakoming download '): string {
  const head = `${version}.${Buffer.from(content).toString('base64url')}`;
  return `${head}.${createHmac('sha256', KEYS.current).update(`${purpose}${head}`).digest('base64url')}`;
}

describe('the token of a link', () => {
  it('says who it is for, what, until when and which it is', () => {
    assert.deepEqual(openLink(sealed(), KEYS), LINK);
  });

  it('can stand in an address as it is', () => {
    assert.match(sealed(), /^[\w.-]+$/);
  });

  it('is nothing once a single character of it is another', () => {
    const token = sealed();
    const anyChange = fc.record({
      at: fc.nat(token.length - 1),
      to: fc.constantFrom('A', 'Z', 'a', 'z', '0', '9', '-', '_', '.', '=', '+', '/', ' '),
    });
    fc.assert(
      fc.property(anyChange, ({ at, to }) => {
        fc.pre(token[at] !== to);
        assert.equal(openLink(token.slice(0, at) + to + token.slice(at + 1), KEYS), null);
      }),
    );
  });

  it('is nothing when it is cut, or something is added', () => {
    const token = sealed();
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.string({ minLength: 1, maxLength: 5 }), (at, more) => {
        for (const wrong of [token.slice(0, at), token + more, more + token]) {
          assert.equal(openLink(wrong, KEYS), null);
        }
      }),
    );
  });

  it('is taken from a key that was replaced, and no longer from one before that', () => {
    assert.deepEqual(openLink(sealed(), NEXT), LINK);
    assert.deepEqual(openLink(sealed(LINK, NEXT), NEXT), LINK);
    assert.equal(openLink(sealed(LINK, NEXT), KEYS), null);
    assert.equal(openLink(sealed(), { ...NEXT, previous: null }), null);
    assert.equal(openLink(sealed(), { current: 'nog-een-andere-sleutel-1234567890-12', previous: NEXT.current }), null);
  });

  it('is read as strictly as a click, however well it is signed', () => {
    const content = JSON.stringify(LINK);
    assert.deepEqual(openLink(signed(content), KEYS), LINK);
    const wrong = [
      '',
      'geen json',
      '{}',
      JSON.stringify({ ...LINK, more: 1 }),
      JSON.stringify({ ...LINK, expires: 'morgen' }),
      JSON.stringify({ ...LINK, what: { ...LINK.what, measure: '../../etc/passwd' } }),
      JSON.stringify({ ...LINK, for: { ...LINK.for, person: 'iemand anders' } }),
    ];
    for (const one of wrong) assert.equal(openLink(signed(one), KEYS), null, one);
  });

  it('is not taken in another version, or signed for something else', () => {
    assert.equal(openLink(signed(JSON.stringify(LINK), 'v2'), KEYS), null);
    assert.equal(openLink(signed(JSON.stringify(LINK), 'v1', 'nakoming dossier '), KEYS), null);
  });

  it('is not made where the address would be too long', () => {
    const words = 'gegevens '.repeat(20);
    const criteria = Array.from({ length: 20 }, () => ({ field: 'text' as const, words }));
    const what = { what: 'changes', form: 'csv', since: day('2020-01-01'), by: null, query: { criteria } } as const;
    assert.equal(sealLink({ ...LINK, what }, KEYS), null);
    assert(sealed({ ...LINK, what: { ...what, query: { criteria: criteria.slice(0, 3) } } }).length <= MAX_TOKEN);
  });
});
