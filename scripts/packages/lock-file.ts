/** What `package-lock.json` says, as far as it is looked at here. */

/** A package as the lock file has it. */
export interface LockEntry {
  readonly version?: string;
  /** Where it was taken from; absent where that is the registry. */
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  /** Only development needs it: it does not ship. */
  readonly dev?: boolean;
  /** Only some machines install it, or it may fail to install. */
  readonly optional?: boolean;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

export interface LockFile {
  readonly name: string;
  readonly version: string;
  readonly lockfileVersion: number;
  /** By the folder they are installed in; the project itself is ''. */
  readonly packages: Readonly<Record<string, LockEntry>>;
}

/** A package in its place: the same one can be installed in several. */
export interface Package {
  /** Its folder, such as "node_modules/restify/node_modules/qs". */
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly entry: LockEntry;
}

const FOLDER = 'node_modules/';

/** Every package of the lock file, without the project itself. */
export const packagesIn = ({ packages }: LockFile): readonly Package[] =>
  Object.entries(packages)
    .filter(([folder]) => folder !== '')
    .map(([folder, entry]) => ({
      folder,
      name: folder.slice(folder.lastIndexOf(FOLDER) + FOLDER.length),
      version: entry.version ?? '',
      entry,
    }));

/** Those that ship: everything that is not for development alone, also where only some platforms install it. */
export const shippedPackages = (lock: LockFile): readonly Package[] =>
  packagesIn(lock).filter(({ entry }) => entry.dev !== true);

/** The folder from which a package in `from` gets the dependency `name`; undefined where it is not installed. */
export function folderOf(name: string, from: string, packages: LockFile['packages']): string | undefined {
  const inside = `${from === '' ? '' : `${from}/`}${FOLDER}${name}`;
  if (packages[inside] !== undefined) return inside;
  if (from === '') return undefined;
  const above = from.lastIndexOf(`/${FOLDER}`);
  return folderOf(name, above === -1 ? '' : from.slice(0, above), packages);
}
