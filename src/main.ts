/** Starts the service: the only reader of the environment, the only caller of exit, and the one that hears signals. */
import { fileURLToPath } from 'node:url';
import { compose } from './compose.js';
import { readConfig } from './config.js';
import { NakomingError } from './domain/errors.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Exit codes of the service. */
const EXIT = { stopped: 0, crashed: 1, cannotStart: 2 } as const;

try {
  const service = await compose(readConfig(process.env, { root }), { root });
  await service.start();
  const stop = (signal: NodeJS.Signals) => {
    service.stop(signal).then(
      () => process.exit(EXIT.stopped),
      () => process.exit(EXIT.crashed),
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(error instanceof NakomingError ? EXIT.cannotStart : EXIT.crashed);
}

/** Our own errors say what to do; anything else shows where it came from. */
function explain(error: unknown): string {
  if (error instanceof NakomingError) return `Nakoming cannot start.\n${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
