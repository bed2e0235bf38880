import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseClick } from '../../../src/cards/verbs.js';
import { CHANGE_FORMS, CHANGE_NAMES, type ChangeName } from '../../../src/domain/change/change-form.js';
import { FIELD_PROBLEMS, MOST_CHARACTERS, type Field } from '../../../src/domain/change/fields.js';
import type { FormOutcome } from '../../../src/domain/outcome/change-outcome.js';
import { LANGUAGES } from '../../../src/domain/language.js';
import { localeFor } from '../../../src/locales/locale.js';
import { changed, day, deadline, measure, measureCode } from '../../support/builders.js';
import { show } from '../asked.js';
import { formOutcome, read, recordOf } from '../changing.js';
import { drawn, type Drawn, type Node } from '../drawn.js';
import { TODAY } from '../views.js';
import { PEOPLE } from '../world.js';

const filled = (form: ChangeName, more: Partial<FormOutcome> = {}): Drawn =>
  drawn({ outcome: formOutcome(form, more), alternatives: [], back: null, people: PEOPLE });

const inputsOf = ({ nodes }: Drawn): readonly Node[] => nodes.filter(({ type }) => String(type).startsWith('Input.'));

function inputOf(card: Drawn, field: Field): Node {
  const found = inputsOf(card).find(({ id }) => id === field);
  assert.ok(found, `no input for ${field}`);
  return found;
}

const submitOf = (card: Drawn, form: ChangeName) => {
  const found = card.actions.find(({ verb }) => verb === form);
  assert.ok(found, 'no button that sends the form');
  return found;
};

describe('the form of a change', () => {
  for (const form of CHANGE_NAMES) {
    const { required, optional }: { required: readonly Field[]; optional: readonly Field[] } = CHANGE_FORMS[form];

    it(`has an input by name for every field of ${form}, and marks what is required`, () => {
      const inputs = inputsOf(filled(form));
      // A period is asked for of what recurs alone, and a state where it can become another.
      const fields = form === 'overruleReading' ? [...optional, ...required] : [...required, ...optional];
      const shown = fields.filter((field) => field !== 'read' && field !== 'period' && field !== 'state');
      assert.deepEqual(
        inputs.map(({ id }) => id),
        shown,
      );
      assert.deepEqual(
        inputs
          .filter(({ isRequired, label }) => isRequired === true || String(label).endsWith(' *'))
          .map(({ id }) => id),
        required,
      );
      for (const { label, errorMessage } of inputs) assert.ok(String(label) !== '' && String(errorMessage) !== '');
    });

    it(`sends ${form} about what it is about, in the version that was seen`, () => {
      const { verb, data } = submitOf(filled(form), form);
      const { subject, version } = formOutcome(form);
      const sent = Object.fromEntries(required.map((field) => [field, `tekst van ${field}`]));
      const click = parseClick(verb, { ...data, ...sent });
      assert.ok(click !== 'outdated' && 'request' in click && click.request.action === form);
      assert.deepEqual(click.request.input, { subject, version, values: sent });
    });
  }

  it('has a label in the language of the person', () => {
    for (const language of LANGUAGES) {
      const card = drawn({ outcome: formOutcome('addEvidence'), alternatives: [], back: null }, language);
      const { title, date } = localeFor(language).changes.fieldsOf.addEvidence;
      assert.deepEqual([inputOf(card, 'title')['label'], inputOf(card, 'date')['label']], [title, date]);
    }
  });

  it('asks for a number, a day or a choice where the field is one', () => {
    const progress = filled('recordProgress');
    const pattern = new RegExp(String(inputOf(progress, 'progress')['regex']));
    for (const right of ['0', '7', '60', '100', '60%', ' 60 ']) assert.match(right, pattern);
    for (const wrong of ['101', '400', '-1', '6.5', 'half', '1000']) assert.doesNotMatch(wrong, pattern);
    assert.equal(inputOf(progress, 'occurredOn')['type'], 'Input.Date');
    assert.equal(inputOf(progress, 'occurredOn')['max'], TODAY);
    const verify = inputOf(filled('verify'), 'result');
    assert.equal(verify['type'], 'Input.ChoiceSet');
    assert.deepEqual(verify['choices'], [
      { title: 'Geverifieerd', value: 'verified' },
      { title: 'Deels voldaan', value: 'partially_verified' },
      { title: 'Afgekeurd', value: 'rejected' },
    ]);
  });

  it('asks for a day to come where it is about the future', () => {
    const date = inputOf(filled('setFollowUp'), 'date');
    assert.deepEqual([date['min'], date['max']], [TODAY, undefined]);
    assert.match(String(date['errorMessage']), /nog moet komen/);
  });

  it('takes no more characters than a field may hold', () => {
    const { quote, place } = MOST_CHARACTERS;
    const card = filled('addMeasure');
    assert.deepEqual([inputOf(card, 'quote')['maxLength'], inputOf(card, 'place')['maxLength']], [quote, place]);
  });

  it('offers people by name, and nobody whose name is not known', () => {
    assert.deepEqual(inputOf(filled('assignOwner'), 'owner')['choices'], [
      { title: 'Sanne de Vries', value: 'sanne' },
      { title: 'Bas Jansen', value: 'bas' },
    ]);
  });

  it('chooses from a list what was written in a sentence by its name', () => {
    const owner = inputOf(filled('assignOwner', { values: { owner: 'bas jansen' } }), 'owner');
    assert.equal(owner['value'], 'bas');
  });

  it('keeps what was typed, also what the input for the field could not show', () => {
    const card = filled('recordProgress', {
      values: { progress: 'bijna klaar', occurredOn: 'vorige week', note: 'Zie mail' },
    });
    for (const [field, text] of [
      ['progress', 'bijna klaar'],
      ['occurredOn', 'vorige week'],
      ['note', 'Zie mail'],
    ] as const) {
      assert.deepEqual([inputOf(card, field)['type'], inputOf(card, field)['value']], ['Input.Text', text]);
    }
    assert.equal(inputOf(filled('recordProgress', { values: { progress: '60' } }), 'progress')['value'], '60');
  });

  it('lets a choice be typed where the list is too long for a card', () => {
    const codes = Array.from({ length: 500 }, (_, index) => `bron-${index}`);
    const card = filled('addMeasure', { choices: { source: codes } });
    assert.equal(inputOf(card, 'source')['type'], 'Input.Text');
  });

  it('leads back to its item, without what was typed, and without asking whether that is right', () => {
    const back = show('OW20-V2');
    const card = drawn({ outcome: formOutcome('recordProgress'), alternatives: [], back });
    const cancel = card.nodes.find(({ title }) => title === 'Annuleren');
    assert.equal(cancel?.['associatedInputs'], 'none');
    const click = parseClick(String(cancel['verb']), { ...Object(cancel['data']), progress: 60 });
    assert.ok(click !== 'outdated' && 'request' in click && click.request.action === 'showMeasure');
    assert.equal(click.request.input.measureId, 'OW20-V4');
    assert.deepEqual(click.back, back, 'and from there to where the person came from');
  });

  it('for something new leads back to where the person came from', () => {
    const card = drawn({ outcome: formOutcome('addMeasure'), alternatives: [], back: show('OW20-V2') });
    const cancel = card.actions.find(({ title }) => title === 'Annuleren');
    assert.deepEqual([cancel?.verb, cancel?.data['measureId']], ['showMeasure', 'OW20-V2']);
    assert.ok(filled('addMeasure').actions.some(({ title }) => title === 'Annuleren'));
  });
});

describe('the form of a recurring measure', () => {
  const periods = ['2024-01-01/2024-06-30', '2023-07-01/2023-12-31'];

  it('asks first about which period it is, by its days', () => {
    const [first] = inputsOf(filled('reportDone', { choices: { period: periods } }));
    assert.equal(first?.['id'], 'period');
    assert.deepEqual(first['choices'], [
      { title: '1 jan – 30 jun 2024', value: periods[0] },
      { title: '1 jul – 31 dec 2023', value: periods[1] },
    ]);
  });

  it('lets the period be written where its wording does not say how long one is', () => {
    const [first] = inputsOf(filled('verify', { choices: { period: [] } }));
    assert.deepEqual([first?.['id'], first?.['type']], ['period', 'Input.Text']);
  });
});

describe('a form with something wrong in it', () => {
  for (const problem of FIELD_PROBLEMS.filter((one) => one !== 'required')) {
    it(`says so at the field and in one sentence at the top: ${problem}`, () => {
      const { changes } = localeFor('nl');
      const card = filled('setFollowUp', { values: { note: 'tekst' }, problems: [{ field: 'note', problem }] });
      const lines = card.text.split('\n');
      assert.ok(lines.includes(`▲ ${changes.problems[problem]}`));
      assert.match(card.text, /^▲ Nog niet vastgelegd\. Kijk nog naar dit vak: ‘Toelichting’\.$/m);
      assert.match(card.summary, /Nog niet vastgelegd.*‘Toelichting’/);
    });
  }

  it('says of an update without anything in it what is enough', () => {
    const card = filled('recordProgress', { problems: [{ field: 'progress', problem: 'required' }] });
    assert.match(card.text, /^○ Vul in hoe ver het is, of een toelichting\.$/m);
  });

  it('has a tick, which can be taken away again, for the one state that an agreed measure comes to', () => {
    const [state] = inputsOf(filled('recordProgress', { choices: { state: ['in_progress'] } }));
    assert.deepEqual(
      [state?.['id'], state?.['type'], state?.['isMultiSelect'], state?.['choices']],
      ['state', 'Input.ChoiceSet', true, [{ title: 'In uitvoering', value: 'in_progress' }]],
    );
    const [level] = inputsOf(filled('rerate', { choices: { level: ['high', 'low'] } }));
    assert.deepEqual([level?.['id'], level?.['isMultiSelect']], ['level', false]);
  });

  it('says nothing of the kind where nothing is wrong', () => {
    assert.doesNotMatch(filled('recordProgress').text, /Nog niet vastgelegd|▲/);
  });

  it('offers the names that may have been meant', () => {
    const card = filled('assignOwner', {
      values: { owner: 'Sane' },
      problems: [{ field: 'owner', problem: 'unknown_person', nearest: ['Sanne de Vries', 'bas'] }],
    });
    assert.match(card.text, /Deze persoon ken ik niet\. Bedoel je Sanne de Vries of Bas Jansen\?/);
    assert.equal(inputOf(card, 'owner')['value'], 'Sane');
  });

  it('asks back what it has to know before a wording can be read', () => {
    const card = filled('moveDeadline', {
      values: { wording: 'uiterlijk 31-06-2021' },
      reading: read('uiterlijk 31-06-2021'),
      problems: [{ field: 'wording', problem: 'unreadable' }],
    });
    assert.match(card.text, /^▲ .*31-06-2021.*bestaat niet/m);
    assert.equal(submitOf(card, 'moveDeadline').data['read'], undefined);
  });
});

describe('a form with a deadline in it', () => {
  const wording = 'eind Q1 2021';
  const card = filled('moveDeadline', { values: { wording }, reading: read(wording) });

  it('shows the wording, the days and the rule before anything is recorded', () => {
    assert.match(card.text, /‘eind Q1 2021’/);
    assert.match(card.text, /1 maart 2021 tot en met 31 maart 2021/);
    assert.match(card.text, /: eind van een kwartaal is de laatste maand\./);
    assert.match(card.summary, /1 maart 2021 tot en met 31 maart 2021/);
  });

  it('sends along which wording was seen, so that another one is shown again', () => {
    const { title, verb, data } = submitOf(card, 'moveDeadline');
    assert.equal(title, 'Klopt, vastleggen');
    const click = parseClick(verb, { ...data, wording: 'medio 2021' });
    assert.ok(click !== 'outdated' && 'request' in click && click.request.action === 'moveDeadline');
    assert.deepEqual(click.request.input.values, { wording: 'medio 2021', read: wording });
  });
});

describe('a form that was overtaken', () => {
  const was = measure('OW20-V4', { deadlines: [deadline('2020-12-31')] });
  const now = changed(was, { progress: 80 });
  const since = [recordOf(was, now, { occurredOn: day('2020-11-02'), reason: 'Gebeld' })];
  const card = filled('recordProgress', { values: { progress: '60' }, version: 4, since });

  it('says what changed in the meantime and who did it, and keeps what was typed', () => {
    assert.match(card.text, /Intussen gewijzigd/);
    assert.match(
      card.text,
      /2 november 2020 \(vastgelegd op 15 januari 2021\) · voortgang bijgewerkt: 80% · door Sanne de Vries · Gebeld/,
    );
    assert.equal(inputOf(card, 'progress')['value'], '60');
    assert.match(card.summary, /Intussen gewijzigd/);
  });

  it('can be recorded all the same, against the version that is now seen', () => {
    const { title, data } = submitOf(card, 'recordProgress');
    assert.deepEqual([title, data['version']], ['Toch vastleggen', 4]);
  });
});

describe('a form for a measure that looks like others', () => {
  const alike = [measureCode('OW20-V3'), measureCode('OW20-V4')];
  const card = filled('addMeasure', { alike });

  it('names them, each a click away', () => {
    assert.deepEqual(card.measures, alike);
    assert.match(card.summary, /Lijkt op OW20-V3 en OW20-V4/);
  });

  it('can be recorded all the same', () => {
    assert.equal(submitOf(card, 'addMeasure').title, 'Toch vastleggen');
  });
});

describe('a confidential item', () => {
  it('has no form: what would be filled in would stay with Teams', () => {
    const card = filled('recordProgress', { subjectTitle: null, values: { note: 'LEK' } });
    assert.deepEqual(inputsOf(card), []);
    assert.doesNotMatch(card.json + card.summary, /LEK/);
    assert.match(card.summary, /^OW20-V4 is vertrouwelijk/);
    assert.deepEqual(card.measures, ['OW20-V4'], 'and a way back');
  });
});
