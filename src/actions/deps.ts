import type { Calendar } from '../domain/time/clock.js';
import type { Expiry } from '../domain/measure/expiry.js';
import type { DeadlineReadingResult } from '../domain/measure/deadline.js';
import type { Language } from '../domain/language.js';
import type { FilesUnderWay } from '../domain/links/under-way.js';
import type { LocalDate } from '../domain/time/local-date.js';
import type { VendorRecordOutcome } from '../domain/outcome/outcome.js';
import type { Names, PeopleDirectory } from '../domain/people/people.js';
import type { PersonalData } from '../domain/people/personal-data.js';
import type { MeasureQuery } from '../domain/query/query.js';
import type { ReminderDesk } from '../domain/reminders/desk.js';
import type { Store } from '../domain/store/store.js';

/** Reads the wording of a deadline; a question back where it cannot be read. */
export type WordingReader = (
  wording: string,
  against: {
    readonly published: LocalDate | null;
    readonly lang: Language;
    /** The code of the vendor whose promise it is, for fiscal years. */
    readonly vendor?: string | null;
  },
) => DeadlineReadingResult;

/** Of the measures that a query selects, held against the deadlines as they are on `day`. */
export type RecordOf = (query: MeasureQuery, day: LocalDate, deps: ActionDeps) => Promise<VendorRecordOutcome>;

/** What every action is given besides its input and the actor. */
export interface ActionDeps {
  readonly store: Store;
  readonly calendar: Calendar;
  readonly readWording: WordingReader;
  /** No account is asked for: every caller has every role. */
  readonly local: boolean;
  readonly people: PeopleDirectory;
  /** Read here only to tell who has no role yet, and to forget. */
  readonly names: Pick<Names, 'all' | 'forget'>;
  /** A verifier may not be the person who recorded the report. */
  readonly fourEyes: boolean;
  readonly reminders: ReminderDesk;
  /** Of what the bot signs in with; absent or null: it does not end. */
  readonly expiry?: Expiry | null;
  /** How promises were kept, as it was found before; absent: it is looked for each time. */
  readonly recordOf?: RecordOf;
  /** Files that are being fetched; absent: none can be stopped from the chat. */
  readonly files?: FilesUnderWay;
  /** What is kept of people beside the register; absent: nothing is. */
  readonly personal?: PersonalData;
}
