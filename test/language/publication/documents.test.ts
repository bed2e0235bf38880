import { describe } from 'mocha';
import { isReadAs } from '../question/reading.js';

describe('a sentence that asks for a document to publish', () => {
  describe('about what, and since when', () => {
    isReadAs([
      ['maak een voortgangsbericht over Microsoft sinds 1 juli 2020', 'publication update microsoft 2020-07-01…'],
      ['progress update for Microsoft since July 2020', 'publication update microsoft 2020-07-01…'],
      ['Kun je een voortgangsrapportage maken over de Office-DPIA?', 'publication update OW20'],
      ['ik wil graag een voortgangsbericht over 2020', 'publication update 2020-01-01…2020-12-31'],
      [
        'stand van zaken voor de Tweede Kamer over Defender per 31 december 2023',
        'publication update MD23 …2023-12-31',
      ],
      [
        'please draft a progress report on MS from 1 July 2020 to 1 January 2021',
        'publication update microsoft 2020-07-01…2021-01-01',
      ],
      ['stand van zaken voor de Kamer', 'publication update'],
      ['update for parliament on Google Cloud', 'publication update google-cloud'],
      ['Hoi, stel een voortgangsbrief op over MD23', 'publication update MD23'],
    ]);
  });

  describe('in another language than the chat', () => {
    isReadAs([
      ['voortgangsupdate OW20 in het Engels', 'publication update OW20 en'],
      ['progress update OW20 in Dutch', 'publication update OW20 nl'],
    ]);
  });

  describe('of a period that runs backwards, which is not read as no period', () => {
    isReadAs([
      ['voortgangsbericht sinds 1 januari 2021 tot 1 juli 2020', 'publication update 2021-01-01…2020-07-01'],
      ['progress update from 1 January 2021 to 1 July 2020', 'publication update 2021-01-01…2020-07-01'],
    ]);
  });

  describe('all that is known of a measure, an investigation or a vendor', () => {
    isReadAs([
      ['dossier van OW20-V4', 'publication dossier OW20-V4'],
      ['dossier of V4 as of 1 January 2021', 'publication dossier V4 …2021-01-01'],
      ['geef me het volledige dossier van V4', 'publication dossier V4'],
      ['Woo-dossier over de Office-DPIA', 'publication dossier OW20'],
      ['full dossier on Microsoft', 'publication dossier microsoft'],
    ]);
  });

  describe('about something that is not there', () => {
    isReadAs([['dossier van Salesforce', 'not_recorded']]);
  });

  describe('with a part that nobody can read, which is not left out', () => {
    isReadAs([
      ['voortgangsbericht sinds 31 februari 2021', 'document_unclear'],
      ['progress update since 31 February 2021', 'document_unclear'],
      ['voortgangsbericht over Oracle', 'document_unclear'],
      ['progress report about telemetry', 'document_unclear'],
      ['voortgangsbericht over Microsoft en Oracle', 'document_unclear'],
    ]);
  });

  describe('or is it about something else', () => {
    isReadAs([
      ['progress update: V4 is at 60%', 'change V4'],
      ['wat is te laat voor de voortgangsrapportage?', 'list word=overdue'],
    ]);
  });
});

describe('the measures of one letter', () => {
  isReadAs([
    ['welke maatregelen staan in de brief van 4712670?', 'list source=defender-2023'],
    ['welke maatregelen staan in de brief met kenmerk 4712670?', 'list source=defender-2023'],
    ['welke maatregelen komen uit de brief van 13 juni 2023?', 'list source=defender-2023'],
    ['which measures are in the letter of 13 June 2023?', 'list source=defender-2023'],
    ['which measures are in the letter with reference 4712670?', 'list source=defender-2023'],
    ['welke maatregelen staan in de memo van 13-06-2023?', 'list source=defender-2023'],
    ['welke maatregelen staan in Onderzoek MS Office 365 Web & apps?', 'list source=office-web-mobile-2020'],
    ['which measures are in the blog of 9 July 2020?', 'list source=office-web-mobile-2020'],
    ['wat moet er voor 13 juni 2023 af zijn?', 'list period=..2023-06-12'],
  ]);
});

describe('a sentence that asks for a calendar', () => {
  isReadAs([
    ['geef me een agenda-abonnement', 'calendar mine'],
    ['calendar feed', 'calendar mine'],
    ['zet mijn termijnen in mijn agenda', 'calendar mine'],
    ['put the deadlines in my calendar', 'calendar mine'],
    ['agenda-abonnement van het team', 'calendar team'],
    ['agenda van het team', 'calendar team'],
    ['geef me de agenda van ons team', 'calendar team'],
    ['teamagenda graag', 'calendar team'],
    ['give me the calendar of our team', 'calendar team'],
    ['our team calendar please', 'calendar team'],
    ['team calendar feed please', 'calendar team'],
    ['trek mijn agenda-adres in', 'calendar mine revoke'],
    ['Kun je mijn agenda-abonnement intrekken?', 'calendar mine revoke'],
    ['revoke my calendar address', 'calendar mine revoke'],
  ]);
});
