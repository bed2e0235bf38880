import { DUTCH, ENGLISH, readsAs } from './readings.js';

describe('words and numbers that are no date', () => {
  readsAs(DUTCH, [
    ['Gebruik Office 365 en Windows 10.', 'undated'],
    ['Installeer Office 2019 of Windows Server 2022.', 'undated'],
    ['Installeer Windows 11 24H2.', 'undated'],
    ['Zie artikel 36 van de AVG.', 'undated'],
    ['Beperk dit tot 17 doeleinden.', 'undated'],
    ['Bel 070-2023456 of mail.', 'undated'],
    ['Zie kenmerk 4712670.', 'undated'],
    ['Zie kenmerk 2024-0012.', 'undated'],
    ['Gebruik versie 2.1, 1.5 of 10.1.2024.3.', 'undated'],
    ['Zie deel 2, V4 en Q&A.', 'undated'],
    ['Voldoe aan ISO 27001:2022 en NEN 7510:2017.', 'undated'],
    ['Neem contact op met Jan de Vries.', 'undated'],
    ['Lees pagina 6 t/m 8 van het rapport.', 'undated'],
    ['Verlaag hoog risico 1, 4 en 5.', 'undated'],
    ['Zie OW20-H1, MD23-V4 en OW20-S1.', 'undated'],
    ['Regel ondersteuning op 24/7 basis.', 'undated'],
    ['Beperk de bewaartermijn van 18 maanden.', 'undated'],
    ['Breng dit terug naar 30 dagen vóór eind juni 2024.', 'deadline ..2024-06-30'],
    ['Verwerk dit in de EU.', 'undated'],
    ['Geef in 2000 gevallen inzage.', 'undated'],
    ['Stuur dit naar 10.0.0.1 op poort 2024.', 'undated'],
    ['Lees de april-update.', 'undated'],
    ['Meld dit voor 12:30 uur.', 'undated'],
  ]);
  readsAs(ENGLISH, [
    ['Customers may opt out in the settings.', 'undated'],
    ['This may be changed.', 'undated'],
    ['That march took long.', 'undated'],
    ['Do not fall for this.', 'undated'],
    ['Use Spring Boot.', 'undated'],
    ['Use 2 of the 3 options.', 'undated'],
    ['Wait a second.', 'undated'],
    ['See section 2.1 and appendix B3.', 'undated'],
    ['Read it in 10 countries.', 'undated'],
    ['Sun and Mon are brand names.', 'undated'],
  ]);
});

describe('the same wording however it is written', () => {
  readsAs(DUTCH, [
    ['UITERLIJK 30 JUNI 2024', 'deadline ..2024-06-30'],
    ['SINDSDIEN TREEDT MICROSOFT ALLEEN NOG OP ALS VERWERKER.', 'standing'],
    ['“Dit is klaar in 2025.”', 'deadline 2025-01-01..2025-12-31'],
    ['uiterlijk\u00a030\u00a0juni\u202f2024', 'deadline ..2024-06-30'],
    ['uiterlijk\n30 juni\n2024', 'deadline ..2024-06-30'],
    ['“vóór 1 juli 2024”', 'deadline ..2024-06-30'],
    ['vo\u0301o\u0301r 1 juli 2024', 'deadline ..2024-06-30'],
    ['vóór ‘eind 2024’', 'deadline ..2024-12-31'],
    ['**uiterlijk** 30 juni 2024', 'deadline ..2024-06-30'],
    ['uiterlijk 30 ju\u00adni 2024', 'deadline ..2024-06-30'],
    ['30\u20116\u20112024', 'deadline 2024-06-30'],
    ['uiterlijk 1 mei ’24', 'deadline ..2024-05-01'],
    ['<b>uiterlijk 30 juni 2024</b>', 'deadline ..2024-06-30'],
  ]);

  describe('in a mixture of languages', () => {
    readsAs(DUTCH, [
      ['by eind Q3 2024', 'deadline ..2024-09-30'],
      ['uiterlijk end of May 2024', 'deadline ..2024-05-31'],
      ['delivery uiterlijk Q3 2024', 'deadline 2024-07-01..2024-09-30'],
      ['ready by half juni', 'deadline 2024-06-11..2024-06-20'],
      ['within zes weken', 'deadline ..2024-04-26'],
    ]);
  });
});
