/** Names of people: kept apart from the register, so that a name can be forgotten and no record has to change. */
import type { PersonId } from '../register/codes.js';
import type { LocalDate } from '../time/local-date.js';

/** What is known of a person besides the register. */
export interface PersonName {
  readonly person: PersonId;
  readonly name: string;
  /** The account the pseudonym stands for: an AAD object id, or what the local client calls someone. */
  readonly account: string;
  /** The day from which the name is known; absent for one that was kept before days were. */
  readonly notedOn?: LocalDate;
}

/** Nothing of one has to be written where the other is known: the first day stays. */
export const isKnownAs = (known: PersonName | undefined, { name, account, notedOn }: PersonName): boolean =>
  known?.name === name && known.account === account && (known.notedOn !== undefined || notedOn === undefined);

/** Where names are kept. Reading is from memory: every turn does it. */
export interface Names {
  /**
   * Learns what other instances have named and forgotten; whoever reads names for someone calls it first. Resolves also
   * where that cannot be done now: what was known stays.
   */
  refresh(): Promise<void>;
  get(person: PersonId): PersonName | undefined;
  /** The same array until something changes. */
  all(): readonly PersonName[];
  /** Whether the person had a name that was forgotten, and has not been named since. */
  isForgotten(person: PersonId): boolean;
  /** Resolves when the name is durable; does nothing where it is known as it is, since whatever day. */
  put(name: PersonName): Promise<void>;
  /** Takes the name and the account away. Resolves when that is durable; false where there was none. */
  forget(person: PersonId): Promise<boolean>;
  /** Writes what is unwritten. */
  close(): Promise<void>;
}

/** Finds people by the names they go by: those who have a role, or everyone where every caller has every role. */
export interface PeopleDirectory {
  /** Who goes by this name, full or in part ("Sanne", "de Vries"), case and accents ignored; or has this very id. */
  named(text: string): Promise<readonly PersonId[]>;
  /** The names within a slip of this one, nearest first; none where nothing is near. */
  nearest(text: string): Promise<readonly string[]>;
  /** Undefined for someone without a known name. */
  nameOf(person: PersonId): string | undefined;
  isForgotten(person: PersonId): boolean;
  /** Everyone by every name they go by; the same array until something changes. */
  known(): Promise<readonly KnownPerson[]>;
  /** Also those who have asked something and have no role: whom an administrator can let in. */
  anyoneNamed(text: string): Promise<readonly PersonId[]>;
}

export interface KnownPerson {
  readonly id: PersonId;
  /** In full, then the first of them. */
  readonly names: readonly string[];
}
