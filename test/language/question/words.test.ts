import assert from 'node:assert/strict';
import { EN_QUESTIONS } from '../../../src/language/en/questions.js';
import { NL_QUESTIONS } from '../../../src/language/nl/questions.js';
import { catalogueNames } from '../../../src/language/question/words/catalogue-names.js';
import { detectLanguage } from '../../../src/language/question/words/detect-language.js';
import {
  compileLexicon,
  compileVocabulary,
  corrected,
  deniedParts,
  partsOf,
  unbent,
} from '../../../src/language/question/words/lexicon.js';
import { compileMeanings, meaningKey, meansMarker, phrasesIn } from '../../../src/language/question/words/meanings.js';
import { timeWords } from '../../../src/language/question/words/time-words.js';
import { peopleTree } from '../../../src/language/question/people/people.js';
import { CATALOGUE, PEOPLE } from './reading.js';

const VOCABULARIES = [NL_QUESTIONS, EN_QUESTIONS];
const meanings = compileMeanings(VOCABULARIES);
const lexicon = compileLexicon(compileVocabulary(VOCABULARIES, timeWords([], [])), CATALOGUE);
const anywhere = { language: 'nl', inText: false, ofItem: false } as const;

describe('meanings of phrases', () => {
  it('are listed with commas, each phrase as its words', () => {
    assert.deepEqual(phrasesIn('te laat, over\n tijd,, open'), [['te', 'laat'], ['over', 'tijd'], ['open']]);
  });

  it('are kept for each language: "of" is "or" in Dutch', () => {
    const meaning = meanings.alone.get('of');
    assert.ok(meaning?.nl?.some(({ value }) => value === 'or'));
    assert.ok(meaning?.en?.some(({ value }) => value === 'of'));
    assert.ok(meansMarker(meaning, 'or'));
  });

  it('can be compared', () => {
    const [open, outstanding, measure] = ['openstaand', 'openstaande', 'maatregel'].map((word) =>
      meanings.alone.get(word),
    );
    assert.ok(open !== undefined && outstanding !== undefined && measure !== undefined);
    assert.equal(meaningKey(open), meaningKey(outstanding));
    assert.notEqual(meaningKey(open), meaningKey(measure));
  });
});

describe('forms of a word', () => {
  it('are brought back to the word that is known', () => {
    assert.equal(unbent('microsofts', lexicon), 'microsoft');
    assert.equal(unbent('leverancierse', lexicon), 'leveranciers');
    assert.equal(unbent('telemetrieen', lexicon), undefined);
  });

  it('are not cut down to words that change nothing', () => {
    assert.equal(unbent('teams', lexicon), undefined);
  });

  it('fall apart where they are compounds', () => {
    assert.deepEqual(partsOf('organisatiemaatregelen', lexicon), ['organisatie', 'maatregelen']);
    assert.deepEqual(partsOf('leveranciersmaatregelen', lexicon), ['leveranciers', 'maatregelen']);
    assert.deepEqual(partsOf('hoogrisicomaatregelen', lexicon), ['hoog', 'risico', 'maatregelen']);
    assert.deepEqual(partsOf('microsoftmaatregelen', lexicon), ['microsoft', 'maatregelen']);
    assert.deepEqual(partsOf('telemetriemaatregelen', lexicon), ['telemetrie', 'maatregelen']);
    assert.deepEqual(partsOf('orgnisatiemaatregelen', lexicon), ['organisatie', 'maatregelen']);
    assert.equal(partsOf('maatregelen', lexicon), undefined);
    assert.equal(partsOf('bewaartermijnen', lexicon), undefined);
  });

  it('fall apart where they deny', () => {
    assert.deepEqual(deniedParts('unverified', lexicon), ['not', 'verified']);
    assert.deepEqual(deniedParts('ongeverifieerd', lexicon), ['niet', 'geverifieerd']);
    assert.equal(deniedParts('onderzoek', lexicon), undefined);
    assert.equal(deniedParts('under', lexicon), undefined);
  });
});

describe('errors in a word', () => {
  it('are put right where a filter, a noun or a name was meant', () => {
    assert.equal(corrected('maatreglen', lexicon, anywhere), 'maatregelen');
    assert.equal(corrected('achterstalig', lexicon, anywhere), 'achterstallig');
    assert.equal(corrected('micorsoft', lexicon, anywhere), 'microsoft');
  });

  it('are put right more readily in a question about one item', () => {
    assert.equal(corrected('bwijs', lexicon, { ...anywhere, ofItem: true }), 'bewijs');
    assert.equal(corrected('bwijs', lexicon, anywhere), undefined);
  });

  it('are left to the search behind "over" or "mentions"', () => {
    assert.equal(corrected('verandeld', lexicon, { ...anywhere, inText: true }), undefined);
  });
});

describe('names of the catalogue', () => {
  const names = catalogueNames(
    CATALOGUE,
    (word) => meanings.alone.has(word),
    (word) => word === 'dpia' || word === 'verificatieonderzoek',
  );
  const named = (text: string) =>
    names.tree
      .longest(text.split(' '), 0, () => true, new Set())
      ?.value.map(({ family, value }) => `${family} ${value}`);

  it('are known in full, by their other names, and without the maker', () => {
    assert.deepEqual(named('google cloud platform'), ['vendor google-cloud']);
    assert.deepEqual(named('msft'), ['vendor microsoft']);
    assert.deepEqual(named('office dpia'), ['investigation OW20']);
    assert.deepEqual(named('microsoft defender for endpoint'), ['product Microsoft Defender for Endpoint']);
    assert.deepEqual(named('defender for endpoint'), ['product Microsoft Defender for Endpoint']);
    assert.deepEqual(named('mde'), ['product Microsoft Defender for Endpoint']);
    assert.deepEqual(named('4712670'), ['source defender-2023']);
  });

  it('have words by which one investigation can be told from the others', () => {
    assert.deepEqual([...(names.nameWords.get('office') ?? [])], ['OW20']);
    assert.equal(names.nameWords.has('microsoft'), false);
    assert.equal(names.nameWords.has('365'), false);
  });

  it('include investigations that are only referred to, as something else', () => {
    assert.deepEqual(named('intune dpia'), ['outside name']);
    assert.deepEqual(named('dpia op intune'), ['outside name']);
  });
});

describe('names of people', () => {
  const { tree, isPerson } = peopleTree(PEOPLE);

  it('are known in full, by the first name, and with an s behind them', () => {
    for (const name of ['sanne de vries', 'sanne', 'sannes']) {
      assert.equal(tree.longest(name.split(' '), 0, () => true, new Set())?.value[0]?.value, 'p-sanne', name);
    }
    assert.ok(isPerson('vries') && !isPerson('microsoft'));
  });
});

describe('the language of a sentence', () => {
  const language = (text: string, otherwise: 'nl' | 'en') => detectLanguage(text.split(' '), meanings, otherwise);

  it('is told by words that only one language has', () => {
    assert.equal(language('welke maatregelen zijn te laat', 'en'), 'nl');
    assert.equal(language('which measures are overdue', 'nl'), 'en');
  });

  it('is told by phrases, and by what a word is between, where both languages have every word', () => {
    assert.equal(language('is v3 late', 'nl'), 'en');
    assert.equal(language('deadline of v3', 'nl'), 'en');
    assert.equal(language('v3 of v4', 'nl'), 'nl');
    assert.equal(language('v3 of v4', 'en'), 'en');
  });

  it('is that of the person where the words do not tell', () => {
    assert.equal(language('status deadline', 'en'), 'en');
    assert.equal(language('status deadline', 'nl'), 'nl');
    assert.equal(language('', 'nl'), 'nl');
  });
});
