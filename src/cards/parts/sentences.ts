import type { LocalDate } from '../../domain/time/local-date.js';
import type { Messages } from '../../locales/messages.js';

/** Sentences one after the other, each ended; empty ones are left out. */
export const sentences = (...parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(' ');

/** An answer about a past day begins with that day. */
export const onThatDay = (asOf: LocalDate | null, lead: string, { standing, format }: Messages): string =>
  asOf === null ? lead : sentences(standing.asOf(format.day(asOf)), lead);
