import type { GrowthVocabulary } from '../growth/vocabulary.js';

const NOW = '( nu| voortaan| vanaf nu)?';
const THE = '(de |het |een )?';

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
    '(voeg|zet|neem|maak|registreer) (een |de |het |deze |dit )?(nieuwe? )?L?N( (toe|erbij|op|aan))?',
    '(start|begin|leg|open) (een )?nieuwe? L?N( (op|vast|aan))?',
    '(voeg|zet) (toe|erbij) ?:? ?(een |de |het )?(nieuwe? )?L?N',
    '(een |er is een )?nieuwe? L?N( (toevoegen|vastleggen|opnemen|aanmaken|registreren))?',
    '(een |de |het )?(nieuwe? )?L?N (toevoegen|erbij zetten|erbij|vastleggen|opnemen|aanmaken|registreren)',
    '(er is |we hebben |ik heb )(een )?nieuwe? L?N',
  ],
  around: ['(voeg|zet|neem) (?<name>.+) (toe|erbij|op) als (nieuwe |een nieuwe |een )?N'],
  endings: '(toe|erbij|op|aan|toevoegen|vastleggen|opnemen|aanmaken|alsjeblieft|aub|graag)',
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
    `${THE}(maatregel )?K (wacht|moet wachten)( nog| nu| ook)* op (?<blockers>.+)`,
    `${THE}(maatregel )?K (wordt|is)( nog| nu| ook)* (geblokkeerd|tegengehouden) door (?<blockers>.+)`,
    `laat ${THE}(maatregel )?K( ook)? wachten op (?<blockers>.+)`,
    `${THE}(maatregel )?K kan pas (als|na|nadat|zodra) (?<blockers>.+)`,
  ],
  waitsNoMore: [
    `${THE}(maatregel )?K (wacht|hoeft) niet (meer|langer)( te wachten)? op (?<blockers>.+)`,
    `${THE}(maatregel )?K (wordt|is) niet (meer|langer) (geblokkeerd|tegengehouden) door (?<blockers>.+)`,
  ],
  renames: [
    `(hernoem|noem) ${THE}(N )?(?<known>.+?) (naar|tot|in|voortaan|vanaf nu) (?<name>.+)`,
    `${THE}N (?<known>.+?) (heet|gaat heten)( voortaan| nu| vanaf nu)? (?<name>.+)`,
    `(wijzig|verander) de (naam|titel) van ${THE}(N )?(?<known>.+?) (naar|in|tot) (?<name>.+)`,
  ],
  changes: [`(wijzig|bewerk|verander|pas) ${THE}N (?<known>.+?)( aan)?`],
};
