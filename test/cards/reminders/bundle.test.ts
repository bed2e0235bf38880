import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { LANGUAGES, type Language } from '../../../src/domain/language.js';
import { newPerson, RIGHTS, type Right } from '../../../src/domain/person.js';
import type { RemindedMeasure, ReminderBundleOutcome } from '../../../src/domain/reminders/outcomes.js';
import { CHANNEL } from '../../../src/domain/reminders/reminder.js';
import { NO_SETTINGS } from '../../../src/domain/reminders/settings.js';
import { changed, day, measureCode, person, vendor } from '../../support/builders.js';
import { recordOfWrite } from '../changing.js';
import { drawn, isNode, type Drawn, type Node } from '../drawn.js';
import { PEOPLE } from '../world.js';
import {
  accepted,
  BAS,
  bundle,
  dated,
  HISTORY,
  late,
  MESSAGE,
  progressOf,
  recurring,
  reminded,
  reported,
  SANNE,
  secret,
  started,
  undated,
} from './reminding.js';

const card = (
  rows: readonly RemindedMeasure[],
  more: Partial<ReminderBundleOutcome> = {},
  { language = 'nl', rights = RIGHTS }: { readonly language?: Language; readonly rights?: readonly Right[] } = {},
): Drawn =>
  drawn({ outcome: bundle(rows, more), alternatives: [], back: null, people: { ...PEOPLE, rights } }, language);

const title = ({ text }: Drawn): string => text.split('\n')[0] ?? '';
const titled = ({ actions }: Drawn, name: string) => actions.filter((action) => action.title === name);
const inputs = ({ nodes }: Drawn): readonly Node[] => nodes.filter(({ type }) => String(type).startsWith('Input.'));
const verbs = ({ actions }: Drawn): readonly string[] => actions.map(({ verb }) => verb);

const asked = (of = started) => reminded(of, 'silent', { prompt: true });
const other = (code: string, of = dated) => ({ ...of, code: measureCode(code) });

describe('the title of a message', () => {
  it('says in three seconds what it is about', () => {
    assert.equal(title(card([reminded(dated, 'before')])), 'OW20-V4: nog 14 dagen');
    assert.equal(title(card([reminded(late, 'again')])), 'OW20-V4: 5 dagen te laat');
    assert.equal(title(card([asked()])), 'Hoe staat het met OW20-V4?');
    assert.equal(title(card([asked()], {}, { language: 'en' })), 'How does OW20-V4 stand?');
    const three = [reminded(late, 'again'), reminded(reported, 'unverified'), reminded(undated, 'undated')];
    assert.equal(title(card(three)), '3 maatregelen vragen je aandacht');
    assert.equal(title(card(three, { to: CHANNEL })), '3 maatregelen vragen aandacht');
  });

  it('counts what still asks for something, and says when nothing does', () => {
    const done = reminded(late, 'again', { since: [progressOf(late)] });
    assert.equal(title(card([done, reminded(undated, 'undated')])), 'MD23-V1: vraag om een datum');
    assert.equal(title(card([done])), 'Niets op deze kaart vraagt nog je aandacht');
  });

  it('says of what was past when it was entered only that, and that there is no hurry', () => {
    const shown = card([reminded(late, 'already_past'), reminded(undated, 'already_past')], { kind: 'review' });
    assert.equal(title(shown), '2 maatregelen waren al voorbij');
    assert.match(shown.text, /toen dit in het register kwam. Er is geen haast bij/);
    assert.doesNotMatch(shown.json, /Attention|Warning/);
    assert.deepEqual(new Set(verbs(shown)), new Set(['showMeasure']), 'and asks for nothing');
  });
});

describe('a row of a message', () => {
  it('leads to its measure, and from there back to the message', () => {
    const shown = card([reminded(late, 'again'), reminded(undated, 'undated')]);
    assert.deepEqual(shown.measures, ['OW20-V4', 'MD23-V1']);
    const lead = shown.actions.find(({ verb }) => verb === 'showMeasure');
    assert.deepEqual(lead?.data['back'], { verb: 'showReminders', data: { message: MESSAGE } });
  });

  it('shows the wording, and how it is read, where it is the only one', () => {
    const alone = card([reminded(dated, 'before')]).text;
    assert.match(alone, /^‘aan het einde van de zomer van 2020’$/m);
    assert.match(alone, /‘einde van de zomer van 2020’ gelezen als 31 augustus 2020 tot en met 21 september 2020:/);
    const beside = card([reminded(dated, 'before'), reminded(undated, 'undated')]).text;
    assert.doesNotMatch(beside, /aan het einde van de zomer/);
    assert.match(beside, / · 31 aug – 21 sep 2020/, 'but all of its days');
  });

  it('offers what brings the measure further on that occasion', () => {
    const forms = (row: RemindedMeasure) =>
      card([row]).actions.flatMap(({ verb, data }) => (verb === 'fillIn' ? [data['form']] : []));
    assert.deepEqual(forms(reminded(dated, 'before')), ['recordProgress', 'reportDone']);
    assert.deepEqual(forms(reminded(reported, 'unverified')), ['verify', 'addEvidence']);
    assert.deepEqual(forms(reminded(undated, 'undated')), ['moveDeadline', 'setFollowUp']);
    assert.deepEqual(forms(reminded(accepted, 'expired')), ['recordProgress', 'withdraw']);
  });

  it('offers to hear of it in a day, in a week, on a day of one’s choice, or not any more', () => {
    const shown = card([reminded(dated, 'before')]);
    const until = shown.actions.flatMap(({ verb, data }) =>
      verb === 'setReminders' && isNode(data['asked']) ? [data['asked']['until']] : [],
    );
    assert.deepEqual(until, ['2020-08-18', '2020-08-24', null, undefined]);
    assert.deepEqual(
      inputs(shown).map(({ id, type, min, isRequired }) => [id, type, min, isRequired]),
      [['until@OW20-V4', 'Input.Date', '2020-08-18', true]],
    );
    assert.match(shown.json, /Een week: tot 24 aug 2020/, 'each names its day: a message may be answered late');
  });

  it('has buttons that tell to whom reads them aloud which measure they are about', () => {
    const shown = card([reminded(dated, 'before'), asked(other('OW20-V6', started))]);
    const sets = shown.nodes.filter(({ type }) => type === 'ActionSet').flatMap(({ actions }) => actions);
    const outside = sets.filter(
      (one): one is Node => isNode(one) && ['Bijwerken', 'Opslaan', 'Later…', 'Meer…'].includes(String(one['title'])),
    );
    assert.deepEqual(
      outside.map(({ tooltip }) => String(tooltip).slice(0, 7)),
      ['OW20-V4', 'OW20-V4', 'OW20-V6', 'OW20-V6'],
    );
  });

  it('says of what is late and silent what was done about it, and whose it is', () => {
    const row = reminded(late, 'escalated', { history: HISTORY });
    const shown = card([row], { kind: 'escalation' });
    assert.match(
      shown.text,
      /3 keer herinnerd · 1 keer verschoven · laatst iets gehoord op 3 juni 2020 · eigenaar: Sanne/,
    );
    assert.match(shown.text, /Hieraan is herinnerd, maar er is daarna niets over vastgelegd/);
    const never = reminded(late, 'escalated', { history: { reminded: 1, moved: 0, updatedOn: null } });
    assert.match(card([never], {}, { language: 'en' }).text, /Reminded once · never moved · never heard of/);
    assert.equal(title(card([row, never], { kind: 'escalation' })), '2 maatregelen zijn te laat, en het blijft stil');
  });
});

describe('a question on a message', () => {
  const three = [asked(), asked(other('OW20-V6', started)), reminded(undated, 'undated', { prompt: true })];
  const shown = card(three);

  it('stands open for the first, and opens with a click for the others', () => {
    const visible = (id: string) => shown.nodes.find((node) => node['id'] === id)?.['isVisible'];
    assert.deepEqual(
      ['OW20-V4', 'OW20-V6', 'MD23-V1'].map((code) => visible(`answer@${code}`)),
      [true, false, false],
    );
    assert.deepEqual(
      ['OW20-V4', 'OW20-V6', 'MD23-V1'].map((code) => visible(`ask@${code}`)),
      [false, true, true],
    );
    const opened = shown.nodes
      .filter(({ type }) => type === 'Action.ToggleVisibility')
      .flatMap(({ targetElements }) => targetElements)
      .filter(isNode);
    for (const { elementId } of opened)
      assert.ok(
        shown.nodes.some(({ id }) => id === elementId),
        String(elementId),
      );
  });

  it('has inputs of its own for every measure, each with a label, and with what is known', () => {
    const ids = inputs(shown).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const code of ['OW20-V4', 'OW20-V6', 'MD23-V1']) {
      assert.ok(ids.includes(`progress@${code}`) && ids.includes(`note@${code}`), code);
    }
    for (const input of inputs(shown)) assert.ok(String(input['label']).trim() !== '');
    const progress = inputs(shown).find(({ id }) => id === 'progress@OW20-V4');
    assert.deepEqual([progress?.['value'], progress?.['min'], progress?.['max']], [40, 0, 100]);
    assert.match(String(progress?.['errorMessage']), /0 tot en met 100/);
  });

  it('asks for a day only in a part of its own, so that it stops no other answer', () => {
    const required = (node: unknown): boolean => {
      if (Array.isArray(node)) return node.some(required);
      if (!isNode(node) || node['type'] === 'Action.ShowCard') return false;
      return node['isRequired'] === true || Object.values(node).some(required);
    };
    assert.equal(required(shown.card['body']), false);
  });

  it('sends along what was typed only where that is wanted', () => {
    const saving = shown.nodes.filter(({ title: name }) => name === 'Opslaan' || name === 'Tot die dag');
    const others = shown.nodes.filter(
      ({ type, title: name }) => type === 'Action.Execute' && name !== 'Opslaan' && name !== 'Tot die dag',
    );
    assert.ok(saving.length > 0 && others.length > 0);
    for (const { associatedInputs } of saving) assert.equal(associatedInputs, undefined);
    for (const { associatedInputs, title: name } of others) assert.equal(associatedInputs, 'none', String(name));
  });

  it('can be answered with nothing yet, or later, in one click', () => {
    const answers = shown.actions.flatMap(({ verb, data }) => (verb === 'answerPrompt' ? [data] : []));
    const first = answers.filter(({ measureId }) => measureId === 'OW20-V4');
    assert.deepEqual(
      first.map(({ answer }) => answer),
      ['update', 'nothing', 'later'],
    );
    for (const { message, version } of first) assert.deepEqual([message, version], [MESSAGE, started.version]);
  });

  it('leads to the form for what is done, or for a date, beside it', () => {
    assert.equal(titled(card([asked()]), 'Gereed melden').length, 1);
    assert.equal(titled(card([reminded(undated, 'undated', { prompt: true })]), 'Termijn wijzigen').length, 1);
  });

  it('is not there for who may only read, and not for what has been answered', () => {
    assert.deepEqual(
      verbs(card([asked()], {}, { rights: ['read'] })).filter((verb) => verb === 'answerPrompt'),
      [],
    );
    const answered = reminded(started, 'silent', { since: [progressOf(started)] });
    assert.deepEqual(inputs(card([answered])), []);
  });

  it('is still there where only the owner was changed since', () => {
    const moved = progressOf(started, { kind: 'owner' });
    assert.ok(inputs(card([reminded(started, 'silent', { since: [moved], prompt: true })])).length > 0);
  });
});

describe('a message that is read again later', () => {
  const done = reminded(late, 'again', { since: [progressOf(late)] });
  const put = reminded(undated, 'undated', { snooze: 'snoozed', snoozedUntil: day('2020-08-24') });
  const muted = reminded(accepted, 'expired', { snooze: 'muted' });
  const shown = card([done, reminded(recurring, 'recurring'), put, muted]);

  it('shows what has been dealt with struck, with who did what and when, and asks nothing of it', () => {
    const run = shown.nodes.find(({ text, strikethrough }) => strikethrough === true && text === 'OW20-V4');
    assert.ok(run);
    assert.match(
      shown.text,
      /✓ Voortgang bijgewerkt: was toegezegd, nu in uitvoering; 60% · 18 augustus 2020 · door Sanne/,
    );
    const about = shown.actions.filter(({ data }) => JSON.stringify(data).includes('OW20-V4'));
    assert.deepEqual(
      about.map(({ verb }) => verb),
      ['showMeasure'],
    );
  });

  it('has what still asks for something first', () => {
    assert.deepEqual(shown.measures, ['MD23-V5', 'OW20-V4', 'MD23-V1', 'MD23-O1']);
    assert.match(shown.text, /Gedaan\nOW20-V4[\s\S]*Uitgesteld\nMD23-V1/);
  });

  it('says until when something was put off, with a click to hear of it after all', () => {
    assert.match(shown.text, /Je hoort hier weer van vanaf 24 augustus 2020/);
    assert.match(shown.text, /Je hoort hier niet meer van/);
    const again = titled(shown, 'Toch herinneren').map(({ data }) => data['asked']);
    assert.deepEqual(again, [
      { what: 'unsnooze', measure: 'MD23-V1' },
      { what: 'unsnooze', measure: 'MD23-O1' },
    ]);
  });

  it('says in its summary what is done and what was put off', () => {
    assert.match(shown.summary, /^Hoe staat het met MD23-V5\? Gedaan: OW20-V4\. Uitgesteld: MD23-V1 en MD23-O1\./);
  });

  it('says above all what was just changed on it, with a way to take that back for who did it', () => {
    const mine = card([done], { changed: progressOf(late) });
    assert.match(mine.text, /^✓ Vastgelegd: voortgang bijgewerkt: was toegezegd, nu in uitvoering; 60%$/m);
    assert.match(mine.text, /door Sanne de Vries · 18 augustus 2020 · De eerste apps zijn bijgewerkt/);
    assert.deepEqual(
      titled(mine, 'Ongedaan maken').map(({ verb, data }) => [verb, data['number']]),
      [['undo', 12]],
    );
    const theirs = card([done], { changed: progressOf(late, { actor: BAS }) });
    assert.deepEqual(titled(theirs, 'Ongedaan maken'), []);
  });
});

describe('a message on which something was put off', () => {
  it('says what, and until when', () => {
    const snoozes = [{ measure: dated.code, until: day('2020-08-24') }];
    const before = { ...newPerson(SANNE), version: 1 };
    const value = { ...before, reminders: { ...NO_SETTINGS, snoozes }, version: 2 };
    const record = recordOfWrite(before, { type: 'person', value }, { kind: 'reminders', actor: SANNE });
    const row = reminded(dated, 'before', { snooze: 'snoozed', snoozedUntil: day('2020-08-24') });
    const shown = card([row], { changed: record });
    assert.match(shown.text, /^✓ Vastgelegd: .*OW20-V4 uitgesteld tot 24 augustus 2020$/m);
    assert.deepEqual(titled(shown, 'Ongedaan maken'), [], 'its row has its own way back');
    assert.equal(titled(shown, 'Toch herinneren').length, 1);
  });
});

describe('a message', () => {
  it('that may be there twice says so', () => {
    const shown = card([reminded(dated, 'before')], { possiblyRepeated: true });
    assert.match(shown.text, /Mogelijk kreeg je dit bericht al: of het de vorige keer aankwam, is niet bekend/);
    assert.match(shown.summary, /Mogelijk kreeg je dit bericht al/);
    assert.match(
      card([reminded(dated, 'before')], { possiblyRepeated: true }, { language: 'en' }).text,
      /may have had/,
    );
  });

  it('in the channel says for whom it is, whose each measure is, and offers to put off nothing', () => {
    const shown = card([reminded(dated, 'before'), asked(other('OW20-V6', started))], { to: CHANNEL, insteadOf: BAS });
    assert.match(shown.text, /^Voor Bas Jansen, die ik zelf niet kan bereiken\.$/m);
    assert.match(shown.text, /^Eigenaar: Sanne de Vries$/m);
    assert.doesNotMatch(shown.json, /setReminders|"later"/);
  });

  it('in the channel offers what can be done, although nobody in particular reads it', () => {
    const shown = card([asked()], { to: CHANNEL }, { rights: ['read'] });
    assert.ok(verbs(shown).includes('answerPrompt') && verbs(shown).includes('fillIn'));
  });

  it('names nobody by a pseudonym', () => {
    const nobody = changed(late, { owner: person('p-0123') });
    const row = reminded(nobody, 'escalated', { history: HISTORY });
    for (const language of LANGUAGES) {
      assert.doesNotMatch(card([row], { insteadOf: person('p-0123'), to: CHANNEL }, { language }).json, /p-0123/);
    }
  });

  it('gives of a confidential measure its code and a way to it, and nothing else', () => {
    const rows = [
      reminded(secret, 'before', { prompt: true, history: HISTORY }),
      reminded(other('OW20-V6', secret), 'again', { since: [progressOf(secret)] }),
      reminded(other('OW20-V3', secret), 'again', { snooze: 'muted' }),
    ];
    for (const language of LANGUAGES) {
      for (const kind of ['reminders', 'escalation', 'review'] as const) {
        const shown = card(rows, { kind }, { language });
        assert.deepEqual(shown.measures, ['OW20-V5', 'OW20-V6', 'OW20-V3']);
        assert.deepEqual(new Set(verbs(shown)), new Set(['showMeasure']));
        assert.doesNotMatch(shown.json + shown.summary, /LEK|31 aug|31 Aug|2020-08-31|te laat|overdue|60%/);
      }
    }
    assert.equal(title(card([reminded(secret, 'again')])), 'OW20-V5 vraagt je aandacht');
  });

  it('reads no name of a party as markup: its title may be', () => {
    const catalogue = {
      vendors: [vendor('microsoft', { name: '**[klik](https://x)**' })],
      sources: [],
      investigations: [],
    };
    const shown = drawn({ outcome: bundle([reminded(undated, 'undated')]), alternatives: [], back: null, catalogue });
    const blocks = shown.nodes.filter(({ type }) => type === 'TextBlock').map(({ text }) => String(text));
    for (const block of blocks) assert.doesNotMatch(block, /\*\*|\[klik/);
    assert.ok(shown.text.includes('Vraag **[klik](https://x)** om een datum'));
  });
});
