import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { faultsOf, tell, type Case } from './fault-cases.js';
import { deadlineEntry, registerJson, sourceEntry, undatedEntry, withDeadline, withMeasure } from './sample-file.js';

tell('a fault in a date', [
  [
    'there is no such day',
    withDeadline({ latest: '2020-09-31' }),
    'OW20-V1: deadline.latest: "2020-09-31" is no such day',
  ],
  [
    'it is written otherwise',
    withDeadline({ latest: '21-09-2020' }),
    'OW20-V1: deadline.latest: "21-09-2020" is not a day written as 2020-09-21',
  ],
  [
    'a publication has no such day',
    registerJson({ sources: [sourceEntry({ published: '2023-02-29' })] }),
    'office-dpia: published: "2023-02-29" is no such day',
  ],
  [
    'a moment is none',
    withMeasure({ laterDeadlines: [deadlineEntry({ reason: 'Uitstel', recordedAt: '2020-09-20' })] }),
    'OW20-V1: laterDeadlines[0].recordedAt: "2020-09-20" is not a moment written as 2020-09-21T07:00:00Z',
  ],
]);

tell('a deadline that does not fit its kind', [
  ['latest is before earliest', withDeadline({ latest: '2020-08-30' }), 'OW20-V1: latest is before earliest'],
  [
    'a later one is the wrong way round',
    withMeasure({ laterDeadlines: [deadlineEntry({ latest: '2020-08-30', reason: 'Uitstel' })] }),
    'OW20-V1: laterDeadlines[0]: latest is before earliest',
  ],
  ...(['deadline', 'forecast', 'expiry'] as const).map((kind): Case => [
    `a ${kind} has no last day`,
    withDeadline({ kind, latest: null }),
    `OW20-V1: latest: kind ${kind} needs one`,
  ]),
  ['a start has a last day', withDeadline({ kind: 'start' }), 'OW20-V1: latest: kind start has none'],
  [
    'a start has no first day',
    withMeasure({ deadline: undatedEntry({ kind: 'start' }) }),
    'OW20-V1: earliest: kind start needs one',
  ],
  ...(['event', 'standing', 'undated'] as const).map((kind): Case => [
    `kind ${kind} has days`,
    withDeadline({ kind }),
    `OW20-V1: earliest: kind ${kind} has none`,
    `OW20-V1: latest: kind ${kind} has none`,
  ]),
  [
    'an interval is no duration',
    withMeasure({ deadline: undatedEntry({ kind: 'recurring', interval: 'half a year' }) }),
    'OW20-V1: deadline.interval: "half a year" is not an ISO 8601 duration ("P6M")',
  ],
  [
    'an interval is nothing long',
    withMeasure({ deadline: undatedEntry({ kind: 'recurring', interval: 'P0M' }) }),
    'OW20-V1: deadline.interval: "P0M" is not an ISO 8601 duration ("P6M")',
  ],
  [
    'what does not recur has an interval',
    withDeadline({ interval: 'P6M' }),
    'OW20-V1: interval: kind deadline has none',
  ],
  ['days have no precision', withDeadline({ precision: 'none' }), 'OW20-V1: precision: is none, yet there is a day'],
  [
    'a precision has no days',
    withMeasure({ deadline: undatedEntry({ precision: 'month' }) }),
    'OW20-V1: precision: is month, yet there is no day',
  ],
  [
    'the rule read what is not in the wording',
    withDeadline({ rule: { id: 'before-end', fragment: '2021' } }),
    'OW20-V1: rule.fragment: "2021" is not in the wording',
  ],
  [
    'the condition is not in the wording',
    withDeadline({ rule: { id: 'before-end', fragment: '2020', condition: 'mits' } }),
    'OW20-V1: rule.condition: "mits" is not in the wording',
  ],
  [
    'a later one has no reason',
    withMeasure({ laterDeadlines: [deadlineEntry()] }),
    'OW20-V1: laterDeadlines[0].reason: is missing',
  ],
]);

describe('a deadline that fits its kind', () => {
  for (const [what, deadline] of [
    ['a promise without a first day', deadlineEntry({ earliest: null })],
    ['a day by itself', deadlineEntry({ earliest: '2020-09-21', precision: 'day' })],
    ['a start', undatedEntry({ kind: 'start', earliest: '2024-01-01', precision: 'year' })],
    ['a recurring one with its first occurrence', deadlineEntry({ kind: 'recurring', interval: 'P3M' })],
    ['a recurring one without an interval', undatedEntry({ kind: 'recurring' })],
    ['every two years', undatedEntry({ kind: 'recurring', interval: 'P2Y' })],
    ['a compound interval', undatedEntry({ kind: 'recurring', interval: 'P1Y6M' })],
  ] as const) {
    it(`is ${what}`, () => assert.deepEqual(faultsOf(withMeasure({ deadline })), []));
  }
});
