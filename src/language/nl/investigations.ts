/** Dutch: "is Teams onderzocht?", "welke onderzoeken gaan over Intune?", "wat is MD23?". */
import type { InvestigationVocabulary } from '../investigations/vocabulary.js';

const TOPIC = '(?<topic>\\S.{0,78}?\\S)';
const OF = '(naar|over|op|van|voor|rond|rondom)';

export const NL_INVESTIGATIONS: InvestigationVocabulary = {
  nouns:
    "(onderzoek|onderzoeken|dpia|dpias|dpia[’']s|dtia|dtias|dtia[’']s|verificatieonderzoek|verificatieonderzoeken)",
  of: [
    `(is|zijn|was|waren|werd|werden) ${TOPIC}( al| ook| ooit| eerder| eens)* (onderzocht|doorgelicht)`,
    `(is|zijn|was|waren|bestaat|bestaan|loopt|lopen) er( al| ook| ooit| nog)*( een| geen)? N( gedaan| uitgevoerd| geweest)? ${OF} ${TOPIC}( gedaan| uitgevoerd| geweest)?`,
    `(hebben|kennen) we( al| ook)*( een| geen)? N ${OF} ${TOPIC}`,
    `(welk|welke) N (gaat|gaan|noemt|noemen|betreft|betreffen|vermeldt|vermelden|verwijst|verwijzen)( over| naar)? ${TOPIC}`,
    `(welk|welke) N (zijn|is|bestaan|bestaat|waren) er ${OF} ${TOPIC}`,
    `(welk|welke) N ${OF} ${TOPIC}( zijn er| is er| bestaan er| hebben we| kennen we| ken je)?`,
  ],
  one: [
    'wat( voor N)? is( het| de)?( N)? (?<code>\\S+)',
    'waar gaat( het| de)?( N)? (?<code>\\S+) (over|om)',
    'vertel( me| mij)?( iets| meer| wat)? over( het| de)? N (?<code>\\S+)',
  ],
  articles: '(de|het|een)',
};
