/** Dutch words that stand between a promise and its date. */
import type { RelationWords } from '../deadline/vocabulary.js';

export const relations: RelationWords = {
  relations: {
    on: 'op, per, op datum van, peildatum',
    in: 'in, in de loop van, gedurende, tijdens, binnen, ergens in, nog in, in de periode',
    at: 'aan, bij, met, nog',
    for: `
      gepland voor, ingepland voor, geagendeerd voor, voorzien voor, verwacht voor, beoogd voor, aangekondigd
      voor, staat voor, op de roadmap voor, roadmap voor, op de planning voor, op de agenda voor, op de rol voor
    `,
    by: `
      uiterlijk, ten laatste, op zijn laatst, op z'n laatst, op het laatst, niet later dan, niet later als, niet
      na, tegen, op of voor, voor of op, op of eerder dan, uiterste datum, uiterste termijn, uiterste leverdatum,
      deadline, einddatum, streefdatum, opleverdatum, uitgesteld tot, uitgesteld naar, verschoven naar, verschoven
      tot, verplaatst naar, verzet naar, tussen nu en, binnen nu en, van nu tot
    `,
    before: 'voor, nog voor, eerder dan, voorafgaand aan, alvorens, voordat',
    until: 'tot, tot aan, totdat',
    through: 'tot en met, t/m, tot & met, tm',
    from: `
      vanaf, met ingang van, ingaande, ingaand, ingang, m.i.v., miv, startend, beginnend, te beginnen
    `,
    after: 'na, pas na, later dan, na afloop van',
    'not-before': `
      niet eerder dan, niet eerder, niet voor, op zijn vroegst, op z'n vroegst, op het vroegst, ten vroegste,
      vroegst, pas vanaf, pas per, pas op, op of na, niet eerder dan op
    `,
    since: 'sinds, sedert',
    around: 'rond, omstreeks, circa, ca, ca., ongeveer, om en nabij',
    of: 'van, uit, d.d., dd, dd., gedateerd, gedagtekend, jl, geldend op',
    instead: 'in plaats van, i.p.v., ipv, anders dan, oorspronkelijk, voorheen, aanvankelijk',
    not: 'niet in, niet op, niet meer, niet meer in, niet per',
    between: 'tussen, ergens tussen, in de periode tussen',
  },
  trailing: {
    by: "uiterlijk, ten laatste, op zijn laatst, op z'n laatst, of eerder, of zoveel eerder",
    'not-before': "op zijn vroegst, op z'n vroegst, of later",
    from: 'en daarna, en later, en verder',
  },
  fillers: `
    de, het, 't, de datum, datum, de datum van, de maand, ergens, is, :, dus, ook, nog, al, ten minste, tenminste,
    minimaal, minstens, zeker, in ieder geval, in elk geval, het einde van de dag, einde dag, het einde van de werkdag
  `,
  articles: "de, het, 't, een",
  parts: {
    early: 'begin, start, aanvang, vroeg in, vroeg, primo',
    middle: 'medio, halverwege, halfweg, midden, half, hartje',
    late: 'eind, einde, laat in, slot',
    'last-day': 'ultimo',
  },
  wholeParts: [['late', 'year', 'jaareinde, eindejaar, jaarultimo']],
  of: 'van, in, uit, van de, van het',
  partOf: 'van, van de, van het',
  through: 'tot en met, t/m, tot, tm, tot & met, tot aan, -, /, tot uiterlijk, a',
  and: 'en, &',
  or: 'of, dan wel, danwel, en/of',
  shifts: [
    [
      0,
      `
        dit, deze, huidig, huidige, lopend, lopende, dit lopende, nog dit, nog deze, later dit, later deze
      `,
    ],
    [
      1,
      `
        volgend, volgende, eerstvolgend, eerstvolgende, komend, komende, eerstkomende, aankomend, aankomende,
        aanstaand, aanstaande, a.s., nieuw, nieuwe
      `,
    ],
    [-1, 'vorig, vorige, afgelopen, voorgaand, voorgaande, verleden'],
  ],
  trailingShifts: [
    [1, 'a.s., aanstaande, aankomend, eerstkomend'],
    [-1, 'jl, jl., j.l., jongstleden, jongsleden, l.l.'],
  ],
  coming: 'komende, de komende, eerstkomende, volgende, aankomende, eerstvolgende',
  past: 'afgelopen, de afgelopen, vorige, laatste, de laatste, voorbije',
  within: `
    binnen, uiterlijk binnen, uiterlijk over, binnen nu en, binnen een termijn van, binnen een periode van, een
    termijn van, termijn van, een deadline van, deadline van, in de komende, de komende, komende, in de loop van
    de komende, gedurende de komende, de volgende, in de volgende, in minder dan, tussen nu en
  `,
  afterCount: 'over',
  fromNow: `
    vanaf nu, vanaf vandaag, vanaf heden, na heden, na vandaag, na nu, na dato, gerekend vanaf heden
  `,
  roughly: `
    maximaal, max, max., ten hoogste, hooguit, hoogstens, ongeveer, circa, ca, ca., zo n, zo'n, ruim, nog eens, uiterlijk,
    een periode van, een termijn van, de, het, een kleine, een krappe, een ruime, een dikke, een goede
  `,
  extents: '',
  countedFrom: `
    na, nadat, vanaf, volgend op, volgende op, sinds, na de datum van, te rekenen vanaf, gerekend vanaf, na
    afloop van
  `,
  countedBack: 'voor, voorafgaand aan, voordat, eerder dan, alvorens',
  thisPublication: `
    publicatie van dit, publicatie van deze, de publicatie van dit, de publicatie van deze, dagtekening, de
    dagtekening, dagtekening van deze, datum van deze, de datum van deze, datum van dit, de datum van dit,
    verschijnen van dit, het verschijnen van dit, verzending van deze
  `,
  weekOf: 'week van, week vanaf, week beginnend op, week die begint op, week startend op',
  moved: `
    verschoven, uitgesteld, verplaatst, verschuift, verschuiven, gewijzigd, opgeschoven, verzet, verlengd, opgerekt,
    vervroegd, niet gehaald, niet haalbaar, gemist, verstreken
  `,
  inTheCourseOf: 'in de loop van, binnen, gedurende, tijdens, voor het verstrijken van',
  deadlineNouns: `
    termijn, deadline, datum, streefdatum, einddatum, opleverdatum, uiterste datum, ingangsdatum, startdatum,
    ingang
  `,
  documents: `
    brief, kamerbrief, memo, rapport, verslag, notulen, mail, email, bericht, nota, notitie, blog, dpia,
    onderzoek, overleg, gesprek, vergadering, versie
  `,
  releases: 'release, update, livegang, uitrol, oplevering, patch, patchronde',
  dated: `
    gepubliceerd, verschenen, getekend, ondertekend, gesloten, afgerond, gedateerd, verstuurd, ontvangen
  `,
  beforeAmount: 'naar, van, dan, met, is, zijn, voor, om de',
  afterUnit: 'tijd',
  timeGiven: 'de tijd, respijt',
  unknownParts: 'deel, gedeelte, periode, stuk, kwart',
  unreadPeriods: `
    kabinetsperiode, regeerperiode, zittingsperiode, vergaderjaar, begrotingsjaar, academisch jaar, collegejaar, studiejaar, nazomer, voorzomer, weekend, voorjaarssemester, najaarssemester,
    trimester
  `,
  asOf: 'per, peildatum, op peildatum, stand per',
  rollingPast: 'afgelopen, voorbije',
  ago: 'geleden, terug',
  looseTimes: `
    reces, zomerreces, kerstreces, herfstreces, voorjaarsreces, meireces, vakantie, zomervakantie,
    kerstvakantie, herfstvakantie, voorjaarsvakantie, meivakantie, schoolvakantie, schoolvakanties, vakanties,
    bouwvak, feestdagen, zomerstop, carnaval, ramadan
  `,
};
