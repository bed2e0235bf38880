import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

const run = promisify(execFile);
/** Where Debian puts what belongs to a version of the server. */
const DEBIAN = '/usr/lib/postgresql';

/** Whether there is one on this machine. */
export const isInstalled = (): boolean => spawnSync(program('initdb'), ['--version']).status === 0;

/** A PostgreSQL server of a test's own, on a port of its own of this machine. */
export class PostgresServer {
  readonly port: number;
  /** Everything of the server; its own programs may write here as well. */
  readonly folder: string;
  readonly #user: Account | null;
  readonly #flushes: boolean;
  #names = 0;

  private constructor(folder: string, port: number, user: Account | null, flushes: boolean) {
    this.folder = folder;
    this.port = port;
    this.#user = user;
    this.#flushes = flushes;
  }

  /**
   * Resolves when it takes connections. Rejects with what to install where there is no PostgreSQL. `flushes`: whether it
   * waits for the disk. Where programs are killed and not machines, what the operating system was handed is there.
   */
  static async start({ flushes = false } = {}): Promise<PostgresServer> {
    const folder = await mkdtemp(path.join(tmpdir(), 'nakoming-postgres-'));
    const user = accountForServer();
    if (user !== null) chownSync(folder, user.uid, user.gid);
    const server = new PostgresServer(folder, await freePort(), user, flushes);
    await server.program(
      'initdb',
      '--auth=trust',
      '--username=owner',
      '--encoding=UTF8',
      '--locale=C',
      '--no-sync',
      '-D',
      server.#data,
    );
    await server.startAgain();
    return server;
  }

  get #data(): string {
    return path.join(this.folder, 'data');
  }

  /** An empty database of its own. */
  async makeDatabase(): Promise<string> {
    const name = `test_${process.pid}_${(this.#names += 1)}`;
    await this.statement(`create database ${name}`);
    return this.url(name);
  }

  url(database = 'postgres', user = 'owner'): string {
    return `postgres://${user}@127.0.0.1:${this.port}/${database}`;
  }

  /** As the owner of everything. */
  async statement(statement: string, url = this.url()): Promise<readonly Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(statement)).rows;
    } finally {
      await client.end();
    }
  }

  async startAgain(data = this.#data): Promise<void> {
    const fsync = this.#flushes ? 'on' : 'off';
    const options = `-p ${this.port} -c fsync=${fsync} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${this.folder} -c max_connections=200`;
    await this.program('pg_ctl', '-D', data, '-l', path.join(this.folder, 'log'), '-w', '-o', options, 'start');
  }

  /** `immediate`: as if its machine lost power. */
  async stop(mode: 'fast' | 'immediate' = 'fast', data = this.#data): Promise<void> {
    await this.program('pg_ctl', '-D', data, '-m', mode, '-w', 'stop');
  }

  async remove(): Promise<void> {
    await this.stop('immediate').catch(() => undefined);
    await rm(this.folder, { recursive: true, force: true });
  }

  /** A program that came with the server, such as pg_dump, in its folder and as its user; gives what it says. */
  async program(name: string, ...args: readonly string[]): Promise<string> {
    const { stdout } = await run(program(name), args, { cwd: this.folder, ...this.#user });
    return stdout;
  }
}

interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** The server refuses to run for root; Debian's package brings an account for it. */
function accountForServer(): Account | null {
  if (process.getuid?.() !== 0) return null;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

function program(name: string): string {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const found = versions.map((version) => path.join(DEBIAN, version, 'bin', name)).find((file) => existsSync(file));
  return found ?? name;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => void server.close(() => resolve()));
  return port;
}
