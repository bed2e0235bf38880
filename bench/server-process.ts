/** A server in a process of its own, to be measured from outside. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** How often to knock while it starts: fine against the second that a start takes. */
const KNOCK_MS = 5;
const PATIENCE_MS = 120_000;
const GRACE_MS = 20_000;

export interface ServerProcess {
  readonly port: number;
  readonly pid: number;
  /** Milliseconds from its start until it was ready to answer. */
  readonly readyAfter: number;
  /** Bytes of memory that it keeps at this moment. */
  residentMemory(): number;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

const accepts = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });

/** A connection first, which costs a starting process nothing; then one question whether it is ready. */
async function isReady(port: number): Promise<boolean> {
  if (!(await accepts(port))) return false;
  const answer = await fetch(`http://127.0.0.1:${port}/readyz`);
  await answer.arrayBuffer();
  return answer.ok;
}

async function untilReady(child: ChildProcess, port: number, words: () => string): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!(await isReady(port))) {
    if (child.exitCode !== null || performance.now() > end) throw new Error(`the server did not start:\n${words()}`);
    await pause(KNOCK_MS);
  }
}

/** Starts `program` with Node and resolves when it is ready; `env` is added to ours. */
export async function startServer(program: string, env: Readonly<Record<string, string>> = {}): Promise<ServerProcess> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4000)));
  }
  await untilReady(child, port, () => said);
  return {
    port,
    pid: child.pid ?? 0,
    readyAfter: performance.now() - began,
    residentMemory: () =>
      Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) * 1024,
    stop: () => stop(child),
  };
}

async function stop(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
  await exit;
  clearTimeout(timer);
}
