/** Dutch words of sentences about reminders, each by what it says. */
import type { ReminderVocabulary } from '../reminders/vocabulary.js';
import { calendar } from './deadline-calendar.js';

export const NL_REMINDERS: ReminderVocabulary = {
  language: 'nl',
  words: {
    filler:
      'de, het, een, n, t, s, u, graag, aub, svp, alsjeblieft, alstublieft, even, eventjes, maar, eens, nou, nu, voortaan, vanaf nu, altijd, telkens, meteen, direct, per direct, hoi, hallo, hey, hee, hi, dag, goedemorgen, goedemiddag, oke, ok, ja, bedankt, dank je, dankjewel, dank je wel, nakoming, zelf, toch, dus, verder, willen, wel, lang, pas, rond, rondom, gedurende, volgend, zo, zo lang, echt, helemaal, tijdelijk, voorlopig, persoonlijk, zoal, eigenlijk, precies, nog, dan, blijf, blijven, hele, gehele',
    and: 'en, &, plus, alsook, evenals',
    joint:
      'aan, over, voor, van, op, bij, met, om, in, naar, tegen, tot, uit, te, rond, wat betreft, omtrent, inzake, betreffende',
    request:
      'kun je, kan je, wil je, zou je, kun jij, kan jij, wil jij, zou jij, kunt u, kan u, wilt u, zou u, kunnen jullie, willen jullie, mag ik, mogen wij, kan ik, kun je me, wil je me, je mag, je kunt, je kan, u mag',
    wish: 'ik wil, wil ik, wil, ik wou, ik zou graag, zou ik graag, zou graag, ik hoef, hoef ik, hoef, ik wens, liever, het liefst, laat me, laat mij, ik heb liever, ik krijg liever, ik ontvang liever, we willen, wij willen',
    me: 'ben ik, heb ik, ga ik, neem ik, word ik, krijg ik, ik, me, mij, mijn, m n, mezelf, mijzelf',
    you: 'je, jij, jou, jouw, u, uw, jullie, nakoming',
    us: 'ons, wij, we, onze, iedereen, ons allemaal, het team, het hele team, team, teamleden, collegas, alle collegas, allen, iedereen in het team, van het team, voor het team',
    it: 'die, deze, dit, dat, hem, daar, daaraan, daarover, hier, hieraan, hierover, daarvan, hiervan, daarvoor, hiervoor, ervoor, eraan, erover, ervan',
    ofIt: 'er',
    all: 'alle, alles, al mijn, al, allemaal, elke herinnering, iedere herinnering, voor alles, alle maatregelen',
    measure: 'maatregel, maatregelen, toezegging, toezeggingen, actie, acties, afspraak, afspraken, punt, punten',
    remind:
      'herinner, herriner, herinneren, geherinnerd worden, herinnerd worden, worden herinnerd, herinnerd te worden, te worden herinnerd, waarschuw, waarschuwen, gewaarschuwd worden, worden gewaarschuwd, attendeer, attenderen, rappelleer, rappelleren',
    reminds: 'herinnert, herinner je, herinner jij, herinnerde, waarschuwt, zou herinneren',
    reminded: 'herinnerd, geherinnerd, gewaarschuwd, gerappelleerd, geattendeerd',
    reminder:
      'herinnering, herinneringen, herrinering, herrineringen, herinneringsbericht, herinneringsberichten, reminder, reminders, seintje, seintjes, rappel, rappels, waarschuwing, waarschuwingen, attendering, attenderingen, aanmaning, aanmaningen, alarm, alert, alerts',
    message:
      'bericht, berichten, berichtje, berichtjes, notificatie, notificaties, mail, mails, mailtje, mailtjes, appjes, kaartje, kaartjes',
    notice: 'melding, meldingen',
    send: 'stuur, sturen, verstuur, versturen, zend, zenden, verzend, verzenden, verstuurt, stuurt',
    sends: 'stuur je, stuur jij, verstuur je, verstuur jij, stuurt u, zend je, sturen jullie',
    sent: 'gestuurd, verstuurd, verzonden, uitgestuurd, uitgegaan, stuurde, verstuurde',
    receive: 'krijgen, ontvangen, hebben, zien, horen',
    receives: 'krijg ik, krijg, krijgt, ontvang, ontvangt, kan ik verwachten, verwachten',
    received: 'gehad, gekregen, kreeg',
    out: 'uit, uitgaan, de deur uit, verstuurd worden, eruit',
    ask: 'vraag, vragen, bevraag, vraag na, informeer',
    put: 'ga, reset, herstel, zet, zetten, doe, doen, maak, schakel, stel, plan, plannen, inplannen, geef, leg, laat',
    no: 'geen, niet, nooit, nimmer, niets, niks',
    more: 'meer, langer, verdere, nog langer',
    stop: 'stop, stoppen, stopt, staak, staken, hou op, houd op, ophouden, hou, houd, beeindig, beeindigen, schrap, schrappen, verwijder, verwijderen, annuleer, annuleren, hef, opheffen, einde',
    off: 'uit, uitzetten, uitschakelen, uitgezet, uitgeschakeld',
    on: 'aan, aanzetten, inschakelen',
    again: 'weer, opnieuw, terug, nogmaals, nog een keer, alsnog',
    normal:
      'normaal, normale, gewoon, gewone, standaard, gebruikelijk, gebruikelijke, standaardinstellingen, standaardinstelling, zoals altijd, als altijd, als vanouds, zoals eerst, zoals vroeger, zoals normaal, zoals gewoonlijk, zoals gebruikelijk, zoals het was, als voorheen, zoals voorheen, zoals iedereen, zoals het team, net als het team, zoals de anderen',
    snooze: 'snooze, snoozen, snoozet, snooz, gesnoozed, sluimer, sluimeren',
    postpone: 'uitstellen, uit te stellen, stel uit, verschuif, verschuiven, schuif op',
    mute: 'mute, muten, gemute, demp, dempen, gedempt, stilzetten',
    later: 'later, niet nu, nu niet, straks, een andere keer, een ander moment',
    pause:
      'pauzeer, pauzeren, pauze, pauseer, pauseren, gepauzeerd, pauzeknop, onderbreek, onderbreken, opschorten, schort, even pauze, niet storen, met rust, niet lastigvallen',
    resume: 'hervat, hervatten, ontdemp',
    restart: 'herstart, herstarten, ga door, doorgaan, ga verder, door, activeer, activeren, heractiveer, heractiveren',
    at: 'om, tegen, rond',
    from: 'vanaf, van, sinds, met ingang van, per',
    after: 'na, pas na',
    before: 'voor, voordat, voor het',
    until: 'tot, tot aan, totdat',
    through: 't m, tot en met, tm',
    between: 'tussen',
    in: 'over, binnen',
    fromNow: 'vanaf nu, vanaf vandaag',
    coming:
      'komende, komend, aankomende, aankomend, eerstkomende, volgende, eerstvolgende, komen, komt, eraan, er aan, aankomen, gepland, geplande, ingepland, klaar, in de wacht, nieuwe, eerste',
    each: 'elke, elk, iedere, ieder, per',
    everyOther: 'om de',
    evening: 's avonds, savonds, s middags, smiddags, in de avond, in de middag, avond',
    morning: 's ochtends, sochtends, s morgens, smorgens, in de ochtend, ochtend, in de morgen',
    half: 'half, kwart over, kwart voor, kwart',
    time: 'tijd, tijdstip, tijden, uur, uren, moment, tijdig',
    minus: 'min, minus',
    weekend: 'weekend, weekeinde, weekenden, weekends',
    end: 'eind, einde, het einde van, het eind van',
    advance:
      'van tevoren, vantevoren, van te voren, tevoren, vooraf, ervoor, daarvoor, vooruit, van voren, vooraan, voor de deadline, voor een deadline, voor de termijn, voor een termijn, voor de einddatum, voor deadline, voor deadlines, voor het einde, voor de laatste dag, voor de uiterste datum, voor het aflopen, voordat de termijn begint, voordat de termijn ingaat, voordat het moet, voordat iets moet, voordat het zover is',
    dayBefore: 'de dag ervoor, de dag vooraf, de dag van tevoren, de dag voor de deadline, de dag voor de termijn',
    late: 'te laat, telaat, over tijd, over de datum, over de deadline, overtijd, achterloopt, achter loopt, achterstallig, achterstallige, verstreken is',
    lastDay:
      'laatste dag, dag zelf, dag van de deadline, dag van de termijn, op de deadline, op de einddatum, uiterste dag, slotdag, op de uiterste datum',
    begins:
      'termijn begint, termijn ingaat, termijn gaat in, termijn start, begin van de termijn, begin van een termijn, eerste dag, begin termijn, start van de termijn, termijn loopt',
    dayAfter:
      'dag erna, dag daarna, dag na de deadline, dag na de termijn, dag na afloop, na de deadline, na de termijn, na de laatste dag, als de deadline voorbij is, deadline voorbij',
    expiry:
      'verloopt, verlopen, afloopt, aflopen, vervalt, vervallen, afloop, einde looptijd, ophoudt, eindigt, aanvaarding, aanvaardingen',
    start: 'begint, beginnen, start, starten, ingaat, ingaan',
    silent:
      'hoe het staat, hoe het ermee staat, hoe het er mee staat, hoe het er voor staat, hoe het ervoor staat, hoe het gaat, hoe staat het, stand van zaken, stand, status, voortgang, update, updates, lang stil, stil, stilte, stil is, niets gemeld, geen update, geen nieuws',
    undated:
      'zonder termijn, zonder datum, zonder deadline, zonder einddatum, om een datum, om een termijn, om een deadline, naar een datum, naar een termijn, naar de datum, naar de termijn, om datum, geen termijn, geen datum, geen deadline, geen einddatum, een datum, een termijn',
    unverified:
      'wacht op verificatie, wachten op verificatie, op verificatie wacht, op verificatie wachten, te verifieren, niet geverifieerd, nog niet geverifieerd, gereed gemeld, verificatie, verificaties, wacht op een verificateur, verifieren, gereedmeldingen, gereedmelding',
    recurring: 'terugkerend, terugkerende, periodiek, periodieke, doorlopend terugkerende, terugkeert',
    escalate:
      'escaleer, escaleren, escalatie, escalaties, escaleert, naar de coordinatoren, naar de coordinator, schaal op, opschalen',
    once: 'een keer, 1 keer, 1x, eenmaal, eenmalig, slechts een keer',
    repeat: 'herhaal, herhalen, herhaling, herhalingen, herhaald, herhaalde, vervolgherinnering, vervolgherinneringen',
    also: 'ook, daarnaast, extra, bovendien, tevens, erbij, aanvullend, daarbij',
    only: 'alleen, uitsluitend, enkel, slechts, alleen nog, alleen maar, louter',
    whenever: 'als, indien, zodra, wanneer, zolang, bij',
    condition:
      'als, indien, zodra, wanneer, zolang, bij, iets, wat, er iets, een maatregel, er, is, zijn, wordt, worden, raakt, staat, staan, deadline, deadlines, termijn, termijnen, einddatum, die, daarna, vervolgens, blijft, komt, op de dag dat, de dag dat, op de dag, na elkaar, erna, te melden, tussen twee, het',
    work: 'werk, werken, werkt, werkzaam, aan het werk, werkdag, werkdagen, werkend',
    dayOff:
      'vrije dag, vrije dagen, vaste vrije dag, vaste vrije dagen, roostervrije dag, roostervrij, papadag, papadagen, mamadag, mamadagen, parttimedag, parttimedagen, deeltijddag, vrij altijd, zorgdag, ouderschapsverlofdag',
    free: 'vrij, vrijaf, vrij genomen, snipperdag, vrije dag, vrije dagen, dag vrij, dagje vrij',
    holiday:
      'vakantie, vakanties, vakantiedag, vakantiedagen, op vakantie, met vakantie, verlof, met verlof, op verlof, zomervakantie, wintersport, kerstvakantie, herfstvakantie, meivakantie, voorjaarsvakantie, snipperdagen, vakantieperiode, reces',
    absent: 'afwezig, weg, niet aanwezig, niet beschikbaar, onbereikbaar, niet op kantoor, uit de running',
    there: 'er, aanwezig, op kantoor, beschikbaar, bereikbaar',
    have: 'heb, heeft, ben, ga, gaat, neem, zit, is, blijf, word, gaan, zijn, wordt, neem op, opgenomen, opneem',
    cancel:
      'gaat niet door, gaan niet door, niet door, geannuleerd, afgelast, afgezegd, vervalt, vervallen, is vervallen, van de baan, uitgesteld, gecanceld, annuleer, annuleren, verwijder, verwijderen, schrap, haal weg, weg',
    onDays: 'op',
    onDay: '',
    asking:
      'wanneer, wat, welke, welk, wie, hoe, waarom, waar, moet, moeten, mag, mogen, kan, kunnen, zal, zullen, zou, zouden, hoeveel, heb je, heb jij, hebt u, heb ik, ben ik, ben je, word ik, krijg ik, ga je, ga jij, is er, zijn er, wordt er, worden er, gaat er, komt er, komen er, herinner je, herinner jij, stuur je, stuur jij, weet je, hoezo, hoelang',
    which: 'wat, welke, welk, waarvan, wat voor',
    who: 'wie, wiens',
    how: 'hoe, op welke manier',
    howOften: 'hoe vaak, hoeveel keer, hoeveel',
    show: 'toon, geef, laat, laat zien, zien, bekijk, bekijken, open, overzicht, lijst, weergeven, ik wil zien, wijzig, wijzigen, verander, aanpassen, pas aan, pas, aan',
    be: 'ben, is, zijn, word, wordt, worden, staan, staat, was, waren, werd, werden, er, gelden, geldt, heb, heeft, hebben, hebt, kan, kunnen, kun, kon, konden, kunt',
    past: 'heb, heeft, hebt, hebben, heb je, heb jij, hebt u, heb ik, al, reeds, ooit, laatst, laatste, voor het laatst, recente, gestuurd, verstuurd, was, waren, zijn er verstuurd',
    will: 'word ik, worden we, wordt er, worden er, ga je, ga jij, gaat er, gaan er, komt er, komen er, ga, gaat, gaan, zal, zul, zullen, zult, kom, komt, komen, word, wordt, worden',
    would: 'zou, zouden, zou je, zou jij, zouden jullie',
    change: 'veranderen, verandert, veranderde, anders, verschil, verschilt, wijzigen, schelen, uitmaken',
    happen: 'gebeuren, gebeurt, gebeurde, betekenen, betekent, uitkomen, uitziet, uitzien',
    settings:
      'instellingen, instelling, ingesteld, voorkeuren, voorkeur, herinneringsinstellingen, herinneringsinstelling, herinneringsbeleid, herinneringsvoorkeuren, herinneringsschema',
    rules: 'beleid, schema, geregeld, afgesteld, geconfigureerd, ritme, regels, frequentie',
    failed:
      'mislukt, mislukte, mislukken, mislukking, mislukkingen, gefaald, gefaalde, faalde, faalden, fout gegaan, misgegaan, misging, ging mis, gingen mis, ging fout, gingen fout, mis, fout, fouten, foutief, foutmeldingen',
    lost: 'niet aangekomen, niet bezorgd, niet afgeleverd, niet ontvangen, niet aankwam, niet aankwamen, niet aankomen, niet verzonden, niet verstuurd, niet gelukt, onbezorgd, onbezorgbaar, onbestelbaar, teruggekomen, nooit aangekomen, niet doorgekomen, niet overgekomen, niet uitgegaan, blijven hangen, niet gekregen, kwijtgeraakt',
    arrive: 'aangekomen, bezorgd, afgeleverd, aankwam, aankwamen, aankomen, doorgekomen, overgekomen',
    reach: 'bereikt, bereiken, bereikbaar, bereikte',
    unreachable:
      'niet bereikt, niet bereikbaar, onbereikbaar, onbereikbare, niet bereiken, niet te bereiken, niet bereikt worden, niet worden bereikt, niet bereikbare, niet gevonden',
    why: 'waarom, waarvoor, hoezo, hoe komt het dat',
    overview:
      'overzicht, overzichtje, weekoverzicht, maandoverzicht, samenvatting, rapportage, rapport, verslag, nieuwsbrief, update, lijst, lijstje, stand van zaken, cijfers',
    trial:
      'proef, proefdraaien, op proef, probeer, probeer eens, stel dat, stel, wat als, simuleer, simulatie, simuleren, proefrun, droogloop, testrun, dry run, bij wijze van proef, droog, uitproberen',
  },
  opening: `
    elke, iedere, wekelijks, wekelijkse, dagelijks, dagelijkse, maandelijks, maandelijkse, herinner, herriner, herrinering, herrineringen, herinneren, herinnert, herinnerd, herinnerde, geherinnerd, herinnering, herinneringen, herinneringsbericht,
    herinneringsberichten, reminder, reminders, waarschuw, waarschuwen, waarschuwt, gewaarschuwd, waarschuwing, waarschuwingen,
    attendeer, attenderen, attendering, attenderingen, rappel, rappels, rappelleer, rappelleren, seintje, seintjes, aanmaning,
    aanmaningen, alarm, alert, alerts, bericht, berichten, berichtje, berichtjes, notificatie, notificaties, melding,
    meldingen, mail, mails, mailtje, mailtjes, stuur, sturen, stuurt, stuurde, verstuur, versturen, verstuurt, gestuurd,
    verstuurd, verzonden, verzend, verzenden, uit, uitgaan, eruit, krijg, krijgt, snooze, snoozen, snoozet, snooz, gesnoozed,
    sluimer, sluimeren, mute, muten, demp, dempen, later, straks, pauzeer, pauzeren, pauze, pauseer, pauseren, gepauzeerd,
    onderbreek, storen, rust, lastigvallen, onderbreken, opschorten, schort, hervat, hervatten, herstart, herstarten, heractiveer, werk, werken, vrije,
    roostervrij, papadag, papadagen, mamadag, mamadagen, parttimedag, parttimedagen, deeltijddag, vrij, vrijaf, snipperdag,
    snipperdagen, vakantie, vakanties, vakantiedag, vakantiedagen, verlof, zomervakantie, wintersport, kerstvakantie,
    herfstvakantie, meivakantie, voorjaarsvakantie, vakantieperiode, afwezig, weg, ik, instellingen, instelling, ingesteld,
    voorkeuren, voorkeur, herinneringsinstellingen, herinneringsinstelling, herinneringsbeleid, herinneringsvoorkeuren,
    herinneringsschema, beleid, mislukt, mislukte, mislukken, mislukkingen, gefaald, fout, fouten, mis, misgegaan, misging,
    aangekomen, bezorgd, afgeleverd, ontvangen, aankwam, aankwamen, onbezorgd, onbestelbaar, teruggekomen, bereikt, bereikbaar,
    onbereikbaar, onbereikbare, bereiken, proef, proefdraaien, simuleer, simulatie, escaleer, escaleren, escalatie, escalaties,
    vraag, reset, uren, uur, elke, iedere, herhaal, herhaling, herhalingen
  `,
  often: [
    [1, 'day', 'dagelijks, dagelijkse'],
    [1, 'week', 'wekelijks, wekelijkse'],
    [2, 'week', 'tweewekelijks, tweewekelijkse, veertiendaags, veertiendaagse'],
    [1, 'month', 'maandelijks, maandelijkse'],
    [2, 'month', 'tweemaandelijks, tweemaandelijkse'],
    [1, 'quarter', 'driemaandelijks, driemaandelijkse'],
    [1, 'half-year', 'halfjaarlijks, halfjaarlijkse'],
    [1, 'year', 'jaarlijks, jaarlijkse'],
  ],
  shortDays: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
  calendar,
};
