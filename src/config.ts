/** The environment as typed settings. Every problem is reported at once, each with the variable to set. */
import { isIP } from 'node:net';
import path from 'node:path';
import { CLOUD_VARIABLES, readCloud, type CloudSettings } from './config/cloud.js';
import { readDatabaseUrl } from './config/database.js';
import { ConfigError } from './domain/errors.js';
import { LANGUAGES, type Language } from './domain/language.js';
import { parseInstant, type Instant } from './domain/time/local-date.js';
import type { SignIn } from './domain/sign-in.js';
import { readLinks, type LinkSettings } from './config/links.js';
import { readModel, type ModelAccess } from './config/model.js';
import { GUID, HEADER_VALUE, LOOPBACK, oneOf, type Reader } from './config/settings.js';
import { readSignIn, SIGN_IN_VARIABLES } from './config/sign-in.js';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** How the bot proves to Microsoft who it is. */
export interface TeamsIdentity extends CloudSettings {
  readonly botId: string;
  readonly tenantId: string;
  readonly signIn: SignIn;
  /** AAD object ids of the people who start with every role. */
  readonly coordinators: ReadonlySet<string>;
}

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Null: in files, under `dataDir`. */
  readonly databaseUrl: string | null;
  /** Absolute path of the register an empty store starts from; null: start empty. */
  readonly register: string | null;
  readonly language: Language;
  readonly timeZone: string;
  readonly logLevel: LogLevel;
  /** Local mode only: when the calendar starts and how many seconds it runs in one. */
  readonly clockStart: Instant | undefined;
  readonly clockSpeed: number;
  /** Null in local mode. */
  readonly teams: TeamsIdentity | null;
  /** Null: no model is asked, and nothing is loaded for one. */
  readonly model: ModelAccess | null;
  /** A verifier may not be the person who recorded the report; in local mode everyone is the same person. */
  readonly fourEyes: boolean;
  /** Turns that one person may have in a minute; null: as many as they like. */
  readonly requestsPerMinute: number | null;
  /** Whoever reads the figures has to send it; null: they are for local mode alone. */
  readonly metricsToken: string | null;
  readonly links: LinkSettings;
}

/** The folders that defaults are taken from. */
export interface Places {
  /** Where the project stands; absolute. */
  readonly root: string;
}

/** A day a second is fast enough to watch two years in twelve minutes; faster skips whole days between two ticks. */
const MAX_CLOCK_SPEED = 86_400;
const DEFAULT_TIME_ZONE = 'Europe/Amsterdam';
const MAX_PORT = 65_535;
/** Faster than anyone reads, and no more than a tenant may have answered. */
const REQUESTS_PER_MINUTE = { least: 3, usual: 60, most: 3000 } as const;
/** Characters of a token that nobody guesses, where it was made at random. */
const MIN_TOKEN = 24;

/** Throws a ConfigError that names every variable that is wrong. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>, { root }: Places): Config {
  const problems: string[] = [];
  const value = (name: string) => environment[name]?.trim() || undefined;
  const fail = (name: string, problem: string) => void problems.push(`${name}: ${problem}`);
  const read = { value, fail };
  const teams = readTeams(read, root);
  const timeZone = readTimeZone(read);
  const config: Config = {
    port: readPort(read),
    host: readHost(read, teams === null),
    dataDir: path.resolve(root, value('DATA_DIR') ?? path.join('data', 'runtime')),
    databaseUrl: readDatabaseUrl(read),
    register: readRegister(value('REGISTER'), root),
    language: oneOf('LANGUAGE', LANGUAGES, 'nl', read),
    timeZone,
    logLevel: oneOf('LOG_LEVEL', LOG_LEVELS, 'info', read),
    ...readClock(read, teams === null, timeZone),
    teams,
    model: readModel(read),
    fourEyes: oneOf('FOUR_EYES', ['on', 'off'], teams === null ? 'off' : 'on', read) === 'on',
    requestsPerMinute: readRequestsPerMinute(read, teams === null),
    metricsToken: readMetricsToken(read),
    links: readLinks(read),
  };
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

function readPort({ value, fail }: Reader): number {
  const text = value('PORT') ?? '3978';
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > MAX_PORT)
    fail('PORT', `'${text}' is not a port; set a number from 0 to ${MAX_PORT}`);
  return port;
}

function readHost({ value, fail }: Reader, local: boolean): string {
  const host = value('HOST') ?? (local ? '127.0.0.1' : '0.0.0.0');
  if (local && !LOOPBACK.has(host)) {
    fail('HOST', `'${host}' is not this machine alone; without BOT_ID set 127.0.0.1, ::1 or localhost`);
  } else if (!LOOPBACK.has(host) && isIP(host) === 0) {
    fail('HOST', `'${host}' is not an address; set one such as 0.0.0.0`);
  }
  return host;
}

function readRegister(text: string | undefined, root: string): string | null {
  return text === 'none' ? null : path.resolve(root, text ?? path.join('data', 'register.json'));
}

function readTimeZone({ value, fail }: Reader): string {
  const zone = value('TIME_ZONE') ?? DEFAULT_TIME_ZONE;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    fail('TIME_ZONE', `'${zone}' is not a time zone; set one such as Europe/Amsterdam`);
    return DEFAULT_TIME_ZONE;
  }
  return zone;
}

function readRequestsPerMinute({ value, fail }: Reader, local: boolean): number | null {
  const { least, usual, most } = REQUESTS_PER_MINUTE;
  const text = value('REQUESTS_PER_MINUTE') ?? (local ? 'none' : String(usual));
  if (text === 'none') return null;
  const number = Number(text);
  if (!/^\d{1,5}$/.test(text) || number < least || number > most) {
    fail('REQUESTS_PER_MINUTE', `'${text}' is not a limit; set a number from ${least} to ${most}, or none`);
  }
  return number;
}

function readMetricsToken({ value, fail }: Reader): string | null {
  const token = value('METRICS_TOKEN');
  if (token !== undefined && !(HEADER_VALUE.test(token) && token.length >= MIN_TOKEN)) {
    fail('METRICS_TOKEN', `is too easy, or holds a space; set at least ${MIN_TOKEN} letters and digits`);
  }
  return token ?? null;
}

function readClock(
  { value, fail }: Reader,
  local: boolean,
  timeZone: string,
): { readonly clockStart: Instant | undefined; readonly clockSpeed: number } {
  const [start, speed] = [value('CLOCK_START'), value('CLOCK_SPEED')];
  if (!local) {
    for (const name of ['CLOCK_START', 'CLOCK_SPEED']) {
      if (value(name) !== undefined) fail(name, 'is for local mode; with BOT_ID the real time counts: remove it');
    }
  }
  const clockStart = start === undefined ? undefined : parseInstant(start, timeZone);
  if (start !== undefined && clockStart === undefined) {
    fail('CLOCK_START', `'${start}' is not a moment; set an ISO date-time such as 2020-08-17T09:00:00+02:00`);
  }
  const factor = speed === undefined ? 1 : Number(speed);
  if (!(factor > 0 && factor <= MAX_CLOCK_SPEED)) {
    fail(
      'CLOCK_SPEED',
      `'${speed ?? ''}' is not a speed; set a number above 0, at most ${MAX_CLOCK_SPEED} (a day each second)`,
    );
  }
  return { clockStart, clockSpeed: factor };
}

function readTeams(read: Reader, root: string): TeamsIdentity | null {
  const { value, fail } = read;
  const botId = value('BOT_ID');
  if (botId === undefined) {
    for (const name of [...SIGN_IN_VARIABLES, 'BOT_TENANT_ID', ...CLOUD_VARIABLES]) {
      if (value(name) !== undefined) fail(name, 'is set but BOT_ID is not; set BOT_ID for Teams, or remove it');
    }
    return null;
  }
  const guid = (name: string) => {
    const text = value(name) ?? '';
    if (!GUID.test(text)) fail(name, 'is not an id; set the GUID that Azure shows');
    return text;
  };
  const signIn = readSignIn(read, root);
  const coordinators = (value('COORDINATORS') ?? '').split(/[\s,;]+/).filter((id) => id !== '');
  if (coordinators.length === 0) fail('COORDINATORS', 'is missing; set the AAD object ids, separated by commas');
  for (const [index, id] of coordinators.entries()) {
    if (!GUID.test(id)) fail('COORDINATORS', `number ${index + 1} is not an AAD object id`);
  }
  return {
    botId: guid('BOT_ID').toLowerCase(),
    tenantId: guid('BOT_TENANT_ID').toLowerCase(),
    signIn,
    coordinators: new Set(coordinators.map((id) => id.toLowerCase())),
    ...readCloud(read),
  };
}
