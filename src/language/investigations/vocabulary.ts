/** How people ask which investigations there are, and what one is. Every expression is a regular one, whatever the case. */
export interface InvestigationVocabulary {
  /** What investigations are called, one or several. */
  readonly nouns: string;
  /**
   * Whole sentences that ask for investigations of something, with N for those nouns and a group `topic` for what was, or
   * was not, investigated.
   */
  readonly of: readonly string[];
  /** Whole sentences that ask what one investigation is, with N for those nouns and a group `code`. */
  readonly one: readonly string[];
  /** Articles in front of a topic. */
  readonly articles: string;
}
