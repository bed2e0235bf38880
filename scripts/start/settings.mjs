import { words } from './words.mjs';

/** A reason not to start, in words for the person who tries. */
export class StartProblem extends Error {}

const DEFAULTS = { PORT: 3978, PLAYGROUND_PORT: 56150 };

function portFrom(env, name) {
  const text = env[name] || String(DEFAULTS[name]);
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65535) throw new StartProblem(words.noPort(name, text));
  return port;
}

/** A host as it stands in an address: IPv6 in brackets. */
const inAddress = (host) => (host.includes(':') ? `[${host}]` : host);

/**
 * Where the bot and the client will be.
 * @throws {StartProblem} where the environment cannot be followed.
 */
export function settingsFrom(env) {
  if (env.BOT_ID) throw new StartProblem(words.teamsMode);
  const port = portFrom(env, 'PORT');
  const playgroundPort = portFrom(env, 'PLAYGROUND_PORT');
  if (port === playgroundPort) throw new StartProblem(words.samePort(port));
  const host = env.HOST || '127.0.0.1';
  return {
    host,
    port,
    playgroundPort,
    botUrl: `http://${inAddress(host)}:${port}`,
    fourEyes: env.FOUR_EYES === 'on',
    playgroundUrl: `http://127.0.0.1:${playgroundPort}`,
  };
}
