import { tell } from './fault-cases.js';
import {
  circumstanceEntry,
  conditionEntry,
  deadlineEntry,
  investigationEntry,
  measureEntry,
  organisationsMeasure,
  registerJson,
  riskEntry,
  sourceEntry,
  vendorEntry,
  withDeadline,
  withMeasure,
  withRisk,
} from './sample-file.js';

tell('a reference that leads nowhere', [
  [
    'a risk is not there',
    registerJson({
      measures: [measureEntry(), organisationsMeasure(), measureEntry({ code: 'OW20-V9', risks: ['OW20-H9'] })],
    }),
    'OW20-V9: risks: OW20-H9 is not in the register',
  ],
  [
    'an investigation is not there',
    registerJson({ circumstances: [circumstanceEntry({ code: 'GC21-C1' })] }),
    'GC21-C1: code: investigation GC21 is not in the register',
  ],
  [
    'a vendor is not there',
    registerJson({ investigations: [investigationEntry({ vendor: 'aws' })], risks: [], measures: [] }),
    'OW20: vendor: aws is not in the register',
  ],
  [
    'the source of an investigation is not there',
    registerJson({ investigations: [investigationEntry({ source: 'memo' })] }),
    'OW20: source: memo is not in the register',
  ],
  [
    'the source of a quote is not there',
    withMeasure({ source: 'memo' }),
    'OW20-V1: source: memo is not in the register',
  ],
  ['the source of a risk is not there', withRisk({ source: 'memo' }), 'OW20-H1: source: memo is not in the register'],
  [
    'the source of a circumstance is not there',
    registerJson({ circumstances: [circumstanceEntry({ source: 'memo' })] }),
    'OW20-C1: source: memo is not in the register',
  ],
  [
    'the source of a condition is not there',
    withRisk({ condition: conditionEntry({ verified: 'OW20-V1' }, { source: 'memo' }) }),
    'OW20-H1: condition.source: memo is not in the register',
  ],
  [
    'the source of a deadline is not there',
    withDeadline({ source: 'memo' }),
    'OW20-V1: deadline.source: memo is not in the register',
  ],
  [
    'the source of a later deadline is not there',
    withMeasure({ laterDeadlines: [deadlineEntry({ source: 'memo', reason: 'Uitstel' })] }),
    'OW20-V1: laterDeadlines[0].source: memo is not in the register',
  ],
  [
    'the source of a contradiction is not there',
    withMeasure({
      contradictions: [
        {
          quotations: ['office-dpia', 'memo'].map((source) => ({ quote: 'a', source, place: 'b' })),
          explanation: { nl: 'a', en: 'b' },
        },
      ],
    }),
    'OW20-V1: contradictions[0].quotations[1].source: memo is not in the register',
  ],
  [
    'a measure of a condition is not there',
    withRisk({ condition: conditionEntry({ any: [{ verified: 'OW20-V1' }, { all: [{ verified: 'OW20-V8' }] }] }) }),
    'OW20-H1: condition: OW20-V8 is not in the register',
  ],
  [
    'what blocks is not there',
    withMeasure({
      blockedBy: [
        { code: 'OW20-C9', inferred: true },
        { code: 'OW20-V9', inferred: true },
      ],
    }),
    'OW20-V1: blockedBy: OW20-C9 is not in the register',
    'OW20-V1: blockedBy: OW20-V9 is not in the register',
  ],
  [
    'what it lapses with is not there',
    withMeasure({ lapsesWith: 'OW20-V9' }),
    'OW20-V1: lapsesWith: OW20-V9 is not in the register',
  ],
]);

tell('a reference that leads in a circle or twice to the same', [
  [
    'a measure blocks itself',
    withMeasure({ blockedBy: [{ code: 'OW20-V1', inferred: true }] }),
    'OW20-V1: blockedBy: names the measure itself',
  ],
  [
    'a measure lapses with itself',
    withMeasure({ lapsesWith: 'OW20-V1' }),
    'OW20-V1: lapsesWith: names the measure itself',
  ],
  [
    'a risk is named twice',
    withMeasure({ risks: ['OW20-H1', 'OW20-H1'] }),
    'OW20-V1: risks: OW20-H1 is named more than once',
  ],
  [
    'a blocker is named twice',
    withMeasure({
      blockedBy: [
        { code: 'OW20-C1', inferred: true },
        { code: 'OW20-C1', inferred: false },
      ],
    }),
    'OW20-V1: blockedBy: OW20-C1 is named more than once',
  ],
]);

tell('a code that is used twice', [
  [
    'by measures',
    registerJson({ measures: [measureEntry(), organisationsMeasure(), measureEntry()] }),
    'OW20-V1: code: is used more than once, by measures[0] and measures[2]',
  ],
  [
    'by risks',
    registerJson({ risks: [riskEntry(), riskEntry()] }),
    'OW20-H1: code: is used more than once, by risks[0] and risks[1]',
  ],
  [
    'by vendors',
    registerJson({ vendors: [vendorEntry(), vendorEntry()] }),
    'microsoft: code: is used more than once, by vendors[0] and vendors[1]',
  ],
  [
    'by sources',
    registerJson({ sources: [sourceEntry(), sourceEntry()] }),
    'office-dpia: code: is used more than once, by sources[0] and sources[1]',
  ],
  [
    'by investigations',
    registerJson({ investigations: [investigationEntry(), investigationEntry()] }),
    'OW20: code: is used more than once, by investigations[0] and investigations[1]',
  ],
  [
    'by circumstances',
    registerJson({ circumstances: [circumstanceEntry(), circumstanceEntry()] }),
    'OW20-C1: code: is used more than once, by circumstances[0] and circumstances[1]',
  ],
]);
