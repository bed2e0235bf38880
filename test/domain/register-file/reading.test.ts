import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { faultsOf, tell } from './fault-cases.js';
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
  type Json,
} from './sample-file.js';

const without = (json: Json, key: string): Json =>
  Object.fromEntries(Object.entries(json).filter(([name]) => name !== key));

tell('a fault of the file as a whole', [
  ['it is a list', [], 'register: must be an object'],
  ['it is nothing', null, 'register: must be an object'],
  ['it is text', 'register', 'register: must be an object'],
  ['its format is another one', registerJson({ format: 2 }), 'format: 2 is not one of 1'],
  ['its format is missing', without(registerJson(), 'format'), 'format: is missing'],
  ['a section is missing', without(registerJson(), 'circumstances'), 'circumstances: is missing'],
  ['a section is no list', registerJson({ circumstances: {} }), 'circumstances: must be a list'],
  ['there is a key it does not know', registerJson({ mesures: [] }), 'unknown key "mesures"'],
]);

tell('a fault in the form of an entry', [
  [
    'it is no object',
    registerJson({ measures: [measureEntry(), organisationsMeasure(), 7] }),
    'measures[2]: must be an object',
  ],
  [
    'it has no code',
    registerJson({ measures: [measureEntry(), organisationsMeasure(), without(measureEntry(), 'code')] }),
    'measures[2]: code: is missing',
  ],
  [
    'its code is none of a measure',
    registerJson({ measures: [measureEntry(), organisationsMeasure(), measureEntry({ code: 'OW20-X9' })] }),
    'OW20-X9: code: "OW20-X9" is not the code of a measure ("OW20-V1")',
  ],
  ['a title lacks a language', withMeasure({ title: { nl: 'Maatregel' } }), 'OW20-V1: title.en: is missing'],
  ['a title is blank', withMeasure({ title: { nl: 'Maatregel', en: ' ' } }), 'OW20-V1: title.en: is empty'],
  ['a quote is empty', withMeasure({ quote: '' }), 'OW20-V1: quote: is empty'],
  [
    'a quote is missing',
    registerJson({ circumstances: [without(circumstanceEntry(), 'quote')] }),
    'OW20-C1: quote: is missing',
  ],
  ['a field is of the wrong kind', withMeasure({ place: 3 }), 'OW20-V1: place: must be text'],
  ['confidential is not said', withMeasure({ confidential: undefined }), 'OW20-V1: confidential: is missing'],
  ['confidential is a word', withMeasure({ confidential: 'no' }), 'OW20-V1: confidential: must be true or false'],
  ['there is a key it does not know', withMeasure({ deadlin: {} }), 'OW20-V1: unknown key "deadlin"'],
  [
    'there are keys it does not know inside',
    withDeadline({ due: 1, by: 2 }),
    'OW20-V1: deadline: unknown key "due"',
    'OW20-V1: deadline: unknown key "by"',
  ],
  ['a risk is none', withMeasure({ risks: ['H1'] }), 'OW20-V1: risks[0]: "H1" is not the code of a risk ("OW20-H1")'],
  [
    'a state is none',
    withMeasure({ state: 'done' }),
    'OW20-V1: state: "done" is not one of proposed, agreed, in_progress, reported_done, partially_verified, verified, declined, withdrawn, superseded',
  ],
  ['progress is too much', withMeasure({ progress: 101 }), 'OW20-V1: progress: is more than 100'],
  ['progress is too little', withMeasure({ progress: -1 }), 'OW20-V1: progress: is less than 0'],
  ['progress is no whole number', withMeasure({ progress: 0.5 }), 'OW20-V1: progress: must be a whole number'],
  [
    'a vendor is called as a party at home',
    registerJson({ vendors: [vendorEntry(), vendorEntry({ code: 'slm' })] }),
    'slm: code: "slm" is not the code of a vendor ("google-cloud")',
  ],
  ['an alias is blank', registerJson({ vendors: [vendorEntry({ aliases: [''] })] }), 'microsoft: aliases[0]: is empty'],
  [
    'a contradiction has one side only',
    withMeasure({ contradictions: [{ quotations: [], explanation: { nl: 'a', en: 'b' } }] }),
    'OW20-V1: contradictions[0].quotations: has fewer than 2',
  ],
  [
    'evidence is no https address',
    withMeasure({ evidence: [{ title: 'R', link: 'http://example.org', date: '2020-09-01' }] }),
    'OW20-V1: evidence[0].link: is not an https address',
  ],
]);

tell('a condition that says nothing, or two things', [
  ['all of it is empty', withRisk({ condition: conditionEntry({ all: [] }) }), 'OW20-H1: condition.when.all: is empty'],
  [
    'any of it is empty, deep inside',
    withRisk({ condition: conditionEntry({ all: [{ any: [] }] }) }),
    'OW20-H1: condition.when.all[0].any: is empty',
  ],
  [
    'it is empty',
    withRisk({ condition: conditionEntry({}) }),
    'OW20-H1: condition.when: needs exactly one of verified, share, all and any',
  ],
  [
    'it says two things',
    withRisk({ condition: conditionEntry({ verified: 'OW20-V1', any: [{ verified: 'OW20-O1' }] }) }),
    'OW20-H1: condition.when: needs exactly one of verified, share, all and any',
  ],
  ['it is a list', withRisk({ condition: conditionEntry([]) }), 'OW20-H1: condition.when: must be an object'],
]);

describe('all faults', () => {
  it('are told in one go, each by code and field, in the order of the file', () => {
    const file = registerJson({
      format: 3,
      extra: true,
      vendors: [vendorEntry({ name: '' })],
      investigations: [investigationEntry({ title: { en: 'Investigation' } })],
      risks: [riskEntry({ quote: '', condition: conditionEntry({ all: [{ verified: 'OW20-V7' }, { verified: 3 }] }) })],
      measures: [
        measureEntry({ title: {}, risks: ['OW20-H9'], deadline: deadlineEntry({ latest: '2020-08-01', due: 1 }) }),
        organisationsMeasure({ obligor: 'slm', unknown: 1 }),
        'measure',
      ],
    });
    assert.deepEqual(faultsOf(file), [
      'format: 3 is not one of 1',
      'unknown key "extra"',
      'microsoft: name: is empty',
      'OW20: title.nl: is missing',
      'OW20-H1: quote: is empty',
      'OW20-H1: condition.when.all[1].verified: must be text',
      'OW20-H1: condition: OW20-V7 is not in the register',
      'OW20-V1: title.nl: is missing',
      'OW20-V1: title.en: is missing',
      'OW20-V1: deadline: unknown key "due"',
      'OW20-V1: latest is before earliest',
      'OW20-V1: risks: OW20-H9 is not in the register',
      'OW20-O1: unknown key "unknown"',
      'OW20-O1: obligor: is slm, yet O in the code says organisations',
      'measures[2]: must be an object',
    ]);
  });

  it('of a malformed entry are not told again at those that refer to it', () => {
    const file = registerJson({ risks: [riskEntry({ title: null })], sources: [sourceEntry({ title: 3 })] });
    assert.deepEqual(faultsOf(file), ['office-dpia: title: must be text', 'OW20-H1: title: must be an object']);
  });

  it('keep a long value short', () => {
    const [fault = ''] = faultsOf(withDeadline({ latest: 'x'.repeat(500) }));
    assert.ok(fault.length < 150, fault);
  });
});
