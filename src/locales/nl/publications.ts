import type { UpdatePart } from '../../domain/publication/publication.js';
import type { UpdateFigure } from '../../domain/change/update-figures.js';
import { calendars } from './calendars.js';
import { dossiers } from './dossiers.js';
import { format } from './format.js';
import { publicationCards } from './publication-cards.js';

const { number, days, quoted } = format;

/** "1 maatregel", "27 maatregelen" */
const measures = (count: number): string => `${number(count)} ${count === 1 ? 'maatregel' : 'maatregelen'}`;
const isOrAre = (count: number): string => (count === 1 ? 'is' : 'zijn');

/** Stukken om te publiceren: in hele zinnen, zonder vaktaal. */
export const publications = {
  calendars,
  ...dossiers,
  ...publicationCards,
  update: {
    title: (about: string): string => `Voortgang van de maatregelen: ${about}`,
    everything: 'alle leveranciers',
    subtitle: (period: string): string => `Over de periode ${period}`,
    facts: {
      day: 'Stand op',
      vendors: (count: number): string => (count === 1 ? 'Leverancier' : 'Leveranciers'),
      investigations: (count: number): string => (count === 1 ? 'Onderzoek' : 'Onderzoeken'),
    },
    /** What the words mean, for whoever reads no register every day. */
    reading: {
      title: 'Leeswijzer',
      lines: [
        'Elke uitspraak rust op een vastlegging in het register. De code noemt de maatregel of het risico. Tussen haken staat de bron of de wijziging waar de uitspraak op rust.',
        'Gereed gemeld betekent: iemand zegt dat het klaar is. Geverifieerd betekent: dat is ook nagegaan.',
        'Een maatregel is pas te laat als de laatste dag van de ruimste redelijke lezing van de termijn voorbij is.',
        'Een verwachting is geen toezegging met een harde termijn en is nooit te laat.',
      ],
    },
    summary: 'In het kort',
    about: (count: number, investigations: string, several: boolean): string =>
      `Dit bericht gaat over ${measures(count)} uit ${several ? 'de onderzoeken' : 'het onderzoek'} ${investigations}.`,
    confidential: (count: number): string =>
      count === 0
        ? 'Er is geen vertrouwelijke maatregel weggelaten.'
        : `${count === 1 ? '1 vertrouwelijke maatregel is' : `${number(count)} vertrouwelijke maatregelen zijn`} weggelaten.`,
    recordedOtherwise: (day: string, codes: string): string =>
      `Wat op ${day} al was gebeurd, telt mee, ook als het later is vastgelegd. Op die dag stond in het register nog iets anders over ${codes}.`,
    table: { what: 'Wat', count: 'Aantal', codes: 'Codes' },
    none: 'geen',
    figures: {
      promised: 'Nieuw toegezegd of gevraagd in deze periode',
      verified_on_time: 'Geverifieerd in deze periode, op tijd gedaan',
      verified_late: 'Geverifieerd in deze periode, te laat gedaan',
      verified_other: 'Geverifieerd in deze periode, zonder harde termijn',
      partial: 'Voor een deel geverifieerd in deze periode',
      reported: 'Gereed gemeld, nog niet geverifieerd',
      rejected: 'Gereed gemeld en bij de verificatie afgekeurd in deze periode',
      late: 'Te laat',
      moved: 'Termijn gewijzigd in deze periode',
      open: 'Nog open en niet te laat',
      forecast: 'Alleen een verwachting, nog open',
      ended: 'Afgewezen, ingetrokken of vervangen in deze periode',
      risks_open: 'Risico’s die nog open zijn',
      risks_mitigated: 'Risico’s die gemitigeerd zijn',
    } satisfies Record<UpdateFigure, string>,
    parts: {
      promised: {
        title: 'Nieuw toegezegd of gevraagd',
        none: 'In deze periode is niets nieuws toegezegd of gevraagd.',
      },
      verified: {
        title: 'Geverifieerd',
        none: 'In deze periode is niets geverifieerd.',
      },
      reported: {
        title: 'Gereed gemeld',
        none: 'Er is niets gereed gemeld dat nog op verificatie wacht.',
      },
      late: { title: 'Te laat', none: 'Er is niets te laat.' },
      past_first: {
        title: 'De eerste termijn is voorbij, de huidige niet',
        none: 'Geen eerste termijn is voorbij waarvoor een latere geldt.',
      },
      moved: { title: 'Gewijzigde termijnen', none: 'In deze periode is geen termijn gewijzigd.' },
      open: {
        title: 'Nog open en niet te laat',
        none: 'Verder staat er niets open.',
      },
      forecast: {
        title: 'Verwachtingen',
        none: 'Er zijn geen verwachtingen die nog openstaan.',
      },
      ended: {
        title: 'Afgewezen, ingetrokken of vervangen',
        none: 'In deze periode is niets afgewezen, ingetrokken of vervangen.',
      },
    } satisfies Record<UpdatePart, { title: string; none: string }>,
    /** Under the title of some parts. */
    leads: {
      reported: 'Wat hier staat, is niet geverifieerd.',
      past_first: 'Voor deze maatregelen geldt een latere termijn dan eerst was afgesproken.',
      forecast: 'Hier is geen harde termijn afgesproken. Wat hier staat, is niet te laat.',
    } satisfies Partial<Record<UpdatePart, string>>,
    risks: {
      title: 'Risico’s',
      none: 'Bij deze onderzoeken zijn geen risico’s vastgelegd.',
      lead: 'Een risico is pas gemitigeerd als aan de voorwaarde is voldaan en iemand het risico opnieuw heeft gewogen.',
      head: { risk: 'Risico', level: 'Niveau', standing: 'Stand' },
    },
    contradictions: { title: 'Waar de bronnen elkaar tegenspreken' },
    annex: { title: 'Bijlage: de maatregelen en wat de bron zegt' },
    sources: { title: 'Bronnen' },
  },
  /** Of several columns, and of what stands by itself. */
  labels: {
    measure: 'Maatregel',
    party: 'Wie',
    worded: 'Termijn, zoals verwoord',
    read: 'Zo gelezen',
    state: 'Stand',
    risks: 'Risico’s',
    note: 'Aantekening',
  },
  /** What a statement rests on, between brackets. */
  ground: {
    source: (place: number): string => `bron ${place}`,
    records: (numbers: string, several: boolean): string => `${several ? 'wijzigingen' : 'wijziging'} ${numbers}`,
  },
  says: {
    promised: (party: string, day: string, exact: boolean): string =>
      `${party} heeft dit ${exact ? 'op' : 'uiterlijk op'} ${day} toegezegd.`,
    askedOfOrganisations: (day: string, exact: boolean): string =>
      `Aan overheidsorganisaties is ${exact ? 'op' : 'uiterlijk op'} ${day} gevraagd dit te doen.`,
    verified: (day: string): string => `Op ${day} is geverifieerd dat dit is gedaan.`,
    hadReported: (who: string, day: string): string => `Het was op ${day} gereed gemeld door ${who}.`,
    partial: (day: string): string => `Op ${day} is geverifieerd dat dit voor een deel is gedaan.`,
    reported: (who: string, day: string): string =>
      `Op ${day} is dit gereed gemeld door ${who}. Het is nog niet geverifieerd.`,
    evidence: (count: number): string =>
      count === 0
        ? 'Er is nog geen bewijs vastgelegd.'
        : `Er ${isOrAre(count)} ${number(count)} ${count === 1 ? 'stuk' : 'stukken'} bewijs vastgelegd.`,
    rejected: (day: string): string => `Op ${day} is de gereedmelding bij de verificatie afgekeurd.`,
    reason: (reason: string): string => `Reden: ${quoted(reason)}.`,
    late: (lastDay: string, day: string, late: number): string =>
      `De laatste dag van de termijn was ${lastDay}. Op ${day} was dit volgens het register ${days(late)} te laat.`,
    lateByFirst: (lastDay: string, late: number): string =>
      `De termijn die eerst was afgesproken, had ${lastDay} als laatste dag. Gemeten aan die termijn is dit ${days(late)} te laat.`,
    /** What was heard of something that is late. */
    heard: {
      nothing: 'Er is geen melding over vastgelegd.',
      not_done: 'Het is niet gereed gemeld.',
      rejected: 'Een gereedmelding is bij de verificatie afgekeurd.',
      part: 'Een deel is gedaan en geverifieerd.',
    },
    pastFirst: (lastDay: string, late: number, wording: string): string =>
      `De eerste termijn had ${lastDay} als laatste dag; die is ${days(late)} voorbij. Nu geldt de termijn ${wording}. Daarmee is dit niet te laat.`,
    moved: (day: string, from: string, to: string): string => `Op ${day} is de termijn gewijzigd van ${from} in ${to}.`,
    movedLater: (by: number, from: string, to: string): string =>
      `De laatste dag is daardoor ${days(by)} later: ${to} in plaats van ${from}.`,
    movedEarlier: (by: number, from: string, to: string): string =>
      `De laatste dag is daardoor ${days(by)} eerder: ${to} in plaats van ${from}.`,
    movedSame: (day: string): string => `De laatste dag blijft ${day}.`,
    movedOtherwise: (from: string, to: string): string => `Eerst gelezen als: ${from}. Nu gelezen als: ${to}.`,
    agreedBy: (who: string): string => `Afgesproken met: ${who}.`,
    statedIn: (where: string): string => `Dat staat in: ${where}.`,
    noReason: 'Er is geen reden vastgelegd.',
    deadline: {
      deadline: (wording: string, read: string): string => `De termijn luidt ${wording}. Dat lezen we als ${read}.`,
      forecast: (wording: string, read: string): string => `De verwachting luidt ${wording}. Dat lezen we als ${read}.`,
      expiry: (wording: string, read: string): string => `De einddatum luidt ${wording}. Dat lezen we als ${read}.`,
      start: (wording: string, read: string): string => `De begindatum luidt ${wording}. Dat lezen we als ${read}.`,
      recurring: (interval: string): string =>
        `Dit komt steeds terug, ${interval === '' ? 'zonder vaste tussentijd' : interval}.`,
      event: (wording: string): string =>
        `De termijn luidt ${wording}. Die hangt af van iets waarvan de datum niet bekend is.`,
      standing: 'Dit geldt doorlopend, zonder einddatum.',
      undated: 'Er is geen termijn genoemd.',
    },
    ended: {
      declined: (on: string): string => `Dit is${on} afgewezen.`,
      withdrawn: (on: string): string => `Dit is${on} ingetrokken.`,
      superseded: (on: string): string => `Dit is${on} vervangen.`,
      /** Stands in the three above; empty where no day is recorded. */
      on: (day: string): string => ` op ${day}`,
      by: (code: string): string => `In de plaats kwam ${code}.`,
    },
    period: {
      verified: (period: string, day: string): string =>
        `Over de periode ${period} is op ${day} geverifieerd dat dit is gedaan.`,
      partially_verified: (period: string, day: string): string =>
        `Over de periode ${period} is op ${day} geverifieerd dat dit voor een deel is gedaan.`,
      reported_done: (period: string, day: string): string =>
        `Over de periode ${period} is dit op ${day} gereed gemeld. Het is nog niet geverifieerd.`,
      in_progress: (period: string, day: string): string =>
        `Over de periode ${period} is de gereedmelding op ${day} afgekeurd.`,
    },
    /** How a day compares with the deadlines. */
    timing: {
      verified: 'Dat',
      reported: 'Die melding',
      onTime: (what: string): string => `${what} was op tijd.`,
      late: (what: string, late: number): string => `${what} was ${days(late)} te laat.`,
      onTimeNow: (what: string, first: number): string =>
        `${what} was op tijd volgens de huidige termijn, en ${days(first)} te laat volgens de eerste termijn.`,
      lateNow: (what: string, current: number): string =>
        `${what} was ${days(current)} te laat volgens de huidige termijn, en op tijd volgens de eerste termijn.`,
      lateByBoth: (what: string, current: number, first: number): string =>
        `${what} was ${days(current)} te laat volgens de huidige termijn, en ${days(first)} te laat volgens de eerste termijn.`,
      noneNow: (how: string): string => `${how} Dat is gemeten aan de eerste termijn; nu geldt er geen harde termijn.`,
      noneFirst: (how: string): string => `${how} Eerst was er geen harde termijn.`,
      none: 'Er was geen harde termijn waaraan dit te toetsen is.',
    },
    open: {
      expectation_passed: 'verwachting verstreken',
      /** Of what nobody promised: where others say that it is agreed. */
      asked: 'gevraagd',
    },
    risk: {
      open: 'Open: aan de voorwaarde is nog niet voldaan.',
      noCondition: 'Open. Er is geen voorwaarde vastgelegd waaronder dit risico gemitigeerd is.',
      waits: (codes: string): string => `Nog niet geverifieerd: ${codes}.`,
      waitsShare: (codes: string): string => `Nog niet door genoeg organisaties uitgevoerd: ${codes}.`,
      waitsHidden: (count: number): string =>
        `Het wacht ook op ${count === 1 ? '1 vertrouwelijke maatregel' : `${number(count)} vertrouwelijke maatregelen`}.`,
      ours: 'De voorwaarde is onze lezing van de bron.',
      ready: 'Aan de voorwaarde is voldaan, maar het risico is nog niet opnieuw gewogen. Het is dus nog open.',
      mitigated: (day: string, level: string): string => `Gemitigeerd. Op ${day} opnieuw gewogen: ${level}.`,
      blocker: (code: string, state: string, late: boolean): string => `${code} (${state}${late ? ', te laat' : ''})`,
    },
  },
  /** Of what is for the register alone, wherever a text names its code. */
  veiled: '[vertrouwelijk]',
  footer: (page: string, total: string): readonly string[] => ['Pagina ', page, ' van ', total],
  cited: (title: string, publisher: string, day: string, reference: string): string =>
    `${title}. ${publisher}, ${day}${reference === '' ? '' : `, kenmerk ${reference}`}.`,
  /** Under a quotation. */
  place: (source: number, publisher: string, day: string, place: string): string =>
    `Bron ${source} (${publisher}, ${day}): ${place}`,
};
