/** Deadlines as days in someone's calendar, which asks for them itself by an address that is theirs alone. */
import { z } from 'zod';
import type { DeadlineKind } from '../measure/deadline.js';
import type { MeasureCode } from '../register/codes.js';
import type { Localized } from '../language.js';
import type { Instant, LocalDate } from '../time/local-date.js';

export const CALENDARS = ['mine', 'team'] as const;
/** mine: of measures that the person owns; team: of all. */
export type CalendarKind = (typeof CALENDARS)[number];

/** What an address stands for; `generation`: how many addresses of the person were revoked before it was made. */
export const calendarAsked = { of: z.enum(CALENDARS), generation: z.number().int().min(0) };

/** A day by which something has to be done, starts or ends. */
export interface CalendarDay {
  readonly code: MeasureCode;
  /** Null where the measure is confidential: no more than its code is told. */
  readonly title: Localized | null;
  /** As worded; null where the measure is confidential. */
  readonly wording: string | null;
  readonly kind: DeadlineKind;
  readonly day: LocalDate;
  /** Of what recurs: the first day of the period that ends on this one. */
  readonly periodFrom: LocalDate | null;
  /** Of the deadline: 1 for the first that was agreed. */
  readonly version: number;
  /** When the deadline was recorded, or entered the register. */
  readonly recordedAt: Instant;
}

export interface CalendarFeed {
  readonly type: 'calendar';
  readonly of: CalendarKind;
  readonly days: readonly CalendarDay[];
}

/** What a person is told of their calendar. */
export interface CalendarFeedOutcome {
  readonly type: 'calendarFeed';
  readonly of: CalendarKind;
  readonly generation: number;
  /** How many days are in it now. */
  readonly days: number;
  /** Addresses from before do not work any more, since just now. */
  readonly revoked: boolean;
  /** The address lives as long as the process: nobody set a key. */
  readonly local: boolean;
}
