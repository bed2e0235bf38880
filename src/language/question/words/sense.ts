/** What a word or phrase can mean in a question, whatever language it stands in. */
import type { AskedDeed } from '../../../domain/change/changed-kind.js';
import type { InvestigationCode, PersonId, SourceCode, VendorCode } from '../../../domain/register/codes.js';
import type { DeadlineKind } from '../../../domain/measure/deadline.js';
import type { MeasureFocus, RiskFocus } from '../../../domain/measure/focus.js';
import type { Nature, MeasureState } from '../../../domain/measure/measure.js';
import type { Dimension } from '../../../domain/query/query.js';
import type { RiskLevel, RiskStatus } from '../../../domain/risk/risk.js';
import type { DerivedWord } from '../../../domain/measure/words.js';

/** Groups of parties as people name them: all organisations, SLM itself, or whichever vendor it is. */
export const PARTY_GROUPS = ['organisations', 'slm', 'vendor'] as const;
export type PartyGroup = (typeof PARTY_GROUPS)[number];

export const UNITS = ['day', 'week', 'month', 'year'] as const;
export type Unit = (typeof UNITS)[number];

/** Markers that one rule looks for; to every other rule their words say nothing. */
const FAINT = [
  'claimed',
  'asking_to',
  'target',
  'around_wording',
  'will',
  'party_to',
  'already',
  'ahead',
  'with',
  'possessive',
  'also',
  'picks',
  'list_of',
  'still',
  'except_from',
  'one_risk',
  'permission',
  'search',
  'both',
  'definite',
  'later',
  'earlier',
  'sort',
  'something',
  'beyond',
  'provided',
  /** "Stel dat", "suppose": what is only supposed, or was and has been left out. */
  'hypothesis',
  'pledged',
  'ends',
  'belongs',
  'wish',
  'purpose',
  'in_aid_of',
  'hindsight',
  'supposed',
  'ought',
  'relative',
  'expected',
  'versus',
  'compare',
  'average',
  'how',
  'awaited',
  'less_than',
  'made',
  'promise',
  'of_risks',
  'indefinite',
  'reads',
  'extent',
  'foretell',
  'attain',
  'thinks',
  'i_have',
  'import_file',
  'export_file',
  'because',
  'thanks',
  'farewell',
  'longest',
  'oldest',
  'newest',
  'shortest',
  /** "meest", "most often": beside what can be so more or less. */
  'utmost',
  'farthest',
  'ranked',
  'nothing',
  'earliest',
  /** A day that was named before: "op die dag". */
  'that_day',
  'that_period',
  /** "missing": without what is named behind it, or still to be done where nothing is. */
  'lacking',
  /** "isn't …?", "hasn't …?": a question that expects a yes, where a subject comes behind. */
  'expects_be',
  'expects_has',
  /** "klopt het dat": what comes behind is a claim. */
  'claimed',
  /** "wachten op bewijs": reported done, and nothing that proves it. */
  'lacking_evidence',
  /** Verbs of what someone is to do, and of doing it: "what *will* Microsoft not *do*?". */
  'intends',
  'acts',
  /** Verbs of a promise that is kept, and of one that is not. */
  'keeps',
  'breaks',
] as const;

/** Words that shape a question without being a filter themselves. */
export const MARKERS = [
  'measure',
  'risk',
  'deadline',
  'owner',
  'circumstance',
  'investigation',
  'count',
  'which',
  'when',
  'who',
  'why',
  'how_often',
  'how_far',
  'show',
  'exists',
  'be',
  'must',
  'has',
  'not',
  'no',
  'without',
  'except',
  'afterwards_except',
  'other_than',
  'but',
  'and',
  'or',
  'only',
  'rest',
  'all',
  'of',
  'from',
  'at',
  'about',
  'mentions',
  'per',
  'by',
  'each',
  'divide',
  'most',
  'fewest',
  'through',
  'between',
  'numbered',
  'linked',
  'mine',
  'ours',
  'owed_by_us',
  'me',
  'nobody',
  'those',
  'it',
  'what_about',
  'instead',
  'adding',
  'then',
  'show_them',
  'next',
  'coming',
  'fall',
  'due',
  'since',
  'until',
  'past',
  'as_of',
  'now',
  'passed',
  'on_time',
  /** "What goes well?": neither late nor past a day, and held up by nothing. */
  'goes_well',
  'not_begun',
  /** "Blokkeert", "holds up": of what stands in the way, and not of what waits. */
  'hinders',
  'begun',
  'with_deadline',
  'last_time',
  'help',
  'greeting',
  'overview',
  'changes',
  'waiting',
  'by_me',
  'record',
  'record_of',
  'first_date',
  'current_date',
  'reminder',
  'received',
  'new',
  'read_as',
  'means',
  'falls_when',
  'speak',
  'dutch',
  'english',
  'meddling',
  'set',
  'adjust',
  'new_item',
  'undo',
  'percent',
  'lapsed',
  /** Of a deadline that has passed, runs or is near. */
  'pressing',
  'running',
  'starts',
  'longer_than',
  'in_future',
  /** "Where does … stand?": looked for in texts where it is no word of the register. */
  'where_stands',
  'in_past',
  'everything',
  'opinion',
  ...FAINT,
] as const;
export type Marker = (typeof MARKERS)[number];

export const FAINT_MARKERS: ReadonlySet<Marker> = new Set<Marker>(FAINT);

export type Sense =
  | { readonly family: 'word'; readonly value: DerivedWord }
  | { readonly family: 'state'; readonly value: MeasureState }
  | { readonly family: 'nature'; readonly value: Nature }
  | { readonly family: 'kind'; readonly value: DeadlineKind }
  | { readonly family: 'level'; readonly value: RiskLevel }
  | { readonly family: 'status'; readonly value: RiskStatus }
  | { readonly family: 'party'; readonly value: PartyGroup }
  | { readonly family: 'dimension'; readonly value: Dimension }
  | { readonly family: 'focus'; readonly value: MeasureFocus }
  | { readonly family: 'riskFocus'; readonly value: RiskFocus }
  /** 1 for the first; -1 for the last, -2 for the one before it. */
  | { readonly family: 'ordinal'; readonly value: number }
  /** What was done and recorded. */
  | { readonly family: 'deed'; readonly value: AskedDeed }
  /** Units that people count lateness in. */
  | { readonly family: 'unit'; readonly value: Unit }
  | { readonly family: 'marker'; readonly value: Marker }
  /** Something that registers of this kind do not hold. */
  | { readonly family: 'outside'; readonly value: 'thing' | 'name' }
  | { readonly family: 'vendor'; readonly value: VendorCode }
  | { readonly family: 'product'; readonly value: string }
  | { readonly family: 'investigation'; readonly value: InvestigationCode }
  | { readonly family: 'source'; readonly value: SourceCode }
  | { readonly family: 'person'; readonly value: PersonId }
  /** A known word that changes nothing ("please", "graag"). */
  | { readonly family: 'quiet'; readonly value: 'quiet' };

export type Family = Sense['family'];
export type SenseOf<F extends Family> = Extract<Sense, { readonly family: F }>;
