import { DUTCH, ENGLISH, readsAs } from './readings.js';

describe('a term that is worded as vendors do', () => {
  readsAs(ENGLISH, [
    ['by the next release', 'event'],
    ['by the next major release', 'event'],
    ['by next month', 'deadline 2024-04-01..2024-04-30'],
    ['the third quarter of Microsoft’s fiscal year 2025', 'deadline 2025-01-01..2025-03-31'],
    ['CY24Q4', 'deadline 2024-10-01..2024-12-31'],
    ['CY2025 H1', 'deadline 2025-01-01..2025-06-30'],
    ['at the latest by end of Q2 CY25', 'deadline ..2025-06-30'],
    ['mid-to-late 2024', 'deadline 2024-05-01..2024-12-31'],
    ['not later than three months from the date hereof', 'deadline ..2024-06-15'],
  ]);
  readsAs(DUTCH, [
    ['bij de eerstvolgende grote release', 'event'],
    ['uiterlijk twee weken voor de livegang', 'event'],
    ['binnen twee weken voor alle klanten', 'deadline ..2024-03-29'],
    ['het derde kwartaal van Microsofts fiscale jaar 2025', 'deadline 2025-01-01..2025-03-31'],
    ['uiterlijk eind Microsofts boekjaar 2024', 'deadline ..2024-06-30'],
    ['per schooljaar 2024-2025', 'deadline 2024-08-01..2025-07-31'],
    ['per schooljaar een rapport', 'recurring P1Y'],
    ['binnen een termijn van ten hoogste zes maanden', 'deadline ..2024-09-15'],
    ['nog deze kabinetsperiode', 'ask not_read'],
  ]);
});
