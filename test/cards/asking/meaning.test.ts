import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseClick } from '../../../src/cards/verbs.js';
import { LANGUAGES, type Language } from '../../../src/domain/language.js';
import { DEADLINE_KINDS } from '../../../src/domain/measure/deadline.js';
import { MEASURE_STATES, NATURES } from '../../../src/domain/measure/measure.js';
import { DERIVED_WORDS } from '../../../src/domain/measure/words.js';
import { NOUNS, term, type Term } from '../../../src/domain/query/term.js';
import { RISK_STATUSES } from '../../../src/domain/risk/risk.js';
import { drawnOutcome } from '../drawn.js';

const WORDS = {
  word: DERIVED_WORDS,
  state: MEASURE_STATES,
  nature: NATURES,
  kind: DEADLINE_KINDS,
  status: RISK_STATUSES,
  noun: NOUNS,
};
const TERMS: readonly Term[] = Object.entries(WORDS).flatMap(([of, values]) =>
  values.map((value) => term.parse({ of, value })),
);
const explained = (terms: readonly Term[], language: Language = 'nl') =>
  drawnOutcome({ type: 'meaning', terms }, language);

describe('a card that explains words of the register', () => {
  for (const language of LANGUAGES)
    it(`has a meaning for every word (${language}), the same on the card and in the summary`, () => {
      for (const one of TERMS) {
        const { text, summary } = explained([one], language);
        const [name = '', meaning = ''] = summary.split(': ');
        assert.ok(name.length > 1 && meaning.length > 15, `${one.of} ${one.value}: ${summary}`);
        assert.ok(text.includes(name) && text.includes(meaning), text);
      }
    });

  it('tells words apart that are asked about together, in their order', () => {
    const { text } = explained([
      { of: 'state', value: 'reported_done' },
      { of: 'state', value: 'verified' },
    ]);
    assert.match(text, /Wat betekenen die woorden\?.*Gereed gemeld.*nog niet gecontroleerd.*Geverifieerd.*met bewijs/s);
  });

  it('leads to what each word is said of now', () => {
    for (const one of TERMS) {
      const requests = explained([one])
        .actions.map(({ verb, data }) => parseClick(verb, data))
        .flatMap((click) => (click !== 'outdated' && 'request' in click ? [click.request] : []));
      const lists = requests.filter(({ action }) => action === 'listMeasures' || action === 'listRisks');
      assert.equal(lists.length, one.of === 'noun' ? 0 : 1, one.value);
      for (const { input } of lists) assert.ok(JSON.stringify(input).includes(`"${one.value}"`), one.value);
    }
  });
});
