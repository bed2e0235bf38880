/** The shape of a language's words for deadlines. The vocabularies are data; the reading is shared. */

/** Wordings of one or more words, separated by commas. */
export type Words = string;

export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof SEASONS)[number];

/** Units that durations and recurrences are counted in; `half-year` where it is one word ("halfjaar"). */
export const COUNT_UNITS = [
  'hour',
  'day',
  'working-day',
  'week',
  'fortnight',
  'month',
  'quarter',
  'half-year',
  'year',
  'school-year',
  'fiscal-year',
] as const;
export type CountUnit = (typeof COUNT_UNITS)[number];

/** Days that have a name; the last days of a feast where it lasts two. */
export type NamedDay =
  | 'new-year'
  | 'good-friday'
  | 'easter'
  | 'kings-day'
  | 'liberation-day'
  | 'ascension'
  | 'whitsun'
  | 'budget-day'
  | 'saint-nicholas'
  | 'christmas'
  | 'new-years-eve';

export interface CalendarWords {
  /** Twelve lists, January first. */
  readonly months: readonly Words[];
  readonly shortMonths: readonly Words[];
  /** Months that are ordinary words too ("may"): read only where something around them says that a month is meant. */
  readonly doubtfulMonths: Words;
  /** Seven lists, Monday first. */
  readonly weekdays: readonly Words[];
  readonly pluralWeekdays: readonly Words[];
  /** Read only before a date ("vr 9 juni"). */
  readonly shortWeekdays: readonly Words[];
  readonly seasons: Readonly<Record<Season, Words>>;
  readonly doubtfulSeasons: Words;
  readonly namedDays: Readonly<Record<NamedDay, Words>>;
  /** Days from the anchor. */
  readonly dayWords: readonly (readonly [days: number, words: Words])[];
  /** Cardinals; fractions included ("anderhalf" 1.5). */
  readonly numbers: Readonly<Record<string, number>>;
  /** -1 is the last. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** What makes a number an ordinal ("1e", "1st"). */
  readonly ordinalEndings: Words;
  /** One, where it stands before a unit ("een maand", "a month"). */
  readonly articlesAsOne: Words;
  /** "half", as in "een half jaar" and "half a year". */
  readonly half: Words;
  /** "and a half" after a number. */
  readonly andHalf: Words;
  readonly units: Readonly<Record<CountUnit, Words>>;
  /** Units in the plural: "de komende maanden" is no next month. */
  readonly pluralUnits: Words;
  /** "helft", "half" of a year. */
  readonly halfOfYear: Words;
  /** Halves without an ordinal ("the latter half"): 1 or 2. */
  readonly namedHalves: Readonly<Record<string, number>>;
  readonly fiscal: Words;
  readonly weekNumber: Words;
  readonly calendarYear: Words;
  /** "or so" after a number of units: "een week of zes". */
  readonly orSo: Words;
}

/** How a wording stands to the date that follows it. */
export type Relation =
  | 'on'
  | 'in'
  | 'at'
  | 'for'
  | 'by'
  | 'before'
  | 'until'
  | 'through'
  | 'from'
  | 'after'
  | 'not-before'
  | 'since'
  | 'around'
  | 'of'
  | 'instead'
  | 'not'
  | 'between';

/** A part of a period; `last-day` is what "ultimo" and "EOY" say. */
export type Part = 'early' | 'middle' | 'late' | 'last-day';

export interface RelationWords {
  readonly relations: Readonly<Record<Relation, Words>>;
  /** Relations that stand after their date ("1 mei uiterlijk"). */
  readonly trailing: Readonly<Partial<Record<Relation, Words>>>;
  /** May stand between a relation and its date without changing it. */
  readonly fillers: Words;
  readonly articles: Words;
  readonly parts: Readonly<Record<Part, Words>>;
  /** A part and its period in one ("EOY", "jaareinde"). */
  readonly wholeParts: readonly (readonly [part: Part, of: 'year' | 'quarter' | 'month', words: Words])[];
  readonly of: Words;
  /** What a part belongs to, which may be any thing: "the second half of the report". */
  readonly partOf: Words;
  /** Between the two ends of a range. */
  readonly through: Words;
  readonly and: Words;
  readonly or: Words;
  /** This, next and last, before a period ("volgend jaar"); -1, 0 or 1. */
  readonly shifts: readonly (readonly [shift: -1 | 0 | 1, words: Words])[];
  /** The same after a date or day ("vrijdag a.s."). */
  readonly trailingShifts: readonly (readonly [shift: -1 | 1, words: Words])[];
  /** "komende", before a number of units or units without one ("in de komende maanden"). */
  readonly coming: Words;
  /** "afgelopen", before a number of units. */
  readonly past: Words;
  /** Frames of a counted term. */
  readonly within: Words;
  readonly afterCount: Words;
  readonly fromNow: Words;
  /** Before the amount, without meaning for it ("maximaal", "ongeveer"). */
  readonly roughly: Words;
  /** Before an amount these say by how much something changes ("by two months"): no bound by themselves. */
  readonly extents: Words;
  /** After a counted term: what it is counted from. */
  readonly countedFrom: Words;
  readonly countedBack: Words;
  /** Things that are the publication itself ("dagtekening van deze brief"). */
  readonly thisPublication: Words;
  /** "week van", "week commencing". */
  readonly weekOf: Words;
  /** A date that is moved: the second one counts. */
  readonly moved: Words;
  /** Before a bare unit it means the running one ("in de loop van het jaar"). */
  readonly inTheCourseOf: Words;
  /** Nouns whose date is the deadline ("termijn van 1 mei"). */
  readonly deadlineNouns: Words;
  /** Documents and meetings; with a date they are history ("brief van 3 april"). */
  readonly documents: Words;
  readonly dated: Words;
  /** What brings a change; with a date that is still to come it is the deadline ("de release van 13 mei"). */
  readonly releases: Words;
  /** Before an amount these say that it is no term: "reduced to 30 days". */
  readonly beforeAmount: Words;
  /** After a counted unit, without meaning for it ("in six months' time"). */
  readonly afterUnit: Words;
  /** Behind an amount these make a term of it ("zes maanden de tijd"). */
  readonly timeGiven: Words;
  /** Parts of a period that no rule gives days ("the first part of"). */
  readonly unknownParts: Words;
  /** Periods whose days depend on whom one asks ("academisch jaar", "nazomer"). */
  readonly unreadPeriods: Words;
  /** With a day in a question: as things stood then ("per 31 december"). */
  readonly asOf: Words;
  /** The stretch up to today ("het afgelopen jaar"). */
  readonly rollingPast: Words;
  /** Behind an amount ("twee weken geleden"). */
  readonly ago: Words;
  /** Periods that have no fixed days ("het reces", "the holidays"). */
  readonly looseTimes: Words;
}

export interface RecurrenceWords {
  readonly every: Words;
  /** "om de" (every other). */
  readonly everyOther: Words;
  readonly per: Words;
  /** Adverbs and adjectives with their ISO 8601 interval. */
  readonly adverbs: Readonly<Record<string, Words>>;
  /** Those of them that describe a thing ("jaarlijkse"): beside a date the thing is due then. */
  readonly adjectives: Words;
  /** Adverbs that are adjectives before a thing ("a quarterly report"). */
  readonly doubtfulAdjectives: Words;
  /** Behind a doubtful adjective these are no thing. */
  readonly noThing: Words;
  readonly times: Words;
  readonly once: Readonly<Record<string, number>>;
  /** "twice": a number of times in one word. */
  readonly inEvery: Words;
  readonly loose: Words;
  /** The same words as participles ("is geregeld"): read only where something follows that is none of `endsParticiple`. */
  readonly doubtfulLoose: Words;
  readonly endsParticiple: Words;
  /** Two words of one sentence that make a duty to keep reporting ("houd … op de hoogte"). */
  readonly keepInformed: { readonly keep: Words; readonly informed: Words };
  /** After an adverb of time these take the recurrence away ("dagelijks bestuur"). */
  readonly notBefore: Words;
}

export interface SignWords {
  readonly forecast: Words;
  /** Two words of one sentence that make an expectation: "zou … moeten". */
  readonly supposed: { readonly would: Words; readonly have: Words };
  /** Adjectives of forecast: only before `forecastNouns`. */
  readonly forecastAdjectives: Words;
  readonly forecastNouns: Words;
  /** Something ends by itself: "vervalt op 1 juli". */
  readonly lapses: Words;
  readonly standing: Words;
  /** Signs of a lasting duty in a sentence that states what is done. */
  readonly lasting: Words;
  readonly asSoonAsPossible: Words;
  readonly noTerm: Words;
  /** Units without a number after `coming` or one of these ("enkele weken"). */
  readonly someUnits: Words;
  /** Always an event ("zodra"). */
  readonly events: Words;
  /** An event where something follows ("na ondertekening"). */
  readonly eventPrepositions: Words;
  /** After an event preposition these say that nothing happens. */
  readonly noEvent: Words;
  /** With these before it, it is no event ("at once"). */
  readonly noEventAfter: Words;
  /** An event only where one of `eventEndings` follows in the sentence ("when it is completed"). */
  readonly whenWords: Words;
  readonly eventEndings: Words;
  /** Before something by its name only ("before go-live"). */
  readonly beforePrepositions: Words;
  /** Something that happens, after "bij" and "upon" ("bij oplevering"). */
  readonly happenings: Words;
  readonly uponHappening: Words;
  /** What has a next one, after "bij de volgende" or "with the next". */
  readonly eventNouns: Words;
  readonly atEvent: Words;
  readonly conditions: Words;
  /** Conditions only behind a comma or at the start of a sentence ("provided" may be delivered). */
  readonly conditionsAfterComma: Words;
  /** Phrases that only look like an event ("once again"). */
  readonly notEvents: Words;
  /** Irregular past tenses, beside who did it. */
  readonly preterites: Words;
  /** How a regular past tense ends, of one who did it and of many. */
  readonly preteriteEndings: { readonly one: Words; readonly many: Words };
  /** How adjectives end that look like a past tense ("bestaande"). */
  readonly adjectiveEndings: Words;
  /** Irregular participles, and how regular ones begin and end. */
  readonly participles: Words;
  readonly participleShape: { readonly starts: Words; readonly ends: Words };
  /** Verbs of the present that show that a past tense beside them is not the main one. */
  readonly present: Words;
  readonly promises: Words;
  readonly future: Words;
  /** Auxiliaries and preterites of the past. */
  readonly past: Words;
  /** Auxiliaries of the perfect; a bound makes their sentence a promise ("uiterlijk 1 mei heeft …"). */
  readonly perfect: Words;
  readonly negations: Words;
  /** Who may owe something, besides names ("zij", "the supplier"). */
  readonly parties: Words;
  readonly pluralParties: Words;
  /** Words that look like a finite verb and are none. */
  readonly notVerbs: Words;
  /** Verbs of a single act or of work under way: what is done once is no lasting duty. */
  readonly singleActs: Words;
  /** Before a party they open a clause about something else ("die Microsoft verwerkt"). */
  readonly subordinators: Words;
  /** Adverbs between subject and verb. */
  readonly adverbs: Words;
  /** Verbs that are a part of a period too ("start"). */
  readonly startVerbs: Words;
  /** Words of another language's lists that say something else in this one ("past … aan", "a slot in May"). */
  readonly falseFriends: Words;
  /** Words that only this language has: they tell in which one a text is. */
  readonly typical: Words;
}

export interface DeadlineWords {
  readonly calendar: CalendarWords;
  readonly relations: RelationWords;
  readonly recurrence: RecurrenceWords;
  readonly signs: SignWords;
}
