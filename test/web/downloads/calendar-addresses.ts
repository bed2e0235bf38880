/** Addresses of calendars on a port of their own, and what a client reads from them. */
import type { Server } from 'restify';
import { fixedCalendar } from '../../../src/domain/time/clock.js';
import type { CalendarKind } from '../../../src/domain/links/calendar-feed.js';
import type { LinkHolder } from '../../../src/domain/links/download.js';
import type { Role } from '../../../src/domain/people/person.js';
import type { Store } from '../../../src/domain/store/store.js';
import { calendars } from '../../../src/web/downloads/calendar.js';
import { linkMaker } from '../../../src/web/downloads/links.js';
import { listen, stopListening } from '../../../src/web/listen.js';
import { createMetrics } from '../../../src/web/metrics.js';
import { createWebServer } from '../../../src/web/server.js';
import { turnsInFlight } from '../../../src/web/turns-in-flight.js';
import { at } from '../../support/builders.js';
import { call, type HttpAnswer } from '../../support/http.js';
import { KEYS, SANNE, TENANT } from './serving.js';

export interface CalendarPlace {
  readonly path: (of?: CalendarKind, generation?: number, holder?: LinkHolder) => string;
  readonly open: (path: string, method?: string) => Promise<HttpAnswer>;
  readonly stop: () => Promise<void>;
}

export async function calendarPlace(
  store: Store,
  today: string,
  roles: () => readonly Role[] = () => ['reader'],
): Promise<CalendarPlace> {
  const address = () => 'https://nakoming.example';
  const handler = calendars({
    ...{ keys: KEYS, address, tenant: TENANT, language: 'nl', timeZone: 'Europe/Amsterdam' },
    actions: { store, calendar: fixedCalendar(at(today), 'Europe/Amsterdam'), local: false },
    rolesOf: () => Promise.resolve(new Set(roles())),
    peopleFor: ({ id }) => Promise.resolve({ me: id, nameOf: () => undefined }),
    onFetched: () => undefined,
    onError: (error) => {
      throw error;
    },
  });
  const server: Server = createWebServer({
    admit: () => Promise.resolve({ refused: { status: 401 } }),
    inFlight: turnsInFlight(),
    metrics: createMetrics(),
    elapsed: { milliseconds: () => 0 },
    store,
    local: false,
    calendars: handler,
    metricsToken: null,
    accepting: () => true,
    onError: (error) => {
      throw error;
    },
  });
  const port = await listen(server, 0, '127.0.0.1');
  return {
    path: (of = 'team', generation = 0, holder = SANNE) => {
      const link = linkMaker({ keys: KEYS, address: () => '', now: () => 0 })(holder)({
        what: 'calendar',
        form: 'ics',
        of,
        generation,
      });
      if (link === null) throw new Error('no address can be made');
      return link;
    },
    open: (path, method = 'GET') => call(port, { path, method }),
    stop: () => stopListening(server, 1000),
  };
}

export type Event = Readonly<Record<string, string>>;

/** The lines as they were meant: those that were folded in one piece again. */
export const unfolded = (ics: string): readonly string[] => ics.replace(/\r\n[ \t]/g, '').split('\r\n');

/** Each event by the names of its lines, parameters included in the name. */
export function eventsIn(ics: string): readonly Event[] {
  const events: Record<string, string>[] = [];
  for (const line of unfolded(ics)) {
    const colon = line.indexOf(':');
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1)];
    if (line === 'BEGIN:VEVENT') events.push({});
    else if (line !== 'END:VEVENT' && line !== 'END:VCALENDAR') {
      const last = events.at(-1);
      if (last !== undefined) last[name] = value;
    }
  }
  return events;
}
