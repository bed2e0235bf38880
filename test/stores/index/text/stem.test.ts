import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { stem } from '../../../../src/stores/index/text/stem.js';
import { tokensOf } from '../../../../src/stores/index/text/tokens.js';

const SAME = [
  'medewerker medewerkers',
  'maatregel maatregelen',
  'gegeven gegevens',
  'termijn termijnen',
  'organisatie organisaties',
  'risico risicos',
  'bedrijf bedrijven',
  'huis huizen',
  'brief brieven',
  'taak taken',
  'hoog hoge',
  'geheim geheime',
  'effectief effectieve',
  'proces processen',
  'adres adressen',
  'kans kansen',
  'bewijs bewijzen',
  'eigenaar eigenaren eigenaars',
  'bestandsnaam bestandsnamen',
  'keuze keuzes',
  'eis eisen',
  'categorie categorieen',
  'mogelijkheid mogelijkheden',
  'overheid overheden',
  'wet wetten',
  'leverancier leveranciers',
  'clausule clausules',
  'policy policies',
  'boundary boundaries',
  'service services',
  'process processes',
  'address addresses',
  'employee employees',
  'cookie cookies',
  'analyse analyses',
  'app apps',
  'log logs',
  'key keys',
  'ticket tickets',
  'tax taxes',
];

const DIFFERENT = [
  'kans kan',
  'mens men',
  'proces proce',
  'bewijs bewij',
  'status statu',
  'date dat',
  'verwerker verwerking',
  'audit auditor',
  'gegeven geven',
  'recht rechter',
  'access acces2',
];

describe('the stem', () => {
  for (const forms of SAME) {
    it(`is the same for ${forms.replaceAll(' ', ', ')}`, () => {
      assert.equal(new Set(forms.split(' ').map(stem)).size, 1);
    });
  }

  for (const words of DIFFERENT) {
    it(`is not the same for ${words.replace(' ', ' and ')}`, () => {
      const [one = '', other = ''] = words.split(' ');
      assert.notEqual(stem(one), stem(other));
    });
  }
});

describe('the words of a text', () => {
  it('are without case, accents and signs', () => {
    assert.deepEqual(tokensOf('De Curaçao–toets (“Coördinatie”), 2020!'), [
      'de',
      'curacao',
      'toets',
      'coordinatie',
      '2020',
    ]);
  });

  it('keep what an apostrophe or a single letter holds together', () => {
    assert.deepEqual(tokensOf("risico's Microsoft’s e-mail Office-apps"), [
      'risicos',
      'microsofts',
      'email',
      'office',
      'apps',
    ]);
  });

  it('are none where there are only signs', () => {
    assert.deepEqual(tokensOf(' … – 🙂 '), []);
  });
});
