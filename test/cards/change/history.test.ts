import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { CHANGE_KINDS, type Change, type ChangeRecord } from '../../../src/domain/change/change.js';
import type { Measure } from '../../../src/domain/measure/measure.js';
import { changed, circumstanceCode, day, deadline, measure, measureCode, person } from '../../support/builders.js';
import { recordOf } from '../changing.js';
import { drawn } from '../drawn.js';
import { measureOutcome } from '../views.js';
import { PEOPLE } from '../world.js';

const agreed = measure('OW20-V4', { deadlines: [deadline('2020-12-31')], title: { nl: 'Titel', en: 'Title' } });

function lineOf(record: ChangeRecord): string {
  const outcome = measureOutcome(agreed, { history: [record], historyTotal: 1 });
  const { text } = drawn({ outcome, alternatives: [], back: null, people: PEOPLE });
  return text.split('\n').find((line) => line.startsWith('15 januari 2021 · ')) ?? '';
}

const historyOf = (history: readonly ChangeRecord[]): readonly string[] =>
  drawn({
    outcome: measureOutcome(agreed, { history, historyTotal: history.length }),
    alternatives: [],
    back: null,
    people: PEOPLE,
  })
    .text.split('\n')
    .filter((line) => line.includes('voortgang bijgewerkt'));

const line = (more: Partial<Measure>, about: Partial<Change>, from: Measure = agreed): string =>
  lineOf(recordOf(from, changed(from, more), about));

describe('the history of a measure', () => {
  it('calls a word about a measure that left it as it was a note', () => {
    assert.match(line({}, { kind: 'progress', reason: 'Gebeld' }), /notitie toegevoegd · .*Gebeld/);
    assert.match(line({ progress: 60 }, { kind: 'progress', reason: 'Gebeld' }), /voortgang bijgewerkt/);
    const secret = measure('OW20-V4', { confidential: true });
    assert.doesNotMatch(line({}, { kind: 'progress', reason: 'Gebeld' }, secret), /notitie/);
  });

  const reported: Partial<Measure> = {
    state: 'reported_done',
    report: { claimedBy: 'Microsoft', on: day('2020-09-18'), recordedBy: person('bas') },
  };
  const evidence = [{ title: 'Notities', link: 'https://example.org/notes', date: day('2020-09-17') }];
  const later = deadline('2021-03-31', { version: 2, wording: 'eind Q1 2021', agreedBy: 'de leverancier' });

  const V2 = { code: measureCode('OW20-V2'), inferred: false };
  const V3 = { code: measureCode('OW20-V3'), inferred: false };
  const C1 = { code: circumstanceCode('OW20-C1'), inferred: false };

  const half = {
    from: day('2024-01-01'),
    to: day('2024-06-30'),
    state: 'reported_done',
    report: { claimedBy: 'Microsoft', on: day('2024-07-10'), recordedBy: person('bas') },
    evidence,
    verification: null,
  } as const;

  const cases: readonly (readonly [what: string, line: string, told: string])[] = [
    [
      'progress, from what to what',
      line({ progress: 60 }, { kind: 'progress' }, changed(agreed, { progress: 40 })),
      'voortgang bijgewerkt: was 40%, nu 60%',
    ],
    [
      'the state that work began with',
      line({ state: 'in_progress', progress: 10 }, { kind: 'progress' }),
      'voortgang bijgewerkt: was toegezegd, nu in uitvoering; 10%',
    ],
    [
      'who reported it done, and when',
      line(reported, { kind: 'report' }),
      'gereed gemeld: door Microsoft, op 18 september 2020',
    ],
    [
      'a deadline that moved, from when to when and by whom it was agreed',
      line({ deadlines: [deadline('2020-12-31'), later] }, { kind: 'deadline' }),
      'termijn gewijzigd: was uiterlijk 31 dec 2020, nu uiterlijk 31 mrt 2021; afgesproken met de leverancier',
    ],
    ['a first owner', line({ owner: person('bas') }, { kind: 'owner' }), 'eigenaar gewijzigd: Bas Jansen'],
    [
      'another owner',
      line({ owner: person('bas') }, { kind: 'owner' }, changed(agreed, { owner: person('sanne') })),
      'eigenaar gewijzigd: was Sanne de Vries, nu Bas Jansen',
    ],
    [
      'an owner without a known name, whose pseudonym it does not show',
      line({ owner: person('p-77') }, { kind: 'owner' }),
      'eigenaar gewijzigd: een collega',
    ],
    [
      'evidence, with the host it leads to',
      line({ evidence }, { kind: 'evidence' }),
      'bewijs toegevoegd: Notities (example.org)',
    ],
    [
      'what a verification came to',
      line({ state: 'verified' }, { kind: 'verification' }, changed(agreed, reported)),
      'verificatie vastgelegd: was gereed gemeld, nu geverifieerd',
    ],
    [
      'a follow-up date',
      line({ followUpOn: day('2021-05-01') }, { kind: 'follow_up' }),
      'vervolgdatum gekozen: 1 mei 2021',
    ],
    [
      'what took its place, and where that stands',
      line(
        { state: 'superseded', supersededBy: measureCode('OW20-V8') },
        { kind: 'supersession', source: 'Brief van mei' },
      ),
      'vervangen: OW20-V8; bron: Brief van mei',
    ],
    [
      'a change that was taken back, with what holds again',
      line({ progress: 40 }, { kind: 'correction', corrects: 12 }, changed(agreed, { progress: 60, evidence })),
      'wijziging 12 ongedaan gemaakt: voortgang was 60%, nu 40%',
    ],
    [
      'of a recurring measure, the period that was reported',
      line({ nature: 'recurring', occurrences: [half] }, { kind: 'report' }),
      'gereed gemeld: over 1 jan – 30 jun 2024; door Microsoft, op 10 juli 2024; Notities (example.org)',
    ],
    [
      'what it waits for, and what it waited for before',
      line({ blockedBy: [C1, V2] }, { kind: 'edit' }, changed(agreed, { blockedBy: [V2, V3] })),
      'bewerkt: wacht op OW20-C1; wacht niet meer op OW20-V3',
    ],
    [
      'what it waits for again, once that was taken back',
      line({ blockedBy: [V2] }, { kind: 'correction', corrects: 12 }, agreed),
      'wijziging 12 ongedaan gemaakt: wacht op OW20-V2',
    ],
    [
      'what else was edited, without telling a long text twice',
      line(
        { nature: 'standing', blockedBy: [{ ...V2, inferred: true }] },
        { kind: 'edit' },
        changed(agreed, { blockedBy: [V2] }),
      ),
      'bewerkt: gewijzigd: aard en wacht op',
    ],
    ['a new measure', lineOf(recordOf(null, agreed, { kind: 'new_measure' })), 'maatregel toegevoegd: Titel'],
  ];
  for (const [what, shown, told] of cases) {
    it(`tells ${what}`, () => {
      assert.equal(shown, `15 januari 2021 · ${told} · door Sanne de Vries`);
    });
  }

  it('ends with the reason, in the words of the person', () => {
    assert.match(
      line({ state: 'withdrawn' }, { kind: 'withdrawal', reason: 'Niet meer nodig' }),
      / · Niet meer nodig$/,
    );
  });

  it('says on which day it was recorded, where that is another day than it happened', () => {
    const told = (occurredOn: string) =>
      historyOf([recordOf(agreed, changed(agreed, { progress: 45 }), { occurredOn: day(occurredOn) })])[0] ?? '';
    assert.match(told('2021-01-10'), /^10 januari 2021 \(vastgelegd op 15 januari 2021\) · voortgang/);
    assert.match(told('2021-01-15'), /^15 januari 2021 · voortgang/);
  });

  it('has first what was recorded last, whatever day it was about', () => {
    const early = recordOf(agreed, changed(agreed, { progress: 35 }), { occurredOn: day('2021-01-15') }, 1);
    const late = recordOf(agreed, changed(agreed, { progress: 45 }), { occurredOn: day('2020-11-01') }, 2);
    const percents = historyOf([early, late]).map((line) => /\d+%/.exec(line)?.[0]);
    assert.deepEqual(percents, ['45%', '35%']);
  });

  it('names every kind of change', () => {
    for (const kind of CHANGE_KINDS) assert.match(line({}, { kind }), /^15 januari 2021 · [^·]{5,} · door/);
  });
});
