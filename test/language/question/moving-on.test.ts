import assert from 'node:assert/strict';
import { after, dialogue } from './dialogue.js';
import { meaning } from './reading.js';

describe('a follow-up moves on', () => {
  describe('in time', () => {
    dialogue(
      'wat stond er open op 31 december 2020?',
      ['een jaar later?', 'list word=open asOf 2021-12-31'],
      ['and 2 months before that?', 'list word=open asOf 2021-10-31'],
    );
    dialogue(
      'welke deadlines vallen in 2023?',
      ['en het jaar erop?', 'list period=2024-01-01..2024-12-31'],
      ['en daarna?', 'list period=2025-01-01..'],
    );
    dialogue('which deadlines fall in 2023?', ['and before that?', 'list period=..2022-12-31']);
  });

  describe('to what comes after what is next', () => {
    dialogue('wat is de eerstvolgende deadline?', ['en daarna?', 'next !code=OW20-V1|OW20-V4|OW20-V5']);
    dialogue("what's next for SLM?", ['and after that?', 'next !code=OW20-V1|OW20-V4|OW20-V5 & obligor=slm']);
  });

  describe('without the items that it leaves out', () => {
    dialogue(
      'te late maatregelen',
      ['zonder OW20-V1', 'list !code=OW20-V1 & word=overdue'],
      ['en zonder OW20-V4?', 'list !code=OW20-V1 & !code=OW20-V4 & word=overdue'],
    );
    dialogue('overdue measures of Microsoft', [
      'except OW20-V1',
      'list !code=OW20-V1 & obligor=microsoft & word=overdue',
    ]);
    it('but out of everything where everything is said', () => {
      assert.equal(meaning('alles behalve OW20-V1', { previous: after('te late maatregelen') }), 'list !code=OW20-V1');
    });
  });

  describe('to what is meant instead, at the end of what is said', () => {
    dialogue('te late maatregelen van Microsoft', ['die van SLM bedoel ik', 'list obligor=slm & word=overdue']);
    dialogue('overdue measures of Microsoft', ['the ones from SLM I mean', 'list obligor=slm & word=overdue']);
  });

  describe('to who said so, which its history tells', () => {
    dialogue('OW20-V4', ['wie heeft dat gezegd en wanneer', 'measure OW20-V4 history']);
    dialogue('OW20-V4', ['wie heeft dat vastgelegd?', 'measure OW20-V4 history']);
    dialogue('OW20-V4', ['who recorded that?', 'measure OW20-V4 history'], ['who said so', 'measure OW20-V4 history']);
  });

  describe('to a period of which ones are asked for', () => {
    dialogue('overdue measures', [
      'and which ones are due in 2021',
      'list period=2021-01-01..2021-12-31 & word=overdue',
    ]);
    dialogue('te late maatregelen', ['welke zijn dat in 2021?', 'list period=2021-01-01..2021-12-31 & word=overdue']);
    dialogue('hoeveel zijn er te laat', ['welke zijn dat?', 'list word=overdue']);
  });

  describe('in the list that is there', () => {
    dialogue('te late maatregelen', ['sorteer op datum', 'list word=overdue']);
    dialogue('overdue measures', ['sort by deadline', 'list word=overdue']);
    dialogue('open maatregelen', ['gesorteerd op leverancier', 'count word=open by vendor']);
    dialogue('open maatregelen', ['zoek daarin telemetrie', 'list text="telemetrie" & word=open']);
  });
});
