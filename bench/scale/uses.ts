/** How much of each limit a number of organisations uses that share one register, one database and one tenant. */
import { busiestHour } from './busiest-hour.js';
import { LIMITS, MEMORY, ORGANISATION, PROCESSOR, RATES, ROOM, WORKING_DAYS } from './costs.js';

export interface Use {
  readonly what: string;
  /** Of the limit: above 1 it does not go. */
  readonly share: number;
  /** The numbers behind it, with their units. */
  readonly detail: string;
}

/** Measures for which the figures of a large register count. */
const LARGE = 100_000;
const SECONDS = 3600;

const whole = (value: number): string => Math.ceil(value).toLocaleString('en');
const some = (value: number): string => (value < 10 ? value.toPrecision(2) : whole(value));
const gigabytes = (bytes: number): string => `${some(bytes / 1e9)} GB`;

/** The largest share first. */
export function usesOf(organisations: number): readonly Use[] {
  return [...requests(organisations), ...server(organisations), ...memory(organisations)].sort(
    (one, other) => other.share - one.share,
  );
}

/** A second, in the busiest hour. */
function demand(organisations: number) {
  const { people, questions, changes, busiestHour: share } = ORGANISATION;
  const each = (organisations * share) / SECONDS;
  return { questions: each * people * questions, changes: each * changes };
}

function requests(organisations: number): readonly Use[] {
  const { busiest, longestWait, remindersOut } = busiestHour(organisations);
  return [
    {
      what: 'requests in one tenant, answers',
      share: busiest / LIMITS.requests,
      detail: `${whole(busiest)} in the busiest second; the longest wait ${some(longestWait)} s`,
    },
    {
      what: 'requests in one tenant, reminders',
      share: remindersOut / LIMITS.reminders,
      detail: Number.isFinite(remindersOut)
        ? `the last is out after ${whole(remindersOut)} s`
        : 'answers leave no room',
    },
  ];
}

function server(organisations: number): readonly Use[] {
  const { questions, changes } = demand(organisations);
  const measures = organisations * ORGANISATION.measures;
  const question = PROCESSOR.question.server[measures < LARGE ? 'small' : 'large'];
  const cores = (questions * question + changes * PROCESSOR.change.server) / 1000;
  const { people, reminded } = ORGANISATION;
  const aYear = WORKING_DAYS * organisations * (ORGANISATION.changes * ROOM.change + people * reminded * ROOM.message);
  const bytes = measures * ROOM.measure + LIMITS.years * aYear;
  const look = measures * PROCESSOR.look;
  const count = (measures / LARGE) * RATES.firstCount;
  return [
    { what: 'commits, one after the other', share: changes / RATES.commits, detail: `${some(changes)} a second` },
    { what: 'processor of the server', share: cores / LIMITS.cores, detail: `${some(cores)} cores` },
    { what: 'room in the database', share: bytes / LIMITS.database, detail: `${gigabytes(bytes)} in ten years` },
    { what: 'the look of a morning', share: look / LIMITS.look, detail: `${some(look / 1000)} s of one instance` },
    { what: 'a first count of everything', share: count / LIMITS.answer, detail: `${some(count)} ms` },
  ];
}

function memory(organisations: number): readonly Use[] {
  const investigations = organisations * ORGANISATION.investigations * MEMORY.investigation;
  const names = organisations * ORGANISATION.people * MEMORY.name;
  return [
    {
      what: 'catalogue in memory',
      share: investigations / LIMITS.memory,
      detail: `${gigabytes(investigations)} in each instance`,
    },
    { what: 'names in memory', share: names / LIMITS.memory, detail: `${gigabytes(names)} in each instance` },
  ];
}

/** Instances that the busiest hour asks for, each with half a core of its own to spare. */
export function instancesFor(organisations: number): number {
  const { questions, changes } = demand(organisations);
  const cores = (questions * PROCESSOR.question.service + changes * PROCESSOR.change.service) / 1000;
  return Math.max(2, Math.ceil(cores * 2));
}
