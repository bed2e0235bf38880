/** What a form of a change is matched with: words, and items, amounts and dates taken as one. */

interface Placed {
  /** Offsets in the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** What stands before it: a comma or colon, or the end of a sentence, over which no form reaches. */
  readonly gap: 'space' | 'comma' | 'colon' | 'break';
}

export type Unit = Placed &
  (
    | {
        readonly type: 'word';
        readonly word: string;
        /** In front of a date ("per", "sinds"). */
        readonly leadsDate: boolean;
        readonly isPerson: boolean;
        readonly isAnd: boolean;
      }
    | { readonly type: 'item' }
    | { readonly type: 'amount'; readonly percentage: string }
    | { readonly type: 'date' }
  );
