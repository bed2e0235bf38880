/** How the wording of a deadline came to be read as it is: by a rule, or by someone who read it otherwise, and why. */
import type { DeadlineReading, DeadlineVersion } from '../../domain/measure/deadline.js';
import type { Measure } from '../../domain/measure/measure.js';
import { readBefore, type ReadAnew } from '../../domain/measure/overruling.js';
import { longDays, longDeadline } from './deadline-words.js';
import { cut, type Setting } from '../drawing.js';
import { ruleSentence, ruleWords } from './rule-words.js';
import { sentences } from '../parts/sentences.js';

/** `version`: one of the deadlines of the measure. */
export function readingSentence(
  measure: Pick<Measure, 'deadlines'>,
  version: DeadlineVersion,
  setting: Setting,
): string {
  const before = readBefore(measure, version);
  const rule = ruleSentence(version, longDays(version, setting.messages), setting);
  if (before === undefined) return rule;
  const anew = sentences(readAnewBy(version, setting), beforeWords(before, setting));
  return version.rule.id === 'overruled' ? anew : sentences(rule, anew);
}

/** Who read it otherwise than it had been read, when and why. */
export function readAnewBy(version: DeadlineVersion, setting: Setting): string {
  const { overruling } = setting.messages;
  const by = byWhom(version, setting);
  const said = version.rule.id === 'overruled' ? overruling.overruled(by) : overruling.takenOver(by);
  return sentences(said, reasonOf(version, setting));
}

/** The same without a name: that it was read otherwise, when and why, and what it was read as before. */
export function readAnewWords({ before, ...anew }: ReadAnew, setting: Setting): string {
  const { messages, dayOf } = setting;
  const day = anew.recordedAt === null ? '' : messages.format.day(dayOf(anew.recordedAt));
  return sentences(messages.overruling.deadlineRead(day), reasonOf(anew, setting), beforeWords(before, setting));
}

function byWhom({ recordedBy, recordedAt }: DeadlineVersion, { messages, names, dayOf, detail }: Setting): string {
  const { overruling, format } = messages;
  const who = cut((recordedBy === null ? undefined : names.person(recordedBy)) ?? overruling.somebody, detail.title);
  return recordedAt === null ? overruling.by(who) : overruling.byOn(who, format.day(dayOf(recordedAt)));
}

/** The sentence that it stands in has a full stop of its own. */
const reasonOf = ({ reason }: Pick<DeadlineVersion, 'reason'>, { messages, detail }: Setting): string =>
  reason === null
    ? ''
    : messages.overruling.reason(messages.format.quoted(cut(reason.replace(/\.$/, ''), detail.text)));

function beforeWords(before: DeadlineReading, { messages }: Setting): string {
  const { overruling } = messages;
  const days = longDeadline(before, messages);
  return before.rule.id === 'overruled'
    ? overruling.before(days)
    : overruling.ruleRead(days, ruleWords(before, messages));
}

/** What the rules make of the wording now, where that is something else. */
export function betterReading(reading: DeadlineReading, { messages }: Setting): string {
  return messages.overruling.better(longDeadline(reading, messages), ruleWords(reading, messages));
}
