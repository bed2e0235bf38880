/**
 * Loaded before the Agents Playground, to keep it on this machine: it listens on every address, its page asks a font
 * host, and with its telemetry switched off it still looks for the telemetry's address and for a cloud machine's
 * description of itself.
 */
import http from 'node:http';
import net from 'node:net';

const LOOPBACK = '127.0.0.1';
const HOME = new Set([undefined, null, '', 'localhost', LOOPBACK, '::1']);
/** The page may use what it carries itself, and the server it came from. */
const ONLY_OURSELVES = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: ws:";

const isPort = (value) => typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value));

/** The arguments of `listen`, bound to loopback where they name a port. */
function onLoopback([first, ...rest]) {
  const port = isPort(first) ? { port: Number(first) } : first;
  if (port === null || typeof port !== 'object' || port.port === undefined) return [first, ...rest];
  return [{ ...port, host: LOOPBACK }, ...rest.filter((one) => typeof one === 'function')];
}

/** The host that `connect` is called for, in any of its forms; undefined for a pipe. */
function hostOf([first, second]) {
  if (Array.isArray(first)) return hostOf(first);
  if (isPort(first)) return typeof second === 'string' ? second : undefined;
  return first !== null && typeof first === 'object' && !first.path ? first.host : undefined;
}

const { listen } = net.Server.prototype;
net.Server.prototype.listen = function listenOnLoopback(...args) {
  return listen.apply(this, onLoopback(args));
};

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function connectAtHome(...args) {
  const host = hostOf(args);
  if (HOME.has(host)) return connect.apply(this, args);
  process.nextTick(() => this.destroy(new Error(`${host} is not on this machine`)));
  return this;
};

const { writeHead } = http.ServerResponse.prototype;
http.ServerResponse.prototype.writeHead = function writeHeadWithPolicy(...args) {
  if (!this.headersSent) this.setHeader('Content-Security-Policy', ONLY_OURSELVES);
  return writeHead.apply(this, args);
};
