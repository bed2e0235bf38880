import assert from 'node:assert/strict';
import fc from 'fast-check';
import { meaning } from './reading.js';
import { tries } from '../../support/property-runs.js';

/** A piece of a question and the criterion it stands for. */
type Piece = readonly [said: string, criterion: string];

interface Pieces {
  /** In front of the noun ("te late maatregelen"). */
  readonly adjectives: readonly Piece[];
  readonly nouns: readonly string[];
  /** Behind the noun, in any order. */
  readonly parties: readonly Piece[];
  readonly sources: readonly Piece[];
  readonly risks: readonly Piece[];
  readonly dates: readonly Piece[];
  readonly owners: readonly Piece[];
}

const DUTCH: Pieces = {
  adjectives: [
    ['te late', 'word=overdue'],
    ['openstaande', 'word=open'],
    ['afgeronde', 'word=closed'],
    ['eenmalige', 'nature=one-off'],
    ['terugkerende', 'nature=recurring'],
    ['doorlopende', 'nature=standing'],
    ['geblokkeerde', 'word=blocked'],
    ['gereed gemelde', 'state=reported_done'],
    ['geverifieerde', 'state=verified'],
  ],
  nouns: ['maatregelen', 'toezeggingen', 'acties', 'afspraken', 'punten'],
  parties: [
    ['van Microsoft', 'obligor=microsoft'],
    ['van SLM', 'obligor=slm'],
    ['van de organisaties', 'obligor=organisations'],
    ['die niet van Microsoft zijn', '!obligor=microsoft'],
    ['van Microsoft of SLM', 'obligor=microsoft|slm'],
    ['behalve die van SLM', '!obligor=slm'],
  ],
  sources: [
    ['uit OW20', 'investigation=OW20'],
    ['uit het Defender-onderzoek', 'investigation=MD23'],
    ['die niet uit MD23 komen', '!investigation=MD23'],
  ],
  risks: [
    ['met een hoog risico', 'riskLevel=high'],
    ['zonder gekoppeld risico', '!anyRisk'],
    ['waar nog geen bewijs voor is', '!anyEvidence'],
    ['bij OW20-H4', 'risk=OW20-H4'],
    ['bij OW20-H1 of OW20-H3', 'risk=OW20-H1|OW20-H3'],
  ],
  dates: [
    ['met een termijn in 2024', 'period=2024-01-01..2024-12-31'],
    ['met een deadline vóór 2021', 'period=..2020-12-31'],
    ['zonder termijn', 'word=without_deadline'],
  ],
  owners: [
    ['zonder eigenaar', 'owner=nobody'],
    ['op naam van Sanne', 'owner=p-sanne'],
  ],
};

const ENGLISH: Pieces = {
  adjectives: [
    ['overdue', 'word=overdue'],
    ['open', 'word=open'],
    ['closed', 'word=closed'],
    ['one-off', 'nature=one-off'],
    ['recurring', 'nature=recurring'],
    ['standing', 'nature=standing'],
    ['blocked', 'word=blocked'],
    ['withdrawn', 'state=withdrawn'],
    ['verified', 'state=verified'],
  ],
  nouns: ['measures', 'commitments', 'actions', 'promises', 'obligations'],
  parties: [
    ['by Microsoft', 'obligor=microsoft'],
    ['of SLM', 'obligor=slm'],
    ['for the organisations', 'obligor=organisations'],
    ['that are not from Microsoft', '!obligor=microsoft'],
    ['of Microsoft or SLM', 'obligor=microsoft|slm'],
    ['except those of SLM', '!obligor=slm'],
  ],
  sources: [
    ['in OW20', 'investigation=OW20'],
    ['from the Defender investigation', 'investigation=MD23'],
    ['that are not in MD23', '!investigation=MD23'],
  ],
  risks: [
    ['with a high risk', 'riskLevel=high'],
    ['without a linked risk', '!anyRisk'],
    ['without any evidence', '!anyEvidence'],
    ['linked to OW20-H4', 'risk=OW20-H4'],
    ['for OW20-H1 or OW20-H3', 'risk=OW20-H1|OW20-H3'],
  ],
  dates: [
    ['due in 2024', 'period=2024-01-01..2024-12-31'],
    ['with a deadline before 2021', 'period=..2020-12-31'],
    ['without a deadline', 'word=without_deadline'],
  ],
  owners: [
    ['without an owner', 'owner=nobody'],
    ['assigned to Sanne', 'owner=p-sanne'],
  ],
};

/** Words that exclude each other are alternatives, and join in one criterion. */
const joined = (criteria: readonly string[]): boolean =>
  criteria.filter((criterion) => /^word=(overdue|closed|without_deadline|blocked|open)$/.test(criterion)).length > 1;

/** A risk's code says its investigation; named beside it, that is no filter of its own. */
const unrepeated = (criteria: readonly string[]): string[] =>
  criteria.filter(
    (criterion) => criterion !== 'investigation=OW20' || !criteria.some((other) => other.startsWith('risk=OW20-')),
  );

const expected = (criteria: readonly string[]): string =>
  criteria.length === 0 ? '*' : [...criteria].sort().join(' & ');

/** A question of an adjective, a noun and some of the other pieces in any order, with what it asks. */
function question({ adjectives, nouns, parties, sources, risks, dates, owners }: Pieces) {
  const some = (pieces: readonly Piece[]) => fc.option(fc.constantFrom(...pieces), { nil: undefined, freq: 2 });
  return fc
    .record({
      opening: fc.constantFrom('', 'welke ', 'toon alle ', 'which ', 'list all '),
      adjective: some(adjectives),
      noun: fc.constantFrom(...nouns),
      behind: fc
        .tuple(some(parties), some(sources), some(risks), some(dates), some(owners))
        .chain((chosen) => fc.shuffledSubarray(chosen.filter((piece) => piece !== undefined))),
    })
    .map(({ opening, adjective, noun, behind }) => {
      const pieces = [adjective, ...behind].filter((piece) => piece !== undefined);
      const said = [adjective?.[0], noun, ...behind.map(([text]) => text)]
        .filter((text) => text !== undefined)
        .join(' ');
      return { text: opening + said, criteria: unrepeated(pieces.map(([, criterion]) => criterion)) };
    })
    .filter(({ criteria }) => !joined(criteria));
}

describe('filters put together in any order', () => {
  for (const [language, pieces] of [
    ['nl', DUTCH],
    ['en', ENGLISH],
  ] as const) {
    it(`mean the same together as apart (${language})`, () => {
      fc.assert(
        fc.property(question(pieces), ({ text, criteria }) => {
          assert.equal(meaning(text, { language }), `list ${expected(criteria)}`, text);
        }),
        { numRuns: tries(300) },
      );
    });

    it(`are counted as they are listed (${language})`, () => {
      const opening = language === 'nl' ? 'hoeveel ' : 'how many ';
      fc.assert(
        fc.property(question(pieces), ({ text, criteria }) => {
          const bare = text.replace(/^(welke|toon alle|which|list all) /, '');
          assert.equal(meaning(opening + bare, { language }), `count ${expected(criteria)}`, opening + bare);
        }),
        { numRuns: tries(300) },
      );
    });
  }
});
