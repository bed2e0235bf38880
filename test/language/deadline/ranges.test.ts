import { DUTCH, readsAs, WITHOUT_ANCHOR } from './readings.js';

describe('a deadline between two ends', () => {
  readsAs(DUTCH, [
    ['tussen 1 en 15 mei', 'deadline 2024-05-01..2024-05-15'],
    ['between 1 and 15 May 2024', 'deadline 2024-05-01..2024-05-15'],
    ['van 1 tot en met 15 mei', 'deadline 2024-05-01..2024-05-15'],
    ['1-15 mei 2024', 'deadline 2024-05-01..2024-05-15'],
    ['1–15 mei 2024', 'deadline 2024-05-01..2024-05-15'],
    ['1 t/m 15 mei', 'deadline 2024-05-01..2024-05-15'],
    ['May 1-15, 2024', 'deadline 2024-05-01..2024-05-15'],
    ['from the 1st to the 15th of May', 'deadline 2024-05-01..2024-05-15'],
    ['May 1 through June 15, 2024', 'deadline 2024-05-01..2024-06-15'],
    ['1 april 2024 - 15 mei 2024', 'deadline 2024-04-01..2024-05-15'],
    ['van maandag 1 april tot en met vrijdag 5 april 2024', 'deadline 2024-04-01..2024-04-05'],
    ['Q2/Q3 2024', 'deadline 2024-04-01..2024-09-30'],
    ['Q2/3 2024', 'deadline 2024-04-01..2024-09-30'],
    ['Q2 en Q3 2024', 'deadline 2024-04-01..2024-09-30'],
    ['het tweede en derde kwartaal van 2024', 'deadline 2024-04-01..2024-09-30'],
    ['derde of vierde kwartaal van 2024', 'deadline 2024-07-01..2024-12-31'],
    ['between May and July 2024', 'deadline 2024-05-01..2024-07-31'],
    ['mei/juni 2024', 'deadline 2024-05-01..2024-06-30'],
    ['april–juni 2024', 'deadline 2024-04-01..2024-06-30'],
    ['in mei, juni of juli 2024', 'deadline 2024-05-01..2024-07-31'],
    ['tussen november en januari', 'deadline 2024-11-01..2025-01-31'],
    ['tussen 15 november en 15 januari 2025', 'deadline 2024-11-15..2025-01-15'],
    ['van 1 november 2024 tot 15 januari', 'deadline 2024-11-01..2025-01-15'],
    ['tussen mei en juli volgend jaar', 'deadline 2025-05-01..2025-07-31'],
    ['eind 2024/begin 2025', 'deadline 2024-10-01..2025-03-31'],
    ['eind dit jaar of begin volgend jaar', 'deadline 2024-10-01..2025-03-31'],
    ['mid to late 2024', 'deadline 2024-05-01..2024-12-31'],
    ['begin/medio 2024', 'deadline 2024-01-01..2024-08-31'],
    ['week 23 t/m 25', 'deadline 2024-06-03..2024-06-23'],
    ['week 23/24', 'deadline 2024-06-03..2024-06-16'],
    ['week 23 en 24', 'deadline 2024-06-03..2024-06-16'],
    ['in 2025-2026', 'deadline 2025-01-01..2026-12-31'],
    ['zomer of najaar 2024', 'deadline 2024-06-01..2024-12-20'],
    ['verwacht tussen mei en juli 2024', 'forecast 2024-05-01..2024-07-31'],
  ]);
  readsAs(WITHOUT_ANCHOR, [
    ['tussen mei en juli', 'ask no_anchor'],
    ['tussen mei en juli 2025', 'deadline 2025-05-01..2025-07-31'],
  ]);

  describe('that is none', () => {
    readsAs(DUTCH, [
      ['tussen 15 mei 2024 en 1 mei 2024', 'ask not_read'],
      ['1 mei 2024 en 2 maatregelen', 'deadline 2024-05-01'],
      ['1 mei 2024 - 2 dagen later meer', 'deadline 2024-05-01'],
      ['tussen leverancier en klant', 'undated'],
    ]);
  });
});
