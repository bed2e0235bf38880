/** What turns take: of the service, of the database, and of the time of whoever waits. */
import { askInTurn } from '../load.js';
import type { ServerProcess } from '../server-process.js';
import { timeOfService, type TimeOfDatabase } from './processor-time.js';

/** Milliseconds, all together. */
export interface Taken {
  readonly turns: number;
  /** Of the processor. */
  readonly service: number;
  readonly database: number;
  readonly waited: number;
}

export const NOTHING_TAKEN: Taken = { turns: 0, service: 0, database: 0, waited: 0 };

export const together = (one: Taken, other: Taken): Taken => ({
  turns: one.turns + other.turns,
  service: one.service + other.service,
  database: one.database + other.database,
  waited: one.waited + other.waited,
});

/** Milliseconds of the processor that a turn takes, of service and database together. */
export const processorOf = ({ turns, service, database }: Taken): number => (service + database) / turns;
/** Milliseconds until the next answer comes. */
export const waitOf = ({ turns, waited }: Taken): number => waited / turns;

export const inWords = (taken: Taken): string =>
  `${(taken.service / taken.turns).toFixed(2)} + ${(taken.database / taken.turns).toFixed(2)} ms`;

export interface Asking {
  /** In turn, where they are several. */
  readonly services: readonly ServerProcess[];
  readonly database: TimeOfDatabase;
}

/** Throws where an answer lacks `says`. */
export async function take(
  { services, database }: Asking,
  activities: readonly Buffer[],
  says: string,
): Promise<Taken> {
  const all = async () =>
    (await Promise.all(services.map(timeOfService))).reduce((sum, milliseconds) => sum + milliseconds, 0);
  const [service, ofDatabase] = [await all(), database.now()];
  const { perSecond } = await askInTurn(
    services.map(({ port }) => port),
    activities,
    says,
  );
  return {
    turns: activities.length,
    service: (await all()) - service,
    database: database.now() - ofDatabase,
    waited: (activities.length / perSecond) * 1000,
  };
}
