/** Dutch words around a date in a question. */
import type { TimeVocabulary } from '../question/words/vocabulary.js';

export const NL_TIMES: TimeVocabulary = {
  time: {
    nouns:
      'deadline, deadlines, termijn, termijnen, einddatum, einddatums, afspraken, uiterste datum, uiterlijke datum, aan, uit',
    beforeNouns: 'met, als, een, de, hun',
    starting: 'start, starten, beginnen, begint, na',
    startingIn: 'in, op, vanaf',
    tooLate: 'te laat',
    howOften: 'elk, elke, ieder, iedere, per, om de',
    until: 'tot, tot aan',
    lasting:
      'geldt, gelden, geldig, loopt, lopen, aanvaard, aanvaarden, aanvaarding, accepteren, geaccepteerd, duurt, duren',
    foreseen:
      'verwachting, verwachtingen, prognose, prognoses, planning, agenda, kalender, vooruitblik, vooruitzicht, vooruitzichten, termijnkalender, doelen, plannen, streefdata, jaarplan, jaarplanning, voorspelling, voorspellingen, op de rol, staat er, gepland, gepland staat, verwacht, voorzien',
    for: 'voor',
    onOr: 'op of',
    between: 'tussen',
    or: 'of, en',
    countedFrom: `van, vanaf, na, sinds, te rekenen vanaf, gerekend vanaf, gelezen op, gepubliceerd op, als gepubliceerd op,
      als het is gepubliceerd op, geschreven op, afgesproken op, uitgaande van`,
    anyWeekday:
      'een (?:maan|dins|woens|donder|vrij|zater|zon)dag, (?:maan|dins|woens|donder|vrij|zater|zon)dagen, in het weekend, een weekend, weekenden, een doordeweekse dag, doordeweeks',
    countedUnits:
      'werkdag, werkdagen, dag, dagen, week, weken, maand, maanden, kwartaal, kwartalen, jaar, jaren, half jaar, halfjaar',
  },
  shortened: [
    ['v, vn, va, vna', 'van'],
    ['vd', 'van de'],
    ['vh', 'van het'],
    ['a.s', 'aanstaande', 'anywhere'],
    ['wk', 'week', 'anywhere'],
    ['wkn', 'weken', 'anywhere'],
    ['dgn', 'dagen', 'anywhere'],
    ['mnden, mnds', 'maanden', 'anywhere'],
    ['kw, kwrt', 'kwartaal', 'anywhere'],
    ['jr', 'jaar', 'anywhere'],
    ['jrn', 'jaren', 'anywhere'],
    ['bijv, bv', 'bijvoorbeeld', 'anywhere'],
    ['evt', 'eventueel', 'anywhere'],
    ['resp', 'respectievelijk', 'anywhere'],
    ['gem', 'gemiddeld', 'anywhere'],
    ['maatr', 'maatregelen', 'anywhere'],
  ],
};
