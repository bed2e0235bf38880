import type { CatalogueVocabulary } from '../catalogue/vocabulary.js';

/** Dutch: "welke leveranciers staan er in het register?", "wanneer is het onderzoek gepubliceerd?". */
export const NL_CATALOGUE: CatalogueVocabulary = {
  nouns: {
    vendor: { one: 'leverancier aanbieder', several: 'leveranciers aanbieders' },
    source: { one: 'bron brondocument', several: 'bronnen brondocumenten' },
    investigation: {
      one: 'onderzoek dpia dtia rapport memo verificatieonderzoek privacyonderzoek',
      several: 'onderzoeken dpias dtias verificatieonderzoeken privacyonderzoeken',
    },
    circumstance: { one: 'omstandigheid', several: 'omstandigheden' },
  },
  facts: {
    published:
      'gepubliceerd gepubliceerde publicatie publicatiedatum publiceerde publiceren verschenen verscheen uitgekomen uitgebracht openbaar',
    completed: 'afgerond afgeronde afgesloten voltooid klaar opgeleverd gereed beeindigd',
    products: 'product producten dienst diensten',
    reference: 'kenmerk kenmerken zaaknummer referentie referentienummer documentnummer',
    publisher: 'uitgever uitgegeven auteur auteurs afzender opsteller opgesteld',
  },
  when: 'wanneer datum dag maand jaar sinds',
  whether: 'is zijn was waren werd werden',
  which:
    'hoeveel welke welk wat wie noem toon geef laat zien alle al de het een lijst lijstje overzicht met van me mij eens in uit zijn is er ken kennen ken je staan staat hebben heb we ook over op bij',
  around:
    'beheren volgen totaal zijn is er staan staat zitten bestaan heb hebben hebt ken kennen kent je jij jullie we wij in het de dit register systeem vastgelegd bekend opgenomen genoemd genoemde vermeld noemt noemen worden wordt gaat gaan over van bij uit op voor met en of allemaal alle ook eigenlijk precies nu al zoal deze die dan',
  present: 'nog aanwezig bestaan bestaat spelen speelt gelden geldt steeds',
  gone: 'opgeheven weg verdwenen weggenomen opgelost voorbij vervallen',
};
