import type { Right, Role } from '../../domain/people/person.js';
import { format } from './format.js';
import { measuresOf } from './lists.js';

/** Who may do what, who is away and who takes over. */
export const people = {
  /** In the place of a name that was forgotten. */
  removed: '(naam verwijderd)',
  /** Of what nobody did: the people in the configuration were let in. */
  system: 'Nakoming zelf',
  unnamed: 'iemand zonder bekende naam',
  you: 'jij',
  roles: {
    reader: 'lezer',
    contributor: 'bijdrager',
    verifier: 'verificateur',
    coordinator: 'coördinator',
    administrator: 'beheerder',
  } satisfies Record<Role, string>,
  /** What one has to be to do it. */
  needed: {
    read: 'Daarvoor moet je een rol hebben.',
    update: 'Dat kan een bijdrager, een verificateur of een coördinator.',
    verify: 'Dat kan een verificateur of een coördinator.',
    coordinate: 'Dat kan een coördinator.',
    administer: 'Dat kan een beheerder.',
  } satisfies Record<Right, string>,
  list: {
    title: 'Wie mag wat?',
    titleOfRole: (role: string): string => `Wie is ${role}?`,
    titleOfPerson: (name: string): string => `Wat mag ${name}?`,
    nobody: 'Niemand.',
    count: (count: number): string => (count === 1 ? '1 persoon' : `${format.number(count)} personen`),
    all: 'Wie mag wat?',
    open: (count: number): string => `eigenaar van ${measuresOf(count)}`,
    awayUntil: (day: string): string => `weg tot ${day}`,
    deputy: (name: string): string => `waarnemer: ${name}`,
    /** What is asked first of a list: who is away, and who stands in for whom. */
    away: (name: string, day: string): string => `${name} is weg tot ${day}.`,
    here: (name: string): string => `${name} is er.`,
    standsIn: (deputy: string, name: string): string => `${deputy} neemt waar voor ${name}.`,
    noDeputy: (name: string): string => `${name} heeft geen waarnemer.`,
    nobodyAway: 'Niemand is weg.',
    local: 'Dit is de lokale versie: iedereen die hier iets vraagt, heeft alle rollen.',
    fourEyes: 'Wie iets gereed meldt, verifieert het niet zelf.',
    noFourEyes: 'Wie iets gereed meldt, mag het hier ook zelf verifiëren.',
    outside: (names: string): string => `Vroegen iets, maar hebben nog geen rol: ${names}.`,
  },
  /** What is in the record of a change of a person. */
  details: {
    given: (roles: string): string => `nu ook ${roles}`,
    taken: (roles: string): string => `geen ${roles} meer`,
    noDeputy: 'geen waarnemer meer',
    back: 'weer terug',
  },
  changed: {
    given: (name: string, role: string): string => `${name} is nu ${role}`,
    taken: (name: string, role: string): string => `${name} is geen ${role} meer`,
    deputy: (name: string, deputy: string): string => `${deputy} neemt waar als ${name} weg is`,
    noDeputy: (name: string): string => `${name} heeft geen waarnemer meer`,
    away: (name: string, day: string): string => `${name} is weg tot ${day}`,
    awayWith: (deputy: string, day: string): string => `${deputy} neemt tot ${day} waar.`,
    awayAlone: 'Er is geen waarnemer. Wat in die tijd binnenkomt, blijft dus liggen. Wijs liever iemand aan.',
    back: (name: string): string => `${name} is er weer`,
    handedOver: (count: number, from: string, to: string): string =>
      `${measuresOf(count)} van ${from} ${count === 1 ? 'staat' : 'staan'} nu op naam van ${to}`,
    moreToHandOver: (count: number): string =>
      `Er ${count === 1 ? 'is' : 'zijn'} nog ${measuresOf(count)} te gaan. Stop je hier, dan blijft staan wat al is overgedragen.`,
    goOn: 'Ga verder',
    left: (codes: string): string => `Intussen door een ander gewijzigd, en dus niet overgedragen: ${codes}.`,
    forgotten: (name: string): string => `De naam van ${name} is verwijderd`,
    forgottenDetail:
      'De rollen zijn ook weg. Wat er is vastgelegd, blijft staan, zonder naam. Schrijft deze persoon mij weer, dan ken ik de naam weer.',
    already: 'Dat was al zo.',
    local: 'In de lokale versie heeft toch iedereen alle rollen; dit telt pas in Teams.',
    takeBack: 'Ongedaan maken',
  },
  /** Asked before someone is forgotten. */
  forget: {
    title: (name: string): string => `De naam van ${name} verwijderen?`,
    detail:
      'De rollen gaan dan ook weg. Dit kun je niet ongedaan maken. Wat er is vastgelegd, blijft staan, zonder naam.',
    confirm: 'Ja, verwijderen',
  },
  /** What is kept of someone, as a file. */
  export: {
    own: 'Wat ik over jou bewaar',
    of: (name: string): string => `Wat ik over ${name} bewaar`,
    detail:
      'Naam, rollen, instellingen, gesprekken, wijzigingen en herinneringen, in één bestand. Anderen staan er zonder naam in.',
    nowhere:
      'Hier kan ik geen bestand geven. Vraag het in een chat met mij alleen; lukt dat niet, vraag het je beheerder.',
  },
  refused: {
    title: 'Dat gaat niet',
    unknown: (name: string): string => `Ik ken niemand die ${name} heet.`,
    unknownDetail: 'Wie nog geen rol heeft, ken ik pas als die mij zelf iets heeft gestuurd.',
    nearest: (names: string): string => `Bedoel je ${names}?`,
    which: (name: string, names: string): string => `Er zijn er meer die ${name} heten: ${names}. Noem de hele naam.`,
    lastAdministrator: 'Er moet één beheerder overblijven. Maak eerst iemand anders beheerder.',
    samePerson: 'Dat is twee keer dezelfde persoon. Noem iemand anders.',
    inThePast: (day: string): string => `${day} is al geweest. Noem een dag die nog komt.`,
    awayLater: (name: string): string => `Dagen die nog moeten komen, stelt alleen ${name} zelf in.`,
    awayLaterOwn: (name: string, from: string, to: string): string =>
      `${name} zegt dan: ‘ik ben weg van ${from} tot en met ${to}’.`,
    awayLaterThen: (name: string, from: string, to: string): string =>
      `Of zeg op ${from}: ‘${name} is weg tot en met ${to}’. Dat mag een coördinator of beheerder.`,
    stillOwns: (name: string, count: number): string =>
      `${name} is nog eigenaar van ${measuresOf(count)} die nog ${count === 1 ? 'openstaat' : 'openstaan'}. Draag die eerst over.`,
    nothingOwned: (name: string): string => `Er staat geen open maatregel op naam van ${name}.`,
    changedMeanwhile: 'Anderen wijzigden net hetzelfde. Probeer het nog eens.',
  },
};
