/** An instance of the service in a process of its own, which can be ended without warning and started again. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { OWN_ENVIRONMENT } from '../support/processes.js';

const PRELOAD = new URL('./instance-preload.mjs', import.meta.url).href;
/** Milliseconds. */
const TIMES = { knock: 50, patience: 60_000, grace: 30_000 } as const;

export interface InstanceSettings {
  readonly name: string;
  readonly main: string;
  readonly folder: string;
  readonly port: number;
  readonly databaseUrl: string;
  readonly calendar: { readonly start: string; readonly began: number; readonly speed: number };
  readonly readEvery: number;
}

/** One life of an instance, in milliseconds since 1970. */
export interface Life {
  readonly process: number;
  readonly ready: number;
  ended: number | null;
}

export class Instance {
  readonly name: string;
  readonly lives: Life[] = [];
  readonly #settings: InstanceSettings;
  #child: ChildProcess | null = null;

  constructor(settings: InstanceSettings) {
    this.name = settings.name;
    this.#settings = settings;
  }

  get port(): number {
    return this.#settings.port;
  }

  get isUp(): boolean {
    return this.lives.at(-1)?.ended === null;
  }

  get readings(): string {
    return path.join(this.#settings.folder, `${this.name}.readings.jsonl`);
  }

  get log(): string {
    return path.join(this.#settings.folder, `${this.name}.log`);
  }

  /** Resolves when it is ready. */
  async start(): Promise<void> {
    const { main, folder, readEvery } = this.#settings;
    const child = spawn(process.execPath, ['--expose-gc', '--import', PRELOAD, main], {
      cwd: folder,
      env: this.#environment(readEvery),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => appendFileSync(this.log, chunk));
    }
    await this.#untilReady(child);
    const life: Life = { process: child.pid ?? 0, ready: Date.now(), ended: null };
    child.once('exit', () => (life.ended ??= Date.now()));
    this.lives.push(life);
  }

  #environment(readEvery: number): NodeJS.ProcessEnv {
    const { port, databaseUrl, calendar, folder } = this.#settings;
    return {
      ...OWN_ENVIRONMENT,
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      DATA_DIR: path.join(folder, 'none'),
      LOG_LEVEL: 'info',
      CLOCK_START: calendar.start,
      CLOCK_SPEED: String(calendar.speed),
      LOAD_CALENDAR: JSON.stringify(calendar),
      LOAD_READINGS: this.readings,
      LOAD_READ_EVERY: String(readEvery),
    };
  }

  async #untilReady(child: ChildProcess): Promise<void> {
    const end = performance.now() + TIMES.patience;
    const isReady = async () => {
      const answer = await fetch(`http://127.0.0.1:${this.port}/readyz`).catch(() => null);
      await answer?.arrayBuffer();
      return answer?.ok === true;
    };
    while (!(await isReady())) {
      if (child.exitCode !== null || performance.now() > end)
        throw new Error(`${this.name} did not start: ${this.log}`);
      await pause(TIMES.knock);
    }
  }

  /** As a power cut would. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** As an orchestrator would. */
  async stop(): Promise<void> {
    const timer = setTimeout(() => this.#child?.kill('SIGKILL'), TIMES.grace);
    await this.#end('SIGTERM');
    clearTimeout(timer);
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill(signal);
    await exit;
  }
}
