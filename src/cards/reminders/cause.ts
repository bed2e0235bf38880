/** Why a message did not arrive, in plain words. */
import { cut, type Setting } from '../drawing.js';

type Cause = keyof Setting['messages']['reminderAnswers']['failures']['causes'];

/** As they are recorded, for people who look after the service; the first that fits. */
const CAUSES: readonly (readonly [RegExp, Cause])[] = [
  [/\bHTTP 40[34]\b|ForbiddenAddress/, 'gone'],
  [/\bHTTP 413\b/, 'large'],
  [/\bHTTP 4(12|29)\b/, 'busy'],
  [/\bHTTP 4\d\d\b/, 'refused'],
  [/\bHTTP 5\d\d\b/, 'trouble'],
  [/time-?d? ?out/i, 'slow'],
  [/^E[A-Z_]+$|socket|network|CERT/, 'connection'],
  [/no conversation|conversation made/, 'strange'],
  [/^store$/, 'store'],
  [/not drawn/, 'ours'],
];

/** With the recorded cause behind it; empty where none is. */
export function causeOf(cause: string | null, { messages, detail }: Setting): string {
  if (cause === null) return '';
  const { causes, cause: both } = messages.reminderAnswers.failures;
  const [, found] = CAUSES.find(([pattern]) => pattern.test(cause)) ?? [null, 'other' as const];
  return both(causes[found], cut(cause, detail.title));
}
