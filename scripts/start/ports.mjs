import { connect, createServer } from 'node:net';
import { StartProblem } from './settings.mjs';
import { words } from './words.mjs';

/** Long enough for a program on this machine to accept a connection. */
const KNOCK_MS = 500;

/** Whether someone answers; a listener on every address does not always keep another off the loopback one. */
const answers = (host, port) =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: KNOCK_MS });
    const settle = (answered) => {
      socket.destroy();
      resolve(answered);
    };
    socket.once('connect', () => settle(true));
    socket.once('timeout', () => settle(false));
    socket.once('error', () => settle(false));
  });

/** The error of trying to listen, or undefined when it went well. */
const listenError = (host, port) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', resolve);
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(undefined)));
  });

async function isTaken(host, port) {
  if (await answers(host, port)) return true;
  const error = await listenError(host, port);
  return error !== undefined && error.code === 'EADDRINUSE';
}

/**
 * Makes sure, before anything starts, that both can listen.
 * @throws {StartProblem} naming the first port that is taken and what to do.
 */
export async function needFreePorts({ host, port, playgroundPort }) {
  const needed = [
    { name: 'PORT', host, port, use: 'Nakoming' },
    { name: 'PLAYGROUND_PORT', host: '127.0.0.1', port: playgroundPort, use: 'Agents Playground' },
  ];
  for (const one of needed) {
    if (await isTaken(one.host, one.port)) throw new StartProblem(words.portTaken(one));
  }
}
