/**
 * Loaded before a program and everything it starts: writes each attempt to reach someone, to listen or to start a
 * program to the file RECORD_TO, one JSON object a line, and lets nothing leave this machine. Encrypted connections to
 * port 443 end, as plain ones, at the port RECORD_ABROAD of this machine where one is given; the rest of the world is
 * not there.
 */
import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import path from 'node:path';
import tls from 'node:tls';

const { RECORD_TO = '', RECORD_ABROAD } = process.env;
const HERE = '127.0.0.1';
const HOME = new Set([undefined, null, '', 'localhost', HERE, '::1']);
const program = path.relative(process.cwd(), process.argv[1] ?? '');

function record(kind, what) {
  appendFileSync(RECORD_TO, `${JSON.stringify({ program, kind, ...what })}\n`);
}

const isPort = (value) => typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value));

/** The host and port, or the path of a pipe, that one of the forms of `connect` and `listen` names. */
function target([first, second]) {
  if (Array.isArray(first)) return target(first);
  if (isPort(first)) return { host: typeof second === 'string' ? second : undefined, port: Number(first) };
  if (typeof first === 'string') return { path: first };
  const { host, hostname, port, path: pipe } = first ?? {};
  return pipe !== undefined && port === undefined ? { path: pipe } : { host: host ?? hostname, port: Number(port) };
}

const notThere = (host) => Object.assign(new Error(`${host} is not there`), { code: 'ENETUNREACH' });

/** A connection that was taken to the stand-in is no attempt of the program's own. */
const REDIRECTED = Symbol('redirected');

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function recordedConnect(...args) {
  const to = target(args);
  if (this[REDIRECTED] !== true) record('connect', to);
  if (to.path !== undefined || HOME.has(to.host)) return connect.apply(this, args);
  process.nextTick(() => this.destroy(notThere(to.host)));
  return this;
};

const { connect: connectTls } = tls;
tls.connect = function recordedTls(...args) {
  const { host, port } = target(args);
  if (RECORD_ABROAD === undefined || HOME.has(host) || port !== 443) return connectTls.apply(this, args);
  record('connect', { host, port });
  const socket = Object.assign(new net.Socket(), { [REDIRECTED]: true, encrypted: true, authorized: true });
  socket.once('connect', () => socket.emit('secureConnect'));
  return socket.connect(Number(RECORD_ABROAD), HERE);
};

const { listen } = net.Server.prototype;
net.Server.prototype.listen = function recordedListen(...args) {
  record('listen', target(args));
  return listen.apply(this, args);
};

for (const names of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
  for (const name of Object.keys(Object.getOwnPropertyDescriptors(names))) {
    if (!/^(lookup|resolve|reverse)/.test(name) || typeof names[name] !== 'function') continue;
    const ask = names[name];
    names[name] = function recordedQuestion(host, ...rest) {
      if (!HOME.has(host) && net.isIP(String(host)) === 0) record('dns', { host });
      return ask.call(this, host, ...rest);
    };
  }
}

for (const name of ['bind', 'connect', 'send']) {
  const act = dgram.Socket.prototype[name];
  dgram.Socket.prototype[name] = function recordedDatagram(...args) {
    record('datagram', { name, to: args.filter((one) => !ArrayBuffer.isView(one) && typeof one !== 'function') });
    return act.apply(this, args);
  };
}

const { spawn } = childProcess.ChildProcess.prototype;
childProcess.ChildProcess.prototype.spawn = function recordedSpawn(options) {
  record('process', { command: options.args ?? [options.file] });
  return spawn.call(this, options);
};
for (const name of ['spawnSync', 'execFileSync', 'execSync']) {
  const run = childProcess[name];
  childProcess[name] = function recordedRun(command, ...rest) {
    record('process', { command: [command, ...(Array.isArray(rest[0]) ? rest[0] : [])] });
    return run.call(this, command, ...rest);
  };
}
syncBuiltinESMExports();
record('begin', {});
