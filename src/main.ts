/** Starts the service: the only reader of the environment, the only caller of exit, and the one that hears signals. */
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { readConfig } from './config.js';
import { NakomingError } from './domain/errors.js';

/**
 * By default V8 lets what lies about in the old space grow to twice what is kept before it tidies up; collected sooner, a
 * service with the first register stays below one and a half times what the SDKs alone take. The young space keeps V8's
 * own way: held at the 1 MB that it begins with, tidying it took a third of the time of a click.
 */
const SPARING = '--heap-growing-percent=80';
/** V8's own: going through a large register again and again would take a third of the speed. */
const USUAL = '--heap-growing-percent=0';
/** Beside a database it serves many at once, and remembers little: room at once for what turns leave, seldom tidied. */
const BESIDE_DATABASE = '--semi-space-growth-factor=16';
/**
 * What is made at a place whose things once lived long would be put with the old at once. There a turn's things lie until
 * all is collected, and keep the young ones that they lead to: half of what every tidying of the young space had to copy.
 */
const BORN_YOUNG = '--no-allocation-site-pretenuring';
/**
 * A turn goes through thousands of functions, each but a few times: at the pace of V8 in Node 20, ten thousand turns are
 * slow. Later ones have a compiler in between, and do not know this flag.
 */
const SOON_COMPILED = '--interrupt-budget=20000';
/** The first Node that compiles soon by itself. */
const COMPILES_SOON = 22;
/** Measures from which a register is large. */
const LARGE_REGISTER = 10_000;

/** Exit codes of the service. */
const EXIT = { stopped: 0, crashed: 1, cannotStart: 2 } as const;

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  const config = readConfig(process.env, { root });
  setFlagsFromString(config.databaseUrl === null ? SPARING : BESIDE_DATABASE);
  setFlagsFromString(BORN_YOUNG);
  const { compose } = await import('./compose.js');
  const service = await compose(config, { root });
  if (config.databaseUrl === null && service.measures >= LARGE_REGISTER) setFlagsFromString(USUAL);
  await service.start();
  // Not before: it would compete with the start.
  if (Number.parseInt(process.versions.node) < COMPILES_SOON) setFlagsFromString(SOON_COMPILED);
  const stop = (signal: NodeJS.Signals) => {
    service.stop(signal).then(
      () => process.exit(EXIT.stopped),
      () => process.exit(EXIT.crashed),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, stop);
    // While a file is being written, the library that writes it ends the process where it is the only one left to listen.
    process.on(signal, () => undefined);
  }
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(error instanceof NakomingError ? EXIT.cannotStart : EXIT.crashed);
}

/** Our own errors say what to do; anything else shows where it came from. */
function explain(error: unknown): string {
  if (error instanceof NakomingError) return `Nakoming cannot start.\n${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
