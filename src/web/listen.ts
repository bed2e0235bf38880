import type { Server } from 'restify';
import { NakomingError } from '../domain/errors.js';

/** Resolves with the port when connections are taken; port 0 asks the system for a free one. Rejects with PORT_TAKEN, or as the system does. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port)));
    server.listen(port, host, () => {
      const address = server.server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code !== 'EADDRINUSE') return error;
  return new NakomingError(
    'PORT_TAKEN',
    `Port ${port} is taken by another program. Stop that program, or set PORT to another number.`,
    { cause: error },
  );
}

/** Takes no new connections and closes idle ones; resolves when the last has gone or after `milliseconds`. */
export function stopListening(server: Server, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      server.server.closeAllConnections();
      resolve();
    }, milliseconds);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.server.closeIdleConnections();
  });
}
