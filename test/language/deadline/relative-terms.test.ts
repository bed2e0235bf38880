import { DUTCH, ENGLISH, readsAs, WITHOUT_ANCHOR } from './readings.js';

describe('a term that counts from the day of the text', () => {
  describe('this and next period', () => {
    readsAs(DUTCH, [
      ['dit kwartaal', 'deadline 2024-01-01..2024-03-31'],
      ['volgend kwartaal', 'deadline 2024-04-01..2024-06-30'],
      ['dit jaar', 'deadline 2024-01-01..2024-12-31'],
      ['nog dit jaar', 'deadline 2024-01-01..2024-12-31'],
      ['komend jaar', 'deadline 2025-01-01..2025-12-31'],
      ['volgende maand', 'deadline 2024-04-01..2024-04-30'],
      ['deze week', 'deadline 2024-03-11..2024-03-17'],
      ['uiterlijk volgende week', 'deadline 2024-03-18..2024-03-24'],
      ['komend halfjaar', 'deadline 2024-07-01..2024-12-31'],
      ['begin volgende maand', 'deadline 2024-04-01..2024-04-10'],
      ['eind volgend jaar', 'deadline 2025-10-01..2025-12-31'],
      ['in de loop van het jaar', 'deadline 2024-01-01..2024-12-31'],
      ['eind van de maand', 'deadline 2024-03-21..2024-03-31'],
      ['mei a.s.', 'deadline 2024-05-01..2024-05-31'],
      ['komende maart', 'deadline 2025-03-01..2025-03-31'],
    ]);
    readsAs(ENGLISH, [
      ['next quarter', 'deadline 2024-04-01..2024-06-30'],
      ['later this year', 'deadline 2024-01-01..2024-12-31'],
      ['next May', 'deadline 2024-05-01..2024-05-31'],
      ['next winter', 'deadline 2024-12-01..2025-03-20'],
      ["next year's Q2", 'deadline 2025-04-01..2025-06-30'],
    ]);
  });

  describe('a period across the turn of the year', () => {
    readsAs({ published: '2024-12-31', lang: 'nl' }, [
      ['deze week', 'deadline 2024-12-30..2025-01-05'],
      ['volgende maand', 'deadline 2025-01-01..2025-01-31'],
      ['volgend kwartaal', 'deadline 2025-01-01..2025-03-31'],
      ['deze winter', 'deadline 2024-12-01..2025-03-20'],
    ]);
    readsAs({ published: '2025-01-10', lang: 'nl' }, [['in deze winter', 'deadline 2024-12-01..2025-03-20']]);
  });

  describe('weekdays and days by name', () => {
    readsAs(DUTCH, [
      ['uiterlijk maandag', 'deadline ..2024-03-18'],
      ['vrijdag', 'deadline 2024-03-15'],
      ['vrijdag a.s.', 'deadline 2024-03-22'],
      ['aanstaande vrijdag', 'deadline 2024-03-22'],
      ['komende dinsdag', 'deadline 2024-03-19'],
      ['volgende week vrijdag', 'deadline 2024-03-22'],
      ['voor volgende week vrijdag', 'deadline ..2024-03-21'],
      ['vandaag', 'deadline 2024-03-15'],
      ['uiterlijk overmorgen', 'deadline ..2024-03-17'],
      ['vanaf vandaag', 'start 2024-03-15..'],
    ]);
    readsAs(ENGLISH, [
      ['next Monday', 'deadline 2024-03-18'],
      ['by Friday', 'deadline ..2024-03-15'],
      ['by next Friday', 'deadline ..2024-03-22'],
      ['Friday of next week', 'deadline 2024-03-22'],
      ['next week on Tuesday', 'deadline 2024-03-19'],
      ['by tomorrow', 'deadline ..2024-03-16'],
    ]);
  });

  describe('without a day to count from', () => {
    readsAs(WITHOUT_ANCHOR, [
      ['volgende maand', 'ask no_anchor'],
      ['next year', 'ask no_anchor'],
      ['binnen zes weken', 'ask no_anchor'],
      ['vrijdag a.s.', 'ask no_anchor'],
      ['eind van de maand', 'ask no_anchor'],
      ['EOY', 'ask no_anchor'],
      ['EOY 2024', 'deadline 2024-12-31'],
    ]);
  });
});

describe('a counted term', () => {
  describe('within so much time', () => {
    readsAs(DUTCH, [
      ['binnen zes weken', 'deadline ..2024-04-26'],
      ['binnen 6 maanden', 'deadline ..2024-09-15'],
      ['binnen een half jaar', 'deadline ..2024-09-15'],
      ['binnen het half jaar', 'deadline ..2024-09-15'],
      ['binnen ½ jaar', 'deadline ..2024-09-15'],
      ['binnen anderhalf jaar', 'deadline ..2025-09-15'],
      ['binnen tweeënhalf jaar', 'deadline ..2026-09-15'],
      ['binnen 2,5 jaar', 'deadline ..2026-09-15'],
      ['binnen één maand', 'deadline ..2024-04-15'],
      ['binnen een jaar en zes maanden', 'deadline ..2025-09-15'],
      ['binnen drie tot zes maanden', 'deadline 2024-06-15..2024-09-15'],
      ['binnen 6 à 8 weken', 'deadline 2024-04-26..2024-05-10'],
      ['binnen twee kwartalen', 'deadline ..2024-09-15'],
      ['binnen 24 uur', 'deadline ..2024-03-16'],
      ['binnen een dozijn weken', 'deadline ..2024-06-07'],
      ['binnen een termijn van 30 dagen', 'deadline ..2024-04-14'],
      ['uiterlijk binnen zes weken', 'deadline ..2024-04-26'],
      ['binnen de komende drie maanden', 'deadline ..2024-06-15'],
      ['uiterlijk over drie maanden', 'deadline ..2024-06-15'],
      ['binnen nu en zes maanden', 'deadline ..2024-09-15'],
      ['binnen zes weken of eerder', 'deadline ..2024-04-26'],
      ['10 working days', 'deadline ..2024-03-29'],
      ['De leverancier krijgt zes weken de tijd.', 'deadline ..2024-04-26'],
    ]);
    readsAs(ENGLISH, [
      ['within half a year', 'deadline ..2024-09-15'],
      ['within a year and a half', 'deadline ..2025-09-15'],
      ['within two and a half years', 'deadline ..2026-09-15'],
      ['within thirty (30) days', 'deadline ..2024-04-14'],
      ['within a fortnight', 'deadline ..2024-03-29'],
      ['over the next six months', 'deadline ..2024-09-15'],
      ['three months from now', 'deadline ..2024-06-15'],
    ]);
  });

  describe('counted from the last day of a month', () => {
    readsAs({ published: '2024-01-31', lang: 'nl' }, [
      ['binnen een maand', 'deadline ..2024-02-29'],
      ['binnen drie maanden', 'deadline ..2024-04-30'],
      ['over een maand', 'deadline 2024-02-01..2024-02-29'],
    ]);
  });

  describe('after so much time', () => {
    readsAs(DUTCH, [
      ['over zes maanden', 'deadline 2024-09-01..2024-09-30'],
      ['over een half jaar', 'deadline 2024-09-01..2024-09-30'],
      ['over anderhalf jaar', 'deadline 2025-09-01..2025-09-30'],
      ['over twee weken', 'deadline 2024-03-25..2024-03-31'],
      ['over een week of zes', 'deadline 2024-04-22..2024-04-28'],
      ["over zo'n zes weken", 'deadline 2024-04-22..2024-04-28'],
      ['over 10 dagen', 'deadline 2024-03-25'],
      ['over twee tot drie maanden', 'deadline 2024-05-01..2024-06-30'],
      ['The vendor answers over zes weken.', 'deadline 2024-04-22..2024-04-28'],
      ['Delete what was collected over six months.', 'undated'],
    ]);
    readsAs(ENGLISH, [
      ['in two weeks', 'deadline 2024-03-25..2024-03-31'],
      ['in half a year', 'deadline 2024-09-01..2024-09-30'],
      ["in six months' time", 'deadline 2024-09-01..2024-09-30'],
      ['in 3-6 months', 'deadline 2024-06-01..2024-09-30'],
    ]);
  });

  describe('counted from a day that is named', () => {
    readsAs(DUTCH, [
      ['binnen zes weken na 1 mei 2024', 'deadline ..2024-06-12'],
      ['uiterlijk zes weken na 1 mei 2024', 'deadline ..2024-06-12'],
      ['binnen zes maanden na ondertekening op 1 maart 2024', 'deadline ..2024-09-01'],
      ['binnen 30 dagen na dagtekening van deze brief', 'deadline ..2024-04-14'],
      ['binnen drie weken na vandaag', 'deadline ..2024-04-05'],
      ['twee weken voor 1 mei 2024', 'deadline ..2024-04-17'],
      ['uiterlijk twee weken vóór kerst', 'deadline ..2024-12-11'],
      ['tot zes weken na 1 mei 2024', 'expiry ..2024-06-12'],
    ]);
    readsAs(ENGLISH, [
      ['within three months of 1 April 2024', 'deadline ..2024-07-01'],
      ['at the latest six weeks before 1 July 2024', 'deadline ..2024-05-20'],
      ['within three months from the date of this letter', 'deadline ..2024-06-15'],
    ]);
  });

  describe('in working days', () => {
    readsAs(DUTCH, [
      ['binnen 10 werkdagen', 'deadline ..2024-03-29'],
      ['binnen tien (10) werkdagen', 'deadline ..2024-03-29'],
      ['vijf werkdagen na 24 december 2024', 'deadline ..2025-01-03'],
      ['tien werkdagen voor 1 mei 2024', 'deadline ..2024-04-17'],
      ['uiterlijk de laatste werkdag van het jaar', 'deadline ..2024-12-31'],
      ['over 10 werkdagen', 'deadline 2024-03-29'],
    ]);
    readsAs(ENGLISH, [
      ['within ten working days of 13 June 2023', 'deadline ..2023-06-27'],
      ['10 business days after 1 May 2024', 'deadline ..2024-05-16'],
    ]);
  });
});
