import { startProcess } from './process.mjs';
import { root } from './root.mjs';

/** pino's number for a warning. */
const WARNING = 40;

/** Whether a line of the bot is for the person at the terminal: no log line, or a warning or worse. */
function isForPeople(line) {
  if (!line.startsWith('{')) return line.trim() !== '';
  try {
    return JSON.parse(line).level >= WARNING;
  } catch {
    return true;
  }
}

/**
 * The built service, or another `program` (see startProcess). All of its log is shown where a LOG_LEVEL was asked for.
 */
export function startBot({ port }, env, program = { file: 'dist/main.js' }) {
  const onLine = (line) => {
    if (env.LOG_LEVEL || isForPeople(line)) console.log(line);
  };
  return startProcess({
    name: 'Nakoming',
    ...program,
    cwd: root,
    env: { ...env, PORT: String(port) },
    onLine,
  });
}
