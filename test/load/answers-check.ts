/** Whether everything that people did was answered, once, and with words. */
import { readCard } from '../support/card-reading.js';
import type { Arrived } from './chat-service.js';
import { toldBy, TOLD, UNEXPLAINED, type Told, type Turn } from './ledger.js';

export interface AnswerAccount {
  readonly turns: number;
  readonly twice: number;
  readonly retries: number;
  /** Turns that were brought again, and those that never were taken. */
  readonly retried: number;
  /** Messages with more than one answer, although no instance had ended amid them. */
  readonly answeredTwice: readonly string[];
  /** The same where one had: it may end after its answer has left and before that is known to the others. */
  readonly answeredAgain: number;
  /** What someone was left with without a word. */
  readonly unexplained: readonly string[];
  readonly told: Readonly<Record<Told, number>>;
  /** HTTP statuses of deliveries that failed; 0: no answer at all. */
  readonly faults: Readonly<Record<string, number>>;
  /** Milliseconds: the median, the 95th and the 99th percentile of turns that were taken at once, and of all. */
  readonly took: readonly number[];
  readonly tookAll: readonly number[];
}

export function accountOfAnswers(turns: readonly Turn[], arrived: readonly Arrived[]): AnswerAccount {
  const answers = countBy(arrived.filter(isAnswer).map(({ answers: to }) => to));
  const faults = turns.flatMap((turn) => turn.faults.map(String));
  return {
    turns: turns.length,
    twice: turns.filter(({ twice }) => twice).length,
    retries: faults.length,
    retried: turns.filter((turn) => turn.faults.length > 0).length,
    answeredTwice: turns
      .filter((turn) => (answers[turn.activity] ?? 0) > 1 && turn.faults.length === 0)
      .map(
        ({ activity }) =>
          `${activity}: ${arrived
            .filter((one) => one.answers === activity)
            .map(inBrief)
            .join(' | ')}`,
      ),
    answeredAgain: turns.filter((turn) => (answers[turn.activity] ?? 0) > 1 && turn.faults.length > 0).length,
    unexplained: turns.filter(({ told }) => UNEXPLAINED.has(told)).map(describe),
    told: { ...NONE, ...countBy(turns.map(({ told }) => told)) },
    faults: countBy(faults),
    took: percentiles(turns.filter((turn) => turn.faults.length === 0).map(({ took }) => took)),
    tookAll: percentiles(turns.map(({ took }) => took)),
  };
}

/** That the register cannot be reached now is said to each delivery: nobody can tell then whether it came before. */
const isAnswer = ({ activity }: Arrived): boolean => toldBy(readCard([activity]), false) !== 'unavailable';

const inBrief = ({ at, activity }: Arrived): string =>
  `${new Date(at).toISOString()} ${readCard([activity]).summary.slice(0, 60)}`;

const NONE = Object.fromEntries(TOLD.map((told) => [told, 0])) as Record<Told, number>;

const describe = ({ what, told, at, tries, faults, twice, activity }: Turn): string =>
  `${told} ${what} at ${new Date(at).toISOString()} after ${tries} (${faults.join(' ')})${twice ? ', brought twice' : ''}: ${activity}`;

function countBy(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

const PERCENTILES = [50, 95, 99] as const;

function percentiles(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return PERCENTILES.map((part) => sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * part) / 100))] ?? 0);
}
