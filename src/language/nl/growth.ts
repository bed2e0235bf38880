import type { GrowthVocabulary } from '../growth/vocabulary.js';

const NOW = '( nu| voortaan| vanaf nu)?';
const THE = '(de |het |een )?';
/** "Is onjuist" says something of it, and not what it is to be: that stands behind a colon or between quotation marks. */
const SAID = `( ?: ?| (?=["“„«‘']))(?<told>.+)`;
const CHANGE = 'wijzig|verander|bewerk|corrigeer|verbeter';

/** "Maak een rapport van …" asks for one, and names no document to quote from. */
const MADE = '(?!maak (een |de |het |deze |dit )?(nieuwe? )?(document|rapport)(?![\\p{L}]))';

export const NL_GROWTH: GrowthVocabulary = {
  please:
    '(graag |alsjeblieft |aub |a\\.u\\.b\\. )?((kun|kan|wil|zou) (je|jij|u) |ik wil |we willen |ik moet )?(graag )?',
  fresh: 'nieuwe?',
  nouns: {
    vendor: '(leverancier|aanbieder)',
    source: '(bron|brondocument|document|rapport)',
    investigation: '(onderzoek|dpia|dtia)',
    risk: 'risico',
    circumstance: 'omstandigheid',
  },
  levels: {
    high: 'hoog|hoge',
    medium: 'middel|middelgroot|gemiddeld|midden',
    low: 'laag|lage',
    not_high: 'niet[ -]hoog|niet[ -]hoge',
  },
  openings: [
    `${MADE}(voeg|zet|neem|maak|registreer) (een |de |het |deze |dit )?(nieuwe? )?L?N( (toe|erbij|op|aan))?`,
    '(start|begin|leg|open) (een )?nieuwe? L?N( (op|vast|aan))?',
    '(voeg|zet) (toe|erbij) ?:? ?(een |de |het )?(nieuwe? )?L?N',
    '(een |er is een )?nieuwe? L?N( (toevoegen|vastleggen|opnemen|aanmaken|registreren))?',
    '(een |de |het )?(nieuwe? )?L?N (toevoegen|erbij zetten|erbij|vastleggen|opnemen|aanmaken|registreren)',
    '(er is |we hebben |ik heb )(een )?nieuwe? L?N',
  ],
  around: [
    '(voeg|zet|neem) (?<name>.+) (toe|erbij|op) als (nieuwe |een nieuwe |een )?N',
    '(een |de |het )?(nieuwe? )?N (?<name>(?!\\S*://).+) (toevoegen|opnemen|vastleggen|aanmaken|registreren)',
  ],
  endings:
    '(toe|erbij|op|aan|toevoegen|vastleggen|opnemen|aanmaken|alsjeblieft|aub|graag|(aan|in) (het register|de lijst))',
  passing: {
    any: 'dat|die|wat|wie|hoe|waar\\p{L}*|wanneer|welke?|nodig|klaar|gereed|gestart|begonnen|ontvangen|gekregen|gevonden|binnengekomen|gepland|aangekondigd|noemen|tonen|laten|zien|zoeken|kan|kun|kunnen|moet|mag|is|was|wordt|heeft',
    vendor: 'van|voor|met|in|op|aan|bij|uit|tot|naar|over|door|als|ook|nog|meer|niet|geen|er|we|ik|je|te',
    source: 'voor|met|in|op|aan|bij|tot|naar|als|ook|nog|meer|niet|geen|er|we|ik|je|te',
  },
  labels: {
    aliases: 'alias(sen)?|andere naam|andere namen|ook bekend als|ook wel|ook genoemd|afgekort|afgekort tot|oftewel',
    products: 'product|producten|over de producten|voor de producten',
    publisher: 'uitgever|uitgegeven door|gepubliceerd door|geschreven door|auteur|opgesteld door',
    reference: 'kenmerk|referentie|nummer|zaaknummer|met kenmerk',
    code: 'code|met code|onder code',
    vendor: 'leverancier|aanbieder',
    source: 'bron|uit de bron|staat in|rapport|volgens',
    title: 'titel|getiteld|met titel|genaamd|met de naam|naam',
    titleEn: 'engelse titel|titel in het engels|in het engels',
    published: 'gepubliceerd|gepubliceerd op|publicatiedatum|datum|gedateerd|van datum|verschenen|verschenen op',
    completed: 'afgerond|afgerond op|afgesloten op|voltooid op|klaar op',
    quote: 'citaat|quote|letterlijk|woordelijk',
    place: 'plaats|vindplaats|te vinden op|paragraaf|hoofdstuk',
    condition: 'voorwaarde|onder voorwaarde|gemitigeerd als',
    reason: 'reden|omdat|want',
    investigation: 'onderzoek',
  },
  of: '(van|door|bij|voor)',
  pages: '(blz\\.?|bladzijde|pagina|pag\\.?|p\\.)',
  because: '(omdat|want|aangezien|reden:|met als reden:?|namelijk)',
  conditions: [
    `${THE}voorwaarde (van|voor|bij) ${THE}(risico )?K (is|wordt|luidt|moet zijn|moet worden)${NOW}:? (?<condition>.+)`,
    `${THE}voorwaarde (van|voor|bij) ${THE}(risico )?K: (?<condition>.+)`,
    `(zet|wijzig|verander|maak|stel) ${THE}voorwaarde (van|voor|bij) ${THE}(risico )?K (op|in|naar|als)?:? ?(?<condition>.+)`,
    `(wijzig|verander) ${THE}voorwaarde (van|voor|bij) ${THE}(risico )?K`,
    `${THE}(risico )?K is( pas| dan)? gemitigeerd (als|zodra|wanneer|indien)( zowel)? (?<condition>.+)`,
    `${THE}(risico )?K heeft als voorwaarde:? (?<condition>.+)`,
  ],
  unconditional: [
    `${THE}(risico )?K heeft geen voorwaarde( meer)?`,
    `(verwijder|schrap|wis) ${THE}voorwaarde (van|voor|bij) ${THE}(risico )?K`,
    `haal ${THE}voorwaarde (van|voor|bij) ${THE}(risico )?K weg`,
  ],
  waits: [
    `${THE}(maatregel )?K (wacht|moet wachten)( nog| nu| ook)* (op|tot|totdat) (?<blockers>.+)`,
    `${THE}(maatregel )?K (wordt|is)( nog| nu| ook)* (geblokkeerd|tegengehouden) door (?<blockers>.+)`,
    `laat ${THE}(maatregel )?K( ook)? wachten op (?<blockers>.+)`,
    `${THE}(maatregel )?K (hangt( nog| nu| ook)* af|is( nog| nu| ook)* afhankelijk) van (?<blockers>.+)`,
    `${THE}(maatregel )?K kan (pas|niet|niet eerder)( (af|klaar|gereed|verder|beginnen|starten)( zijn)?)? (als|na|nadat|zodra|voor|voordat|zonder|dan) (?<blockers>.+)`,
  ],
  waitsNoMore: [
    `${THE}(maatregel )?K (wacht|hoeft) niet (meer|langer)( te wachten)? op (?<blockers>.+)`,
    `${THE}(maatregel )?K (hangt niet (meer|langer) af|is niet (meer|langer) afhankelijk) van (?<blockers>.+)`,
    `${THE}(maatregel )?K (wordt|is) niet (meer|langer) (geblokkeerd|tegengehouden) door (?<blockers>.+)`,
  ],
  renames: [
    `(hernoem|noem) ${THE}(N )?(?<known>.+?) (naar|tot|in|voortaan|vanaf nu) (?<name>.+)`,
    `${THE}N (?<known>.+?) (heet|gaat heten)( voortaan| nu| vanaf nu)? (?<name>.+)`,
    `(wijzig|verander) de (naam|titel) van ${THE}(N )?(?<known>.+?) (naar|in|tot) (?<name>.+)`,
  ],
  changes: [`(wijzig|bewerk|verander|pas) ${THE}N (?<known>.+?)( aan)?`],
  ownTitle: 'title',
  itemFields: {
    titleEn: 'engelse (titel|naam)|(titel|naam) in het engels',
    title: '(nederlandse )?(titel|naam)|(titel|naam) in het nederlands',
    quote: 'citaat|quote',
    source: 'bron',
    place: 'plaats|vindplaats',
  },
  itemTellings: [
    `(${CHANGE}|maak|zet) ${THE}F (van|bij) ${THE}(N )?K (naar|in|tot|op|als):? (?<told>.+)`,
    `(${CHANGE}) ${THE}F (van|bij) ${THE}(N )?K: (?<told>.+)`,
    `${THE}F (van|bij) ${THE}(N )?K (is|wordt|luidt|moet zijn|moet worden)${NOW}${SAID}`,
    `${THE}F (van|bij) ${THE}(N )?K: (?<told>.+)`,
  ],
  itemRenames: [
    `(hernoem|noem) ${THE}(N )?K (naar|tot|in|voortaan|vanaf nu):? (?<told>.+)`,
    `${THE}(N )?K (heet|gaat heten) (voortaan|nu|vanaf nu):? (?<told>.+)`,
    `${THE}(N )?K moet( voortaan| nu)? (?<told>.+) heten`,
  ],
  itemChanges: [
    `(${CHANGE}) ${THE}(F (van|bij) ${THE})?(N )?K`,
    `pas ${THE}(F (van|bij) ${THE})?(N )?K aan`,
    `hernoem ${THE}(N )?K`,
    `${THE}(F (van|bij) ${THE})?(N )?K (wijzigen|veranderen|bewerken|aanpassen|corrigeren|verbeteren|hernoemen)`,
  ],
};
