/** Dutch words that ask for a document to publish. */
import type { CalendarWords } from '../publication/calendar-words.js';
import type { PublicationWords } from '../publication/publication-words.js';

export const NL_PUBLICATIONS: PublicationWords = {
  before:
    'hoi|hallo|goedemorgen|goedemiddag|graag|alsjeblieft|svp|aub|nu|en|kun je|kan je|kunt u|wil je|wilt u|zou je|mag ik|mogen we|ik wil|ik wil graag|ik zou graag|ik heb|we hebben|wij hebben|we willen|wij willen|geef|maak|schrijf|stel|genereer|lever|toon|exporteer|download|stuur|bereid|doe|laat',
  between:
    'me|mij|ons|eens|even|nu|een|het|de|dit|nieuw|nieuwe|kort|korte|volledig|volledige|heel|hele|compleet|complete|publieke|openbare|graag|van',
  nouns: {
    update:
      'kamerbrief|brief aan de kamer|brief aan de tweede kamer|brief aan het parlement|voortgangsbericht|voortgangsbrief|voortgangsrapportage|voortgangsrapport|voortgangsverslag|voortgangsupdate|voortgangs update|update over de voortgang|bericht over de voortgang|brief over de voortgang|rapportage over de voortgang|update voor de kamer|update voor de tweede kamer|bericht aan de kamer|bericht aan de tweede kamer|stand van zaken voor de kamer|stand van zaken voor de tweede kamer|stand van zaken voor het parlement|stand van zaken ten behoeve van de kamer|publieke voortgang|voortgang voor publicatie|voortgang voor de kamer|voortgang voor de tweede kamer',
    dossier: 'dossier|woo dossier|woodossier|maatregeldossier|totaaldossier',
  },
};

export const NL_CALENDARS: CalendarWords = {
  nouns:
    'team agenda|teamagenda|agenda van het team|agenda van ons team|agenda abonnement|agendaabonnement|kalenderabonnement|kalender abonnement|agenda adres|agendaadres|agenda link|agendalink|agenda feed|agendafeed|kalenderfeed|ics|ics feed|ics adres|ics link|ical|ical feed|ics bestand|termijnen in mijn agenda|deadlines in mijn agenda|abonnement op mijn agenda|abonnement op de agenda|abonnement op mijn termijnen|abonnement op de termijnen',
  before:
    'hoi|hallo|graag|alsjeblieft|kun je|kan je|kunt u|wil je|ik wil|ik wil graag|mag ik|hoe krijg ik|waar vind ik|geef|maak|toon|stuur|me|mij|een|het|de|mijn|nieuw|ook|nu|zet|alle|wat is',
  revoke:
    'trek|intrekken|in te trekken|trek in|verwijder|verwijderen|stop|stoppen|zeg op|opzeggen|ongeldig|blokkeer|blokkeren',
  team: 'team|het team|van het team|voor het team|ons team|van ons team|van iedereen|voor iedereen|iedereen|alle termijnen|team agenda|teamagenda',
  after:
    'in|van mij|voor mij|met mijn termijnen|met termijnen|met de termijnen|met deadlines|graag|alsjeblieft|aub|maken|geven|hebben|krijgen|van mijn termijnen|voor outlook|in outlook|weer|nu|van',
};
