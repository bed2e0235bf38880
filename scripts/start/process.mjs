import { spawn } from 'node:child_process';
import { finished } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { lastWords } from './last-words.mjs';

/** A bot in the middle of a turn may finish it; after this it is ended. */
const GRACE_MS = 10_000;

/** After an exit, what was said before it is read in no time. */
const READ_MS = 1_000;

const ownGroup = process.platform !== 'win32';
const leaveWithParent = new URL('./preload/leave-with-parent.mjs', import.meta.url);

function kill(child) {
  try {
    // A negative id is the whole group: what the process started goes with it.
    if (ownGroup) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

const how = (code, signal) => (signal === null ? `exit code ${code}` : signal);

const exit = (child) =>
  new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(how(code, signal)));
  });

/**
 * Resolves, with how it went, when the process is gone and all it said was read. Not the child's own 'close': it does
 * not come when it was us who hung up.
 */
async function ending(child) {
  const read = Promise.allSettled([finished(child.stdout), finished(child.stderr)]);
  const result = await exit(child);
  // What the process started and left behind could keep its outputs open.
  await Promise.race([read, pause(READ_MS, undefined, { ref: false })]);
  return result;
}

/** Asks it to stop by hanging up, which every platform knows; ends it when it takes too long. */
async function stop(child, ended) {
  if (child.connected) child.disconnect();
  const timer = setTimeout(() => kill(child), GRACE_MS);
  await ended;
  clearTimeout(timer);
  // What it started and left behind.
  if (ownGroup && child.pid !== undefined) kill(child);
}

/**
 * Runs a Node program that stops when we do, whatever ends us. It has a group of its own, so that a Ctrl-C in the
 * terminal reaches us alone and both are stopped in order.
 * @param program `name`, `file`, `args`, `env`, `cwd`, `nodeArgs` (of Node itself), `preloads` (URLs), and `onLine` for
 * each line it says.
 */
export function startProcess({
  name,
  file,
  args = [],
  env,
  cwd,
  nodeArgs = [],
  preloads = [],
  onLine = () => undefined,
}) {
  const imports = [leaveWithParent, ...preloads].flatMap((url) => ['--import', url.href]);
  const child = spawn(process.execPath, [...nodeArgs, ...imports, file, ...args], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: ownGroup,
  });
  const words = lastWords();
  words.listenTo(child.stdout, onLine);
  words.listenTo(child.stderr, onLine);
  const ended = ending(child);
  return { name, ended, lastWords: words.text, stop: () => stop(child, ended), kill: () => kill(child) };
}
