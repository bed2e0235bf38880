import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'mocha';
import { parseRegister } from '../../../src/domain/register-file/register-file.js';
import { fromAnswers, fromOrganisation, fromShare } from '../../../src/domain/register-file/organisations.js';
import { sharesIn } from '../../../src/domain/risk/risk.js';
import { conditionEntry, registerJson, withRisk, type Json } from './sample-file.js';
import { tell } from './fault-cases.js';

const bzk = (more: Json = {}): Json => ({
  code: 'bzk',
  name: 'Binnenlandse Zaken',
  aliases: ['BZK'],
  group: 'ministry',
  ...more,
});
const said = (more: Json = {}): Json => ({
  measure: 'OW20-O1',
  organisation: 'bzk',
  answer: 'done',
  on: '2021-01-10',
  recordedBy: 'sanne',
  ...more,
});
const file = (organisations: readonly Json[], answers: readonly Json[] = []): Json => ({
  ...registerJson(),
  organisations,
  answers,
});
const sharing = (share: Json): Json => withRisk({ condition: conditionEntry({ share }) });

describe('organisations in a register file', () => {
  it('become part of the register with what they said, and the same entries again', () => {
    const parsed = parseRegister(file([bzk()], [said()]));
    assert.ok(parsed.ok);
    const [one] = parsed.register.organisations ?? [];
    const [answer] = parsed.register.answers ?? [];
    assert.ok(one && answer);
    assert.deepEqual([one.code, answer.code], ['organisation/bzk', 'OW20-O1/bzk']);
    const again = parseRegister(
      file(
        [{ ...fromOrganisation(one) }],
        [...fromAnswers([answer])].map((entry) => ({ ...entry })),
      ),
    );
    assert.deepEqual(again.ok && again.register, parsed.register);
  });

  it('may be left out: then the register is as it always was', () => {
    const parsed = parseRegister(registerJson());
    assert.ok(parsed.ok && !('organisations' in parsed.register) && !('answers' in parsed.register));
  });

  it('are written as the documentation shows', async () => {
    const text = await readFile('docs/organisations.md', 'utf8');
    const [shown = '', condition = ''] = [...text.matchAll(/```jsonc\n([\s\S]*?)```/g)].map(([, block = '']) =>
      block.replace(/\s\/\/.*$/gm, ''),
    );
    const example = parseRegister({ ...registerJson(), ...Object(JSON.parse(shown)) });
    assert.deepEqual(example.ok ? [] : example.faults, []);
    const { when } = Object(JSON.parse(`{${condition}}`)) as { readonly when: unknown };
    const conditioned = parseRegister(withRisk({ condition: conditionEntry(when) }));
    assert.deepEqual(conditioned.ok ? [] : conditioned.faults, []);
  });

  for (const of of ['all', 14, '80%']) {
    it(`can be asked for in a condition: ${of}`, () => {
      const parsed = parseRegister(sharing({ measure: 'OW20-O1', of, group: 'ministry' }));
      assert.ok(parsed.ok);
      const [share] = sharesIn(parsed.register.risks[0]?.condition?.condition ?? { type: 'all', of: [] });
      assert.deepEqual(share && fromShare(share), { measure: 'OW20-O1', of, group: 'ministry' });
    });
  }
});

tell('a fault in the organisations of a register file', [
  ['a code is no slug', file([bzk({ code: 'B Z K' })]), 'B Z K: code: "B Z K" is not the code of an organisation'],
  [
    'a group is none of ours',
    file([bzk({ group: 'club' })]),
    'bzk: group: "club" is not one of ministry, agency, autonomous_body, inspectorate, high_council, other',
  ],
  [
    'a code is used twice',
    file([bzk(), bzk()]),
    'bzk: code: is used more than once, by organisations[0] and organisations[1]',
  ],
  ['an answer is of nobody', file([], [said()]), 'OW20-O1/bzk: organisation: bzk is not in the register'],
  [
    'an answer is of a measure that somebody else owes',
    file([bzk()], [said({ measure: 'OW20-V1' })]),
    'answers[0]: measure: "OW20-V1" is not owed by the organisations',
  ],
  [
    'an answer is told twice',
    file([bzk()], [said(), said()]),
    'OW20-O1/bzk: code: is used more than once, by answers[0] and answers[1]',
  ],
  ['a refusal has no reason', file([bzk()], [said({ answer: 'declined' })]), 'OW20-O1/bzk: note: is missing'],
  [
    'a share is none',
    sharing({ measure: 'OW20-O1', of: '180%' }),
    'OW20-H1: condition.when.share.of: "180%" is not a share ("all", 14 or "80%")',
  ],
  [
    'a refusal has a reason that says nothing',
    file([bzk()], [said({ answer: 'declined', note: null })]),
    'OW20-O1/bzk: note: needs a reason in note',
  ],
  [
    'what does not apply has a reason without a word',
    file([bzk()], [said({ answer: 'not_applicable', note: '-' })]),
    'OW20-O1/bzk: note: needs a reason in note',
  ],
]);
