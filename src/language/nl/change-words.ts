/** Dutch words around a change: what announces its parts, what asks for it, and what makes it none. */
import type { ChangeWordVocabulary } from '../change/vocabulary.js';
import { NUMBERS } from './numbers.js';

export const NL_CHANGE_WORDS: ChangeWordVocabulary = {
  and: 'en',
  of: 'van',
  joints: {
    reason: `omdat, want, vanwege, wegens, doordat, aangezien, in verband met, ivm, i.v.m., met als reden, om reden van, naar aanleiding van, gezien, om de reden dat, aangezien dat`,
    agreedBy: `afgesproken met, overeengekomen met, afgestemd met, in overleg met, met akkoord van, met instemming van, in overeenstemming met, akkoord van`,
  },
  titles: {
    reason: 'reden, motivering, motivatie, onderbouwing van de wijziging',
    source: 'bron, bronvermelding, vindplaats bron',
    agreedBy: 'akkoord, afgesproken door, akkoord door, afgestemd',
    claimedBy: 'gemeld door, melder, namens',
    link: 'bewijs, bewijsstuk, link, bewijslink, zie, url, bewijsmateriaal',
    note: 'notitie, opmerking, toelichting, noot, aantekening, kanttekening',
    title: 'titel, genaamd, getiteld, met als titel',
    date: 'datum, gedateerd, d.d., dd',
    place: 'vindplaats, plaats, pagina, blz, paragraaf',
    wording: 'termijn, deadline, uiterste datum',
    owner: 'eigenaar',
    obligor: 'partij, verplichte partij, wie',
  },
  notBefore: '',
  documents: `brief, kamerbrief, mail, e-mail, email, rapport, verslag, memo, notulen, besluit, bericht, document, verificatierapport, nota, notitie, contract, overeenkomst, onderzoek, presentatie, gespreksverslag, blog, publicatie`,
  clauseOpeners: 'omdat, doordat, aangezien',
  accordingTo: 'volgens, conform, blijkens, zie, op basis van, op grond van, zoals in, zoals vermeld in, uit',
  places: 'p, pag, pagina, blz, paragraaf, hoofdstuk, bijlage',
  that: 'dat',
  openers: `hoi, hallo, hey, hee, dag, goedemorgen, goedemiddag, bot, nakoming, beste, ok, oke, okee, ja, nee, nou, dus, en, eerst, kun je, kan je, wil je, zou je, kun jij, wil jij, kunt u, wilt u, zou u, kunnen we, kunnen jullie, willen jullie, zou iemand, kan iemand, wil iemand, mag ik, mag ik vragen, ik wil, ik wil graag, ik zou, ik zou graag, ik zou graag willen, ik wou, ik moet, ik ga, ik kom, we willen, wij willen, we moeten, wij moeten, we gaan, laten we, laat ons, gelieve, verzoeke, verzoek om, verzoek, willen, te, mij, me, voor mij, voor me, voor ons, namens mij, bedankt`,
  askers:
    'kun je, kan je, wil je, zou je, kun jij, wil jij, kunt u, wilt u, zou u, kunnen we, kunnen jullie, willen jullie, zou iemand, kan iemand, wil iemand, mag ik, mag ik vragen',
  fillers: `de, het, een, n, even, eens, effe, ff, graag, alsjeblieft, alstublieft, alsjebliefd, aub, svp, please, nu, inmiddels, intussen, ondertussen, al, reeds, ook, maar, dan, alvast, gewoon, hierbij, bij deze, toch, hoor, maar even, vanaf nu, weer even, zojuist, net, helemaal, volledig, geheel, echt, officieel, formeel, per direct, meteen, direct, dus, willen, kunnen, zullen, vandaag nog`,
  pronouns:
    'die, dat, deze, dit, het, hem, m, daarvan, daarbij, daaraan, hierbij, die ene, dat punt, die maatregel, deze maatregel, dat risico, dit risico, die actie, die toezegging, deze toezegging',
  movedFrom: 'van, vanaf',
  movedTo: 'naar',
  us: 'ik, wij, we, ons, iemand, men, ze, zij, hij',
  me: 'mij, me, mezelf, mijzelf, ik, mijn, mijne, ikzelf',
  asking: `wie, wat, wanneer, waarom, waar, welke, welk, hoe, hoeveel, waarmee, waardoor, sinds wanneer, tot wanneer, door wie, aan wie, van wie, is, zijn, was, waren, heeft, hebben, heb, had, hadden, wordt, worden, werd, werden, staat, staan, kan, kunnen, mag, mogen, moet, moeten, zal, zullen, zou, gaat, gaan, klopt, weet, ligt, loopt, toon, laat zien, laat mij zien, laat me zien, zoek, hoort, doet, geldt, bestaat, welken, per wanneer, komt`,
  interrogatives:
    'wat, wie, wiens, wanneer, waarom, hoe, hoelang, hoeveel, welke, welk, waar, waarop, waarvoor, waardoor, waarmee',
  tags: 'klopt dat, klopt het, klopt dit, is dat zo, is dat juist, is dat waar, toch, of niet, nietwaar, niet waar, he',
  doubting: `niet, nooit, geen, nog niet, moet, moeten, moest, zal, zullen, zou, zouden, kan, kunnen, mag, mogen, wil, wilt, gaat, als, indien, wanneer, zodra, tenzij, mits, misschien, wellicht, mogelijk, waarschijnlijk, wie, welke, waarom, hoe, hoeveel, of, weet, weten, verwacht, verwachten, verwachting, beloofde, volgens planning, binnenkort, straks, deels, gedeeltelijk, grotendeels, bijna, vrijwel, nagenoeg, ooit, voordat, nadat, totdat, zolang, denk, hoop`,
  denying: 'niet, nooit, geen, niemand',
  everything:
    'alle, alles, allemaal, allebei, beide, iedere, elke, ze, open maatregelen, maatregelen, toezeggingen, acties, risicos',
  roughly: 'ongeveer, circa, ca, zon, plusminus, ruwweg',
  percent: 'procent, percent, pct, percentage',
  parts: [
    [0, 'nul procent'],
    [25, 'kwart, een kwart, een vierde'],
    [33, 'een derde'],
    [50, 'helft, half, halverwege, fiftyfifty'],
    [67, 'tweederde, twee derde'],
    [75, 'driekwart, drie kwart, drievierde, drie vierde'],
  ],
  beforeParts: 'voor, op, al',
  numbers: { ...NUMBERS, een: 1 },
  numberLink: 'en',
  dismiss:
    'stop, stop maar, stop ermee, toch niet, laat maar, laat maar zitten, laat zitten, vergeet het, nee toch niet, toch maar niet, annuleer, annuleren, doe maar niet, hoeft niet, hoeft niet meer',
  undo: `annuleer dat, foutje, vergissing, dat was een vergissing, dat was niet de bedoeling, zet het terug, draai het terug, maak het ongedaan, maak die wijziging ongedaan, maak mijn laatste wijziging ongedaan, maak de laatste wijziging ongedaan, laatste wijziging ongedaan maken, laatste wijziging terugdraaien, draai de laatste wijziging terug, draai mijn laatste wijziging terug, neem dat terug, ga terug, doe dat ongedaan`,
};
