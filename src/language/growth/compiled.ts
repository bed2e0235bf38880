/** The words of what is new as expressions, made once. */
import { RISK_LEVELS, type RiskLevel } from '../../domain/risk/risk.js';
import {
  GROWTH_LABELS,
  ITEM_FIELDS,
  NEW_THINGS,
  type ItemField,
  type GrowthLabel,
  type GrowthVocabulary,
  type NewThing,
} from './vocabulary.js';

export interface GrowthWords {
  /** Each tried at the start of a sentence; a group `level` where one is named. */
  readonly openings: readonly (readonly [NewThing, RegExp])[];
  readonly fresh: RegExp;
  readonly around: readonly (readonly [NewThing, RegExp])[];
  readonly endings: RegExp;
  /** At the start of what follows an opening. */
  readonly passing: Readonly<Record<NewThing, RegExp>>;
  readonly levels: readonly (readonly [RiskLevel, RegExp])[];
  /** The announcing words, the longest first; found in front of what they announce. */
  readonly labels: readonly (readonly [GrowthLabel, RegExp])[];
  readonly ofVendor: RegExp;
  readonly page: RegExp;
  readonly reason: RegExp;
  readonly conditions: readonly RegExp[];
  readonly unconditional: readonly RegExp[];
  readonly waits: readonly RegExp[];
  readonly waitsNoMore: readonly RegExp[];
  readonly renames: readonly (readonly [NewThing, RegExp])[];
  readonly changes: readonly (readonly [NewThing, RegExp])[];
  readonly ownTitle: 'title' | 'titleEn';
  /** Of a risk or a circumstance; each with what is told in the group `told`, where something is. */
  readonly itemTellings: readonly (readonly [ItemField, RegExp])[];
  readonly itemChanges: readonly RegExp[];
}

/** "Risico’s" are no risk. */
const END = "(?![\\p{L}\\p{N}'’])";
const CODE = '(?:[a-z]{2,4}\\d{2,4}-)?[a-z]\\d{1,5}';
/** Things that a sentence can name by what they are called. */
const NAMED: readonly NewThing[] = ['vendor', 'source', 'investigation'];

export function compileGrowthWords(words: GrowthVocabulary): GrowthWords {
  const level = `(?<level>${RISK_LEVELS.map((one) => words.levels[one]).join('|')})`;
  const filled = (source: string, thing: NewThing | null): string =>
    spaced(
      source
        .replaceAll('L?N', thing === 'risk' ? `(?:${level}[ -])?N` : 'N')
        .replaceAll(/\bN\b/g, thing === null ? 'N' : words.nouns[thing])
        .replaceAll(/\bK\b/g, `(?:${CODE})`),
    );
  const whole = (source: string, thing: NewThing | null = null): RegExp =>
    new RegExp(`^(?:${spaced(words.please)})(?:${filled(source, thing)})$`, 'iu');
  const each = (sources: readonly string[], things: readonly NewThing[], make: typeof whole) =>
    things.flatMap((thing) => sources.map((source) => [thing, make(source, thing)] as const));
  const opening: typeof whole = (source, thing) =>
    new RegExp(`^(?:${spaced(words.please)})(?:${filled(source, thing ?? null)})${END}`, 'iu');
  return {
    openings: each(words.openings, NEW_THINGS, opening),
    fresh: new RegExp(`(?<![\\p{L}])(?:${words.fresh})${END}`, 'iu'),
    around: each(words.around, NAMED, whole),
    endings: new RegExp(`(?:[\\s,]+(?:${spaced(words.endings)}))+$`, 'iu'),
    passing: passingForms(words),
    levels: RISK_LEVELS.map((one) => [one, new RegExp(`^(?:${words.levels[one]})$`, 'iu')]),
    labels: GROWTH_LABELS.map((label) => [label, labelForm(words.labels[label])]),
    ofVendor: new RegExp(`^(?<title>.*\\S)\\s+(?:${words.of})\\s+(?<vendor>\\S.*)$`, 'isu'),
    page: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.pages})\\s?\\d[\\d.–-]*`, 'iu'),
    reason: new RegExp(`^(?<said>.*?\\S),?\\s+(?:${spaced(words.because)})\\s*(?<reason>\\S.*)$`, 'isu'),
    conditions: words.conditions.map((source) => whole(source)),
    unconditional: words.unconditional.map((source) => whole(source)),
    waits: words.waits.map((source) => whole(source)),
    waitsNoMore: words.waitsNoMore.map((source) => whole(source)),
    renames: each(words.renames, NAMED, whole),
    changes: each(words.changes, NAMED, whole),
    ownTitle: words.ownTitle,
    ...itemForms(words),
  };
}

/** The fields of what has a code already. */
function itemForms(words: GrowthVocabulary): Pick<GrowthWords, 'itemTellings' | 'itemChanges'> {
  const nouns = `(?:${words.nouns.risk}|${words.nouns.circumstance})`;
  const whole = (source: string, field: string): RegExp => {
    const filled = source
      .replaceAll(/\bN\b/g, nouns)
      .replaceAll(/\bF\b/g, `(?:${field})`)
      .replaceAll(/\bK\b/g, `(?:${CODE})`);
    return new RegExp(`^(?:${spaced(words.please)})(?:${spaced(filled)})$`, 'isu');
  };
  const any = ITEM_FIELDS.map((field) => words.itemFields[field]).join('|');
  return {
    itemTellings: [
      ...ITEM_FIELDS.flatMap((field) =>
        words.itemTellings.map((source) => [field, whole(source, words.itemFields[field])] as const),
      ),
      ...words.itemRenames.map((source) => [words.ownTitle, whole(source, any)] as const),
    ],
    itemChanges: words.itemChanges.map((source) => whole(source, any)),
  };
}

/** In small letters only. */
function passingForms({ passing }: GrowthVocabulary): GrowthWords['passing'] {
  const form = (...sources: readonly string[]) => new RegExp(`^\\s+(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'u');
  const any = form(passing.any);
  return {
    vendor: form(passing.any, passing.vendor),
    source: form(passing.any, passing.source),
    investigation: any,
    risk: any,
    circumstance: any,
  };
}

const spaced = (source: string): string => source.replaceAll(' ', '\\s+').replaceAll('\\s+?', '\\s*');

/** At the start of a part, or of what is told. */
const labelForm = (source: string): RegExp =>
  new RegExp(
    `(?:^|[,;.]\\s*|\\s(?=(?:${spaced(source)})\\s*:))(?:(?:met|with|en|and)\\s+)?(?:${longestFirst(source)})(?:\\s*[:=]\\s*|\\s+)`,
    'giu',
  );

const longestFirst = (source: string): string =>
  source
    .split('|')
    .sort((a, b) => b.length - a.length)
    .map(spaced)
    .join('|');
