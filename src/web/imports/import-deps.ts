import type { ActionDeps } from '../../actions/deps.js';
import type { ImportOutcome } from '../../actions/imports/import-register.js';
import type { People } from '../../cards/parts/names.js';
import type { PersonId } from '../../domain/register/codes.js';
import type { LinksFor } from '../../domain/links/download.js';
import type { Language } from '../../domain/language.js';
import type { Actor, Role } from '../../domain/people/person.js';
import type { LinkKeys } from '../signed-token.js';

export interface ImportDeps {
  readonly keys: LinkKeys;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Whose people links are made for; null in local mode, where it is anyone's. */
  readonly tenant: string | null;
  /** Of what is said about a link that nobody can read. */
  readonly language: Language;
  readonly timeZone: string;
  readonly actions: ActionDeps;
  /** Resolves when wordings can be read. */
  readonly ready: () => Promise<unknown>;
  readonly rolesOf: (person: PersonId) => Promise<ReadonlySet<Role>>;
  readonly peopleFor: (actor: Actor) => Promise<People>;
  /** Where people reach the service, be it by another name than it has here; null where that is not known. */
  readonly address: () => string | null;
  /** Makes links to files; null where none can be made. */
  readonly links: LinksFor | null;
  readonly onImported: (told: Imported) => void;
  readonly onError: (error: unknown) => void;
}

/** What is told of an import: nothing of what stood in the file. */
export interface Imported {
  readonly person: PersonId;
  readonly link: string;
  readonly outcome: ImportOutcome['type'] | 'refused' | 'cancelled';
  readonly bytes: number;
  readonly measures: number;
  readonly faults: number;
}
