import type { CalendarKind } from '../../domain/links/calendar-feed.js';
import type { DeadlineKind } from '../../domain/measure/deadline.js';
import { format } from './format.js';

/** Agenda’s met termijnen, en de kaart die erheen leidt. */
export const calendars = {
  names: { mine: 'Mijn termijnen', team: 'Termijnen van het team' } satisfies Record<CalendarKind, string>,
  /** What happens on the day. */
  kinds: {
    deadline: 'uiterste dag',
    forecast: 'verwacht',
    expiry: 'loopt af',
    start: 'begint',
    recurring: 'einde van de periode',
    event: 'na een gebeurtenis',
    standing: 'doorlopend',
    undated: 'zonder termijn',
  } satisfies Record<DeadlineKind, string>,
  /** "OW20-V4 Transparantie geven (uiterste dag)" */
  summary: (code: string, title: string, kind: string): string => `${code}${title === '' ? '' : ` ${title}`} (${kind})`,
  wording: (wording: string): string => `Termijn, zoals verwoord: ${wording}`,
  period: (period: string): string => `Periode: ${period}`,
  confidential: 'Deze maatregel is vertrouwelijk. Bekijk hem in het register zelf.',
  card: {
    days: (count: number): string =>
      count === 0
        ? 'Er staat nu geen dag in deze agenda'
        : `In deze agenda ${count === 1 ? 'staat nu 1 dag' : `staan nu ${format.number(count)} dagen`}`,
    how: 'Kopieer het adres hieronder en voeg het in je agenda toe als abonnement. Het adres is geheim: wie het heeft, ziet wat jij mag zien. Het werkt totdat je het intrekt',
    noAddress:
      'Hier kan ik geen adres aanbieden. Vraag het mij in een persoonlijke chat, of vraag je beheerder om downloads aan te zetten',
    local: 'Zolang er geen LINK_SECRET is ingesteld, werkt het adres tot de volgende herstart',
    address: 'Adres van je agenda',
    open: 'Agenda (ICS)',
    hint: 'Het adres van deze agenda. Het is alleen voor jou en werkt totdat je het intrekt.',
    revoke: 'Adres intrekken',
    revokedTitle: 'Je oude adres werkt niet meer',
    revoked: 'Voeg het nieuwe adres toe als je de agenda wilt houden',
  },
};
