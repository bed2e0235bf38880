/** What a sentence asks for, as data; a planner turns it into an action and its input. */
import type { AskedDeed, ChangedKind } from '../domain/change/changed-kind.js';
import type { ChangeName } from '../domain/change/change-form.js';
import type { FieldValues } from '../domain/change/fields.js';
import type { CatalogueCode, CatalogueType, InvestigationCode, VendorCode } from '../domain/register/codes.js';
import type { MeasureFocus, RiskFocus } from '../domain/measure/focus.js';
import type { Language } from '../domain/language.js';
import type { LocalDate } from '../domain/time/local-date.js';
import type { OrganisationGroup } from '../domain/organisation/organisation.js';
import type { Answer, Standing } from '../domain/organisation/organisation-answer.js';
import type { UnofferedReminders } from '../domain/reminders/outcomes.js';
import type { PolicyAdjustment } from '../domain/reminders/policy.js';
import type { PeopleAsked } from '../domain/outcome/people-outcome.js';
import type { Dimension, MeasureQuery, RiskDimension, RiskQuery } from '../domain/query/query.js';
import type { Term } from '../domain/query/term.js';

/** A code as it was written: "V4" leaves out the investigation. `text` is the code in its usual form. */
export interface CodeMention {
  readonly text: string;
  readonly of: 'measure' | 'risk' | 'circumstance';
  readonly investigation: InvestigationCode | null;
  /** "V4", "H1". */
  readonly number: string;
}

export type Intent =
  /**
   * `only`: of what the query selects, that which is outermost. `first`: so many, from that side. `rhythm`: that which
   * comes back so often.
   */
  | {
      readonly type: 'list';
      readonly query: MeasureQuery;
      readonly only?: Outermost;
      readonly first?: number;
      readonly rhythm?: Rhythm;
    }
  /** `also`: what else is counted beside it, one by one. `most`: only the risks that have most of them. */
  | {
      readonly type: 'count';
      readonly query: MeasureQuery;
      readonly by: Dimension | null;
      readonly also?: readonly MeasureQuery[];
      readonly most?: true;
    }
  | {
      readonly type: 'measure';
      readonly mention: CodeMention;
      readonly focus: MeasureFocus | null;
      /** Whether it waits for this is what is asked. */
      readonly waitsFor?: CodeMention;
      /** Neither yes nor no answers it. */
      readonly plainly?: true;
      readonly asOf?: LocalDate;
    }
  | {
      readonly type: 'risk';
      readonly mention: CodeMention;
      readonly focus: RiskFocus | null;
      readonly plainly?: true;
      readonly asOf?: LocalDate;
    }
  | { readonly type: 'risks'; readonly query: RiskQuery }
  | { readonly type: 'countRisks'; readonly query: RiskQuery; readonly by: RiskDimension | null }
  /** What is next; the query narrows it. */
  | { readonly type: 'next'; readonly query: MeasureQuery }
  | { readonly type: 'overview'; readonly query: MeasureQuery }
  /**
   * What changed on or after the day; the query narrows it. `by`: whose changes, by name or id; anyone's when absent.
   * `of`: what it was that changed, `deed`: what was done; anything when absent.
   */
  | {
      readonly type: 'changes';
      readonly since: LocalDate;
      /** The last day that is asked about; up to now when absent. */
      readonly until?: LocalDate;
      readonly by?: string;
      readonly of?: ChangedKind;
      readonly deed?: AskedDeed;
      readonly query: MeasureQuery;
    }
  /** Which organisations have carried out what they owe, what one said, and who they are. */
  | { readonly type: 'organisations'; readonly said: OrganisationsSaid }
  /** Who may do what, who is away, who hands over: as the sentence names them. */
  | { readonly type: 'people'; readonly asked: PeopleAsked }
  /** What waits for the person who asks. */
  | { readonly type: 'waiting' }
  /** Kept on time, kept late, open and late, open and not late, against the first or the current date. */
  | { readonly type: 'record'; readonly query: MeasureQuery; readonly against: 'first' | 'current' }
  /**
   * A document to publish. `mention`: of a dossier, the only measure in it. Days and language as usual where they are null;
   * without vendors and investigations it is about everything.
   */
  | {
      readonly type: 'publication';
      readonly of: 'update' | 'dossier';
      readonly mention: CodeMention | null;
      readonly vendors: readonly VendorCode[];
      readonly investigations: readonly InvestigationCode[];
      readonly since: LocalDate | null;
      readonly until: LocalDate | null;
      readonly language: Language | null;
    }
  /** A document about something that no document can be about, or since a day that there is not; in the words of the sentence. */
  | { readonly type: 'document_unclear'; readonly topic: string }
  /** Which investigations there are of something, in the words of the sentence; and what one of them is. */
  | { readonly type: 'investigations'; readonly topic: string }
  | { readonly type: 'investigation'; readonly code: InvestigationCode }
  /** What is known of a vendor, a document or an investigation. */
  | { readonly type: 'entry'; readonly entry: CatalogueCode }
  /** Which entries of a kind there are, with these words in their texts; `present`: of circumstances, those still there. */
  | {
      readonly type: 'entries';
      readonly of: CatalogueType | 'circumstance';
      readonly topic: string;
      readonly present: boolean | null;
    }
  /** Deadlines as a calendar to subscribe to, or its address taken back. */
  | { readonly type: 'calendar'; readonly of: 'mine' | 'team'; readonly revoke: boolean }
  | RemindersIntent
  /** Reminders that did not arrive. */
  | { readonly type: 'failedReminders' }
  /** How the person is reminded, of everything or of one measure. */
  | { readonly type: 'reminderSettings'; readonly mention: CodeMention | null }
  /** `trial`: only what it would make of what is sent. */
  | { readonly type: 'setReminders'; readonly said: RemindersSaid; readonly trial: boolean }
  /** What was said of reminders makes no sense; as it was written. */
  | { readonly type: 'refuseReminders'; readonly text: string; readonly unoffered: UnofferedReminders | null }
  /** "how do you read …?"; the wording as quoted, and the date to read it against where one is named. */
  | { readonly type: 'wording'; readonly wording: string; readonly anchor: LocalDate | null }
  /** What words of the register mean. */
  | { readonly type: 'meaning'; readonly terms: readonly Term[] }
  | { readonly type: 'help' }
  /** Without `says` it opens a conversation. */
  | { readonly type: 'greeting'; readonly says?: 'thanks' | 'farewell' }
  /** To bring in a file. */
  | { readonly type: 'import' }
  | { readonly type: 'language'; readonly language: Language }
  /**
   * A change of the register, with what the sentence tells of it. `change`: null where the verb does not say which;
   * `mention`: null where no item, or more than one, is named.
   */
  | {
      readonly type: 'change';
      readonly change: ChangeName | 'undo' | null;
      readonly mention: CodeMention | null;
      readonly values: FieldValues;
      /**
       * The sentence takes back a part of what it says, or tells something without asking for it to be kept: its form
       * is shown, and nothing is done before that.
       */
      readonly toConfirm?: true;
      /** The vendor, document or investigation that it is made to, where it is one. */
      readonly entry?: CatalogueCode;
      /** Of the change that is taken back, where it is named. */
      readonly number?: number;
      readonly text: string;
    }
  /** Several changes in one sentence; each as a sentence of its own. */
  | { readonly type: 'changesApart'; readonly parts: readonly string[] }
  /** Known to be outside the register ("the contact's e-mail address"); the topic in the words of the question. */
  | { readonly type: 'not_recorded'; readonly topic: string }
  /** "due on a Friday": which Friday it is does not matter. */
  | { readonly type: 'weekday' }
  /** "laat maar": nothing is to be done. */
  | { readonly type: 'dismissed' }
  | { readonly type: 'not_understood' };

/**
 * What has been late longest or shortest, was agreed first or last, or is due last: all of the same day. What was moved
 * most often, or has the most or fewest risks: all of the same number.
 */
export type Outermost =
  | 'longest_late'
  | 'shortest_late'
  | 'due_first'
  | 'due_last'
  | 'oldest'
  | 'newest'
  | 'most_moved'
  | 'most_risks'
  | 'fewest_risks';

/** How often something comes back: an ISO 8601 duration, and as it was said. */
export interface Rhythm {
  readonly interval: string;
  readonly said: string;
}

/** What a sentence says of organisations; each by its code. */
export type OrganisationsSaid =
  | {
      readonly what: 'coverage';
      readonly mention: CodeMention;
      readonly group: OrganisationGroup | null;
      readonly standing: Standing | null;
      readonly asOf?: LocalDate;
    }
  | { readonly what: 'one'; readonly organisation: string; readonly asOf?: LocalDate }
  | { readonly what: 'list'; readonly group: OrganisationGroup | null }
  | {
      readonly what: 'answer';
      readonly mention: CodeMention;
      readonly organisations: readonly string[];
      /** Absent: the form asks for it. */
      readonly answer?: Answer;
      /** As it was written. */
      readonly on?: string;
      readonly note?: string;
    }
  /** Null: a new one. Without anything to change its form is asked for; an empty text takes a value away. */
  | {
      readonly what: 'edit';
      readonly organisation: string | null;
      readonly name?: string | undefined;
      readonly group?: OrganisationGroup | undefined;
      readonly contact?: string | undefined;
      /** Empty: today. */
      readonly endedOn?: string | undefined;
    };

/** When someone was reminded, and when next. */
export interface RemindersIntent {
  readonly type: 'reminders';
  /** Null: of everything. */
  readonly mention: CodeMention | null;
  readonly of: 'past' | 'next';
  /** Whose, by name or id; of who asks when absent. */
  readonly person?: string;
  /** Whoever it is for; `unsaid`: nothing was said of whom, so that who may not see others' sees their own. */
  readonly everyone?: 'asked' | 'unsaid';
  /** The days asked about. */
  readonly from?: LocalDate;
  readonly to?: LocalDate;
}

/** What a sentence asks to change about reminders, with codes as they were written, and what it leaves as it is unsaid. */
export type RemindersSaid =
  /** `until` null: not any more. */
  | {
      readonly what: 'snooze';
      readonly mentions: readonly CodeMention[];
      readonly until: LocalDate | null;
      /** "herinner me op 3 mei aan V4": on that day too. */
      readonly meanwhile?: true;
    }
  | { readonly what: 'unsnooze'; readonly mentions: readonly CodeMention[] }
  /** `until` null: they come again. */
  | { readonly what: 'pause'; readonly until: LocalDate | null }
  /** Null: as the team; absent: as it is. */
  | { readonly what: 'hours'; readonly hour?: number | null; readonly quietFrom?: number | null }
  /** 1 Monday … 5 Friday; besides those there are, no longer, or these alone. */
  | { readonly what: 'daysOff'; readonly days: readonly number[]; readonly how: 'also' | 'not' | 'only' }
  /** Null: the one that is to come. */
  | {
      readonly what: 'holiday';
      readonly days: { readonly from: LocalDate; readonly to: LocalDate } | null;
      readonly remove: boolean;
    }
  /** `how`: instead of what there is, besides it, or without it. */
  | {
      readonly what: 'policy';
      readonly of: 'me' | 'team' | readonly CodeMention[];
      readonly policy: PolicyAdjustment | null;
      readonly how: 'instead' | 'also' | 'less';
    };

export interface QuestionReading {
  readonly language: Language;
  readonly intent: Intent;
  /** Other readings, best first; shown as buttons. */
  readonly alternatives: readonly Intent[];
  /** The readings differ in kind: ask back instead of answering the best one. */
  readonly askBack: boolean;
  /** It was read as building on the previous answer. */
  readonly followsUp: boolean;
  /** 0–1: how much of the sentence was understood. */
  readonly confidence: number;
  /**
   * Words, in lower case, that the reader does not know and that nothing announces as a topic. Read again with what is
   * known of their `occurring`, the sentence is read without those that were said in passing.
   */
  readonly unknown: readonly string[];
  /** Words that were left out because they do not occur. */
  readonly leftOut: readonly string[];
  /** It counts off in the list that was answered before ("de tweede", "the last one"), and so depends on all of it. */
  readonly countsOff?: boolean;
}

export {
  ASK_REASONS,
  type AskReason,
  type DeadlineQuestion,
  type DeadlineReadingResult,
} from '../domain/measure/deadline.js';
