/** What is kept of a person: in the register by a pseudonym, and beside it. */
import type { ChangeRecord } from '../change/change.js';
import type { PersonId } from '../register/codes.js';
import type { Contexts, ConversationReference, Conversations, Remembered } from '../store/contexts.js';
import type { Names, PersonName } from './people.js';
import type { Person, Role } from './person.js';
import type { LedgerEntry, Outbox, OutboxMessage } from '../reminders/outbox.js';

export interface KeptOfPerson {
  /** Undefined where no name is known. */
  readonly name: PersonName | undefined;
  /** In which conversations they can be reached. */
  readonly conversations: readonly ConversationReference[];
  /** Where their conversations left off. */
  readonly contexts: readonly Remembered[];
}

/** Where all of it is found. */
export interface PersonalData {
  readonly of: (person: PersonId) => Promise<KeptOfPerson>;
  readonly outbox: Pick<Outbox, 'ledger' | 'messages'>;
}

/** All of it for whoever asks. Each part is read while it is taken, and rejects with a StoreError when it cannot be read any more. */
export interface PersonRecord {
  readonly person: Person;
  /** What they may do now. */
  readonly roles: readonly Role[];
  /** local_mode: everyone has every role there, whatever was recorded. */
  readonly rolesFrom: 'register' | 'local_mode';
  readonly kept: KeptOfPerson;
  /** Whether what they typed and asked may be shown to whoever fetches it. */
  readonly withWords: boolean;
  /** What they recorded, newest first. */
  readonly changes: AsyncIterable<readonly ChangeRecord[]>;
  /** What was changed of their roles, deputy, absence and settings, by whomever. */
  readonly about: AsyncIterable<readonly ChangeRecord[]>;
  /** What was planned for them, newest first. */
  readonly reminders: AsyncIterable<readonly LedgerEntry[]>;
  readonly messages: AsyncIterable<readonly OutboxMessage[]>;
}

export interface PersonalSources {
  readonly names: Names;
  readonly conversations: Conversations;
  readonly contexts: Contexts;
  readonly outbox: PersonalData['outbox'];
}

export const personalData = ({ names, conversations, contexts, outbox }: PersonalSources): PersonalData => ({
  outbox,
  of: async (person) => {
    await names.refresh();
    return {
      name: names.get(person),
      conversations: await conversations.ofPerson(person),
      contexts: await contexts.ofPerson(person),
    };
  },
});
