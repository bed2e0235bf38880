/** The condition of a risk as people write it: "V1 en (V2 of V3)", "O1 door alle ministeries", "O1 by 80% of the organisations". */
import { isMeasureCode, type InvestigationCode, type MeasureCode } from '../register/codes.js';
import { LANGUAGES, type Language } from '../language.js';
import { ORGANISATION_GROUPS, type OrganisationGroup } from '../organisation/organisation.js';
import { withoutEnd } from '../without-end.js';
import type { Condition } from './risk.js';
import type { Share, ShareCondition } from './share.js';

interface ConditionWords {
  readonly and: readonly string[];
  readonly or: readonly string[];
  /** In front of who has to have carried a measure out; the first is written. */
  readonly by: readonly string[];
  readonly all: readonly string[];
  readonly atLeast: readonly string[];
  readonly of: readonly string[];
  readonly organisations: readonly string[];
  readonly groups: Readonly<Record<OrganisationGroup, readonly string[]>>;
  /** That there is none. */
  readonly none: readonly string[];
  /** They say nothing of it. */
  readonly fillers: readonly string[];
}

const WORDS: Readonly<Record<Language, ConditionWords>> = {
  nl: {
    and: ['en', 'én', 'als', 'evenals', 'plus'],
    or: ['of', 'óf'],
    by: ['door', 'bij', 'voor'],
    all: ['alle', 'allemaal', 'iedereen'],
    atLeast: ['minstens', 'minimaal', 'tenminste'],
    of: ['van'],
    organisations: ['organisaties', 'organisatie', 'overheidsorganisaties'],
    groups: {
      ministry: ['ministeries', 'ministerie', 'departementen'],
      agency: ['uitvoeringsorganisaties', 'uitvoeringsorganisatie', 'agentschappen'],
      autonomous_body: ['zbo’s', "zbo's", 'zbos'],
      inspectorate: ['inspecties', 'inspectie'],
      high_council: ['colleges', 'college'],
      other: ['andere', 'overige'],
    },
    none: ['geen', 'geen voorwaarde', 'zonder voorwaarde'],
    fillers: ['de', 'het', 'is', 'zijn', 'geverifieerd', 'uitgevoerd', 'maatregel', 'maatregelen', 'zowel', 'hoge'],
  },
  en: {
    and: ['and', 'both'],
    or: ['or', 'either'],
    by: ['by', 'at', 'for'],
    all: ['all', 'everyone'],
    atLeast: ['least', 'minimum'],
    of: ['of'],
    organisations: ['organisations', 'organisation', 'organizations', 'organization'],
    groups: {
      ministry: ['ministries', 'ministry', 'departments'],
      agency: ['agencies', 'agency'],
      autonomous_body: ['bodies', 'body'],
      inspectorate: ['inspectorates', 'inspectorate'],
      high_council: ['councils', 'council'],
      other: ['other', 'others'],
    },
    none: ['none', 'no condition', 'without condition', 'without a condition'],
    fillers: [
      'the',
      'is',
      'are',
      'verified',
      'done',
      'measure',
      'measures',
      'when',
      'carried',
      'out',
      'high',
      'autonomous',
    ],
  },
};

/** As people of this language would write it, and as it can be read again. */
export function conditionText(condition: Condition, language: Language): string {
  const words = WORDS[language];
  if (condition.type === 'verified') return condition.measure;
  if (condition.type === 'share') return `${condition.measure} ${first(words.by)} ${shareText(condition, words)}`;
  const joint = ` ${first(condition.type === 'all' ? words.and : words.or)} `;
  return condition.of
    .map((part) => (isGroup(part) ? `(${conditionText(part, language)})` : conditionText(part, language)))
    .join(joint);
}

const isGroup = (condition: Condition): boolean => condition.type === 'all' || condition.type === 'any';

const first = (words: readonly string[]): string => words[0] ?? '';

function shareText({ share, group }: ShareCondition, words: ConditionWords): string {
  const named = group === null ? [] : [first(words.groups[group])];
  // "Other" says nothing of itself.
  const who = [...named, ...(group === null || group === 'other' ? [first(words.organisations)] : [])].join(' ');
  if (share.unit === 'all') return `${first(words.all)} ${who}`;
  return share.unit === 'count' ? `${share.value} ${who}` : `${share.value}% ${first(words.of)} ${who}`;
}

export type ConditionRead =
  /** Null: there is to be no condition. */
  | { readonly condition: Condition | null }
  /** What stands there and could not be read; empty where it ends too soon. */
  | { readonly unread: string };

/** Both languages are read; a number alone is of `investigation`. "And" binds closer than "or". */
export function readConditionText(text: string, investigation: InvestigationCode | null): ConditionRead {
  const said = withoutEnd(text.trim().toLowerCase(), '.!').replace(/\s+/gu, ' ');
  if (LANGUAGES.some((language) => WORDS[language].none.includes(said))) return { condition: null };
  const reader = new ConditionReader(piecesOf(text), investigation);
  const condition = reader.any();
  return condition === undefined || !reader.isAtEnd() ? { unread: reader.here() } : { condition };
}

const PIECE = /[()]|,|\d+\s*%|[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;

const piecesOf = (text: string): readonly string[] =>
  [...text.matchAll(PIECE)].map(([piece]) => piece).filter((piece) => !isSaid('fillers', piece));

type WordList = Exclude<keyof ConditionWords, 'groups'>;

const isSaid = (list: WordList, piece: string | undefined): boolean =>
  piece !== undefined && LANGUAGES.some((language) => WORDS[language][list].includes(piece.toLowerCase()));

/** Parts in one condition, at the most: no reading takes longer. */
const MOST_PIECES = 200;

/** Goes through the pieces once, from the left. */
class ConditionReader {
  private at = 0;

  constructor(
    private readonly pieces: readonly string[],
    private readonly investigation: InvestigationCode | null,
  ) {}

  isAtEnd(): boolean {
    return this.at >= this.pieces.length;
  }

  /** The piece that is to be read next. */
  here(): string {
    return this.pieces[this.at] ?? '';
  }

  any(): Condition | undefined {
    if (this.pieces.length > MOST_PIECES) return undefined;
    return this.joined(
      'any',
      () => this.all(),
      (piece) => isSaid('or', piece),
    );
  }

  private all(): Condition | undefined {
    return this.joined(
      'all',
      () => this.one(),
      (piece) => piece === ',' || isSaid('and', piece),
    );
  }

  private joined(
    type: 'all' | 'any',
    part: () => Condition | undefined,
    joins: (piece: string) => boolean,
  ): Condition | undefined {
    // "both V1 and V2", "either V1 or V2".
    if (joins(this.here())) this.at += 1;
    const of: Condition[] = [];
    for (;;) {
      const found = part();
      if (found === undefined) return undefined;
      of.push(...('of' in found && found.type === type ? found.of : [found]));
      if (this.isAtEnd() || !joins(this.here())) break;
      while (joins(this.here())) this.at += 1;
    }
    const [only, ...others] = of;
    return only !== undefined && others.length === 0 ? only : { type, of };
  }

  private one(): Condition | undefined {
    if (this.here() === '(') {
      this.at += 1;
      const inner = this.any();
      if (this.here() !== ')') return undefined;
      this.at += 1;
      return inner;
    }
    const measure = this.measureHere();
    if (measure === undefined) return undefined;
    this.at += 1;
    return this.withShare(measure);
  }

  private measureHere(): MeasureCode | undefined {
    const code = this.here().toUpperCase();
    const whole = /^[VOS]\d+$/.test(code) && this.investigation !== null ? `${this.investigation}-${code}` : code;
    return isMeasureCode(whole) ? whole : undefined;
  }

  private withShare(measure: MeasureCode): Condition | undefined {
    if (!isSaid('by', this.here())) return { type: 'verified', measure };
    this.at += 1;
    while (isSaid('atLeast', this.here()) || isSaid('by', this.here())) this.at += 1;
    const share = this.share();
    // Only organisations carry a measure out each for themselves.
    if (share === undefined || !/-O\d+$/.test(measure)) return undefined;
    return { type: 'share', measure, share, group: this.group() };
  }

  private share(): Share | undefined {
    const piece = this.here();
    const value = Number.parseInt(piece, 10);
    if (isSaid('all', piece)) this.at += 1;
    else if (!(value >= 1)) return undefined;
    else this.at += 1;
    while (isSaid('of', this.here())) this.at += 1;
    if (isSaid('all', piece)) return { unit: 'all' };
    if (!piece.endsWith('%')) return { unit: 'count', value };
    return value <= 100 ? { unit: 'percent', value } : undefined;
  }

  private group(): OrganisationGroup | null {
    const said = this.here().toLowerCase();
    const group = ORGANISATION_GROUPS.find((one) => LANGUAGES.some((each) => WORDS[each].groups[one].includes(said)));
    if (group !== undefined || isSaid('organisations', said)) this.at += 1;
    // "andere organisaties"
    if (group !== undefined && isSaid('organisations', this.here())) this.at += 1;
    return group ?? null;
  }
}
