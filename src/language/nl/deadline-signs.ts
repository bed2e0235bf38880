/** Dutch words that say what kind of promise a sentence holds. */
import type { SignWords } from '../deadline/vocabulary.js';

export const signs: SignWords = {
  forecast: `
    verwacht, verwachten, verwachting, verwachtingen, naar verwachting, hoopt, hopen, hoop, hopelijk, streeft,
    streven, streef, gestreefd, streefdatum, beoogt, beogen, beoogd, inzet, ingezet op, van plan, gepland,
    ingepland, plant, plannen om, volgens planning, volgens de planning, de planning is, planning is, staat op
    de planning, staat gepland, voornemens, het voornemen, mikt, mikken, richt zich op, vermoedelijk,
    waarschijnlijk, wellicht, mogelijk in, voorzien voor, is voorzien, voorziet, indicatief, naar schatting, de
    bedoeling, bedoeling is, het doel is, doel is, ambitie, de ambitie, hoopt op, tentatief, onder voorbehoud
    gepland, wil proberen, probeert, poogt, rekent erop, rekenen erop, gaat ervan uit,
    gaat er van uit, gaan ervan uit, gaan er van uit, ga ervan uit, ga er van uit, naar alle waarschijnlijkheid, als het meezit, als alles meezit, als alles goed gaat, als het lukt,
    volgens plan, zet in op, zetten in op, koerst op, koersen op, denkt, denken, schat in, schatten in, de inschatting,
    onder voorbehoud, mogelijk eind, mogelijk begin, mogelijk medio, mogelijk op, mogelijk per, mogelijk voor,
    mogelijk uiterlijk, mogelijk rond, mogelijk al, mogelijk nog, mogelijk pas, mogelijk vanaf, mogelijk binnen
  `,
  supposed: { would: 'zou, zouden', have: 'moeten, kunnen' },
  forecastAdjectives: 'verwachte, beoogde, geplande, voorziene, nagestreefde, geschatte',
  forecastNouns: `
    datum, einddatum, opleverdatum, oplevering, oplevermoment, afronding, levering, release, releasedatum,
    ingangsdatum, invoering, livegang, termijn, planning, lancering, implementatie, ingebruikname,
    publicatiedatum, startdatum
  `,
  lapses: 'vervalt, vervallen, verloopt, verlopen, loopt af, lopen af, afloopt, aflopen, eindigt van rechtswege',
  standing: `
    blijft, blijven, blijf, te allen tijde, ten allen tijde, steeds, altijd, te alle tijde, voortdurend,
    continu, doorlopend, doorlopende, permanent, permanente, onverminderd, voortaan, vanaf nu, onafgebroken, blijvend,
    blijvende, voor onbepaalde tijd, structureel, zolang het contract loopt, gedurende de looptijd, gedurende de
    hele looptijd, zal nooit, zullen nooit, zal nimmer
  `,
  lasting: `
    sindsdien, sinds, sedert, alleen nog, nog maar, uitsluitend nog, slechts nog, nooit, niet langer, niet meer, elk
    verzoek, ieder verzoek, elke, elk, ieder, iedere, nimmer, standaard
  `,
  asSoonAsPossible: `
    zo snel mogelijk, zo spoedig mogelijk, zo gauw mogelijk, zo vlug mogelijk, zodra mogelijk, zodra dit
    mogelijk is, zodra dat mogelijk is, zodra het kan, zodra het mogelijk is, zo snel als mogelijk, zo snel als
    redelijkerwijs mogelijk, zo snel als redelijkerwijs mogelijk is, zo spoedig als mogelijk, z.s.m., zsm, asap,
    onverwijld, onmiddellijk, per direct, direct, terstond, met spoed, spoedig, spoedigst, per ommegaande,
    zonder onnodige vertraging, zonder vertraging, met voorrang, met onmiddellijke ingang, meteen, zonder
    uitstel, met prioriteit, op de kortst mogelijke termijn, zo kort mogelijke termijn
  `,
  noTerm: `
    geen termijn, nog geen termijn, geen datum, nog geen datum, geen deadline, nog geen deadline, geen
    einddatum, geen planning, nog geen planning, geen concrete datum, nog geen concrete datum, geen concrete
    termijn, geen tijdpad, geen tijdlijn, zonder termijn, zonder datum, zonder deadline, onbekende termijn,
    nader te bepalen, n.t.b., ntb, nog te bepalen, nog niet bekend, op termijn, op korte termijn, op middellange
    termijn, op lange termijn, op langere termijn, binnenkort, t.z.t., tzt, te zijner tijd, in de toekomst, in
    de nabije toekomst, op een later moment, op een later tijdstip, op enig moment, in een later stadium, binnen
    afzienbare tijd, binnen redelijke termijn, binnen een redelijke termijn, tijdig, uiteindelijk, in de komende
    tijd, de komende tijd, komende tijd, in de komende periode, de komende periode, komende periode, in een
    volgende fase, in een vervolgfase
  `,
  someUnits: 'enkele, een paar, een aantal, meerdere, verscheidene, een handvol, diverse',
  events: `
    zodra, nadat, op het moment dat, vanaf het moment dat, totdat, tot nader order, zo snel
    als, voor aanvang, voor de aanvang, voor de start, afhankelijk van, aansluitend op, direct nadat, onmiddellijk na, direct na, meteen na
  `,
  eventPrepositions: 'na, volgend op',
  noEvent: `
    te, en, of, in, op, voor, van, bij, met, door, aan, om, dat, die, zoals, maar, tot, naar, binnen, over,
    conform, volgens, als, want, dit, wat, gaan, elkaar, uiterlijk, via, per
  `,
  noEventAfter: 'in, leeft',
  whenWords: 'wanneer, als, indien, voordat, alvorens',
  eventEndings: `
    gereed, afgerond, beschikbaar, voltooid, opgeleverd, goedgekeurd, gepubliceerd, getekend, ondertekend,
    uitgebracht, doorgevoerd, uitgerold, ingevoerd
  `,
  eventNouns: `
    oplevering, ingebruikname, livegang, release, update, versie, verlenging, contractverlenging, ondertekening,
    contractvernieuwing, vernieuwing, aanbesteding, wijziging, evaluatie, herziening, dpia, contract, overleg,
    uitrol, fase
  `,
  beforePrepositions: 'voorafgaand aan',
  happenings: `
    oplevering, ingebruikname, livegang, verlenging, contractverlenging, ondertekening, contractvernieuwing,
    vernieuwing, uitrol, inwerkingtreding, afronding, lancering, ingebruikneming, beëindiging, verlengen, ondertekenen,
    opleveren, afronden, aflopen, beëindigen, vernieuwen
  `,
  uponHappening: 'bij, bij de, bij het',
  atEvent: 'bij, met, in, tijdens, voor, voorafgaand aan',
  conditions: `
    mits, tenzij, op voorwaarde dat, onder de voorwaarde dat, onder voorbehoud van, onder voorbehoud dat, onder
    voorbehoud, indien, in het geval dat, voor zover, voorzover, zolang, zodra, nadat, afhankelijk van,
    behoudens
  `,
  conditionsAfterComma: 'als, wanneer',
  notEvents: 'zodra mogelijk, na te gaan, na elkaar, na verloop van tijd',
  preterites: `
    bracht, deed, ging, kwam, gaf, nam, hield, liet, bood, sloot, schreef, verscheen, trad, begon, kreeg, stond,
    hielp, loste, zette, bleek, koos
  `,
  preteriteEndings: { one: 'de, te', many: 'den, ten' },
  adjectiveEndings: 'ende, aande, iende, igste, lijkste, atste, ogste, uwste, otste',
  participles: '',
  participleShape: {
    starts: `
      ge, be, ver, ont, her, toege, aange, opge, uitge, afge, doorge, inge, overge, omge, vastge, voltooid, klaarge, bijge
    `,
    ends: 'd, t, en',
  },
  present: 'is, zijn',
  promises: `
    schrijft, schreef, geschreven, informeert, informeerde, geinformeerd, antwoordt, antwoordde, geantwoord, deelt mee,
    deelde mee, meegedeeld, verzekert, verzekerde, verzekerd, stelde dat, stelt dat,
    toegezegd, zegt toe, zegde toe, toezegging, toe te zeggen, zegt, zegde, toezegt, belooft, beloofde, beloofd,
    aangekondigd, kondigt, kondigde, aangegeven, geeft aan, gaf aan, laten weten, laat weten, liet weten,
    afgesproken, spreekt af, overeengekomen, bevestigd, bevestigt, bevestigde, verklaard, gemeld, meldt, meldde,
    gezegd, gepland, besloten, verplicht, gecommitteerd, committeerde, toegelicht, aangeboden, verzocht,
    gevraagd, opgedragen, geadviseerd, aanbevolen, gehad, uitgesteld, verschoven, verlengd, vervroegd, verplaatst, bepaald, vastgesteld dat,
    gekregen, krijgt, voorgesteld
  `,
  future: `
    zal, zullen, gaat, gaan, moet, moeten, dient, dienen, wil, willen, wordt, worden, komt, komen
  `,
  past: 'had, hadden, was, waren, werd, werden, zou, zouden',
  perfect: 'heeft, hebben',
  negations: 'niet, geen',
  parties: `
    zij, ze, hij, leverancier, vendor, bedrijf, verwerker, aanbieder, dienstverlener, opdrachtnemer,
    slm, rijk, ministerie, organisatie
  `,
  pluralParties: `
    wij, we, organisaties, overheidsorganisaties, leveranciers, partijen, beheerders, verwerkers
  `,
  notVerbs: `
    niet, met, het, dat, dit, wat, uit, tot, zit, echt, want, mist, reeds, kent, zegt, wordt, heeft, verwacht,
    hoopt, streeft, belooft, beoogt, zal, moet, dient, gaat, laat, geacht, cloud, rijksdienst, toegezegd,
    product, contract, verdict, rest, eerst, juist, goed, tekent, bent, gemeenschappelijkt, project, kunt, mag,
    recht, object, dienst, bericht, rapport, klant, omdat, opdat, kort, laatst, zoekt, acht, macht, inzicht,
    overzicht, toezicht, beleid, support, endpoint
  `,
  singleActs: `
    werkt, onderzoekt, overweegt, bekijkt, bestudeert, verkent, bespreekt, past, voert, lost, herstelt,
    publiceert, levert, voltooit, rondt, stelt, maakt, wijzigt, introduceert, lanceert, implementeert,
    realiseert, verbetert, verhelpt, repareert, verwijdert, voegt, breidt, ontwikkelt, bouwt, start, begint,
    stopt, stuurt, kondigt, meldt, legt, schakelt, zet, migreert, rolt, vervangt, herziet, bereidt, treft,
    neemt, brengt, komt, actualiseert, evalueert, toetst, noemt, plant, adviseert, vraagt, verzoekt, erkent,
    stemt, ziet, vindt, denkt, weet, beoordeelt, regelt, sluit, heft, trekt, corrigeert, verplaatst, spant,
    zorgt, doet, wijst, vult, scheidt, krijgt, ontvangt, probeert, poogt, mikt, kiest
  `,
  subordinators: `
    die, dat, of, welke, wat, hoe, waar, waarvan, waarmee, waarbij, omdat, als, zoals, terwijl, wanneer, indien,
    zodat, tenzij, mits, zodra
  `,
  adverbs: 'ook, dan, nu, zelf, al, hierbij, daarbij, eveneens, nog, inmiddels, thans, alle, wel',
  startVerbs: 'start',
  falseFriends: 'past',
  typical: `
    de, het, een, en, van, voor, uiterlijk, met, dat, niet, wordt, aan, op, door, zal, tot, vanaf, na, uit, bij,
    dit, deze, eind, einde, ook, zijn, naar, per, maart, mei, juni, juli, wij, moet, klaar, gereed, nog, dan,
    tussen, binnen, maatregel, maatregelen, levert, lost, datum
  `,
};
