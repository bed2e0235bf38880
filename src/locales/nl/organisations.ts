import type { OrganisationGroup } from '../../domain/organisation/organisation.js';
import type { Answer, Standing } from '../../domain/organisation/organisation-answer.js';
import type { AnswerField, EntryProblemKind, OrganisationField } from '../../domain/outcome/organisation-outcome.js';
import { format } from './format.js';

const { number } = format;
const organisationsOf = (count: number): string => `${number(count)} ${count === 1 ? 'organisatie' : 'organisaties'}`;

const groups: Readonly<Record<OrganisationGroup, readonly [one: string, several: string]>> = {
  ministry: ['ministerie', 'ministeries'],
  agency: ['uitvoeringsorganisatie', 'uitvoeringsorganisaties'],
  autonomous_body: ['zelfstandig bestuursorgaan', 'zelfstandige bestuursorganen'],
  inspectorate: ['inspectie', 'inspecties'],
  high_council: ['Hoog College van Staat', 'Hoge Colleges van Staat'],
  other: ['andere organisatie', 'andere organisaties'],
};
/** "ministeries", "organisaties" */
const many = (group: OrganisationGroup | null, count = 2): string =>
  group === null ? (count === 1 ? 'organisatie' : 'organisaties') : groups[group][count === 1 ? 0 : 1];

/** Which organisations have carried out what they owe, each for itself. */
export const organisations = {
  organisationsOf,
  groups,
  many,
  standings: {
    done: 'uitgevoerd',
    in_progress: 'mee bezig',
    not_answered: 'niet geantwoord',
    declined: 'voert het niet uit',
    not_applicable: 'niet van toepassing',
  } satisfies Record<Standing, string>,
  answers: {
    done: 'Uitgevoerd',
    in_progress: 'Mee bezig',
    not_applicable: 'Niet van toepassing (zeg waarom)',
    declined: 'Voert het niet uit (zeg waarom)',
  } satisfies Record<Answer, string>,
  coverage: {
    /** Large on the card. */
    figure: (done: number, applicable: number): string => `${number(done)} van ${number(applicable)}`,
    under: (group: OrganisationGroup | null, applicable: number): string =>
      `${many(group, applicable)} ${applicable === 1 ? 'heeft' : 'hebben'} dit uitgevoerd`,
    summary: (code: string, done: number, applicable: number, group: OrganisationGroup | null): string =>
      `${number(done)} van ${number(applicable)} ${many(group, applicable)} ${done === 1 ? 'heeft' : 'hebben'} ${code} uitgevoerd`,
    /** On the card of the measure. */
    line: (done: number, applicable: number): string =>
      `${number(done)} van ${number(applicable)} ${many(null, applicable)} klaar`,
    lineOf: (standing: string, count: number): string => `${number(count)} ${standing}`,
    nobody: 'Voor geen enkele organisatie van toepassing',
    chart: 'Hoe staan de organisaties ervoor?',
    perGroup: 'Per groep',
    lists: {
      done: (count: number): string => `Uitgevoerd (${number(count)})`,
      in_progress: (count: number): string => `Mee bezig (${number(count)})`,
      not_answered: (count: number): string => `Nog niet geantwoord (${number(count)})`,
      declined: (count: number): string => `Voert het niet uit (${number(count)})`,
      not_applicable: (count: number): string => `Niet van toepassing (${number(count)})`,
    } satisfies Record<Standing, (count: number) => string>,
    names: (list: string, names: string): string => `${list}: ${names}`,
    on: (day: string): string => `op ${day}`,
    by: (who: string): string => `volgens ${who}`,
    contact: (name: string): string => `contact: ${name}`,
    link: 'bewijs vastgelegd',
    allGroups: 'Alle groepen',
    button: 'Dekking',
    of: (code: string): string => `dekking van ${code}`,
    recordOf: (code: string): string => `${code}: antwoord vastleggen`,
    record: 'Antwoord vastleggen',
    measure: (code: string): string => `Toon ${code}`,
    confidential: (code: string): string =>
      `${code} is vertrouwelijk: hoe de organisaties ervoor staan, toon ik hier niet.`,
  },
  recorded: {
    title: (names: string, standing: string): string => `Vastgelegd: ${names}: ${standing}`,
    already: (names: string, standing: string): string => `Dat was al vastgelegd: ${names}: ${standing}`,
    duplicate: 'Dit was al vastgelegd; er is niets dubbel gedaan.',
    /** How an organisation stands, with the day since which that is so. */
    since: {
      done: (day) => `uitgevoerd op ${day}`,
      in_progress: (day) => `mee bezig sinds ${day}`,
      declined: (day) => `voert het niet uit (per ${day})`,
      not_applicable: (day) => `niet van toepassing (per ${day})`,
    } satisfies Record<Answer, (day: string) => string>,
    was: (names: string, standing: string): string => `Eerder vastgelegd: ${names}: ${standing}`,
  },
  form: {
    title: 'Antwoord vastleggen',
    fields: {
      organisations: 'Welke organisaties?',
      answer: 'Wat is hun antwoord?',
      on: 'Sinds wanneer is dat zo?',
      by: 'Wie zegt het? (mag leeg)',
      note: 'Toelichting',
      link: 'Link naar bewijs (mag leeg)',
    } satisfies Record<AnswerField, string>,
    hints: {
      organisations: 'Namen, met een komma ertussen',
      by: 'Bijvoorbeeld: CIO-office BZK',
      link: 'https://…',
    },
    choice: (name: string, standing: string): string => `${name} (${standing})`,
    tooMany: (count: number): string => `Er zijn ${organisationsOf(count)}: typ hun namen, of kies eerst een groep.`,
  },
  edit: {
    new: 'Nieuwe organisatie',
    change: (name: string): string => `${name} wijzigen`,
    fields: {
      name: 'Naam',
      aliases: 'Andere namen (mag leeg)',
      group: 'Soort organisatie',
      contact: 'Contact bij SLM (mag leeg)',
      from: 'Telt mee vanaf (leeg: altijd al)',
      endedOn: 'Telt niet meer mee vanaf (mag leeg)',
    } satisfies Record<OrganisationField, string>,
    hints: { aliases: 'Bijvoorbeeld: BZK, Binnenlandse Zaken', contact: 'Naam van een collega' },
    fromToday: 'Telt mee vanaf (leeg: vandaag)',
    nobody: 'niemand in het bijzonder',
    button: 'Wijzigen',
    add: 'Nieuwe organisatie',
    save: 'Vastleggen',
  },
  problems: {
    required: 'Vul dit in.',
    reason_needed: 'Zeg hier waarom.',
    not_a_date: 'Dit lees ik niet als een dag. Schrijf het bijvoorbeeld als 3 maart 2021.',
    in_the_future: 'Deze dag moet nog komen. Vul een dag in die geweest is.',
    not_https: 'Een link begint met https:// en heeft geen naam voor de plek waar die naartoe gaat.',
    too_long: 'Dit is te lang.',
    not_a_choice: 'Kies een van de mogelijkheden.',
    unknown_organisation: 'Deze organisatie ken ik niet.',
    which_organisation: 'Er zijn er meer die zo heten.',
    unknown_person: 'Deze collega ken ik niet.',
    name_taken: 'Er is al een organisatie die zo heet.',
    before_from: 'Dat is eerder dan de dag waarop die begon.',
  } satisfies Record<EntryProblemKind, string>,
  nearest: (names: string): string => `Bedoel je ${names}?`,
  about: (text: string, problem: string): string => `${text}: ${problem}`,
  notYet: 'Nog niet vastgelegd: kijk naar de velden met een driehoekje.',
  one: {
    figure: (done: number, total: number): string => `${number(done)} van ${number(total)}`,
    under: (total: number): string => `${total === 1 ? 'maatregel' : 'maatregelen'} uitgevoerd`,
    summary: (name: string, done: number, total: number): string =>
      `${name} heeft ${number(done)} van ${number(total)} ${total === 1 ? 'maatregel' : 'maatregelen'} uitgevoerd`,
    nothingOwed: 'Er is geen maatregel die de organisaties moeten uitvoeren.',
    ended: (day: string): string => `telt niet meer mee sinds ${day}`,
    from: (day: string): string => `telt mee sinds ${day}`,
    noContact: 'geen contact bij SLM',
    alsoCalled: (names: string): string => `ook: ${names}`,
    measures: 'Maatregelen',
    changed: (name: string): string => `${name} is gewijzigd`,
    added: (name: string): string => `${name} is toegevoegd`,
    already: 'Dat was al zo.',
    ended2: (name: string, day: string): string => `${name} telt vanaf ${day} niet meer mee`,
    contactIs: (name: string, contact: string): string => `Contact van ${name} is nu ${contact}`,
    noContactNow: (name: string): string => `${name} heeft geen contact meer`,
    renamed: (before: string, name: string): string => `${before} heet nu ${name}`,
  },
  list: {
    title: 'Organisaties',
    count: organisationsOf,
    all: 'Alle organisaties',
    none: 'Er zijn nog geen organisaties vastgelegd.',
  },
  details: {
    renamed: (before: string, now: string): string => `van ${before} naar ${now}`,
    several: (names: string, standing: string): string => `${names}: ${standing}`,
    takenBack: 'antwoord teruggenomen',
  },
  refused: {
    title: 'Dat gaat niet',
    unknown: (name: string): string => `Ik ken geen organisatie die ${name} heet.`,
    which: (name: string, names: string): string => `Er zijn er meer die ${name} heten: ${names}. Noem de hele naam.`,
    notOwed: (code: string): string =>
      `${code} is geen maatregel die de organisaties elk zelf uitvoeren. Daarvan houd ik dus niet per organisatie bij hoe het staat.`,
    /** Nothing was recorded of whoever it is. */
    notRecorded: (name: string): string =>
      `Wat ${name} heeft gedaan, kan ik pas vastleggen als die organisatie in het register staat.`,
    noneKnown:
      'Er zijn nog geen organisaties vastgelegd. Een coördinator kan ze toevoegen, bijvoorbeeld met ‘voeg organisatie BZK toe’, of met een bestand.',
    tooMany: 'Er kunnen geen organisaties meer bij.',
    ended: (name: string, day: string): string => `${name} telt niet meer mee sinds ${day}.`,
    changedMeanwhile: 'Anderen wijzigden net hetzelfde. Probeer het nog eens.',
  },
  share: {
    all: (group: OrganisationGroup | null): string => `alle ${many(group)}`,
    count: (value: number, group: OrganisationGroup | null): string =>
      `minstens ${number(value)} ${many(group, value)}`,
    percent: (value: number, group: OrganisationGroup | null): string => `minstens ${value}% van de ${many(group)}`,
    /** "uitgevoerd door alle ministeries" */
    by: (who: string): string => `uitgevoerd door ${who}`,
    standing: (done: number, applicable: number, group: OrganisationGroup | null): string =>
      `${number(done)} van ${number(applicable)} ${many(group, applicable)}`,
    needed: (count: number): string => `nog ${number(count)} nodig`,
    lacks: (code: string, by: string, done: number, applicable: number): string =>
      `${code} ${by} (nu ${number(done)} van ${number(applicable)})`,
    verified: (code: string): string => `${code} geverifieerd`,
    lead: (code: string, wanted: string): string =>
      `Nee, ${code} is nog niet gemitigeerd. Daarvoor is nog nodig: ${wanted}.`,
    blocking: (code: string, wanted: string): string => `Wat ${code} nog openhoudt: er is nog nodig: ${wanted}.`,
  },
  reminder: {
    heardOfAll: 'alle organisaties hebben intussen geantwoord',
    waitsFor: (names: string): string => `nog niet klaar: ${names}.`,
    answer: 'Antwoord vastleggen',
  },
};
