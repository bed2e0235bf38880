import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { BUDGET, sizeOf } from '../../../src/cards/template/budget.js';
import { parseClick } from '../../../src/cards/verbs.js';
import type { ActionRequest } from '../../../src/actions/requests.js';
import type { FieldValues } from '../../../src/domain/change/fields.js';
import type { PausedForm } from '../../../src/domain/change/paused-form.js';
import type { FormOutcome } from '../../../src/domain/outcome/change-outcome.js';
import type { Right } from '../../../src/domain/people/person.js';
import { LANGUAGES, type Language } from '../../../src/domain/language.js';
import { localeFor } from '../../../src/locales/locale.js';
import { change, riskCode, source } from '../../support/builders.js';
import { formOutcome } from '../changing.js';
import { drawn, type Drawn } from '../drawn.js';
import { PEOPLE } from '../world.js';

const show = (outcome: FormOutcome, language: Language = 'nl'): Drawn =>
  drawn({ outcome, alternatives: [], back: null, people: PEOPLE }, language);

/** What a click on this button asks for, with what stands in the inputs. */
function clicked(card: Drawn, title: string, typed: FieldValues = {}): ActionRequest {
  const found = card.actions.find((action) => action.title === title);
  assert.ok(found, `no button ${title}`);
  const click = parseClick(found.verb, JSON.parse(JSON.stringify({ ...found.data, ...typed })));
  assert.ok(click !== 'outdated' && 'request' in click, title);
  return click.request;
}

const choices = { source: ['office-dpia'], investigation: ['OW20'] };
const TYPED: FieldValues = { title: 'Locatie', quote: 'Regel een.\nRegel “twee”.', place: 'blz. 3' };
const QUOTE = 'Microsoft stopt “deels” met het versturen. '.repeat(100).slice(0, 4000);
const RISK: PausedForm = {
  ...{ form: 'addRisk', subject: null, version: null },
  values: { ...TYPED, quote: QUOTE, investigation: 'OW20' },
};

describe('a form with the way to something that it asks for', () => {
  it('takes along what stands in its inputs, and leaves the other form empty', () => {
    const card = show(formOutcome('editRisk', { choices }));
    assert.deepEqual(clicked(card, 'Nieuwe bron', TYPED), {
      action: 'fillIn',
      input: {
        ...{ form: 'addSource', subject: null, values: {} },
        paused: { form: 'editRisk', subject: riskCode('OW20-H4'), version: 3, values: TYPED },
      },
    });
  });

  it('is not held back by the client where it is half filled in, and says by itself what it requires', () => {
    const inputs = (more: Partial<FormOutcome>, rights: readonly Right[] = PEOPLE.rights) =>
      drawn({
        outcome: formOutcome('addRisk', more),
        alternatives: [],
        back: null,
        people: { ...PEOPLE, rights },
      }).nodes.filter(({ type }) => String(type).startsWith('Input.'));
    for (const { id, label, isRequired } of inputs({ choices })) {
      assert.equal(isRequired, false, String(id));
      assert.equal(String(label).endsWith(' *'), !['titleEn', 'condition'].includes(String(id)), String(id));
    }
    assert.ok(
      inputs({ choices }, ['read']).some(({ isRequired }) => isRequired === true),
      'nowhere to go to',
    );
    const card = show(formOutcome('addRisk', { choices, problems: [{ field: 'title', problem: 'required' }] }));
    assert.match(card.summary, /Nog in te vullen: ‘Titel van het risico’\./);
  });

  it('sends what it was asked for and nothing of the form that waits', () => {
    const card = show(formOutcome('addSource', { paused: RISK }));
    const values = { title: 'DPIA Teams', publisher: 'SLM', published: '2020-03-01' };
    assert.deepEqual(clicked(card, 'Vastleggen', values), {
      action: 'addSource',
      input: { subject: null, version: null, values, paused: RISK },
    });
    assert.deepEqual(clicked(card, 'Terug naar ‘Nieuw risico’', values), { action: 'resumeForm', input: RISK });
  });

  it('says that the other one waits, in the language of the person', () => {
    for (const language of LANGUAGES) {
      const { changes } = localeFor(language);
      const said = changes.pausedForm(changes.titles.addRisk);
      const card = show(formOutcome('addSource', { paused: RISK }), language);
      assert.ok(card.text.includes(said) && card.summary.includes(said), said);
    }
  });

  it('goes on from the second form to the third with both', () => {
    const card = show(
      formOutcome('addInvestigation', { choices: { ...choices, vendor: ['microsoft'] }, paused: RISK }),
    );
    const request = clicked(card, 'Nieuwe leverancier', { title: 'DPIA Teams' });
    assert.ok(request.action === 'fillIn');
    assert.deepEqual(request.input.paused, {
      ...{ form: 'addInvestigation', subject: null, version: null, values: { title: 'DPIA Teams' } },
      paused: RISK,
    });
  });
});

describe('a long quote on a form that waits', () => {
  const paused = (text: string): PausedForm => ({ ...RISK, values: { ...RISK.values, quote: text } });
  const sent = (card: Drawn, language: Language) => {
    const request = clicked(card, localeFor(language).changes.save);
    assert.ok(request.action === 'addSource');
    return request.input.paused;
  };

  it('is carried along whole, and back, within the bounds of a message', () => {
    for (const language of LANGUAGES) {
      const { changes } = localeFor(language);
      const card = show(formOutcome('addSource', { paused: RISK }), language);
      assert.ok(sizeOf(card) <= BUDGET, `${sizeOf(card)} bytes`);
      assert.deepEqual(sent(card, language), RISK);
      assert.deepEqual(clicked(card, changes.backToForm(changes.titles.addRisk)), {
        action: 'resumeForm',
        input: RISK,
      });
    }
  });

  it('is carried along whole in any script, beside a long deadline, and from the second form to the third', () => {
    const wording = 'eind 2021 '.repeat(200).trim();
    for (const letter of ['漢', 'é', '“', '\n']) {
      const first = { ...paused(letter.repeat(4000)), form: 'addMeasure' as const };
      const both = { ...first, values: { ...first.values, wording } };
      const third = { ...RISK, form: 'addInvestigation' as const, values: TYPED, paused: both };
      for (const waiting of [first, both, third]) {
        const card = show(formOutcome('addSource', { paused: waiting }));
        assert.ok(sizeOf(card) <= BUDGET, `${sizeOf(card)} bytes`);
        assert.deepEqual(sent(card, 'nl'), waiting, letter);
      }
    }
  });

  it('is shown whole beside a long list of sources, which is typed then', () => {
    const many = Array.from({ length: 80 }, (_, index) => `dpia-van-een-product-met-een-lange-naam-${index}`);
    const values = { ...RISK.values, source: 'office-web-mobile-2020' };
    for (const form of ['addRisk', 'editRisk', 'addMeasure', 'editCircumstance'] as const) {
      for (const quote of [QUOTE, '漢'.repeat(4000), '“\n'.repeat(2000)]) {
        const card = show(formOutcome(form, { choices: { ...choices, source: many }, values: { ...values, quote } }));
        assert.ok(sizeOf(card) <= BUDGET, `${sizeOf(card)} bytes`);
        assert.equal(card.nodes.find(({ id }) => id === 'quote')?.['value'], quote, form);
        assert.doesNotMatch(card.text, /ingekort/);
      }
    }
  });

  it('is shown whole on the form that comes back', () => {
    const record = {
      ...change([{ type: 'source', value: source() }], { kind: 'new_source', reason: null }),
      number: 4,
      before: [null],
    };
    const back = formOutcome('addRisk', {
      ...{ choices, values: { ...RISK.values, source: 'office-dpia' } },
      recorded: { change: 'addSource', record, duplicate: false },
    });
    const card = show(back);
    assert.ok(sizeOf(card) <= BUDGET, `${sizeOf(card)} bytes`);
    assert.equal(card.nodes.find(({ id }) => id === 'quote')?.['value'], QUOTE);
    assert.match(card.text, /Vastgelegd: bron toegevoegd: DPIA Office/);
    assert.match(card.summary, /Vastgelegd: bron toegevoegd/);
    const again = show({ ...back, recorded: { change: 'addSource', record, duplicate: true } });
    assert.match(again.text, /Er is niets dubbel vastgelegd/);
  });
});
