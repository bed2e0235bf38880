import { DUTCH, ENGLISH, readsAs, WITHOUT_ANCHOR } from './readings.js';

describe('a day in a deadline', () => {
  describe('in digits', () => {
    readsAs(DUTCH, [
      ['9-6-2024', 'deadline 2024-06-09'],
      ['09-06-24', 'deadline 2024-06-09'],
      ['9/6/2024', 'deadline 2024-06-09'],
      ['01/02/2025', 'deadline 2025-02-01'],
      ['9.6.2024', 'deadline 2024-06-09'],
      ['2024-06-09', 'deadline 2024-06-09'],
      ['2024/06/09', 'deadline 2024-06-09'],
      ['uiterlijk 1.5.24', 'deadline ..2024-05-01'],
      ["9/6/'24", 'deadline 2024-06-09'],
      ['2024-06-09T12:00:00', 'deadline 2024-06-09'],
      ['uiterlijk 1/5', 'deadline ..2024-05-01'],
      ['op 31-12', 'deadline ..2024-12-31'],
      ['1/6', 'deadline 2024-06-01'],
      ['31/03/2025', 'deadline 2025-03-31'],
      ['04/28/2025', 'deadline 2025-04-28'],
    ]);
  });

  describe('in digits of which English does not say what comes first', () => {
    readsAs(ENGLISH, [
      ['03/04/2025', 'ask day_or_month_first'],
      ['by 03-04-2025', 'ask day_or_month_first'],
      ['by 9/6', 'ask day_or_month_first'],
      ['05/05/2025', 'deadline 2025-05-05'],
      ['by 31/03/2025', 'deadline ..2025-03-31'],
      ['03/31/2025', 'deadline 2025-03-31'],
      ['30.06.2024', 'deadline 2024-06-30'],
      ['uiterlijk 03/04/2025', 'deadline ..2025-04-03'],
      ['The vendor wrote: uiterlijk 03/04/2025.', 'deadline ..2025-04-03'],
    ]);
  });

  describe('in words', () => {
    readsAs(DUTCH, [
      ['9 juni 2024', 'deadline 2024-06-09'],
      ['9 jun. 2024', 'deadline 2024-06-09'],
      ['9-jun-2024', 'deadline 2024-06-09'],
      ['30-Jun-24', 'deadline 2024-06-30'],
      ["1 mei '24", 'deadline 2024-05-01'],
      ['31 dec. 2024', 'deadline 2024-12-31'],
      ['de eerste mei 2024', 'deadline 2024-05-01'],
      ['1 januari van volgend jaar', 'deadline 2025-01-01'],
      ['vrijdag 22 maart 2024', 'deadline 2024-03-22'],
      ['ma. 25 maart 2024', 'deadline 2024-03-25'],
      ['1 mei 2024 om 12.00 uur', 'deadline 2024-05-01'],
    ]);
  });

  describe('in English words', () => {
    readsAs(ENGLISH, [
      ['June 9, 2024', 'deadline 2024-06-09'],
      ['Jun. 30, 2024', 'deadline 2024-06-30'],
      ['9 June 2024', 'deadline 2024-06-09'],
      ['June 9th', 'deadline 2024-06-09'],
      ['on the 9th of June 2024', 'deadline ..2024-06-09'],
      ['the thirtieth of June 2024', 'deadline 2024-06-30'],
      ['no later than the 1st of May', 'deadline ..2024-05-01'],
      ['on Wednesday, April 10', 'deadline ..2024-04-10'],
    ]);
  });

  describe('without a year', () => {
    readsAs(DUTCH, [
      ['1 mei', 'deadline 2024-05-01'],
      ['15 maart', 'deadline 2024-03-15'],
      ['14 maart', 'deadline 2025-03-14'],
      ['op 1 februari', 'deadline ..2025-02-01'],
      ['29 februari', 'deadline 2028-02-29'],
      ['1 april a.s.', 'deadline 2024-04-01'],
      ['uiterlijk de 15e', 'deadline ..2024-03-15'],
      ['uiterlijk de 10e', 'deadline ..2024-04-10'],
      ['op de eerste van volgende maand', 'deadline ..2024-04-01'],
      ['uiterlijk op de laatste van de maand', 'deadline ..2024-03-31'],
    ]);
    readsAs(WITHOUT_ANCHOR, [
      ['1 juni', 'ask no_anchor'],
      ['1 juni 2024', 'deadline 2024-06-01'],
    ]);
  });

  describe('that does not exist', () => {
    readsAs(DUTCH, [
      ['31-06-2024', 'ask no_such_day'],
      ['30 februari', 'ask no_such_day'],
      ['uiterlijk 31 april 2025', 'ask no_such_day'],
      ['29-02-2023', 'ask no_such_day'],
      ['2024-02-30', 'ask no_such_day'],
      ['13/13/2024', 'ask no_such_day'],
      ['32 mei 2024', 'ask no_such_day'],
    ]);
    readsAs(WITHOUT_ANCHOR, [['31 juni', 'ask no_such_day']]);
  });

  describe('with a weekday', () => {
    readsAs(DUTCH, [
      ['uiterlijk vrijdag 7 juni 2024', 'deadline ..2024-06-07'],
      ['uiterlijk vrijdag 8 juni 2024', 'ask weekday_mismatch'],
      ['op maandag 2 juni 2024', 'ask weekday_mismatch'],
      ['vr 22 mrt', 'deadline 2024-03-22'],
    ]);
  });
});
