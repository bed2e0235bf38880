/** What people say of organisations and of what they carried out; the reading is shared, the words are a language's own. */
import type { OrganisationGroup } from '../../domain/organisation/organisation.js';
import type { Answer, Standing } from '../../domain/organisation/organisation-answer.js';

/** Every expression is a regular one, in lower case and without accents; a space is one or more. */
export interface OrganisationVocabulary {
  /** "organisaties": all of them, or each of a group. */
  readonly all: string;
  readonly groups: Readonly<Record<OrganisationGroup, string>>;
  /** "iedereen": all of them, without saying what they are. */
  readonly everybody: string;
  /** "de", "alle": in front of those who are meant, all of them. */
  readonly determiners: string;
  /** "dekking": a word that asks for nothing else. */
  readonly coverage: string;
  /** "welke", "hoeveel": in front of those who are meant. */
  readonly which: string;
  readonly who: string;
  /** Around all of them, in front of what is told of them: "alle" organisaties "hebben" …; and without a question mark. */
  readonly told: readonly [each: string, have: string];
  /** In a question after all of them: "hoe ver zijn de organisaties met O1?" */
  readonly how: string;
  /** What an organisation does with a measure, the particular before the general. */
  readonly standings: readonly (readonly [Standing, string])[];
  /** In a sentence that tells it, of an organisation that is named. */
  readonly answers: readonly (readonly [Answer, string])[];
  /** With one of these, it is not told that anything was done, or is under way. */
  readonly doubt: string;
  /** In front of the day since when it is so. */
  readonly since: string;
  /** In front of the reason. */
  readonly because: string;
  /** Around a name (N): how one organisation stands. */
  readonly one: readonly string[];
  /** Whole sentences that ask which organisations there are; G: all, or a group. */
  readonly list: readonly string[];
  /** Whole sentences, with N for one that is known, and named groups for what is told. */
  readonly edits: readonly (readonly [Edit, string])[];
}

export const EDITS = ['add', 'rename', 'contact', 'noContact', 'end', 'change'] as const;
export type Edit = (typeof EDITS)[number];
