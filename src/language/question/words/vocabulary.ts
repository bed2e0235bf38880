/** The shape of a question vocabulary: the same in every language, so that one reader serves them all. */
import type { AskedDeed } from '../../../domain/change/changed-kind.js';
import type { DeadlineKind } from '../../../domain/measure/deadline.js';
import type { MeasureFocus, RiskFocus } from '../../../domain/measure/focus.js';
import type { Language } from '../../../domain/language.js';
import type { MeasureState, Nature } from '../../../domain/measure/measure.js';
import type { Dimension } from '../../../domain/query/query.js';
import type { RiskLevel, RiskStatus } from '../../../domain/risk/risk.js';
import type { DerivedWord } from '../../../domain/measure/words.js';
import type { Marker, PartyGroup, Unit } from './sense.js';

/**
 * Phrases with commas between them, as words come out of a sentence: lower case, without accents or apostrophes, a
 * space for a hyphen or a slash ("risicos", "one off"). Regular endings need not be listed.
 */
export type Phrases = string;

type PhrasesFor<Value extends string> = Readonly<Record<Value, Phrases>>;

/** What measures and risks are filtered on. */
export interface FilterVocabulary {
  readonly word: PhrasesFor<DerivedWord>;
  readonly state: PhrasesFor<MeasureState>;
  readonly nature: PhrasesFor<Nature>;
  readonly kind: PhrasesFor<DeadlineKind>;
  readonly level: PhrasesFor<RiskLevel>;
  readonly status: PhrasesFor<RiskStatus>;
  readonly party: PhrasesFor<PartyGroup>;
  readonly dimension: PhrasesFor<Dimension>;
}

/** What is asked about one measure or one risk. */
export interface FocusVocabulary {
  readonly focus: PhrasesFor<MeasureFocus>;
  readonly riskFocus: PhrasesFor<RiskFocus>;
}

export interface MarkerVocabulary {
  readonly marker: PhrasesFor<Marker>;
  readonly unit: PhrasesFor<Unit>;
  readonly deed: PhrasesFor<AskedDeed>;
  readonly ordinal: readonly (readonly [number, Phrases])[];
}

/** Words around a date in a question, as they are written; unlike other phrases they are looked for in the text itself. */
export interface TimeVocabulary {
  readonly time: {
    /**
     * In front of a date they only say that it is a deadline ("termijn in 2024"), or are the last part of a verb ("komt er
     * *aan* voor mei").
     */
    readonly nouns: Phrases;
    /** In front of {@link nouns} ("met een termijn in 2024"). */
    readonly beforeNouns: Phrases;
    /** Verbs that, with "in", say that something starts then. */
    readonly starting: Phrases;
    readonly startingIn: Phrases;
    /** The end of one of these is no part of a date behind it ("te *laat* in december"). */
    readonly tooLate: Phrases;
    /** In front of a unit they say how often, not when ("elk half jaar"). */
    readonly howOften: Phrases;
    readonly until: Phrases;
    /** In front of "until" they say that something lasts so long ("geldt tot"). */
    readonly lasting: Phrases;
    /** Nouns for what is foreseen; with {@link for} behind them a period is the one it is foreseen in. */
    readonly foreseen: Phrases;
    /** Behind {@link foreseen}; on its own it can be "before" ("verwachtingen *voor* 2024"). */
    readonly for: Phrases;
    /** In front of "after" they take the day itself in ("op of na"). */
    readonly onOr: Phrases;
    readonly between: Phrases;
    readonly or: Phrases;
    /** Between a term and the day it is counted from ("binnen zes weken *na* 1 mei"). */
    readonly countedFrom: Phrases;
    /** Any day of the week, whichever week it is in; expressions, each a regular one. */
    readonly anyWeekday: Phrases;
    /** Units of a term. */
    readonly countedUnits: Phrases;
  };
  /**
   * Words written short, and the whole word: small ones only between two words of a time ("2e helft *vn* 2023"), others
   * anywhere, with a full stop behind them or without ("2 *wks*", "*excl.* SLM").
   */
  readonly shortened: readonly (readonly [short: Phrases, whole: string, where?: 'anywhere'])[];
}

/** Words that lie outside the register, and words that change nothing. */
export interface SurroundingVocabulary {
  readonly outside: { readonly thing: Phrases; readonly name: Phrases };
  readonly quiet: Phrases;
  /** Words of the field that are looked for in texts; near other words as they are, they are never put right. */
  readonly subjects: Phrases;
  /** Before what someone says instead of what they just said, and while they look for words. */
  readonly corrects: Phrases;
  /** Those that do so only with a comma behind them: "no deadline" corrects nothing. */
  readonly correctsApart: Phrases;
  readonly hesitates: Phrases;
  /** Words that may stand inside a phrase without breaking it ("loopt *er* *nu* af"). */
  readonly filler: Phrases;
}

/** How the words of the language bend and join. */
export interface WordFormation {
  /** Words between a noun and what it belongs to ("status *of* V4"). */
  readonly genitives: Phrases;
  /** Endings and what takes their place, tried in this order on a word that is not known as it stands. */
  readonly endings: readonly (readonly [ending: string, instead: string])[];
  /** First parts that deny what follows, and the word that does so on its own ("un|verified"). */
  readonly denials: readonly (readonly [prefix: string, instead: string])[];
  /** Last parts of verbs that stand at the end of their clause ("loopt Microsoft *achter*"). */
  readonly particles: Phrases;
  /** Last parts of compounds that are split ("organisatie|maatregelen"). */
  readonly compoundHeads: Phrases;
  /** Letters between the parts of a compound. */
  readonly compoundLinks: readonly string[];
}

export interface QuestionVocabulary
  extends FilterVocabulary, FocusVocabulary, MarkerVocabulary, TimeVocabulary, SurroundingVocabulary, WordFormation {
  readonly language: Language;
}
