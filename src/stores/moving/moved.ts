import type { ElapsedTime } from '../../domain/time/clock.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { OwnerPolicy } from '../lowdb/owner-files.js';
import type { Database } from '../postgres/database.js';
import type { KeptBeside } from './kept-beside.js';
import type { KeptOutbox } from './kept-outbox.js';
import type { Counted } from './same-answers.js';

export interface Move {
  /** The folder of the data. */
  readonly dataDir: string;
  /** With one connection, so that any other is somebody else's. */
  readonly database: Database;
  readonly elapsed: ElapsedTime;
  readonly owner: OwnerPolicy;
  readonly today: LocalDate;
  /** A sentence about what is being done, or about something that was dealt with. */
  readonly onNotice: (notice: string) => void;
}

/** What was moved, and found to be the same on both sides. */
export interface Moved extends Counted {
  /** The hash of the last line of the journal. */
  readonly head: string;
  readonly reminders: number;
  readonly messages: number;
  readonly names: number;
  readonly forgotten: number;
  readonly contexts: number;
  readonly conversations: number;
}

/** Milliseconds that a move may take: a day. */
export const WITHIN = 86_400_000;

export const movedOf = (
  counted: Counted,
  head: string,
  { names, contexts, conversations }: KeptBeside,
  { reminders, messages }: KeptOutbox,
): Moved => ({
  ...counted,
  head,
  reminders: reminders.length,
  messages: messages.length,
  names: names.names.length,
  forgotten: names.forgotten.length,
  contexts: contexts.length,
  conversations: conversations.length,
});
