import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseClick } from '../../../src/cards/verbs.js';
import type { Outcome } from '../../../src/domain/outcome/outcome.js';
import { RIGHTS, type Right } from '../../../src/domain/people/person.js';
import { changed } from '../../support/builders.js';
import { drawn, drawnOutcome, type Drawn } from '../drawn.js';
import { misread, movedSince, readAnew, READING_SCENES, takenOver } from '../reading-scenes.js';
import { measureOutcome } from '../views.js';
import { PEOPLE } from '../world.js';

const scene = (name: string): Outcome => {
  const found = READING_SCENES.find(([own]) => own === name)?.[1];
  assert.ok(found, name);
  return found;
};
const card = (outcome: Outcome, rights: readonly Right[] = RIGHTS): Drawn =>
  drawn({ outcome, alternatives: [], back: null, people: { ...PEOPLE, rights } });

describe('the card of a measure whose deadline was read otherwise', () => {
  it('tells who read it so, when and why, and what the rule had read', () => {
    const { text } = card(measureOutcome(readAnew));
    assert.match(text, /^1 januari 2021 tot en met 31 maart 2021$/m);
    assert.match(text, /‘de resterende maatregelen voor het einde van 2020’/);
    assert.match(
      text,
      /^Anders gelezen door Sanne de Vries op 2 november 2020\. Reden: ‘In bijlage 2 [^.]+’\. De leesregel kwam uit op: uiterlijk 31 december 2020 \(de laatste dag van die periode is nog op tijd\)\.$/m,
    );
    assert.match(
      drawn({ outcome: measureOutcome(readAnew), alternatives: [], back: null, people: PEOPLE }, 'en').text,
      /^Read differently by Sanne de Vries on 2 November 2020\. Reason: .+ The rule read: by 31 December 2020 \(/m,
    );
  });

  it('names nobody whose name is not known', () => {
    assert.match(drawnOutcome(measureOutcome(readAnew)).text, /Anders gelezen door een collega op 2 november 2020/);
  });

  it('is not said to be moved, nor to have another first deadline', () => {
    const { text, summary } = card(measureOutcome(readAnew, { focus: 'moved' }));
    assert.doesNotMatch(text, /Eerst toegezegd|keer verschoven/);
    assert.match(summary, /OW20-V2/);
  });

  it('tells of the first deadline who read it otherwise, once another was agreed', () => {
    assert.match(
      card(measureOutcome(movedSince)).text,
      /^Eerst toegezegd: 1 januari 2021 tot en met 31 maart 2021 · 1 keer verschoven\. Anders gelezen door Sanne de Vries/m,
    );
  });

  it('tells of a reading of the rules that was taken over: the rule, by whom, and how it was read before', () => {
    assert.match(
      card(measureOutcome(takenOver)).text,
      /^‘voor het einde van 2020’ gelezen als uiterlijk 31 december 2020: [^.]+\. Zo overgenomen door Sanne de Vries op 2 november 2020\. Reden: ‘De leesregels lezen dit nu zo’\. De leesregel kwam uit op: uiterlijk 30 november 2020/m,
    );
  });

  it('says nothing of it where the measure is confidential', () => {
    const secret = changed(readAnew, { confidential: true });
    const { json } = card(measureOutcome(secret, { rulesNow: misread.deadlines[0] }));
    assert.doesNotMatch(json, /bijlage|Sanne|2021-03-31|maart 2021|31 december/);
  });
});

describe('the form on which a deadline is read otherwise', () => {
  it('shows the wording with its rule above the fields, and says what it is not for', () => {
    const { text } = card(scene('reading-form'));
    assert.match(text, /Zo staat deze termijn er nu\n‘de resterende maatregelen[^\n]+\nUiterlijk 31 december 2020\n/);
    assert.match(text, /Is er iets anders afgesproken\? Gebruik dan ‘Termijn wijzigen’\./);
  });

  it('says at its field what is wrong with it', () => {
    assert.match(card(scene('reading-form-problems')).text, /^▲ Deze dag is na de laatste dag\.$/m);
    assert.match(card(scene('reading-form-no-day')).text, /Vul de laatste dag in, of kies een soort zonder dag\./);
    assert.match(card(scene('reading-form-sentence')).json, /"value":"1 maart"/);
  });
});

describe('a wording that the rules read otherwise than is on record', () => {
  const offer = ({ actions }: Drawn) => actions.find(({ title }) => title === 'Nieuwe lezing bekijken');

  it('leads a coordinator to the form with that reading in it, and changes nothing by itself', () => {
    const shown = card(scene('reading-better'));
    assert.match(shown.text, /^De leesregels lezen dit nu anders: uiterlijk 31 december 2020 \(/m);
    const found = offer(shown);
    assert.ok(found);
    const click = parseClick(found.verb, found.data);
    assert.ok(click !== 'outdated' && 'request' in click);
    assert.deepEqual(click.request, {
      action: 'fillIn',
      input: {
        form: 'overruleReading',
        subject: 'OW20-V2',
        values: { kind: 'deadline', to: '2020-12-31', reason: 'De leesregels lezen deze termijn nu zo.' },
      },
    });
  });

  it('is not offered to who may not take it over', () => {
    const shown = card(scene('reading-better'), ['read', 'update', 'verify']);
    assert.equal(offer(shown), undefined);
    assert.doesNotMatch(shown.text, /De leesregels lezen/);
  });
});
