import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { startProcess } from './process.mjs';
import { root } from './root.mjs';

const preloads = ['stay-home', 'speak-up'].map((name) => new URL(`./preload/${name}.mjs`, import.meta.url));
/** Settings that would send what is said in the chat by way of another machine. */
const PROXIES = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy'];

const person = (number, givenName, surname) => ({
  id: `person-${number}`,
  name: `${givenName} ${surname}`,
  aadObjectId: `00000000-0000-4000-8000-00000000000${number}`,
  userPrincipleName: `${givenName}@example.com`.toLowerCase(),
  email: `${givenName}@example.com`.toLowerCase(),
  givenName,
  surname,
});

/** The people and rooms of the chat. The conversations are new each time, as the client has forgotten the old ones. */
const setting = () => ({
  version: '0.1.1',
  tenantId: '00000000-0000-4000-8000-0000000000ff',
  bot: { id: '00000000-0000-4000-8000-0000000000b0', name: 'Nakoming' },
  currentUser: person(1, 'Sanne', 'de Wit'),
  // The client wants five at least.
  users: [
    person(2, 'Youssef', 'Amrani'),
    person(3, 'Marieke', 'Jansen'),
    person(4, 'Daan', 'Visser'),
    person(5, 'Fatima', 'Yilmaz'),
    person(6, 'Joris', 'Bakker'),
  ],
  personalChat: { id: randomUUID() },
  groupChat: { id: randomUUID(), name: 'Leveranciersoverleg' },
  team: {
    id: 'team-slm',
    name: 'SLM',
    aadGroupId: '00000000-0000-4000-8000-0000000000a0',
    channels: [{ id: 'channel-microsoft', name: 'Microsoft' }],
  },
});

/** A terminal without a screen has no browser to open. */
const opensBrowser = (env) =>
  !env.CI && env.BROWSER !== 'none' && (process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY));

function environment(env, folder, config) {
  const clean = Object.entries(env).filter(([name]) => !PROXIES.includes(name));
  return {
    ...Object.fromEntries(clean),
    M365_AGENTS_PLAYGROUND_CONFIG_PATH: config,
    M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, 'playground.log'),
    TEAMSAPPTESTER_BROWSER: opensBrowser(env) ? '' : 'none',
  };
}

/** The chat client, with its settings and its log in a folder of its own that git ignores. */
export function startPlayground({ botUrl, playgroundPort, playgroundUrl }, env) {
  const folder = join(root, 'devTools', `playground-${playgroundPort}`);
  mkdirSync(folder, { recursive: true });
  const config = join(folder, 'playground.yml');
  // JSON is YAML too.
  writeFileSync(config, JSON.stringify(setting(), null, 2));
  return startProcess({
    name: 'Agents Playground',
    file: createRequire(import.meta.url).resolve('@microsoft/teams-app-test-tool/cli.js'),
    args: [
      ...['start', '--disable-telemetry', '--channel-id', 'msteams', '--port', String(playgroundPort)],
      ...['--app-endpoint', `${botUrl}/api/messages`, '--service-url', `${playgroundUrl}/_connector`],
    ],
    cwd: folder,
    env: environment(env, folder, config),
    preloads,
  });
}
