/** What a program and those it started tried to do outside themselves, as the preload wrote it down. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Attempt {
  /** The file that the program runs, by its place in the folder it began in. */
  readonly program: string;
  readonly kind: 'begin' | 'connect' | 'listen' | 'dns' | 'datagram' | 'process';
  readonly host?: string;
  readonly port?: number;
  /** Of a pipe. */
  readonly path?: string;
  readonly command?: readonly string[];
}

const PRELOAD = pathToFileURL(path.resolve('test/security/preload/record.mjs')).href;

export class Recording {
  readonly #file: string;

  /** @param folder where it is written. */
  constructor(folder: string) {
    this.#file = path.join(folder, 'attempts.jsonl');
  }

  /** Settings with which a program is recorded; `abroad`: the port that stands in for every encrypted service. */
  environment(abroad?: number): Readonly<Record<string, string>> {
    return {
      NODE_OPTIONS: `--import ${PRELOAD}`,
      // What covers tests would be taken for a program of the product.
      NODE_V8_COVERAGE: '',
      RECORD_TO: this.#file,
      ...(abroad === undefined ? {} : { RECORD_ABROAD: String(abroad) }),
    };
  }

  /** Everything until now; of nothing at all there is no file. */
  get attempts(): readonly Attempt[] {
    const text = existsSync(this.#file) ? readFileSync(this.#file, 'utf8') : '';
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Attempt);
  }
}

/** Whom was tried to be reached, each once: "login.example:443". */
export const reached = (attempts: readonly Attempt[]): readonly string[] => [
  ...new Set(attempts.filter(({ kind }) => kind === 'connect' || kind === 'dns' || kind === 'datagram').map(named)),
];

const named = ({ kind, host, port, path: pipe }: Attempt): string => {
  if (kind === 'connect') return pipe ?? `${host ?? 'localhost'}:${port ?? ''}`;
  return `${kind} ${host ?? ''}`.trim();
};
