import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'mocha';
import type { Download } from '../../../src/domain/links/download.js';
import { newPerson, type Role } from '../../../src/domain/people/person.js';
import { memoryStore } from '../../../src/stores/memory.js';
import { change, person, register } from '../../support/builders.js';
import { call } from '../../support/http.js';
import { SANNE, serving, type Serving } from './serving.js';

const OWN: Download = { what: 'person', form: 'json', person: SANNE.person };
const OTHER: Download = { what: 'person', form: 'json', person: person('p-piet') };

describe('what is kept of a person, behind a link', () => {
  let roles: readonly Role[];
  let place: Serving;

  before(async () => {
    const store = memoryStore(register({}));
    const value = { ...newPerson(SANNE.person), roles: ['reader'] as const, version: 1 };
    await store.commit({ ...change([{ type: 'person', value }]), kind: 'role' });
    place = await serving(store, {}, () => roles);
  });
  beforeEach(() => {
    roles = ['reader'];
  });
  after(() => place.stop());

  it('is one file of JSON, and that it was fetched is told without what was in it', async () => {
    const { status, headers, text } = await call(place.port, { path: place.path(OWN) });
    assert.equal(status, 200);
    assert.match(String(headers['content-type']), /^application\/json/);
    assert.match(String(headers['content-disposition']), /gegevens-p-sanne-2026-11-22\.json/);
    assert.deepEqual((JSON.parse(text) as { readonly roles: unknown }).roles, ['reader']);
    const { file, person: who, whole } = place.fetched.at(-1) ?? {};
    assert.deepEqual([file, who, whole], ['person', SANNE.person, true]);
  });

  it('is not given any more to who lost their roles, nor of another to who is no administrator', async () => {
    assert.equal((await call(place.port, { path: place.path(OTHER) })).status, 403);
    roles = ['administrator'];
    assert.equal((await call(place.port, { path: place.path(OTHER) })).status, 200);
    roles = [];
    assert.equal((await call(place.port, { path: place.path(OWN) })).status, 403);
  });
});
