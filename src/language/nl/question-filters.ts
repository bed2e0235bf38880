/** Dutch words for what measures and risks are filtered on. */
import type { FilterVocabulary } from '../question/words/vocabulary.js';

export const NL_FILTERS: FilterVocabulary = {
  word: {
    open: `mist er nog, missen er nog, ontbreekt er nog, ontbreken er nog, resteert, resteren, resterend, resterende, nog te vervullen, nog vervullen, nog na te komen, nog nakomen, nog in te lossen, nog inlossen, nog af te ronden, nog te regelen, nog op te lossen, nog te leveren, nog op te leveren, nog gestand te doen, nog iets lopen, nog lopen, nog wat lopen, ligt er nog, liggen er nog, slepen nog, sleept nog, slepen, sleept, nog verschuldigd, verschuldigd, open, openstaand, openstaande, openstaan, opstaan, uitstaand, uitstaande, lopend, lopende, onafgerond,
      onafgeronde, onvoltooid, onvoltooide, actief, actieve, resterend, resterende, nog te doen, nog doen, nog gedaan worden,
      moet nog gebeuren, moeten nog gebeuren, nog gebeuren, nog af, te gaan, staat uit, staan uit, staat nog uit,
      staan nog uit, lopen er nog, lopen nog, loopt nog, nog afronden, nog afgerond worden, nog uitgevoerd worden, nog uitvoeren,
      nog uit te voeren, onvervuld, onvervulde, liggen er nog, nog lopend, nog lopende`,
    closed: `heeft af, hebben af, hebt af, heb af, afgevinkt, geregeld, afgemaakt, voor elkaar, gefikst, volbracht, ingelost, afgerond, afgeronde, gesloten, dicht, klaar, voltooid, voltooide, afgesloten, gedaan, uitgevoerd, uitgevoerde,
      afgehandeld, afgehandelde, gereed, geimplementeerd, geimplementeerde, doorgevoerd, doorgevoerde, nagekomen, opgelost,
      vervuld, vervulde, is af, zijn af, al af, helemaal af, gerealiseerd, gerealiseerde, afgewerkt, geleverd, opgeleverd, voltooiing, af zijn`,
    overdue: `gaat niet goed, gaat er niet goed, gaan niet goed, niet goed gaat, niet goed gaan, gaat mis, gaat er mis, gaan mis, misgaat, niet goed loopt, niet goed lopen, loopt niet goed, loopt er niet goed, lopen niet goed, niet gestand gedaan, niet gestand heeft gedaan, niet gestand, niet ingelost, niet gehouden, niet gerealiseerd, niet tijdig nagekomen, niet op tijd nagekomen, blijven liggen, is blijven liggen, over hun datum heen, over haar datum heen, over zijn datum heen, over de datum heen, over hun termijn heen, over haar termijn heen, over zijn termijn heen, over de termijn heen, over hun deadline heen, over haar deadline heen, over zijn deadline heen, over de deadline heen, over hun einddatum heen, over haar einddatum heen, over zijn einddatum heen, over de einddatum heen, over hun streefdatum heen, over haar streefdatum heen, over zijn streefdatum heen, over de streefdatum heen, over hun datum, over haar datum, over zijn datum, over hun einddatum, over de einddatum, achter de feiten aan, achter de feiten, uit de tijd gelopen, te lang laten liggen, laten liggen, gebroken, geschonden, had moeten afronden, hadden moeten afronden, had al moeten, hadden al moeten, had moeten, hadden moeten, te laat, te late, telaat, over tijd, overtijd, over de tijd, over datum, over de datum, over de deadline,
      achterloopt, achterliep, achterliepen, achterligt, achterliggen, te lat, te laa, te laaat, te laar, t laat, over de termijn, over de uiterste datum, over hun termijn, over hun deadline, over zijn termijn, over termijn,
      achterstallig, achterstallige, achter op schema, achter op de planning, loopt achter, lopen achter, achterlopen, loopt
      het achter, achterstand, vertraagd, vertraagde, vertraging, overschreden, termijn overschreden, deadline overschreden,
      overschrijding, overschrijden, deadline gemist, deadlines gemist, gemist, gemiste, niet gehaald, niet gehaalde, niet op tijd, niet
      tijdig, had al af moeten zijn, hadden al af moeten zijn, had af moeten zijn, hadden af moeten zijn, had klaar moeten
      zijn, hadden klaar moeten zijn, hadden al klaar moeten zijn, had al klaar moeten zijn, hadden al gedaan moeten zijn,
      laatkomers, in gebreke, niet nagekomen, uitgelopen, loopt uit, lopen uit, verlate, verlaat`,
    due_now: `nu lopende, lopende termijn, lopende termijnen, lopende deadline, lopende deadlines, actuele termijn, nu aan de orde, nu aan de beurt, aan de beurt, moet nu gebeuren, nu gebeuren, nu gedaan worden, nu moet gebeuren,
      binnen de termijn, in de termijn, moeten nu, moet nu, termijn is ingegaan, termijn is begonnen, nu af`,
    due_soon: `op het punt, op het punt om, op het punt staan, staat te gebeuren, staan te gebeuren, wat komt er aan, wat komen er aan, wat komt er allemaal aan, staat ons te wachten, op ons pad, aan te komen, te komen, aan komt, aan komen, aan zitten te komen, op til, in zicht, voor de boeg, eraan zitten te komen, zit eraan te komen, dreigen te laat te worden, dreigt te laat te worden, dreigen te laat, dreigt te laat, bijna te laat, dreigen te verlopen, in de planning, op de rol, op de planning, binnenkort, spoedig, op korte termijn, komt eraan, komen eraan, komt er aan, komen er aan, komt er zo aan,
      eraan komt, eraan komen, er aan komen, er aan komt, aankomend, aankomende, aanstaand, aanstaande, op stapel, in aantocht, nadert, naderen,
      naderend, naderende, snel af, bijna af moeten, bijna verlopen, bijna om, weldra, voor de deur, in het verschiet,
      binnen afzienbare tijd, op komst, de komende tijd, de komende periode, komende tijd, komende periode, komende dagen, komende weken, komende maanden, op ons af, staat ons te wachten`,
    expectation_passed: `verwachting verstreken, verwachtingen verstreken, verstreken verwachting, verstreken verwachtingen,
      niet is uitgekomen, niet zijn uitgekomen, nooit uitgekomen, niet uitkwam, niet uitkwamen, niet is waargemaakt, niet zijn waargemaakt, verwachting is verstreken, verwachtingen zijn verstreken, niet uitgekomen, niet uitgekomen verwachtingen, verwachting
      voorbij, verwachtingen voorbij, verwachting niet gehaald, verwachtingen niet gehaald, verwachting niet waargemaakt, niet waargemaakt, verwachtingen niet waargemaakt`,
    expired: `vervallen zijn, is vervallen, zijn vervallen, vervallen acceptaties, verlopen acceptaties, niet meer geldig,
      ongeldig, vervallen aanvaardingen`,
    without_deadline: `nergens een datum, nergens een termijn, nergens een deadline, nergens een einddatum, nooit een datum, nooit een einddatum, nooit een termijn, nooit een deadline, niet van een datum voorzien, niet van een einddatum voorzien, niet van een termijn voorzien, niet van een deadline voorzien, nooit gedateerd, zonder vaste einddatum, geen vaste einddatum, zonder vaste datum, geen vaste datum, geen vaste deadline, zonder vaste deadline, zonder termijn, zonder deadline, zonder datum, zonder einddatum, zonder harde termijn, zonder concrete
      termijn, zonder concrete datum, zonder vaste termijn, zonder tijdlijn, zonder tijdpad, zonder tijdslimiet, zonder streefdatum, geen termijn, geen deadline, geen
      datum, geen einddatum, geen vaste termijn, geen concrete termijn, geen concrete datum, geen streefdatum, geen termijnen, geen deadlines, ongedateerd, ongedateerde, niet gedateerd,
      open einde, termijnloos, termijnloze, geen tijdpad, termijn ontbreekt, datum ontbreekt, deadline ontbreekt, niet aan een termijn gebonden, geen termijn of datum`,
    awaiting_verification: `op onze controle wacht, op onze controle wachten, wacht op onze controle, wachten op onze controle, op controle wacht, op controle wachten, wacht op verificatie, wachten op verificatie, wachtend op verificatie, op verificatie wacht, op verificatie wachten,
      te verifieren, nog te verifieren, nog verifieren, verifieren, wacht op controle, wachten op controle, te controleren, nog controleren, nog geverifieerd
      worden, moeten geverifieerd worden, moet geverifieerd worden, nog worden geverifieerd, klaar voor verificatie, ter verificatie, in afwachting van verificatie,
      nog te beoordelen, ter controle, verificatie nodig, op onze verificatie, verificatie in afwachting`,
    moved: `schuift, verschuift, schuiven op, gewijzigd qua datum, gewijzigd qua termijn, qua datum gewijzigd, qua termijn gewijzigd, van datum veranderd, van datum gewijzigd, andere datum gekregen, andere termijn gekregen, verlegd, verlegde, naar voren geschoven, bijgesteld, bijgestelde, opnieuw vastgesteld, verschoven, uitgesteld, uitgestelde, uitstelt, opschuift, vooruitschuift, verplaatst, verplaatste, opgeschoven, opgeschoven termijn, verzet, doorgeschoven,
      vooruitgeschoven, verschuiving, verschuivingen, verlengd, verlengde, uitstel, gewijzigde termijn, gewijzigde deadline,
      aangepaste termijn, nieuwe termijn, nieuwe deadline, termijn gewijzigd, termijn aangepast, naar achteren geschoven, bijgestelde termijn, opgerekt`,
    silent: `zonder meldingen, zonder nieuws, zonder berichten, zonder voortgangsmelding, zonder statusupdate, zonder reactie, zonder recente update, zonder recente updates, zonder recente meldingen, zonder recente berichten, zonder recente terugkoppeling, zonder recente voortgangsmelding, zonder recente statusupdate, zonder recente reactie, zonder recent nieuws, zonder recent bericht, zonder nieuwe update, zonder nieuwe updates, zonder nieuwe melding, zonder nieuwe meldingen, zonder nieuwe berichten, zonder nieuwe terugkoppeling, zonder nieuwe voortgangsmelding, zonder nieuwe statusupdate, zonder nieuwe reactie, geen voortgangsmelding, geen statusupdate, geen reactie, geen recente updates, geen recente meldingen, geen recente berichten, geen recente terugkoppeling, geen recente voortgangsmelding, geen recente statusupdate, geen recente reactie, geen recent nieuws, geen recent bericht, geen nieuwe update, geen nieuwe updates, geen nieuwe melding, geen nieuwe meldingen, geen nieuwe berichten, geen nieuwe terugkoppeling, geen nieuwe voortgangsmelding, geen nieuwe statusupdate, geen nieuwe reactie, ontbreekt recente melding, ontbreekt recente update, ontbreekt recente terugkoppeling, ontbreekt recente voortgang, ontbreekt recente bericht, recente melding ontbreekt, recente update ontbreekt, recente terugkoppeling ontbreekt, recente voortgang ontbreekt, recente bericht ontbreekt, mist recente melding, mist recente update, mist recente terugkoppeling, mist recente voortgang, mist recente bericht, missen recente melding, missen recente update, missen recente terugkoppeling, missen recente voortgang, missen recente bericht, ontbreken recente meldingen, ontbreken recente updates, recente meldingen ontbreken, recente updates ontbreken, ontbreekt melding, melding ontbreekt, ontbreekt update, update ontbreekt, niets meer van gehoord, niks meer van gehoord, niks van gehoord, niets meer over gehoord, niks meer over gehoord, nooit een update, nooit iets gemeld, nooit iets gehoord, nooit een melding, nooit iets vernomen, horen we niets, hoorden we niets, niets over gehoord, niets over gemeld, nooit een bericht, nog nooit iets, stil, stille, geen recente melding, zonder recente melding, geen melding, geen meldingen, zonder melding, geen update,
      geen updates, zonder update, zonder updates, geen recente update, niets gehoord, niets vernomen, niks gehoord, niks vernomen, niets van gehoord,
      niets meer gehoord, niks meer gehoord, lang niets, stilte, stilgevallen, geen nieuws, geen voortgang gemeld, niet bijgewerkt, geen bericht, geen
      berichten, geen terugkoppeling, zonder terugkoppeling, zonder bericht, niet gerapporteerd, radiostilte, niets gemeld, niets is gemeld, niks gemeld`,
    blocked: `wachten ergens op, wacht ergens op, omstandigheid in de weg, omstandigheid in de weg zit, omstandigheid in de weg staat, omstandigheid dwarszit, afhangen van iets, afhangen van iets anders, afhangt van iets anders, afhankelijk van iets, afhankelijk van iets anders, ergens op wachten, ergens op wacht, op iets wachten, op iets wacht, op iets anders wachten, op iets of iemand wachten, gestremd, gestrand, op slot, muurvast, stokken, stokt, niet vooruit, niet verder kunnen, niet verder kan, moeten wachten, moet wachten, waar wachten we op, wachten we op, waar wacht, waarop wachten, geblokkeerd, geblokkeerde, zit vast, zitten vast, vastzitten, vastgelopen, vastzit, belemmerd, belemmerde, kan niet verder,
      kunnen niet verder, wacht op iets anders, wachten op iets anders, wacht op een omstandigheid, wachten op iets, wacht op iets, stagneert, stagneren,
      gestagneerd, gehinderd, tegengehouden, blokkade, blokkades, nog niet kunnen, kunnen nog niet, opgehouden, opgehouden worden`,
  },
  state: {
    proposed: 'voorgesteld, voorgestelde, voorstel, voorstellen',
    agreed: 'toegezegd, toegezegde, afgesproken, overeengekomen',
    in_progress: `in uitvoering, mee bezig, bezig, mee bezig zijn, onderhanden, in behandeling, in bewerking, aan gewerkt, aan het werk, wordt gewerkt,
      in ontwikkeling, uitvoering, onderweg, in gang, in gang gezet, mee gestart, aan begonnen, mee begonnen`,
    reported_done: `als gereed aangemerkt, als klaar aangemerkt, als gereed gemarkeerd, als klaar gemarkeerd, als afgerond gemeld, als voltooid gemeld, als afgerond aangemerkt, als gereed bestempeld, gemeld, naar eigen zeggen, naar eigen zeggen af, naar eigen zeggen klaar, zelf als klaar gemeld, gereed gemeld, gereed gemelde, gereedgemeld, gereedgemelde, klaar gemeld, klaargemeld, als klaar gemeld,
      als gereed gemeld, gemeld als gereed, gemeld als klaar, gereedmelding, gereedmeldingen, afgemeld, afgemelde, gereed meldde, gereed melden, gereed zijn gemeld, gereed is gemeld,
      gereed heeft gemeld, klaar zijn gemeld, zegt klaar te zijn, zegt dat het klaar is, klaar zou zijn`,
    partially_verified: `deels voldaan, gedeeltelijk voldaan, deels geverifieerd, gedeeltelijk geverifieerd, deels af, half af, half klaar, half gedaan, half gereed, half afgerond, halfaf, deels klaar,
      gedeeltelijk klaar, gedeeltelijk afgerond, deels afgerond, ten dele voldaan`,
    verified: `nagekeken, nagetrokken, getoetst, beoordeeld, gecheckt, geverifieerd, geverifieerde, bevestigd, bevestigde, gecontroleerd, gecontroleerde, goedgekeurd, goedgekeurde, aantoonbaar, aangetoond, vastgesteld, voldaan`,
    declined:
      'weigert, weigeren, weigerde, niet bereid, afgewezen, geweigerd, geweigerde, verworpen, afwijzing, geweigerd',
    withdrawn:
      'van tafel, afgeblazen, teruggenomen, ingetrokken, teruggetrokken, intrekking, geannuleerd, geannuleerde, geschrapt, geschrapte',
    superseded: 'vervangen, achterhaald, achterhaalde, vervangende',
  },
  nature: {
    'one-off':
      'eenmalig, eenmalige, een keer, incidenteel, incidentele, enkelvoudig, enkelvoudige, 1 keer, 1 malig, eenmaal',
    recurring: `terugkerend, terugkerende, terugkeren, terugkeert, steeds terugkomen, terugkomen, terugkomende, herhaald, herhaalde, herhalen, herhaalt, herhalend,
      herhalende, periodiek, periodieke, regelmatig, regelmatige, repeterend, repeterende, steeds opnieuw, telkens, telkens opnieuw, met vaste regelmaat, op gezette tijden, cyclisch, cyclische,
      elke maand, iedere maand, elk kwartaal, ieder kwartaal, elk half jaar, elk halfjaar, halfjaarlijks, halfjaarlijkse, jaarlijks, jaarlijkse, maandelijks, maandelijkse, tweemaal per jaar, twee keer per jaar, vaker dan een keer`,
    standing: `voor onbepaalde tijd, onbepaalde tijd, onbepaalde duur, geldt altijd, gelden altijd, altijd geldt, altijd, blijven doen, blijft doen, moet blijven, moeten blijven, loopt door, lopen door, loopt altijd door, lopen altijd door, doorlopend, doorlopende, blijvend, blijvende, permanent, permanente, continu, continue, voortdurend, voortdurende,
      blijvende verplichting, vaste verplichting, blijvende plicht, blijvende plichten, onbeperkt, structureel, structurele, aanhoudend, aanhoudende, duurzaam, staande, nooit eindigen, nooit eindigt, nooit stoppen, nooit stopt, nooit af, houdt nooit op, houden nooit op, nooit klaar, zonder einde, steeds gelden, altijd gelden, altijd blijven gelden, blijven gelden`,
    decision:
      'besluit, besluiten, beslissing, beslissingen, beslissen, keuze, keuzes, overweging, overwegingen, te besluiten, besloten, besluitvorming',
    acceptance:
      'risico aanvaarding, risico aanvaardingen, risico acceptatie, risico acceptaties, aanvaarding, aanvaardingen, aanvaarden, aanvaard, aanvaarde, acceptatie, acceptaties, accepteren, geaccepteerd, geaccepteerde, risicoacceptatie, risicoacceptaties, risicoaanvaarding, risicoaanvaardingen, geaccepteerde risicos, risicos geaccepteerd, risico aanvaard, risico geaccepteerd',
  },
  kind: {
    deadline: `harde deadline, harde deadlines, harde termijn, harde termijnen, harde datum, harde toezegging, harde toezeggingen, harde, vaste termijn, vaste termijnen, vaste
      deadline, vaste deadlines, echte deadline, echte deadlines, echte termijn, echte termijnen, bindende termijn, bindende deadline, bindende deadlines, bindende termijnen, bindende, hard`,
    forecast: `verwachting, verwachtingen, verwacht, verwachte, prognose, prognoses, naar verwachting, voorspelling, voorspellingen, inschatting,
      inschattingen, vooruitzicht, vooruitzichten, streefdatum, streefdatums, zachte termijn, zachte deadline, zachte deadlines, zachte termijnen, zachte, slechts verwacht`,
    expiry: `tot een bepaalde datum, tot een zekere datum, tot een gegeven datum, tot een vaste datum, tot een specifieke datum, tot een bepaald moment, maar tot, slechts tot, geldig, vervaldatum, vervaldatums, vervaltermijn, vervaltermijnen, vervalt, vervallen, aflopend, aflopende, afloopdatum, tijdelijk, tijdelijke, geldig tot, geldt tot, gelden tot`,
    start:
      'pas later ingaat, later ingaat, later in te gaan, vanaf later, op een later moment ingaan, later moment, vanaf een bepaalde datum, vanaf een zekere datum, vanaf een gegeven datum, vanaf een vaste datum, vanaf een bepaald moment, pas ingaan, pas ingaat, gaan pas in, gaat pas in, pas beginnen, pas begint, beginnen pas, pas starten, pas start, starten pas, later ingaan, pas later beginnen, startdatum, startdatums, ingangsdatum, ingangsdatums, begindatum, begindatums, vanaf datum, datum van ingang',
    recurring: '',
    event:
      'gebeurtenis, gebeurtenissen, afhankelijk van een gebeurtenis, na een gebeurtenis, voorwaardelijk, voorwaardelijke, gebeurtenisgebonden',
    standing: '',
    undated: '',
  },
  level: {
    high: 'ernstigste, zwaarste, ernstig, ernstige, kritiek, kritieke, hoog, hoge, hoogste',
    medium: 'middel, midden, middelhoog, middelhoge, gemiddeld, gemiddelde, middelgroot, middelgrote, matig, matige',
    low: 'laag, lage, laagste, gering, geringe',
    not_high: 'niet hoog, niet hoge, niethoog',
  },
  status: {
    open: 'open, openstaand, openstaande, openstaan, lopend, lopende, actief, actieve, ongemitigeerd, ongemitigeerde, resterend, resterende',
    ready_to_rerate: `opnieuw worden gewogen, opnieuw gewogen worden, opnieuw worden beoordeeld, opnieuw worden ingeschat, opnieuw bekeken, nieuwe beoordeling, een nieuwe beoordeling, nieuwe inschatting, nieuwe score, nieuwe classificatie, opnieuw ingeschat, opnieuw in te schatten, opnieuw inschatten, opnieuw te beoordelen, opnieuw gewogen, opnieuw te wegen, herzien, herzien worden, afgeschaald, afschalen, omlaag, verlaagd worden, klaar voor herbeoordeling, klaar om te herbeoordelen, te herbeoordelen, herbeoordelen, herbeoordeling, opnieuw beoordelen,
      herbeoordeeld worden, herwaarderen, herwaardering, opnieuw beoordeeld worden, bij te stellen, klaar voor een nieuwe beoordeling`,
    mitigated: `gedekt, gemitigeerd, gemitigeerde, mitigeerd, verholpen, weggenomen, opgelost, opgeloste, afgedekt, afgedekte, weg, onder controle, gesloten, afgerond,
      verdwenen, beperkt, voorbij, geen risico meer, opgeheven`,
  },
  party: {
    organisations: `o kant, o zijde, organisatie, organisaties, overheidsorganisatie, overheidsorganisaties, overheid, overheden, overheidsinstelling, overheidsinstellingen,
      overheidsinstantie, overheidsinstanties, rijksorganisatie, rijksorganisaties, rijksoverheid, departement, departementen, ministerie, ministeries, instellingen, instanties,
      afnemers, de overheid zelf, het rijk, uitvoeringsorganisaties, gebruikersorganisaties, overheidskant, klantorganisaties, afnemende organisaties`,
    slm: `s kant, s zijde, slm, slm rijk, slm microsoft rijk, slm team, het slm team, team slm, strategisch leveranciersmanagement, leveranciersmanagement, onszelf, wijzelf, wij zelf, we zelf, ons zelf, ons eigen team,
      ons team, slm zelf`,
    vendor:
      'v kant, v zijde, leverancier, leveranciers, de leverancier, vendor, vendors, aanbieder, aanbieders, softwareleverancier, softwareleveranciers, verkoper, leverancierskant, dienstverlener',
  },
  dimension: {
    vendor: 'leverancier, leveranciers, vendor, aanbieder, bedrijf',
    investigation: 'onderzoek, onderzoeken, dpia, dpias, rapport, rapporten, dossier, dossiers, verificatieonderzoek',
    obligor:
      'partij, partijen, verantwoordelijke, verantwoordelijken, verantwoordelijke partij, uitvoerder, uitvoerders, verplichte, wie, plichthebber, schuldenaar, nakomer, aan zet',
    nature: 'aard, soort, soort maatregel, soorten, type, type maatregel, categorie, maatregelsoort',
    state: 'status, statussen, toestand, stand, fase, staat, stadium',
    kind: 'soort termijn, soort deadline, type termijn, type deadline, termijnsoort, soort datum, deadlinesoort, termijntype',
    riskLevel: 'niveau, risiconiveau, risico niveau, ernst, risicoklasse, klasse, hoogte, risicocategorie, zwaarte',
    risk: 'risico, risicos',
    owner:
      'eigenaar, eigenaars, eigenaren, mensen, personen, medewerkers, werknemers, persoon, collega, medewerker, actiehouder, behandelaar, teamlid',
    year: 'jaar, jaartal, kalenderjaar, deadlinejaar',
    quarter: 'kwartaal, kwartalen',
    month: 'maand, maanden, kalendermaand, deadlinemaand',
  },
};
