import type { OrganisationVocabulary } from '../organisations/vocabulary.js';

const DONE = '(uitgevoerd|gedaan|klaar|afgerond|doorgevoerd|voltooid|geregeld|gereed|voldaan)';
const THE = '(de |het )?';

export const NL_ORGANISATIONS: OrganisationVocabulary = {
  all: '(overheids)?organisaties?',
  groups: {
    ministry: '(ministeries?|departement(en)?)',
    agency: '(uitvoeringsorganisaties?|agentschap(pen)?|uitvoerders?)',
    autonomous_body: "(zbo('?s)?|zelfstandige? bestuursorga(a)?n(en)?)",
    inspectorate: 'inspecties?',
    high_council: '(hoge? colleges?( van staat)?)',
    other: 'andere organisaties?',
  },
  everybody: '(iedereen|allemaal|(rijks)?overheid)',
  determiners: '(de|het|alle|al|onze|andere|overige|meeste)',
  coverage: '(dekking|dekkingsgraad)',
  which: '(welke?|hoeveel|alle)( van)?( de)?( \\d+)?',
  who: 'wie',
  told: ['alle( de)?', '(hebben|zijn)'],
  how: 'hoe (ver|veel|staan?|staat het|gaat het|is het)',
  standings: [
    ['declined', '(weiger(t|en|de|den)|geweigerd|afgewezen|(voer(t|en)|doe(t|n)) .*niet( uit)?$)'],
    ['not_applicable', 'niet van toepassing'],
    ['in_progress', 'bezig|in uitvoering|mee begonnen|onderweg'],
    ['not_answered', '(niet|niets|nooit) .*(geantwoord|gereageerd|laten weten|gehoord|ingevuld|beantwoord|gemeld)'],
    ['not_answered', `(moet(en)? .*nog|nog .*moet(en)?|nog niet .*${DONE}|nog niet|${DONE} nog niet)`],
    ['not_answered', `niet .*${DONE}|ontbre(ekt|ken)|mist|missen`],
    ['done', `${DONE}|wel (geantwoord|gereageerd)`],
  ],
  answers: [
    ['not_applicable', '(niet van toepassing|geldt niet|n\\.?v\\.?t\\.?)'],
    [
      'declined',
      '(weigert|weigeren|wijst .*af|wijzen .*af|(voert|voeren) .*niet uit|gaa?(t|n) .*niet (doen|uitvoeren)|doe(t|n) .*niet)',
    ],
    ['in_progress', '(bezig|begonnen|in uitvoering|gestart)'],
    ['done', `(heeft|hebben|is|zijn) .*${DONE}|${DONE}$`],
  ],
  doubt:
    '(niet|nooit|geen|misschien|wellicht|mogelijk|waarschijnlijk|vermoedelijk|bijna|deels|gedeeltelijk|als|zodra|wanneer|tenzij|zal|zullen|gaat|gaan|wil|willen|moet|moeten|zou|zouden|denkt|belooft)',
  since: '(per|sinds|vanaf|op|met ingang van)',
  because: '(want|omdat|reden:|toelichting:|namelijk)',
  one: [
    `hoe (staat|stond|doet|deed) ${THE}N (ervoor|er voor|het)`,
    `hoe gaat het (met|bij) ${THE}N`,
    `hoe (ver|staat het) (is|met|bij) ${THE}N`,
    `wat (moet|heeft) ${THE}N (nog |allemaal |al )*(doen|gedaan|uitvoeren|uitgevoerd)`,
    `(toon|laat) ${THE}N( zien)?`,
    `(welke|alle) maatregelen (van|voor|bij) ${THE}N`,
    `(heeft|is|hebben) ${THE}N .*`,
    `wie is het contact (van|voor|bij) ${THE}N`,
  ],
  list: [
    '(welke|hoeveel) G (zijn er|hebben we|ken je|doen mee|houd je bij|tellen mee)',
    '(toon|geef) (de )?lijst (van|met)( de| alle)? G',
    'lijst (van|met)( de| alle)? G',
  ],
  edits: [
    [
      'add',
      '(voeg|zet) (?<kind>de organisatie|organisatie|ministerie|een organisatie|nieuwe organisatie) (?<name>.+?) (toe|erbij)( als (?<group>[^,]+))?',
    ],
    [
      'add',
      '(voeg een organisatie toe|nieuwe organisatie|organisatie toevoegen|een nieuwe organisatie)(: ?(?<name>.+))?',
    ],
    ['rename', `(hernoem|noem) ${THE}(organisatie )?N (naar|voortaan|tot|in) (?<name>.+)`],
    ['rename', `${THE}(organisatie )?N (heet|gaat heten) (voortaan|nu|vanaf nu) (?<name>.+)`],
    ['noContact', `N heeft geen contact(persoon)? meer`],
    ['contact', `(het |de )?contact(persoon)? (van|voor|bij) ${THE}N (is|wordt)( nu| voortaan)? (?<contact>.+)`],
    ['contact', `(maak|zet) (?<contact>.+?) (als )?(het |de )?contact(persoon)? (van|voor|bij) ${THE}N`],
    [
      'contact',
      `(?<contact>\\S+( \\S+){0,3}) (is|wordt)( nu| voortaan)? (het |de )?contact(persoon)? (van|voor|bij) ${THE}N`,
    ],
    ['end', `${THE}(organisatie )?N (telt|doet) niet meer mee( (per|vanaf|sinds|op) (?<day>.+))?`],
    ['end', `${THE}(organisatie )?N (bestaat niet meer|is opgeheven|stopt)( (per|vanaf|sinds|op) (?<day>.+))?`],
    ['end', `beeindig ${THE}(organisatie )?N( (per|vanaf|op) (?<day>.+))?`],
    ['change', `(wijzig|bewerk|verander) ${THE}(organisatie )?N`],
  ],
};
