import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CONNECTOR_HOST, KEYS_HOST, SIGN_IN_HOST } from './stand-in-microsoft.js';

const text = readFileSync('docs/security.md', 'utf8');

describe('the page on security', () => {
  it('names tests that are there', () => {
    const named = [...text.matchAll(/`(test\/[\w./-]+)`/g)].map(([, file = '']) => file);
    assert(named.length > 30);
    assert.deepEqual(
      named.filter((file) => !existsSync(file)),
      [],
    );
  });

  it('leads to pages that are there', () => {
    for (const file of ['docs/security.md', 'SECURITY.md']) {
      for (const [, link = ''] of readFileSync(file, 'utf8').matchAll(/\]\(([\w./-]+)\)/g)) {
        assert(existsSync(path.join(path.dirname(file), link)), `${file}: ${link}`);
      }
    }
  });

  it('names every host of the usual cloud that the service was seen to reach', () => {
    for (const host of [CONNECTOR_HOST, KEYS_HOST, SIGN_IN_HOST]) assert(text.includes(`\`${host}\``), host);
  });
});
