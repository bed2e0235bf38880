/** Registers that hold whatever a register can: every state with what it rests on, texts of every kind. */
import fc from 'fast-check';
import type { DeadlineVersion } from '../../src/domain/measure/deadline.js';
import type { Localized } from '../../src/domain/language.js';
import type { Evidence, Measure, MeasureState } from '../../src/domain/measure/measure.js';
import { MEASURE_STATES } from '../../src/domain/measure/measure.js';
import type { Register } from '../../src/domain/register/register.js';
import { someDay } from './arbitrary-questions.js';
import {
  at,
  circumstance,
  circumstanceCode,
  deadline,
  investigation,
  measure,
  measureCode,
  person,
  quotation,
  register,
  risk,
  riskCode,
  sourceCode,
} from './builders.js';

/** What spreadsheets, XML and separated values have their own ideas about. */
const TRICKY = [
  "=cmd|' /C calc'!A0",
  '@SUM(1+1)',
  '-2 <b>& "aanhaling"; komma, punt',
  '+31 70 1234567',
  '_x0041_ blijft staan',
  ' spaties ervoor en erachter ',
  'een regel\nen nog een',
  '2020-09-21',
  '00123',
  'TRUE',
  'é ß 漢字 😀',
  '[p-iemand]',
  "'citaat'",
];

/** Not blank; signs of control are in no text that people write. */
export const someText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...TRICKY),
  fc
    .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
    .map((text) => text.replace(/\p{C}/gu, ''))
    .filter((text) => text.trim() !== ''),
);
const localized: fc.Arbitrary<Localized> = fc.record({ nl: someText, en: someText });
const someone = fc.constantFrom('p-sanne', 'p-bas', '29:1-abc_d.e').map(person);

const evidence: fc.Arbitrary<Evidence> = fc.record(
  {
    title: someText,
    link: fc.constantFrom('https://example.org/rapport', 'https://example.org/?a=1&b=2#c'),
    date: someDay,
    sha256: fc.constant('a1'.repeat(32)),
  },
  { requiredKeys: ['title', 'link', 'date'] },
);

const GROUNDS: Readonly<Record<MeasureState, readonly ('agreed' | 'report' | 'verification')[]>> = {
  proposed: [],
  agreed: ['agreed'],
  in_progress: ['agreed'],
  reported_done: ['agreed', 'report'],
  partially_verified: ['agreed', 'report', 'verification'],
  verified: ['agreed', 'report', 'verification'],
  declined: [],
  withdrawn: [],
  superseded: [],
};

const stated: fc.Arbitrary<Partial<Measure>> = fc
  .record({
    state: fc.constantFrom(...MEASURE_STATES),
    agreedOn: someDay,
    on: someDay,
    text: someText,
    proof: evidence,
  })
  .map(({ state, agreedOn, on, text, proof }) => {
    const grounds = GROUNDS[state];
    const result = state === 'partially_verified' ? 'partially_verified' : 'verified';
    return {
      state,
      agreedOn: grounds.includes('agreed') ? agreedOn : null,
      report: grounds.includes('report') ? { claimedBy: text, on, recordedBy: person('p-bas') } : null,
      evidence: grounds.includes('verification') ? [proof] : [],
      verification: grounds.includes('verification')
        ? { result, on, by: person('p-sanne'), reason: text, evidence: 1 }
        : null,
    };
  });

const later = fc.record({
  latest: someDay,
  wording: someText,
  reason: someText,
  agreedBy: someText,
  statedIn: someText,
  anew: fc.boolean(),
});
/** Another agreement, or the one before read anew. */
function withLater(before: readonly DeadlineVersion[], version: DeadlineVersion, anew: boolean) {
  const { wording, anchor, source, statedIn, agreedBy } = before.at(-1) ?? version;
  const agreed = { wording, anchor, source, ...(statedIn === undefined ? {} : { statedIn }), agreedBy };
  const { statedIn: _, ...own } = version;
  return [...before, anew ? { ...own, ...agreed, reread: true as const } : version];
}
const deadlines: fc.Arbitrary<readonly [DeadlineVersion, ...DeadlineVersion[]]> = fc
  .tuple(fc.option(someDay, { nil: null }), someText, fc.array(later, { maxLength: 2 }), someone)
  .map(([first, wording, others, recordedBy]) => {
    const agreed = deadline(first, { wording, rule: { id: first === null ? 'no-term' : 'latest-day', fragment: '' } });
    const all = others.reduce<readonly DeadlineVersion[]>(
      (before, { latest, anew, ...more }, index) => {
        const recorded = { recordedBy, recordedAt: at('2021-01-05', '10:11:12.131') };
        const own = { ...more, version: index + 2, rule: { id: 'overruled', fragment: '' } as const };
        return withLater(before, deadline(latest, { ...own, source: null, anchor: latest, ...recorded }), anew);
      },
      [agreed],
    );
    return [agreed, ...all.slice(1)];
  });

const occurrence = fc
  .record({
    state: fc.constantFrom('in_progress' as const, 'reported_done' as const),
    on: someDay,
    text: someText,
    proof: evidence,
  })
  .map(({ state, on, text, proof }) => ({
    from: at('2020-01-01').slice(0, 10) as Measure['enteredOn'],
    to: at('2020-06-30').slice(0, 10) as Measure['enteredOn'],
    state,
    report: state === 'reported_done' ? { claimedBy: text, on, recordedBy: person('p-bas') } : null,
    evidence: [proof],
    verification: null,
  }));

const more: fc.Arbitrary<Partial<Measure>> = fc.record({
  title: localized,
  description: fc.option(localized, { nil: null }),
  quotation: someText.map((quote) => quotation(quote)),
  deadlines,
  progress: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
  owner: fc.option(someone, { nil: null }),
  risks: fc.constantFrom([], [riskCode('OW20-H1')]),
  blockedBy: fc.constantFrom([], [{ code: circumstanceCode('OW20-C1'), inferred: true }]),
  followUpOn: fc.option(someDay, { nil: null }),
  notes: fc.array(localized, { maxLength: 2 }),
  contradictions: fc.array(
    fc.record({
      quotations: fc.array(
        someText.map((quote) => quotation(quote)),
        { minLength: 2, maxLength: 3 },
      ),
      explanation: localized,
    }),
    { maxLength: 2 },
  ),
  updatedOn: fc.option(someDay, { nil: null }),
  enteredOn: someDay,
});

const reminders: fc.Arbitrary<Partial<Measure>> = fc.constantFrom(
  {},
  { reminders: { before: [30, 7], every: null } },
  { reminders: { silentEvery: 60, lastDay: false } },
);

/** One to six measures of one investigation, with all that they refer to; none of them confidential. */
export const someRegister: fc.Arbitrary<Register> = fc
  .tuple(
    fc.array(fc.tuple(more, stated, fc.array(occurrence, { maxLength: 1 }), reminders), { minLength: 1, maxLength: 6 }),
    localized,
    fc.array(someText, { maxLength: 3 }),
    fc.option(someDay, { nil: null }),
  )
  .map(([parts, title, aliases, gone]) =>
    register({
      measures: parts.map(([one, state, occurrences, own], index) =>
        measure(`OW20-V${index + 1}`, {
          ...one,
          ...state,
          ...own,
          occurrences,
          lapsesWith: index > 0 ? measureCode('OW20-V1') : null,
          supersededBy: state.state === 'superseded' && index > 0 ? measureCode('OW20-V1') : null,
        }),
      ),
      investigations: [
        investigation('OW20', {
          title,
          aliases,
          products: aliases,
          source: sourceCode('office-dpia'),
          refersTo: [{ title, published: '2019' }],
        }),
      ],
      risks: [
        risk('OW20-H1', {
          title,
          condition: {
            condition: { type: 'all', of: [{ type: 'verified', measure: measureCode('OW20-V1') }] },
            ours: true,
            quotation: quotation('Nadat …'),
          },
          rating: gone === null ? null : { level: 'low', on: gone, by: person('p-bas'), reason: title.nl },
        }),
      ],
      circumstances: [
        circumstance('OW20-C1', {
          title,
          gone: gone === null ? null : { on: gone, source: title.en, by: person('p-sanne') },
        }),
      ],
    }),
  );
