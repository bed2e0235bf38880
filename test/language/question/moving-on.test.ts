import { dialogue } from './dialogue.js';

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

  describe('in the list that is there', () => {
    dialogue('te late maatregelen', ['sorteer op datum', 'list word=overdue']);
    dialogue('overdue measures', ['sort by deadline', 'list word=overdue']);
    dialogue('open maatregelen', ['gesorteerd op leverancier', 'count word=open by vendor']);
    dialogue('open maatregelen', ['zoek daarin telemetrie', 'list text="telemetrie" & word=open']);
  });
});
