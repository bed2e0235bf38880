/**
 * What things cost, and what there is of everything. Where it says "measured" the figure comes from `bench/sizing.ts`, on
 * two shared cores with PostgreSQL 15 beside the service; of what was seen, the worse is taken. The rest is said by
 * whoever sets the limit, or chosen here.
 */

/** Measured. Milliseconds of a processor. */
export const PROCESSOR = {
  /** Of the service, and of the server, for a question among 1,000 and among 100,000 measures. */
  question: { service: 4.0, server: { small: 1.9, large: 5.7 } },
  change: { service: 3.5, server: 2.6 },
  /** Of one process, to look at one measure on the morning of a day. */
  look: 0.024,
} as const;

/** Measured. Bytes in the database, indexes included. */
export const ROOM = { measure: 6_100, change: 4_900, message: 9_100 } as const;

/** Measured. */
export const RATES = {
  /** Changes a second that several instances confirm together: one after the other, at the end of one journal. */
  commits: 540,
  /** Milliseconds of a count of 100,000 measures that was not made before. */
  firstCount: 11,
} as const;

/** Computed from the size of what is kept as JSON, taken threefold: bytes of memory in each instance. */
export const MEMORY = { investigation: 3_000, name: 600 } as const;

/** What an organisation does on a working day: chosen, and more than the first users do. */
export const ORGANISATION = {
  people: 5,
  investigations: 2,
  measures: 30,
  /** Of one person. */
  questions: 4,
  /** Of all of them together. */
  changes: 3,
  /** Share of the people who get a message that morning. */
  reminded: 0.3,
  /** Of what is asked and changed in a day, so much falls in the busiest hour. */
  busiestHour: 0.2,
} as const;

export const WORKING_DAYS = 250;

export const LIMITS = {
  /** Requests of an app in one tenant, a second: Microsoft, "Rate limiting". */
  requests: 50,
  /** Seconds in which the reminders of a morning should be out. Chosen. */
  reminders: 3600,
  /** Cores that one server has at a reasonable price. Chosen. */
  cores: 16,
  /** Bytes that can still be dumped and restored in some hours. Chosen. */
  database: 1e12,
  /** Years that everything is kept. Chosen. */
  years: 10,
  /** Milliseconds between two ticks, in which a look should end. */
  look: 60_000,
  /** Milliseconds in which an answer of the database has to be there. */
  answer: 2_400,
  /** Bytes of memory of an instance for what it keeps of everyone. Chosen. */
  memory: 1e9,
} as const;
