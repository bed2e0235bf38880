import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Refusal } from '../../../src/domain/outcome/change-outcome.js';
import { LANGUAGES } from '../../../src/domain/language.js';
import type { Right } from '../../../src/domain/people/person.js';
import { changed, deadline, measure, person } from '../../support/builders.js';
import { recordOf, refusals, refusedOutcome } from '../changing.js';
import { drawn, type Drawn } from '../drawn.js';
import { PEOPLE } from '../world.js';

const was = measure('OW20-V4', { deadlines: [deadline('2020-12-31')] });
const later = recordOf(was, changed(was, { owner: person('bas') }), { kind: 'owner' });

const card = (refusal: Refusal, rights: readonly Right[] = PEOPLE.rights): Drawn =>
  drawn({ outcome: refusedOutcome(refusal), alternatives: [], back: null, people: { ...PEOPLE, rights } });

const formsOf = ({ actions }: Drawn): readonly unknown[] =>
  actions.filter(({ verb }) => verb === 'fillIn').map(({ data }) => data['form']);

describe('a change that was refused', () => {
  const sentences: readonly RegExp[] = [
    /de status: die is nu ‘toegezegd’.*De status kan nu alleen worden: in uitvoering, gereed gemeld, ingetrokken of vervangen/,
    /‘ingetrokken’.*eindpunt\. Een coördinator kan de maatregel wel terugzetten/,
    /Dit mag je niet doen\. .*verificateur of coördinator/,
    /Je hebt de gereedmelding zelf vastgelegd\. .*iemand anders/,
    /nog geen bewijs\. Voeg eerst bewijs toe/,
    /geen nieuw bewijs.*Voeg eerst nieuw bewijs toe/,
    /voorwaarde is nog niet voldaan\. Eerst moet geverifieerd zijn: OW20-V1 en OW20-O1/,
    /voorwaarde is nog niet voldaan\. Er is geen voorwaarde vastgelegd/,
    /heeft een einddatum\. Een vervolgdatum is er voor maatregelen zonder/,
    /was al vervallen\. Er is niets gewijzigd/,
    /stond al zo in het register\. Er is niets gewijzigd/,
    /niets om ongedaan te maken\. .*binnen een dag/,
    /ging over mensen of over herinneringen\. .*‘ik ben er weer’ of ‘herinner me weer aan V4’/,
    /al verder gewerkt\. Daarna is vastgelegd: eigenaar gewijzigd: Bas Jansen, 15 januari 2021, door Sanne de Vries/,
    /rust al iets op\. .*dit noemt het nog: OW20-V1 en OW20-H1/,
    /niet meer ongedaan maken\. De leverancier google-cloud heet nu zo/,
    /niet meer ongedaan maken\. .*noemt iets dat niet meer in het register staat: OW20-C2 en oracle/,
  ];
  refusals(later).forEach((refusal, index) => {
    it(`says why, and what can be done instead (${index}: ${refusal.why})`, () => {
      const { summary, text, measures } = card(refusal);
      assert.match(summary, sentences[index] ?? /^$/);
      assert.match(text.replaceAll('\n', ' '), sentences[index] ?? /^$/);
      assert.match(summary, /^Dat kan nu niet\. Verifiëren \(OW20-V4\)\./);
      assert.ok(measures.includes('OW20-V4'), 'a way back to the measure');
    });
  });

  it('leads from the end of an acceptance to the form of a new one, with what is known of it', () => {
    const renewal = { nature: 'acceptance', wording: 'tot 1 juli 2027', risks: 'OW20-H4' };
    const shown = card({ why: 'acceptance_ends', renewal, reason: 'Nog niet klaar' });
    const forms = shown.actions
      .filter(({ verb }) => verb === 'fillIn')
      .map(({ data }) => [data['form'], data['values']]);
    assert.deepEqual(forms, [
      ['addMeasure', renewal],
      ['supersede', { reason: 'Nog niet klaar' }],
    ]);
    assert.match(shown.summary, /leg je vast als nieuwe maatregel.*‘Nog niet klaar’/);
    assert.doesNotMatch(card({ why: 'acceptance_ends', renewal, reason: null }).summary, /reden/);
  });

  it('says so in every language', () => {
    for (const language of LANGUAGES) {
      for (const refusal of refusals(later)) {
        const { summary } = drawn({ outcome: refusedOutcome(refusal), alternatives: [], back: null }, language);
        assert.match(summary, /OW20-V4/);
      }
    }
  });

  it('leads to the form of what can be done instead', () => {
    assert.deepEqual(formsOf(card({ why: 'no_evidence' })), ['addEvidence']);
    assert.deepEqual(formsOf(card({ why: 'no_such_step', from: 'withdrawn', to: [] })), ['reinstate']);
    assert.deepEqual(formsOf(card({ why: 'no_such_step', from: 'verified', to: ['in_progress'] })), ['reopen']);
    assert.deepEqual(formsOf(card({ why: 'has_end_date' })), ['moveDeadline']);
  });

  it('does not lead to what the person may not do', () => {
    assert.deepEqual(formsOf(card({ why: 'no_evidence' }, ['read'])), []);
    assert.deepEqual(formsOf(card({ why: 'no_such_step', from: 'withdrawn', to: [] }, ['read', 'update'])), []);
  });

  it('says nothing of a later change that is confidential but that there is one', () => {
    const secret = measure('OW20-V4', { confidential: true, owner: person('sanne') });
    const by = recordOf(secret, changed(secret, { owner: person('bas') }), { kind: 'owner', reason: 'LEK' });
    const { summary, json } = card({ why: 'built_on', by });
    assert.match(summary, /Daarna is vastgelegd: eigenaar gewijzigd, 15 januari 2021/);
    assert.doesNotMatch(summary + json, /LEK|Bas Jansen/);
  });

  it('leads somewhere when there is no item to go back to', () => {
    const outcome = refusedOutcome({ why: 'nothing_to_undo' }, { change: 'undo', subject: null });
    const { actions, summary } = drawn({ outcome, alternatives: [], back: null, people: PEOPLE });
    assert.match(summary, /^Dat kan nu niet\. Ongedaan maken\./);
    assert.ok(actions.length > 0);
  });
});
