/** Dutch words for the one thing that is asked about a measure or a risk. */
import type { FocusVocabulary } from '../question/words/vocabulary.js';

export const NL_FOCUS: FocusVocabulary = {
  focus: {
    deadline: `termijn, termijnen, deadline, deadlines, einddatum, streefdatum, uiterste datum, uiterlijke datum, hoe lang nog, hoelang nog,
      hoeveel dagen nog, hoeveel tijd, tot wanneer, hoelang, hoe lang, uiterlijk, wanneer, welke datum, datum, op tijd, looptijd`,
    late: 'hoeveel dagen te laat, hoe lang te laat, hoe laat, dagen te laat, hoeveel te laat, hoelang te laat',
    on_time: '',
    why_late: '',
    reading:
      'welke regel, leesregel, hoe gelezen, hoe je gelezen, gelezen als, regel toegepast, hoe kom je aan, hoe komt aan, hoe kom je bij, hoe bepaald, hoe berekend, waarop gebaseerd, op basis waarvan, op welke grond, op grond waarvan, waarop is gebaseerd',
    passed: 'uitgekomen, bewaarheid',
    state:
      'status, toestand, stand, hoe staat het met, hoe staat het er voor met, hoe staat het ervoor met, hoe staat, staat ervoor, stand van zaken, fase, hoe is het met, hoe gaat het met, in welke staat',
    owner: `eigenaar, eigenaars, eigenaren, actiehouder, behandelaar, trekker, toegewezen aan, aan wie toegewezen, aan wie is, op wiens naam,
      op naam van, wie pakt, bij wie ligt, wie beheert, wie volgt, aan wie, belegd, wie gaat over, wie is de eigenaar`,
    obligor: `van wie, wie moet, door wie, voor wie, wie is aan zet, wiens, wie voert, wie doet, wie is verantwoordelijk, verantwoordelijk,
      verantwoordelijke, uitvoerder, wie heeft toegezegd, wie heeft beloofd, wie beloofde, welke partij, wie zegde, bij wie, wie zou, wie gaat, plicht van`,
    source: `bron, bronnen, document, documenten, brondocument, brondocumenten, waar staat, waar komt, vandaan, welk document, welk rapport, welk onderzoek,
      vindplaats, herkomst, waaruit blijkt, waar is vastgelegd, waar is dat vastgelegd, waar lees ik, waar kan ik lezen, waarin staat, pagina, welke bron, waar vind ik`,
    quote: `waarvoor staat, waar staat voor, quote, citaat, citaten, letterlijk, letterlijke, letterlijke tekst, wat staat er precies, precieze tekst, exacte tekst, tekst, bewoording, bewoordingen,
      formulering, hoe luidt, luidt, woordelijk, woordelijke, wat zegt, geformuleerd, wat is beloofd, wat is er beloofd, wat is toegezegd, wat is er toegezegd, bronregel, brontekst, hoe staat het er, verwoord, wat houdt in, wat is precies`,
    risks: 'risicokoppeling, risicokoppelingen',
    blockers: `staat tussen, staan tussen, zit tussen, zitten tussen, waarom, blokkeert, blokkeren, waarop wacht, waar wacht, houdt tegen, houdt het tegen, tegenhoudt, in de weg, belemmert, belemmering, belemmeringen,
      obstakel, obstakels, wat moet eerst, wat moet er eerst, eerst gebeuren, afhankelijk, afhankelijkheid, afhankelijkheden, hangt af, voorwaarde, voorwaarden, wacht op, wachten op, omstandigheid, omstandigheden`,
    progress:
      'voortgang, percentage, hoe ver, hoever, vordering, vorderingen, hoeveel procent, progressie, gevorderd, hoe veel procent',
    evidence:
      'bewijs, bewijzen, bewijsstuk, bewijsstukken, onderbouwing, bewijsmateriaal, onderbouwd, waaruit blijkt dat het af is, bewijslast, bewezen',
    verification:
      'geverifieerd, verificatie, gecontroleerd, nagekeken, verifieren, goedgekeurd, wie heeft geverifieerd, controle, gekeurd, afgekeurd, verificateur',
    moved:
      'verschoven, hoe vaak verschoven, eerste termijn, oorspronkelijke termijn, oorspronkelijke deadline, eerste deadline, verplaatst, uitgesteld, verzet, opgeschoven, eerdere termijn, eerdere termijnen, vorige termijn, verschuiving',
    history: `wie heeft dat gezegd, wie heeft dat opgeschreven, wie heeft dat vastgelegd, wie heeft dat zo vastgelegd, wie heeft dit vastgelegd, wie heeft het vastgelegd, wie heeft dat ingevoerd, wie heeft het ingevoerd, wie heeft dat genoteerd, wie heeft dat doorgegeven, wie legde dat vast, geschiedenis, historie, verloop, logboek, gewijzigd, veranderd, wijzigingen, wijziging, aangepast, tijdlijn, audittrail, audit trail,
      gebeurd, mutaties, wijzigde, veranderde, aanpassingen, aanpassing, wie heeft wat, laatst gewijzigd, laatst aangepast, laatst veranderd, laatst bewerkt, voor het laatst gewijzigd, voor het laatst aangepast, voor het laatst veranderd, voor het laatst bewerkt, laatste wijziging`,
    last_update: `binnengekomen, iets binnengekomen, iets ontvangen, laatste update, laatste melding, laatst gemeld, laatst bijgewerkt, laatste bericht, laatste nieuws, voor het laatst, recentste,
      laatste voortgang, laatste stand, laatste rapportage, iets gehoord, wanneer bijgewerkt, recente melding, update, updates, laatste keer, laatst`,
    nature: 'wat voor soort, wat voor maatregel, soort maatregel, aard, soort, type',
    notes: `opmerking, opmerkingen, notitie, notities, toelichting, toelichtingen, kanttekening, kanttekeningen, onduidelijk, onduidelijkheid, tegenstrijdig, tegenstrijdigheid, tegenspraak, aantekening, aantekeningen, bijzonderheden, let op`,
  },
  riskFocus: {
    status:
      'status, stand, hoe staat het met, toestand, hoe is het met, nog actueel, nog een risico, bestaat nog, speelt nog, nog van toepassing',
    blocking: `staat tussen, staan tussen, zit tussen, zitten tussen, blokkeert, blokkeren, waarom, nog nodig, wat moet er nog, wat moet nog, ontbreekt, ontbreken, houdt tegen, tegenhoudt, in de weg, wacht op, wacht, waar wacht, nodig is, is er nodig, is nodig, wat moet er,
      wat moet gebeuren, waar hangt, hangt af, hangt op, moet gebeuren, belemmert, nodig, wat mist, mist nog, afhankelijk`,
    measures:
      'wie is aan zet, mitigeert, mitigeren, lost op, lossen op, maatregel, maatregelen, wat doet, wat doen, wie doet, wie moet, wat wordt gedaan, hoe wordt aangepakt, aanpak, afspraak, afspraken, acties, actie, toezegging, toezeggingen, aangepakt',
    level:
      'niveau, risiconiveau, hoe hoog, hoe ernstig, hoe zwaar, hoog of laag, ernst, classificatie, risicoklasse, hoe groot',
    condition:
      'voorwaarde, voorwaarden, conditie, condities, wanneer gemitigeerd, onder welke voorwaarde, wanneer is, mitigatievoorwaarde, mitigatie, wanneer geldt',
    text: 'waarvoor staat, waar staat voor, waar staat, wat is, omschrijving, beschrijving, wat houdt in, waar gaat over, waarover gaat, tekst, letterlijk, hoe luidt, luidt, inhoud, wat houdt',
  },
};
