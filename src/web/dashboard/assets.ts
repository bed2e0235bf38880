/** The few files that pages load: a stylesheet and, where people sign in, scripts. Each address tells what is in it. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { DASHBOARD_PATH } from './view.js';

const TYPES = { css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8' } as const;

/** Hexadecimal digits that tell one content from another. */
const MARK = 16;

/** Where each comes from; the library of Teams is served by us like everything else. */
const FILES = {
  'dashboard.css': () => new URL('assets/dashboard.css', import.meta.url),
  'sign-in.js': () => new URL('assets/sign-in.js', import.meta.url),
  'configure.js': () => new URL('assets/configure.js', import.meta.url),
  'teams.js': () => {
    const require = createRequire(import.meta.url);
    return require.resolve('@microsoft/teams-js');
  },
} as const;
export type AssetName = keyof typeof FILES;

export interface Asset {
  readonly name: AssetName;
  readonly type: string;
  readonly content: Buffer;
}

export interface Assets {
  /** Changes with the content, so that it can be kept for ever. */
  readonly address: (name: AssetName) => string;
  readonly find: (name: string) => Asset | undefined;
}

export const ASSETS_PATH = `${DASHBOARD_PATH}/assets`;

export interface AssetOptions {
  /** With what people sign in by. */
  readonly signIn: boolean;
  /** What stands before the path of every page; nothing where that is absent. */
  readonly home?: string;
}

const SIGNING_IN: readonly AssetName[] = ['dashboard.css', 'sign-in.js', 'configure.js', 'teams.js'];

/** Reads them once. Rejects where a file is not there. */
export async function loadAssets({ signIn, home = '' }: AssetOptions): Promise<Assets> {
  const names: readonly AssetName[] = signIn ? SIGNING_IN : ['dashboard.css'];
  const found = new Map<string, Asset & { readonly mark: string }>();
  for (const name of names) {
    const content = await readFile(FILES[name]());
    const type = name.endsWith('.css') ? TYPES.css : TYPES.js;
    found.set(name, { name, type, content, mark: createHash('sha256').update(content).digest('hex').slice(0, MARK) });
  }
  return {
    address: (name) => `${home}${ASSETS_PATH}/${name}?${found.get(name)?.mark ?? ''}`,
    find: (name) => found.get(name),
  };
}
