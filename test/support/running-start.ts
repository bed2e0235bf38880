/** `npm start` as a process: what it says, and how it ends. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { COMPILED_ONCE } from './compiled.js';

/** How often to look whether it has said something. */
const LOOK_MS = 50;

export type Ports = Readonly<Record<'PORT' | 'PLAYGROUND_PORT', number>>;

/** A port of this machine that nobody uses at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

export const freePorts = async (): Promise<Ports> => ({ PORT: await freePort(), PLAYGROUND_PORT: await freePort() });

/** Whether someone accepts connections on the port. */
export const isListening = (port: number, host = '127.0.0.1'): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });

export class RunningStart {
  readonly process: ChildProcess;
  readonly #ended: Promise<number | null>;
  #said = '';

  /** @param command the program and its arguments, run in `folder`. */
  constructor(
    folder: string,
    env: Readonly<Record<string, string | number>>,
    command = [process.execPath, 'scripts/start.mjs'],
  ) {
    const [program = '', ...args] = command;
    const own = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, String(value)]));
    this.process = spawn(program, args, {
      cwd: folder,
      env: { ...process.env, ...COMPILED_ONCE, BROWSER: 'none', ...own },
    });
    for (const stream of [this.process.stdout, this.process.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (this.#said += text));
    }
    this.#ended = new Promise((resolve) => this.process.once('close', resolve));
  }

  get said(): string {
    return this.#said;
  }

  /** Resolves when it has said so; rejects, with what it did say, when it ends before. */
  async says(words: string): Promise<void> {
    while (!this.#said.includes(words)) {
      const ended = await Promise.race([this.#ended.then(() => true), pause(LOOK_MS, false)]);
      if (ended && !this.#said.includes(words)) throw new Error(`It ended without saying "${words}":\n${this.#said}`);
    }
  }

  /** The exit code, once it has ended; null when a signal ended it. */
  ended(): Promise<number | null> {
    return this.#ended;
  }

  /** Asks it to stop and waits until it has. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.process.kill(signal);
    return this.#ended;
  }
}
