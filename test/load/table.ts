/** The account of a run, as a table. */
import { databaseRestartsIn, killsIn } from './faults.js';
import type { LoadReport } from './run.js';

const oneDecimal = (value: number): string => value.toFixed(1);
const whole = (value: number): string => String(Math.round(value));
const counted = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ') || 'none';

const clockTime = (at: number): string => new Date(at).toISOString().slice(11, 23);

/** How many, and after which mishap. */
function exceededIn({ exceeded, blurred, mishaps }: LoadReport): string {
  const after = exceeded.map((at) => mishaps.findLast((one) => one.at <= at));
  const told = [...new Set(after)].map((one) => {
    const times = exceeded.filter((_, index) => after[index] === one);
    const since = one === undefined ? 'before anything' : `after ${one.what} at ${clockTime(one.at)}`;
    return `${times.length} at ${clockTime(times[0] ?? 0)} ${since}`;
  });
  return [`${exceeded.length}, and ${blurred} while the suite was held up`, ...told].join('; ');
}

export function tableOf(report: LoadReport): string {
  const { settings, answers, changes, reminders, growth, mishaps, proxy } = report;
  const rows: readonly (readonly [string, string])[] = [
    ['people, minutes, seed', `${settings.users}, ${oneDecimal(settings.lasts / 60_000)}, ${settings.seed}`],
    ['turns', String(answers.turns)],
    ['told', counted(answers.told)],
    [
      'changes in the journal',
      `${changes.made}; confirmed ${changes.confirmed}, made though not told ${changes.madeUntold}`,
    ],
    [
      'confirmed and missing / doubled / unasked',
      `${changes.missing.length} / ${changes.doubled.length} / ${changes.unasked.length}`,
    ],
    ['audit chain, register against journal', `${report.chain[0] ?? 'whole'}, ${report.register[0] ?? 'the same'}`],
    [
      'delivered twice on purpose',
      `${answers.twice}; answered twice ${answers.answeredTwice.length}, again after an instance ended ${answers.answeredAgain}, without a body ${report.bodiless.length}`,
    ],
    ['kills, restarts of the database', `${killsIn(mishaps)}, ${databaseRestartsIn(mishaps)}`],
    ['brought again (turns; deliveries by status)', `${answers.retried}; ${counted(answers.faults)}`],
    ['proxy', `passed on ${proxy.passedOn}, cut off ${proxy.cutOff}, nobody there ${proxy.nobody}`],
    ['left without a word', String(answers.unexplained.length)],
    ['messages of reminders', `${counted(reminders.byStatus)}; with ${reminders.reminders} reminders`],
    [
      'sent / unknown / lost / doubled',
      `${reminders.sent} / ${reminders.unknown} / ${reminders.lost.length} / ${reminders.doubled.length}`,
    ],
    ['marked as perhaps twice, twice indeed', `${reminders.marked}, ${reminders.twice}`],
    ['cards changed after they were sent', String(report.updates)],
    ['requests over the permitted rate', exceededIn(report)],
    ['answered within, p50 / p95 / p99 in ms', answers.took.map(whole).join(' / ')],
    ['the same with those brought again', answers.tookAll.map(whole).join(' / ')],
    ...growth.map(
      (one) =>
        [
          `memory of ${one.instance}`,
          `${one.slope.toFixed(2)} MB a minute (${oneDecimal(one.first)} to ${oneDecimal(one.last)} MB, ${one.readings} readings); ` +
            `event loop p99 ${oneDecimal(one.delay99)} ms, longest ${whole(one.delayMost)} ms`,
        ] as const,
    ),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n');
}
