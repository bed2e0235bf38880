/** The shapes of the vocabularies, made ready for looking up. */
import type { PhraseBook } from './phrases.js';
import type {
  CountUnit,
  NamedDay,
  Part,
  Relation,
  RecurrenceWords,
  RelationWords,
  Season,
  SignWords,
} from './vocabulary.js';

export type ListsOf<T> = { readonly [Name in keyof T as T[Name] extends string ? Name : never]: PhraseBook<true> };

export interface MonthName {
  /** 1–12. */
  readonly month: number;
  /** Read only where something beside it says that a month is meant. */
  readonly doubtful: boolean;
}

export interface CalendarBooks {
  readonly months: PhraseBook<MonthName>;
  readonly weekdays: PhraseBook<number>;
  readonly pluralWeekdays: PhraseBook<number>;
  readonly shortWeekdays: PhraseBook<number>;
  readonly seasons: PhraseBook<{ readonly season: Season; readonly doubtful: boolean }>;
  readonly namedDays: PhraseBook<NamedDay>;
  readonly dayWords: PhraseBook<number>;
  readonly numbers: PhraseBook<number>;
  readonly ordinals: PhraseBook<number>;
  readonly ordinalEndings: PhraseBook<true>;
  readonly articlesAsOne: PhraseBook<true>;
  readonly half: PhraseBook<true>;
  readonly andHalf: PhraseBook<true>;
  readonly units: PhraseBook<CountUnit>;
  readonly pluralUnits: PhraseBook<true>;
  readonly halfOfYear: PhraseBook<true>;
  readonly namedHalves: PhraseBook<number>;
  readonly fiscal: PhraseBook<true>;
  readonly weekNumber: PhraseBook<true>;
  readonly calendarYear: PhraseBook<true>;
  readonly orSo: PhraseBook<true>;
}

/** Everything of the vocabularies that is looked up; see `wordBooks`. */
export interface Books {
  readonly calendar: CalendarBooks;
  readonly relations: ListsOf<RelationWords>;
  readonly relation: PhraseBook<Relation>;
  readonly trailing: PhraseBook<Relation>;
  readonly parts: PhraseBook<Part>;
  readonly wholeParts: PhraseBook<{ readonly part: Part; readonly of: 'year' | 'quarter' | 'month' }>;
  readonly shifts: PhraseBook<-1 | 0 | 1>;
  readonly trailingShifts: PhraseBook<-1 | 1>;
  readonly recurrence: ListsOf<RecurrenceWords>;
  readonly intervals: PhraseBook<string>;
  readonly timesInOneWord: PhraseBook<number>;
  readonly keepInformed: { readonly keep: PhraseBook<true>; readonly informed: PhraseBook<true> };
  readonly supposed: { readonly would: PhraseBook<true>; readonly have: PhraseBook<true> };
  readonly signs: ListsOf<SignWords>;
  /** Stems of the verbs of a single act. */
  readonly singleActs: ReadonlySet<string>;
  /** How a regular past tense ends, in any of the languages. */
  readonly preteriteEndings: { readonly one: readonly string[]; readonly many: readonly string[] };
  /** How regular participles begin and end, a shape for each language. */
  readonly participleShapes: readonly { readonly starts: readonly string[]; readonly ends: readonly string[] }[];
  readonly adjectiveEndings: readonly string[];
  /** Each language's false friends, in the order the vocabularies were given. */
  readonly falseFriends: readonly ReadonlySet<string>[];
  /** Each language's own words, in the order the vocabularies were given. */
  readonly typical: readonly ReadonlySet<string>[];
}
