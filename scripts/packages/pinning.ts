/** Whether what is installed is what was looked at: exact versions, whole checksums, the registry alone, no scripts. */
import { packagesIn, type LockFile } from './lock-file.js';

export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const EXACT = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;
const REGISTRY = 'https://registry.npmjs.org/';
/** 64 bytes in base64. */
const SHA512 = /^sha512-[A-Za-z0-9+/]{86}==$/;
const LOCK_FILE_VERSION = 3;

/** Packages with a script that npm would run at installation, and why they do without it. */
const DO_WITHOUT_THEIR_SCRIPT: Readonly<Record<string, string>> = {
  'botbuilder-dialogs': 'it only removes folders, by running a program from the network',
  'dtrace-provider': 'restify works without the probes it would compile',
  esbuild: 'its program is a package of its own for each platform; the script only checks it',
  fsevents: 'macOS only, and nothing here watches files',
};

/** A sentence for everything that is not pinned, and what to do. `npmrc`: the text of the project's .npmrc. */
export function pinningFaults(manifest: Manifest, lock: LockFile, npmrc: string): readonly string[] {
  return [
    ...(lock.lockfileVersion === LOCK_FILE_VERSION
      ? []
      : [`package-lock.json is of version ${lock.lockfileVersion}: write it with npm 9 or later`]),
    ...(/^ignore-scripts\s*=\s*true$/m.test(npmrc)
      ? []
      : ['.npmrc lets packages run scripts: set ignore-scripts=true']),
    ...directFaults(manifest, lock),
    ...packagesIn(lock).flatMap(({ folder, name, entry }) => entryFaults(folder, name, entry)),
  ];
}

function directFaults(manifest: Manifest, lock: LockFile): readonly string[] {
  const root = lock.packages[''] ?? {};
  return (['dependencies', 'devDependencies'] as const).flatMap((kind) => {
    const [asked, locked] = [manifest[kind] ?? {}, root[kind] ?? {}];
    return [...new Set([...Object.keys(asked), ...Object.keys(locked)])].flatMap((name) => {
      const version = asked[name];
      if (version === undefined) return [`${name} is in the lock file alone: run npm install`];
      if (!EXACT.test(version)) return [`${name} is "${version}" in package.json: name one version`];
      const installed = lock.packages[`node_modules/${name}`]?.version;
      return locked[name] === version && installed === version
        ? []
        : [`${name} is ${version} in package.json and ${installed ?? 'absent'} in the lock file: run npm install`];
    });
  });
}

function entryFaults(folder: string, name: string, entry: LockFile['packages'][string]): readonly string[] {
  const { integrity, resolved, link, hasInstallScript } = entry;
  return [
    ...(link === true || !(resolved ?? REGISTRY).startsWith(REGISTRY)
      ? [`${folder} comes from ${resolved ?? 'a folder'}: take it from the registry`]
      : []),
    ...(SHA512.test(integrity ?? '')
      ? []
      : [`${folder} has no whole checksum: remove it from the lock file and install`]),
    ...(hasInstallScript === true && !(name in DO_WITHOUT_THEIR_SCRIPT)
      ? [`${folder} has an install script, which does not run: make sure it works without, and list why`]
      : []),
  ];
}
