import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { compiled, COMPILED_ONCE } from './compiled.js';

/**
 * The environment of a process that a test begins. It does not count what it covers: its modules are read in another way
 * than those of the tests, so that the two do not add up. Left out altogether, Node would hand on its own.
 */
export const OWN_ENVIRONMENT: NodeJS.ProcessEnv = { ...process.env, ...COMPILED_ONCE, NODE_V8_COVERAGE: '' };

/** A file of this folder run as a process of its own. */
export class TestProcess {
  readonly #child: ChildProcess;
  readonly #lines: string[] = [];
  readonly #waiting = new Set<() => void>();

  constructor(file: URL, ...args: readonly string[]) {
    this.#child = spawn(process.execPath, [compiled(file), ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: OWN_ENVIRONMENT,
    });
    if (this.#child.stdout === null) throw new Error('the process has no output');
    createInterface(this.#child.stdout).on('line', (line) => {
      this.#lines.push(line);
      for (const look of this.#waiting) look();
    });
    this.#child.on('exit', () => this.#waiting.forEach((look) => look()));
  }

  /** What it has printed so far. */
  get lines(): readonly string[] {
    return this.#lines;
  }

  /** Resolves when it has printed so many lines. */
  async printed(count: number): Promise<void> {
    while (this.#lines.length < count) {
      if (this.#child.exitCode !== null)
        throw new Error(`it ended with ${this.#child.exitCode} after ${this.#lines.length} lines`);
      await new Promise<void>((resolve) => {
        const look = () => {
          this.#waiting.delete(look);
          resolve();
        };
        this.#waiting.add(look);
      });
    }
  }

  /** Ends it without warning, as a power cut would; what it printed before that is in `lines` afterwards. */
  async kill(): Promise<void> {
    const closed = once(this.#child, 'close');
    this.#child.kill('SIGKILL');
    await closed;
  }

  /** Stops it where it is; `go` lets it go on. */
  stop(): void {
    this.#child.kill('SIGSTOP');
  }

  go(): void {
    this.#child.kill('SIGCONT');
  }
}

export const WRITING_PROCESS = new URL('./writing-process.ts', import.meta.url);
