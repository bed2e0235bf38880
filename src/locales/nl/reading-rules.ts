import type { AskReason, ReadingRuleId } from '../../domain/measure/deadline.js';

/** Why a wording is read as it is, shown behind the reading. */
export const readingRules: Record<ReadingRuleId, string> = {
  day: 'de dag zelf',
  'latest-day': 'die dag is de laatste die nog op tijd is',
  'before-day': 'de dag vóór de genoemde dag is de laatste',
  'before-start': 'de dag vóór het begin van die periode is de laatste',
  'before-end': 'de laatste dag van die periode is nog op tijd',
  'before-end-of-season':
    'voor weerkundigen eindigt een seizoen op de eerste datum, voor sterrenkundigen op de tweede; pas daarna is het te laat',
  'within-period': 'de hele periode, van de eerste tot en met de laatste dag',
  early:
    'begin van een jaar is het eerste kwartaal; van een kwartaal de eerste maand; van een maand de eerste tien dagen',
  middle:
    'medio een jaar is 1 mei tot en met 31 augustus; van een kwartaal de middelste maand; van een maand dag 11 tot en met 20',
  late: 'eind van een jaar is het vierde kwartaal; van een kwartaal de laatste maand; van een maand vanaf dag 21; van een schooljaar vanaf 1 mei',
  season:
    'het seizoen is ruim gelezen, vanaf de eerste dag voor weerkundigen tot en met de laatste voor sterrenkundigen',
  week: 'een week loopt van maandag tot en met zondag',
  range: 'van de eerste tot en met de laatste dag die genoemd is',
  counted: 'geteld vanaf de genoemde dag, of anders vanaf de dag van de tekst',
  'counted-period': 'geteld vanaf de dag van de tekst, en dan de hele week of maand waarin je uitkomt',
  'working-days': 'weekenden en Nederlandse feestdagen tellen niet mee als werkdag, Goede Vrijdag wel',
  christmas: '24 december is de laatste dag vóór de kerst',
  until: 'die dag of periode telt zelf nog mee',
  'until-end': 'de laatste dag van die periode telt nog mee',
  from: 'het begint op die dag, of op de eerste dag van die periode',
  after: 'het begint op de dag na die dag of periode',
  recurring: 'dit komt steeds terug',
  event: 'dit hangt af van iets waarvan de datum niet bekend is',
  standing: 'dit is een blijvende plicht, zonder einddatum',
  'as-soon-as-possible': 'zonder datum erbij is dit geen termijn',
  'no-term': 'er staat geen termijn in de tekst',
  'bound-decides': 'er staat ook dat het snel moet, maar de uiterste datum telt',
  'implied-year': 'er staat geen jaar bij; dit is de eerste keer dat die dag komt, geteld vanaf de dag van de tekst',
  relative: 'gerekend vanaf de dag van de tekst',
  'fiscal-year':
    'het boekjaar van Microsoft loopt van 1 juli tot en met 30 juni en heet naar het jaar waarin het eindigt',
  'school-year': 'een schooljaar loopt van 1 augustus tot en met 31 juli',
  'last-day': 'de laatste dag van de periode',
  overruled: 'een collega heeft deze termijn anders gelezen',
};

/** The same where it is known of what the begin, middle or end is meant. */
export const partRules = {
  early: {
    year: 'begin van een jaar is het eerste kwartaal',
    'fiscal-year': 'begin van een boekjaar is het eerste kwartaal ervan; dat van Microsoft begint op 1 juli',
    quarter: 'begin van een kwartaal is de eerste maand',
    month: 'begin van een maand is dag 1 tot en met 10',
    'school-year': 'begin van een schooljaar is augustus',
  },
  middle: {
    year: 'medio een jaar is 1 mei tot en met 31 augustus',
    'fiscal-year': 'medio een boekjaar is de vijfde tot en met de achtste maand; dat van Microsoft begint op 1 juli',
    quarter: 'medio een kwartaal is de middelste maand',
    month: 'medio een maand is dag 11 tot en met 20',
  },
  late: {
    year: 'eind van een jaar is het vierde kwartaal',
    'fiscal-year': 'eind van een boekjaar is het vierde kwartaal ervan; dat van Microsoft eindigt op 30 juni',
    quarter: 'eind van een kwartaal is de laatste maand',
    month: 'eind van een maand is vanaf dag 21',
    'school-year': 'eind van een schooljaar is 1 mei tot en met 31 juli',
  },
};

/** The question that goes back when a wording cannot be read. */
export const askReasons: Record<AskReason, string> = {
  empty: 'Er staat nog niets om te lezen. Welke termijn bedoel je?',
  no_such_day: 'Deze dag of periode bestaat niet. Welke datum bedoel je?',
  day_or_month_first: 'Dit kan twee data zijn: staat de dag voorop of de maand?',
  no_anchor: 'Dit hangt af van de dag waarop het is geschreven. Van welke datum is de tekst?',
  fiscal_year_missing: 'Welk boekjaar is dit? Noem het jaar erbij, bijvoorbeeld FY25.',
  school_year_missing: 'Welk schooljaar is dit? Noem beide jaren, bijvoorbeeld 2024/2025.',
  other_vendor_fiscal_year: 'Ik ken alleen het boekjaar van Microsoft. Welke datums bedoelt deze leverancier?',
  two_deadlines: 'Ik lees hier meer dan één termijn. Welke geldt?',
  past_looks_forward: 'De zin gaat over wat al is gebeurd, maar de datum moet nog komen. Wat klopt er?',
  weekday_mismatch: 'De weekdag en de datum passen niet bij elkaar. Welke klopt?',
  before_unclear: 'Wanneer begint of eindigt die periode precies? Noem liever een datum.',
  part_of_unknown: 'Welk deel van die periode is dit precies? Noem liever een maand of een datum.',
  not_read: 'Deze termijn kan ik niet lezen. Kun je hem anders schrijven, bijvoorbeeld met een datum?',
};
