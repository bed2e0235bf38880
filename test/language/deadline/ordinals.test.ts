import { DUTCH, readsAs } from './readings.js';

describe('the first, the last or another of a period', () => {
  readsAs(DUTCH, [
    ['de laatste dag van mei', 'deadline 2024-05-31'],
    ['the last day of Q3 2024', 'deadline 2024-09-30'],
    ['op de laatste dag van dit jaar', 'deadline ..2024-12-31'],
    ['on the last working day of June 2024', 'deadline ..2024-06-28'],
    ['uiterlijk op de eerste werkdag van juni 2024', 'deadline ..2024-06-03'],
    ['the first Monday of June 2024', 'deadline 2024-06-03'],
    ['de laatste vrijdag van juni 2024', 'deadline 2024-06-28'],
    ['de vijfde maandag van juni 2024', 'ask no_such_day'],
    ['in the last week of May', 'deadline 2024-05-27..2024-06-02'],
    ['in de laatste week van het kwartaal', 'deadline 2024-03-25..2024-03-31'],
    ['in the first six months of 2025', 'deadline 2025-01-01..2025-06-30'],
    ['in de laatste twee weken van juni 2024', 'deadline 2024-06-17..2024-06-30'],
    ['in de eerste tien dagen van mei', 'deadline 2024-05-01..2024-05-10'],
    ['de eerste maand van Q3 2024', 'deadline 2024-07-01..2024-07-31'],
    ['laatste maand van het jaar', 'deadline 2024-12-01..2024-12-31'],
    ['the last Friday of the third quarter of next year', 'deadline 2025-09-26'],
  ]);
});
