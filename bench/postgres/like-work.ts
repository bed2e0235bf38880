/** The same number of statements in the same transactions as plain work, which `pgbench` carries out. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PostgresServer } from '../../test/support/postgres-server.js';
import type { Statement } from './statements.js';

export interface LikeWork {
  readonly url: string;
  readonly clients: number;
  readonly statements: readonly Statement[];
  /** Characters of a row of the journal, and of an item. */
  readonly sizes: { readonly line: number; readonly item: number };
  readonly items: number;
  /** `in turn`: each builds on the end of the journal, as a change does; `apart`: none waits for another. */
  readonly order: 'in turn' | 'apart';
}

/** Seconds. */
const LASTS = 6;
const THREADS = 2;
const UNFLUSHED = `(select set_config('synchronous_commit', 'off', true) as flush) as without_flush`;

export async function prepareLikeWork(
  server: PostgresServer,
  { items, sizes }: Pick<LikeWork, 'items' | 'sizes'>,
): Promise<string> {
  const url = await server.makeDatabase();
  for (const statement of [
    'create table tip (one boolean primary key, number integer not null)',
    'insert into tip values (true, 0)',
    'create table item (code integer primary key, value text not null)',
    `insert into item select code, repeat('x', ${sizes.item}) from generate_series(1, ${items}) as code`,
    'create table line (number serial primary key, line text not null)',
    'vacuum analyze',
  ]) {
    await server.statement(statement, url);
  }
  return url;
}

export interface WorkDone {
  readonly perSecond: number;
  /** How often in all. */
  readonly times: number;
}

/** By `pgbench`. */
export async function doLikeWork(server: PostgresServer, work: LikeWork): Promise<WorkDone> {
  const script = path.join(server.folder, 'like-work.sql');
  writeFileSync(script, scriptOf(work), { mode: 0o644 });
  const { clients, url } = work;
  const options = ['-n', '-M', 'extended', '-c', String(clients), '-j', String(THREADS), '-T', String(LASTS)];
  const said = await server.program('pgbench', ...options, '-f', script, url);
  const number = (what: RegExp) => Number(what.exec(said)?.[1] ?? NaN);
  const done = { perSecond: number(/^tps = ([\d.]+)/m), times: number(/actually processed: (\d+)/) };
  if (Number.isNaN(done.perSecond + done.times)) throw new Error(`pgbench said no rate: ${said}`);
  return done;
}

const scriptOf = (work: LikeWork): string =>
  [`\\set code random(1, ${work.items})`, ...work.statements.map((one) => `${plain(one, work)};`), ''].join('\n');

function plain({ deed, ofTip, unflushed }: Statement, { sizes, order }: LikeWork): string {
  const isShared = ofTip && order === 'in turn';
  const item = `repeat('x', ${sizes.item})`;
  switch (deed) {
    case 'begin':
    case 'commit':
      return deed;
    case 'lock':
      return isShared ? 'select number from tip for update' : 'select value from item where code = :code for update';
    case 'read':
      return isShared ? 'select number from tip' : 'select value from item where code = :code';
    case 'update':
      return isShared
        ? 'update tip set number = number + 1'
        : `update item set value = ${item}${unflushed ? ` from ${UNFLUSHED}` : ''} where code = :code`;
    case 'insert':
      return `insert into line (line) select repeat('x', ${sizes.line})${unflushed ? ` from ${UNFLUSHED}` : ''}`;
    case 'delete':
      return 'delete from line where number = :code';
  }
}
