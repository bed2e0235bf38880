import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { TEXT_LANGUAGES, type TextLanguage } from '../../../../src/domain/language.js';
import { languageOf, termOf } from '../../../../src/stores/index/text/stem.js';
import { tokensOf } from '../../../../src/stores/index/text/tokens.js';

/** Forms of a word, which are one term in its language. */
const SAME: Readonly<Record<TextLanguage, readonly string[]>> = {
  nl: [
    'medewerker medewerkers',
    'maatregel maatregelen',
    'gegeven gegevens',
    'persoonsgegeven persoonsgegevens',
    'termijn termijnen',
    'organisatie organisaties',
    'evaluatie evaluaties',
    'doorgifte doorgiftes',
    'risico risicos',
    'niveau niveaus',
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
    'wet wetten',
    'leverancier leveranciers',
    'cookie cookies',
    'update updates',
    'analyse analyses',
    'app apps',
    'ticket tickets',
  ],
  en: [
    'policy policies',
    'boundary boundaries',
    'service services',
    'process processes processed processing',
    'address addresses',
    'employee employees',
    'key keys',
    'tax taxes',
    'publish publishes published publishing',
    'transfer transfers transferred',
    'limit limits limited limiting',
    'verify verifies verified',
    'store stores stored storing',
    'delete deletes deleted deleting',
  ],
};

/** Words that differ in meaning, and in their term. */
const DIFFERENT: Readonly<Record<TextLanguage, readonly string[]>> = {
  nl: [
    'kans kan',
    'mens men',
    'verwerker verwerking',
    'gebruiker gebruik',
    'beheer beheerder',
    'gegeven geven',
    'recht rechter',
    'doel deel',
  ],
  en: ['date dat', 'audit auditor', 'access acces2', 'processor processing', 'police policy'],
};

describe('the term of a word', () => {
  for (const language of TEXT_LANGUAGES) {
    for (const forms of SAME[language]) {
      it(`is the same for ${forms.replaceAll(' ', ', ')}`, () => {
        assert.equal(new Set(forms.split(' ').map((form) => termOf(form, language))).size, 1);
      });
    }

    for (const words of DIFFERENT[language]) {
      it(`is not the same for ${words.replace(' ', ' and ')}`, () => {
        const [one = '', other = ''] = words.split(' ');
        assert.notEqual(termOf(one, language), termOf(other, language));
      });
    }
  }

  it('is of one language, except for names with digits and words without content', () => {
    assert.notEqual(termOf('browser', 'nl'), termOf('browser', 'en'));
    for (const word of ['md23', '2020', 'in', 'is']) assert.equal(termOf(word, 'nl'), termOf(word, 'en'));
  });
});

describe('the language of a text', () => {
  it('is told by its small words', () => {
    assert.equal(languageOf(tokensOf('Gebruik de Data Viewer Tool om de telemetrie te bekijken')), 'nl');
    assert.equal(languageOf(tokensOf('Microsoft will publish the report within a year')), 'en');
  });

  it('is left open where they do not tell', () => {
    assert.equal(languageOf(tokensOf('Support tickets')), null);
    assert.equal(languageOf([]), null);
  });
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
      'risico',
      'microsoft',
      'email',
      'office',
      'apps',
    ]);
  });

  it('are none where there are only signs', () => {
    assert.deepEqual(tokensOf(' … – 🙂 '), []);
  });
});
