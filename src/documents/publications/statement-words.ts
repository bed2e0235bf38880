/** A statement about a measure, in whole sentences. */
import { intervalWords, longDays, longDeadline } from '../../cards/measure/deadline-words.js';
import type { Setting } from '../../cards/drawing.js';
import { readAnewWords } from '../../cards/measure/reading-words.js';
import type { DeadlineVersion } from '../../domain/measure/deadline.js';
import type { MeasureStatement, Timing } from '../../domain/publication/publication.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { MeasureState } from '../../domain/measure/measure.js';
import { capital } from '../../locales/write.js';
import { sentences } from '../../cards/parts/sentences.js';
import { plain } from './paper.js';

type Statement<Says extends MeasureStatement['says']> = Extract<MeasureStatement, { readonly says: Says }>;
type Writers = {
  readonly [Says in MeasureStatement['says']]: (of: Statement<Says>, at: At) => readonly string[];
};

/** In which words, and as of which day. */
export interface At extends Setting {
  readonly until: LocalDate;
}

/** A quotation that ends its own sentence ends ours as well. */
const TWICE_ENDED = /([.!?…][’”])\./g;

export const statementWords = (statement: MeasureStatement, at: At): string =>
  sentences(...write(statement.says, statement, at), anewWords(statement, at)).replace(TWICE_ENDED, '$1');

/** That the deadline was read otherwise, when and why; empty where it was not. */
export const anewWords = ({ readAnew }: Pick<MeasureStatement, 'readAnew'>, at: At): string =>
  readAnew === undefined ? '' : plain(readAnewWords(readAnew, at));

const write = <Says extends MeasureStatement['says']>(
  says: Says,
  statement: MeasureStatement & { readonly says: Says },
  at: At,
): readonly string[] =>
  // The statement says what its writer is asked for, which an index cannot tell.
  WRITERS[says](statement as Statement<Says>, at);

const WRITERS: Writers = {
  promised: ({ on, deadline, party, records }, at) => {
    const { says } = at.messages.publications;
    const [day, exact] = [at.messages.format.day(on), records.length > 0];
    const who = capital(at.names.party(party));
    const asked = party === 'organisations' ? says.askedOfOrganisations(day, exact) : says.promised(who, day, exact);
    return [asked, deadlineWords(deadline, at)];
  },
  verified: ({ on, reported, timing }, at) => {
    const { publications, format } = at.messages;
    const { says } = publications;
    const report = reported === null ? [] : [says.hadReported(plain(reported.by), format.day(reported.on))];
    const what = reported === null ? says.timing.verified : says.timing.reported;
    return [says.verified(format.day(on)), ...report, timingWords(timing, what, at)];
  },
  partial: ({ on }, { messages }) => [messages.publications.says.partial(messages.format.day(on))],
  reported: ({ by, on, evidence, timing }, at) => {
    const { says } = at.messages.publications;
    return [
      says.reported(plain(by), at.messages.format.day(on)),
      timingWords(timing, says.timing.reported, at),
      says.evidence(evidence),
    ];
  },
  rejected: ({ on, reason }, at) => [
    at.messages.publications.says.rejected(at.messages.format.day(on)),
    reasonWords(reason, at),
  ],
  late: ({ lastDay, days, first, heard }, at) => {
    const { publications, format } = at.messages;
    const { says } = publications;
    return [
      says.late(format.day(lastDay), format.day(at.until), days),
      ...(first === null ? [] : [says.lateByFirst(format.day(first.lastDay), first.days)]),
      says.heard[heard],
    ];
  },
  past_first: ({ first, deadline }, at) => {
    const { publications, format } = at.messages;
    return [publications.says.pastFirst(format.day(first.lastDay), first.days, wordingOf(deadline, at))];
  },
  moved: movedWords,
  open: ({ deadline }, at) => [deadlineWords(deadline, at)],
  forecast: ({ deadline }, at) => [deadlineWords(deadline, at)],
  expectation_passed: ({ deadline }, at) => [deadlineWords(deadline, at)],
  ended: ({ state, on, reason, supersededBy }, at) => {
    const { ended } = at.messages.publications.says;
    const day = on === null ? '' : ended.on(at.messages.format.day(on));
    return [ended[state](day), ...(supersededBy === null ? [] : [ended.by(supersededBy)]), reasonWords(reason, at)];
  },
  period: ({ period, state, on }, at) => {
    const { says } = at.messages.publications;
    const days = at.messages.format.range(period.from, period.to);
    return [says.period[periodState(state)](days, at.messages.format.day(on))];
  },
};

const PERIOD_STATES = ['verified', 'partially_verified', 'reported_done'] as const;
const periodState = (state: MeasureState) => PERIOD_STATES.find((one) => one === state) ?? 'in_progress';

function movedWords({ on, from, to, days }: Statement<'moved'>, at: At): readonly string[] {
  const { publications, format } = at.messages;
  const { says } = publications;
  return [
    says.moved(format.day(on), wordingOf(from, at), wordingOf(to, at)),
    lastDays(from, to, days, at),
    reasonWords(to.reason, at),
    ...(to.agreedBy === null ? [] : [says.agreedBy(plain(to.agreedBy))]),
    ...(to.statedIn === undefined ? [] : [says.statedIn(plain(at.names.source(to.statedIn)?.title ?? to.statedIn))]),
  ];
}

function lastDays(from: DeadlineVersion, to: DeadlineVersion, days: number | null, { messages }: At): string {
  const { publications, format } = messages;
  const { says } = publications;
  if (days === null || from.latest === null || to.latest === null) {
    return says.movedOtherwise(longDeadline(from, messages), longDeadline(to, messages));
  }
  const [before, after] = [format.day(from.latest), format.day(to.latest)];
  if (days === 0) return says.movedSame(after);
  return days > 0 ? says.movedLater(days, before, after) : says.movedEarlier(-days, before, after);
}

const reasonWords = (reason: string | null, { messages }: At): string => {
  const { says } = messages.publications;
  return reason === null || plain(reason) === '' ? says.noReason : says.reason(plain(reason));
};

const wordingOf = ({ wording }: DeadlineVersion, { messages }: At): string => messages.format.quoted(plain(wording));

/** The deadline as worded, and how that is read. */
export function deadlineWords(deadline: DeadlineVersion, at: At): string {
  const { publications } = at.messages;
  const said = publications.says.deadline;
  const wording = wordingOf(deadline, at);
  switch (deadline.kind) {
    case 'undated':
      return said.undated;
    case 'event':
      return said.event(wording);
    case 'standing':
      return said.standing;
    case 'recurring':
      return said.recurring(intervalWords(deadline.interval, at.messages));
    case 'forecast':
      return said.forecast(wording, longDays(deadline, at.messages));
    case 'deadline':
    case 'expiry':
    case 'start':
      return said[deadline.kind](wording, longDeadline(deadline, at.messages));
  }
}

/** Held against both deadlines, where there are two that one can be late for. */
function timingWords({ first, current, moved }: Timing, what: string, { messages }: At): string {
  const { timing } = messages.publications.says;
  const one = (days: number) => (days === 0 ? timing.onTime(what) : timing.late(what, days));
  if (first === null && current === null) return timing.none;
  if (current === null) return timing.noneNow(one(first ?? 0));
  if (first === null) return timing.noneFirst(one(current));
  if (!moved || first === current) return one(current);
  if (current === 0) return timing.onTimeNow(what, first);
  return first === 0 ? timing.lateNow(what, current) : timing.lateByBoth(what, current, first);
}
