import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseClick } from '../../../src/cards/verbs.js';
import { LANGUAGES } from '../../../src/domain/language.js';
import type { ChangedOutcome } from '../../../src/domain/outcome/change-outcome.js';
import { at, change, changed, circumstance, day, measure, measureCode, person } from '../../support/builders.js';
import { show } from '../asked.js';
import { changedOutcome, recordOf } from '../changing.js';
import { drawn, type Drawn } from '../drawn.js';
import { PEOPLE } from '../world.js';

const was = measure('OW20-V4', { progress: 40, state: 'in_progress' });
const now = changed(was, { progress: 60 });
const record = recordOf(was, now, { occurredOn: day('2020-11-02'), reason: 'Gebeld met de leverancier' });
const card = (outcome: ChangedOutcome): Drawn => drawn({ outcome, alternatives: [], back: null, people: PEOPLE });
const made = card(changedOutcome(record, now));

describe('the card after a change', () => {
  it('says above the item what was recorded, by whom and when it happened', () => {
    const [title, who, undo, code] = made.text.split('\n');
    assert.equal(title, '✓ Vastgelegd: voortgang bijgewerkt: was 40%, nu 60%');
    assert.equal(who, 'Door Sanne de Vries · gebeurd op 2 november 2020 · Gebeld met de leverancier');
    assert.deepEqual([undo, code], ['Ongedaan maken', 'OW20-V4']);
  });

  it('shows the item as it is now', () => {
    assert.deepEqual(made.measures, ['OW20-V4']);
    assert.match(made.text, /^60%$/m);
  });

  it('says the same in its summary, with the code', () => {
    assert.match(made.summary, /^OW20-V4: Vastgelegd: voortgang bijgewerkt: was 40%, nu 60%\./);
    assert.match(made.summary, /Door Sanne de Vries/);
  });

  it('offers to undo this very change, where that can be done', () => {
    const undo = made.actions.find(({ verb }) => verb === 'undo');
    const click = parseClick('undo', undo?.data);
    assert.ok(click !== 'outdated' && 'request' in click);
    assert.deepEqual(click.request, { action: 'undo', input: { number: record.number } });
    const late = card(changedOutcome(record, now, { mayUndo: false }));
    assert.ok(!late.actions.some(({ verb }) => verb === 'undo'));
  });

  it('leads on to where the person came from', () => {
    const back = show('OW20-V2');
    const { actions } = drawn({ outcome: changedOutcome(record, now), alternatives: [], back, people: PEOPLE });
    const button = actions.find(({ title }) => title === '← Terug');
    assert.deepEqual([button?.verb, button?.data['measureId']], ['showMeasure', 'OW20-V2']);
  });

  it('says of a second click that nothing was recorded twice', () => {
    const again = card(changedOutcome(record, now, { duplicate: true }));
    assert.match(again.text, /Dit was al vastgelegd: voortgang bijgewerkt/);
    assert.match(again.text, /niets dubbel vastgelegd/);
  });

  it('says that a change was undone, and what holds again', () => {
    const back = recordOf(now, changed(was, {}), { kind: 'correction', corrects: 12 }, 13);
    const undone = card(changedOutcome(back, was, { change: 'undo', mayUndo: false }));
    assert.match(undone.text, /Ongedaan gemaakt: voortgang was 60%, nu 40% \(wijziging 12\)$/m);
    assert.match(undone.summary, /Ongedaan gemaakt: voortgang was 60%, nu 40% \(wijziging 12\)/);
    const twice = card(changedOutcome(back, was, { change: 'undo', mayUndo: false, duplicate: true }));
    assert.match(twice.text, /Dit was al vastgelegd: wijziging 12 ongedaan gemaakt: voortgang was 60%, nu 40%/);
  });

  it('says of a confidential measure which change was undone, and not what holds again', () => {
    const [secretly, before] = [changed(now, { confidential: true }), changed(was, { confidential: true })];
    const back = recordOf(secretly, before, { kind: 'correction', corrects: 12 }, 13);
    const undone = card(changedOutcome(back, before, { change: 'undo', mayUndo: false }));
    assert.match(undone.text, /Ongedaan gemaakt: wijziging 12$/m);
  });

  it('says of what was undone when that was recorded, and not when the change had happened', () => {
    const back = recordOf(
      now,
      changed(was, {}),
      { kind: 'correction', corrects: 12, occurredOn: day('2020-10-05'), recordedAt: at('2020-11-02') },
      13,
    );
    const { text } = card(changedOutcome(back, was, { change: 'undo', mayUndo: false }));
    assert.match(text, /vastgelegd op 2 november 2020/);
    assert.doesNotMatch(text, /5 oktober|gebeurd op/);
  });

  it('names the measures that came free', () => {
    const present = circumstance('OW20-C5');
    const gone = { ...present, gone: { on: day('2020-11-02'), source: 'Brief', by: person('sanne') }, version: 2 };
    const outcome: ChangedOutcome = {
      ...changedOutcome(record, now),
      change: 'markGone',
      record: {
        ...change([{ type: 'circumstance', value: gone }], { kind: 'circumstance_gone', source: 'Brief' }),
        number: 13,
        before: [present],
      },
      shows: { type: 'circumstance', circumstance: gone, source: null, holdsUp: { total: 0, rows: [] } },
      freed: [measureCode('OW20-O1'), measureCode('OW20-O2')],
    };
    assert.match(card(outcome).text, /^Niets houdt OW20-O1 en OW20-O2 nog tegen\.$/m);
    assert.match(card(outcome).summary, /OW20-C5: .*bron: Brief.*OW20-O1 en OW20-O2/);
  });

  it('tells nothing of what is confidential, and of what was', () => {
    const both = { nl: 'LEK-titel', en: 'LEK-titel' };
    for (const [before, after] of [
      [true, true],
      [true, false],
      [false, true],
    ] as const) {
      const secret = measure('OW20-V4', { confidential: before, title: both, progress: 10 });
      const open = changed(secret, { confidential: after, progress: 77, title: { nl: 'Titel', en: 'Title' } });
      const kept = recordOf(secret, open, { reason: 'LEK-reden', source: 'LEK-bron' });
      for (const language of LANGUAGES) {
        const outcome = changedOutcome(kept, measure('OW20-V4', { confidential: true, title: both }));
        const { json, summary } = drawn({ outcome, alternatives: [], back: null, people: PEOPLE }, language);
        assert.doesNotMatch(json + summary, /LEK|77/);
        assert.match(summary, /OW20-V4/);
      }
    }
  });
});
