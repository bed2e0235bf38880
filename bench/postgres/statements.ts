/** The statements that a server carries out for something, as its log has them. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { PostgresServer } from '../../test/support/postgres-server.js';

export type Deed = 'begin' | 'commit' | 'lock' | 'read' | 'insert' | 'update' | 'delete';

export interface Statement {
  readonly deed: Deed;
  readonly inTransaction: boolean;
  /** Whether it is about the end of the journal, which is one row. */
  readonly ofTip: boolean;
  /** Whether nobody waits for the disk. */
  readonly unflushed: boolean;
}

const LOGGED = { log_statement: 'all', log_line_prefix: '%c|' } as const;
/** "65a1.3f|LOG:  execute <unnamed>: select …", further lines of it behind a tab. */
const LINE = /^([\da-f.]+)\|LOG: {2}(?:statement|execute [^:]*): ([^]*?)$(?!\n\t)/gm;

/** What `work` has the server do, in order; whatever else asks something meanwhile is among it. */
export async function statementsOf(
  server: PostgresServer,
  work: () => Promise<unknown>,
): Promise<readonly Statement[]> {
  const file = path.join(server.folder, 'log');
  await setLogging(server, true);
  const begins = statSync(file).size;
  await work();
  const text = readFileSync(file).subarray(begins).toString('utf8');
  await setLogging(server, false);
  return statementsIn(text);
}

async function setLogging(server: PostgresServer, isOn: boolean): Promise<void> {
  for (const [name, value] of Object.entries(LOGGED)) {
    await server.statement(isOn ? `alter system set ${name} = '${value}'` : `alter system reset ${name}`);
  }
  await server.statement('select pg_reload_conf()');
  // Each process of the server hears of it by itself, before its next statement.
  await server.statement('select pg_sleep(0.5)');
}

/** `text`: of a log whose lines begin with the session. */
export function statementsIn(text: string): readonly Statement[] {
  const within = new Set<string>();
  return [...text.matchAll(LINE)].flatMap(([, session = '', statement = '']) => {
    const deed = deedOf(statement.trim().toLowerCase());
    if (deed === null) return [];
    if (deed === 'begin') within.add(session);
    const inTransaction = within.has(session);
    if (deed === 'commit') within.delete(session);
    const [ofTip, unflushed] = [/\bjournal_tip\b/.test(statement), statement.includes('synchronous_commit')];
    return [{ deed, inTransaction, ofTip, unflushed }];
  });
}

/** Null of what is said once in a connection. */
function deedOf(statement: string): Deed | null {
  if (statement.startsWith('begin')) return 'begin';
  if (statement.startsWith('commit')) return 'commit';
  const writes = /\b(?:(insert) into|(update) \w+ (?:\w+ )?set|(delete) from)\b/.exec(statement);
  const deed = writes?.slice(1).find((found) => Boolean(found));
  if (deed === 'insert' || deed === 'update' || deed === 'delete') return deed;
  if (/^(?:select|with)\b/.test(statement)) return statement.includes('for update') ? 'lock' : 'read';
  return null;
}
