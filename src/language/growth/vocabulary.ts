/** What people say when something new comes into the register; the reading is shared, the words are a language's own. */
import type { Field } from '../../domain/change/fields.js';
import type { RiskLevel } from '../../domain/risk/risk.js';

export const NEW_THINGS = ['vendor', 'source', 'investigation', 'risk', 'circumstance'] as const;
export type NewThing = (typeof NEW_THINGS)[number];

/** Fields that are announced by a word of their own. */
export const GROWTH_LABELS = [
  ...(['aliases', 'products', 'publisher', 'reference', 'code', 'vendor', 'source', 'title', 'titleEn'] as const),
  ...(['published', 'completed', 'quote', 'place', 'condition', 'reason', 'investigation'] as const),
] as const satisfies readonly Field[];
export type GrowthLabel = (typeof GROWTH_LABELS)[number];

export const ITEM_FIELDS = ['titleEn', 'title', 'quote', 'source', 'place'] as const satisfies readonly Field[];
export type ItemField = (typeof ITEM_FIELDS)[number];

/** Every expression is a regular one, whatever the case; a space is one or more. */
export interface GrowthVocabulary {
  /** Words of politeness in front of an order. */
  readonly please: string;
  /** In front of what is not there yet. */
  readonly fresh: string;
  readonly nouns: Readonly<Record<NewThing, string>>;
  /** In front of the noun for a risk, or right behind it. */
  readonly levels: Readonly<Record<RiskLevel, string>>;
  /** Beginnings of a sentence, with N for the noun and L for a level; what is told of it follows. */
  readonly openings: readonly string[];
  /** Whole sentences, with N for the noun and a group `name`. */
  readonly around: readonly string[];
  /** What is left of an order at the end of a sentence ("… toe"). */
  readonly endings: string;
  /**
   * What follows where it is only spoken of in passing ("nodig", "die te laat is"), and no name begins with; in small
   * letters, as a name may well be "Van Dijk". `any`: whatever it is.
   */
  readonly passing: Readonly<Record<'any' | 'vendor' | 'source', string>>;
  readonly labels: Readonly<Record<GrowthLabel, string>>;
  /** In front of the vendor, behind the title of an investigation. */
  readonly of: string;
  /** In front of the page, which is the place of a quotation. */
  readonly pages: string;
  readonly because: string;
  /** Whole sentences, with K for the code of a risk and a group `condition` where one is told. */
  readonly conditions: readonly string[];
  /** Whole sentences that say that a risk has no condition. */
  readonly unconditional: readonly string[];
  /** Whole sentences, with K for the code of a measure and a group `blockers`. */
  readonly waits: readonly string[];
  readonly waitsNoMore: readonly string[];
  /** Whole sentences, with N for the noun of what is known, and groups `known` and `name`. */
  readonly renames: readonly string[];
  /** The same with `known` alone. */
  readonly changes: readonly string[];
  /** The title that this language is about. */
  readonly ownTitle: 'title' | 'titleEn';
  /** What can be told anew of a risk or a circumstance. */
  readonly itemFields: Readonly<Record<ItemField, string>>;
  /** Whole sentences about one, with K for its code, N for its noun, F for such a field and a group `told`. */
  readonly itemTellings: readonly string[];
  /** The same without F: what it is called. */
  readonly itemRenames: readonly string[];
  /** The same, with F or without, where nothing is told yet. */
  readonly itemChanges: readonly string[];
}
