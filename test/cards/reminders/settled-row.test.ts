import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { newPerson } from '../../../src/domain/people/person.js';
import { NO_SETTINGS } from '../../../src/domain/reminders/settings.js';
import { day } from '../../support/builders.js';
import { recordOfWrite } from '../changing.js';
import { accepted, BAS, dated, late, progressOf, recurring, reminded, SANNE, undated } from './reminding.js';
import { card, titled } from './shown.js';

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
    assert.match(shown.text, /^✓ Ingesteld: OW20-V4 uitgesteld tot 24 augustus 2020$/m);
    assert.deepEqual(titled(shown, 'Ongedaan maken'), [], 'its row has its own way back');
    assert.equal(titled(shown, 'Toch herinneren').length, 1);
  });
});
