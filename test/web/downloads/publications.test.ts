import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'mocha';
import type { Download } from '../../../src/domain/links/download.js';
import type { Role } from '../../../src/domain/people/person.js';
import type { PublicationSet } from '../../../src/domain/publication/publication-asked.js';
import { day, investigationCode, measureCode, sourceCode, vendorCode } from '../../support/builders.js';
import { halfYear } from '../../support/half-year.js';
import { call } from '../../support/http.js';
import { set } from '../../documents/publications/written.js';
import { SANNE, serving, type Serving } from './serving.js';

const UPDATE = set({ investigations: [investigationCode('OW20')] });
const file = (about: PublicationSet, form: 'docx' | 'md' = 'md'): Download => ({
  what: 'publication',
  form,
  set: about,
});

describe('a document behind a link', () => {
  let roles: readonly Role[];
  let place: Serving;
  before(async () => {
    place = await serving(await halfYear(), {}, () => roles);
  });
  beforeEach(() => {
    roles = ['reader'];
  });
  after(() => place.stop());

  const open = (what: Download, language: 'nl' | 'en' = 'nl') =>
    call(place.port, { path: place.path(what, { ...SANNE, language }) });

  it('is text or a Word document, called after what is in it', async () => {
    const text = await open(file(UPDATE));
    assert.equal(text.headers['content-type'], 'text/markdown; charset=utf-8');
    assert.match(
      String(text.headers['content-disposition']),
      /filename="nakoming-update-OW20-2020-07-01-2021-01-15\.md"/,
    );
    assert.match(text.text, /^# Voortgang van de maatregelen/);
    const word = await open(file(UPDATE, 'docx'));
    assert.match(String(word.headers['content-type']), /wordprocessingml\.document/);
    assert.match(word.text, /^PK/);
  });

  it('is in the language it was asked for, whatever the language of the chat', async () => {
    const { text } = await open(file({ ...UPDATE, language: 'en' }), 'nl');
    assert.match(text, /^# Progress on the measures/);
  });

  it('is a dossier of one measure, and what stands in one letter', async () => {
    const dossier = await open(file(set({ of: 'dossier', measure: measureCode('OW20-V4') })));
    assert.match(dossier.text, /^# Dossier: OW20-V4/);
    assert.match(dossier.text, /\| 1 \| 28 augustus 2020 \| 30 augustus 2020 \| Gereed gemeld/);
    const letter = await open(
      file(set({ of: 'letter', source: sourceCode('defender-2023'), until: day('2024-01-01') })),
    );
    assert.match(letter.text, /\*\*Kenmerk:\*\* 4712670/);
    assert.match(letter.text, /In deze bron staan 12 maatregelen\./);
  });

  it('is for nobody who lost the role after the link was made', async () => {
    for (const left of [[], ['administrator']] as const) {
      roles = left;
      assert.equal((await open(file(UPDATE))).status, 403);
    }
  });

  it('is not there where there is nothing to tell', async () => {
    assert.equal((await open(file({ ...UPDATE, investigations: [], vendors: [vendorCode('aws')] }))).status, 404);
    const missing = set({ of: 'dossier', measure: measureCode('OW20-V99') });
    assert.equal((await open(file(missing))).status, 404);
  });
});
