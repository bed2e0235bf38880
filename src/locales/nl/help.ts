import { measuresOf } from './lists.js';

export interface ExampleGroup {
  readonly title: string;
  readonly questions: readonly string[];
}

/** What can be asked, by example; each question is one that is understood. */
export const help = {
  title: 'Wat kun je vragen?',
  intro: 'Stel je vraag in gewone taal, in het Nederlands of Engels. Klik op een voorbeeld om het te proberen.',
  /** `measure`: one that each organisation owes. */
  groups: (investigation: string | undefined, measure: string | undefined): readonly ExampleGroup[] => [
    {
      title: 'Maatregelen vinden',
      questions: [
        'Welke maatregelen van Microsoft staan nog open?',
        'Wat is er te laat?',
        ...(investigation === undefined ? [] : [`Welke maatregelen uit ${investigation} hebben geen termijn?`]),
      ],
    },
    {
      title: 'Vooruitkijken',
      questions: ['Wat is de eerstvolgende deadline?', 'Wat loopt er de komende 30 dagen af?'],
    },
    {
      title: 'Tellen',
      questions: ['Hoeveel maatregelen zijn te laat per partij?', 'Geef een overzicht', 'Wat is Microsoft nagekomen?'],
    },
    { title: 'Risico’s', questions: ['Welke hoge risico’s staan nog open?'] },
    {
      title: 'Organisaties',
      questions: [
        'Welke organisaties zijn er?',
        ...(measure === undefined ? [] : [`Welke organisaties hebben ${measure} uitgevoerd?`]),
      ],
    },
    {
      title: 'Publiceren en agenda',
      questions: [
        'Maak een voortgangsbericht over Microsoft',
        ...(investigation === undefined ? [] : [`Dossier van ${investigation}`]),
        'Geef me een agenda-abonnement',
      ],
    },
    { title: 'Herinneringen', questions: ['Hoe herinner je mij?'] },
    {
      title: 'Bestanden',
      questions: ['Exporteer alle maatregelen', 'Exporteer mijn gegevens', 'Importeer een bestand'],
    },
    { title: 'Mensen', questions: ['Wie mag wat?'] },
    { title: 'Termijnen en woorden', questions: ['Hoe lees je ‘medio 2025’?', 'Wat betekent ‘gereed gemeld’?'] },
  ],
  /** For who may add to the register. */
  growing: {
    title: 'Het register aanvullen',
    questions: ['Nieuwe leverancier', 'Nieuw onderzoek'],
  } as ExampleGroup,
  tips: 'Vraag gerust door: ‘en van SLM?’, ‘welke daarvan zijn te laat?’, ‘de tweede’. Een code zoals OW20-V4 mag ook.',
  welcome: {
    title: 'Hallo, ik ben Nakoming',
    intro: (count: number): string =>
      `Ik houd bij wat leveranciers na een privacyonderzoek hebben toegezegd: woord voor woord, met de termijn erbij. Er staan nu ${measuresOf(count)} in het register.`,
    empty:
      'Ik houd bij wat leveranciers na een privacyonderzoek hebben toegezegd. Het register is nu nog leeg. Begin met een leverancier, dan de bron, het onderzoek en wat daarin staat.',
    local: 'Je gebruikt de lokale versie: alles blijft op deze computer.',
    try: 'Probeer bijvoorbeeld:',
    questions: [
      'Welke maatregelen van Microsoft staan nog open?',
      'Wat is er te laat?',
      'Wat is de eerstvolgende deadline?',
      'Geef een overzicht',
    ] as readonly string[],
  },
  cannot: [
    'Welke maatregelen staan nog open?',
    'Wat is er te laat?',
    'Welke risico’s staan nog open?',
    'Wat is de eerstvolgende deadline?',
  ] as readonly string[],
};
