/** Short messages: what cannot be answered, and what went wrong. */
export const notices = {
  cannot: {
    not_recorded: {
      title: 'Dat is niet vastgelegd',
      text: 'Het register bevat maatregelen en risico’s met hun termijnen en status. Hierover staat er niets in.',
    },
    not_understood: {
      title: 'Die vraag heb ik niet begrepen',
      text: 'Dit kan ik je wel vertellen:',
    },
    no_text: {
      title: 'Er stond geen vraag in je bericht',
      text: 'Typ een vraag, of kies er hieronder één.',
    },
    too_long: {
      title: 'Je bericht is te lang voor mij',
      text: 'Stel je vraag in een paar zinnen.',
    },
    attachment_only: {
      title: 'Bijlagen kan ik niet lezen',
      text: 'Typ je vraag als tekst.',
    },
    weekday: {
      title: 'Op dag van de week kan ik niet zoeken',
      text: 'Vraag naar een datum, een week of een maand. Dit kan ik je ook vertellen:',
    },
    dismissed: {
      title: 'Goed, ik doe niets',
      text: 'Wil je juist je laatste wijziging ongedaan maken? Typ dan ‘maak mijn laatste wijziging ongedaan’.',
    },
    thanks: { title: 'Graag gedaan', text: 'Wil je nog iets weten? Stel gerust je vraag.' },
    farewell: { title: 'Dag!', text: 'Wil je nog iets weten? Stel gerust je vraag.' },
  },
  documentUnclear: {
    title: 'Waarover moet het document gaan?',
    part: (topic: string): string => `Ik weet niet wat ik met ‘${topic}’ moet.`,
    text: 'Noem een leverancier of een onderzoek, en een dag die bestaat. Bijvoorbeeld zo:',
    example: 'voortgangsbericht over Microsoft sinds 1 juli 2020',
  },
  notRecordedTopic: (topic: string): string => `Over ‘${topic}’ is niets vastgelegd in het register.`,
  nearest: 'Dit staat er wel in:',
  unknownCode: (code: string): string => `${code} staat niet in het register`,
  unknownNearest: (codes: string): string => `Bedoel je ${codes}?`,
  unknownMeasure: 'Kijk of de code klopt, of zoek de maatregel met een woord eruit.',
  unknownRisk: 'Kijk of de code klopt, of zoek het risico met een woord eruit.',
  whichCode: (text: string): string => `Welke ${text} bedoel je?`,
  whichCodeDetail: 'Die code komt in meer dan één onderzoek voor.',
  whichReading: 'Wat bedoel je?',
  whichReadingDetail: 'Je vraag kan op meer dan één manier worden gelezen.',
  oneByOne: {
    title: 'Dat zijn meer wijzigingen tegelijk',
    text: 'Ik voer ze één voor één uit, zodat je van elke kunt zien of die klopt. Kies er een; de andere blijven hier staan.',
  },
  languageChanged: {
    title: 'Vanaf nu praat ik Nederlands',
    text: 'Stel je vraag gerust in het Engels: ik begrijp beide.',
  },
  denied: {
    title: 'Je hebt geen toegang',
    text: 'Je staat niet op de lijst van wie dit register mag zien. Vraag je beheerder om toegang.',
  },
  outdatedCard: {
    title: 'Deze kaart is verouderd',
    text: 'De knop werkt niet meer. Stel je vraag opnieuw, dan krijg je een nieuwe kaart.',
  },
  tooFast: {
    title: 'Dat gaat me te snel',
    text: 'Je vraagt of klikt meer dan ik per minuut aankan, dus dit heb ik niet gedaan. Wacht een halve minuut en probeer het dan opnieuw.',
  },
  unavailable: {
    title: 'Het register is even niet bereikbaar',
    text: 'Er is niets verloren. Probeer het over een paar minuten opnieuw. Wilde je iets wijzigen? Kijk dan eerst of het er al staat.',
  },
  failed: {
    title: 'Er ging iets mis',
    text: 'Je vraag is niet beantwoord. Probeer het opnieuw; blijft het misgaan, geef dan dit kenmerk door aan je beheerder:',
  },
};
