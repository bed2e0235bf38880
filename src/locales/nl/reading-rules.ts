import type { AskReason, ReadingRuleId } from '../../domain/deadline.js';

/** Why a wording is read as it is, shown behind the reading. */
export const readingRules: Record<ReadingRuleId, string> = {
  day: 'de dag zelf',
  'latest-day': 'die dag is de laatste die nog op tijd is',
  'before-day': 'vóór een dag: de dag ervoor is de laatste',
  'before-start': 'vóór het begin van een periode: de dag ervoor is de laatste',
  'before-end': 'vóór of uiterlijk op het einde van een periode: tot en met de laatste dag',
  'before-end-of-season':
    'een seizoen eindigt volgens de maanden eerder dan volgens de zon; pas na de tweede datum is het te laat',
  'within-period': 'de hele periode, van de eerste tot en met de laatste dag',
  early:
    'begin van een jaar is het eerste kwartaal; van een kwartaal de eerste maand; van een maand de eerste tien dagen',
  middle:
    'medio een jaar is 1 mei tot en met 31 augustus; van een kwartaal de middelste maand; van een maand dag 11 tot en met 20',
  late: 'eind van een jaar is het vierde kwartaal; van een kwartaal de laatste maand; van een maand vanaf dag 21; van een schooljaar vanaf 1 mei',
  season: 'een seizoen loopt van het begin volgens de maanden tot het einde volgens de zon',
  week: 'een week loopt van maandag tot en met zondag',
  range: 'van de eerste dag van het begin tot en met de laatste dag van het einde',
  counted: 'geteld vanaf de genoemde dag, of anders vanaf de dag van de tekst',
  'counted-period': 'geteld vanaf de dag van de tekst; de week of maand waar je dan in uitkomt',
  'working-days': 'werkdagen geteld; weekenden en Nederlandse feestdagen tellen niet mee, Goede Vrijdag wel',
  christmas: 'vóór de kerst: 24 december is de laatste dag',
  until: 'tot een dag of periode, die dag of periode meegeteld',
  'until-end': 'tot het einde van een periode: tot en met de laatste dag',
  from: 'vanaf de eerste dag',
  after: 'na een dag of periode: vanaf de dag erna',
  recurring: 'dit komt steeds terug',
  event: 'dit hangt af van iets waarvan de datum niet bekend is',
  standing: 'dit is een blijvende plicht, zonder einddatum',
  'as-soon-as-possible': 'zo snel mogelijk, zonder datum erbij, is geen termijn',
  'no-term': 'er staat geen termijn in de tekst',
  'bound-decides': 'zo snel mogelijk, maar met een uiterste datum erbij: die datum telt',
  'implied-year': 'zonder jaartal: de eerste keer dat die dag komt, geteld vanaf de dag van de tekst',
  relative: 'gerekend vanaf de dag van de tekst',
  'fiscal-year':
    'het boekjaar van Microsoft loopt van 1 juli tot en met 30 juni en heet naar het jaar waarin het eindigt',
  'school-year': 'een schooljaar loopt van 1 augustus tot en met 31 juli',
  'last-day': 'de laatste dag van de periode',
  overruled: 'een collega heeft deze termijn anders gelezen',
};

/** The question that goes back when a wording cannot be read. */
export const askReasons: Record<AskReason, string> = {
  empty: 'Er staat nog niets om te lezen. Welke termijn bedoel je?',
  no_such_day: 'Deze dag of week bestaat niet. Welke datum bedoel je?',
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
