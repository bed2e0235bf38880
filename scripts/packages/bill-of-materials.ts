/**
 * What ships, as a bill of materials in CycloneDX 1.5, from the lock file alone: the same lock file always gives the same
 * text, so that two can be compared. npm's own `npm sbom --omit dev` is not used: it leaves out every package that
 * development happens to use as well.
 */
import { licenceOf } from './licences.js';
import { folderOf, shippedPackages, type LockFile, type Package } from './lock-file.js';

type Licence = { readonly license: { readonly id: string } } | { readonly expression: string };

interface Component {
  readonly 'bom-ref': string;
  readonly type: 'application' | 'library';
  readonly name: string;
  readonly version: string;
  readonly scope?: 'required' | 'optional';
  readonly purl: string;
  readonly hashes?: readonly { readonly alg: 'SHA-512'; readonly content: string }[];
  readonly licenses: readonly Licence[];
}

interface Dependency {
  readonly ref: string;
  readonly dependsOn: readonly string[];
}

export interface BillOfMaterials {
  readonly $schema: string;
  readonly bomFormat: 'CycloneDX';
  readonly specVersion: '1.5';
  readonly version: 1;
  readonly metadata: { readonly lifecycles: readonly { readonly phase: 'pre-build' }[]; readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly Dependency[];
}

export function billOfMaterials(lock: LockFile): BillOfMaterials {
  const shipped = shippedPackages(lock);
  const project = { folder: '', name: lock.name, version: lock.version, entry: lock.packages[''] ?? {} };
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { lifecycles: [{ phase: 'pre-build' }], component: { ...described(project), type: 'application' } },
    components: [...new Map(shipped.map((one) => [refOf(one), componentOf(one)])).values()].sort(byRef),
    dependencies: dependenciesOf([project, ...shipped], lock),
  };
}

const refOf = ({ name, version }: Pick<Package, 'name' | 'version'>): string => `${name}@${version}`;
const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byRef = (a: Component, b: Component): number => inOrder(a['bom-ref'], b['bom-ref']);

const described = (one: Package): Component => ({
  'bom-ref': refOf(one),
  type: 'library',
  name: one.name,
  version: one.version,
  purl: `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`,
  licenses: licencesOf(one),
});

const componentOf = (one: Package): Component => ({
  ...described(one),
  scope: one.entry.optional === true ? 'optional' : 'required',
  hashes: [{ alg: 'SHA-512', content: checksumOf(one) }],
});

function licencesOf(one: Package): readonly Licence[] {
  const licence = licenceOf(one);
  if (licence === undefined) return [];
  return [/[\s(]/.test(licence) ? { expression: licence } : { license: { id: licence } }];
}

/** In hexadecimal; npm has it in base64. */
const checksumOf = ({ entry }: Package): string =>
  Buffer.from((entry.integrity ?? '').replace('sha512-', ''), 'base64').toString('hex');

/** A package that is installed in several places can have other dependencies in each: they are added up. */
function dependenciesOf(packages: readonly Package[], lock: LockFile): readonly Dependency[] {
  const found = new Map<string, Set<string>>();
  for (const one of packages) {
    const refs = found.get(refOf(one)) ?? new Set<string>();
    for (const ref of neededBy(one, packages, lock)) refs.add(ref);
    found.set(refOf(one), refs);
  }
  return [...found]
    .map(([ref, refs]) => ({ ref, dependsOn: [...refs].sort(inOrder) }))
    .sort((a, b) => inOrder(a.ref, b.ref));
}

function neededBy({ folder, entry }: Package, packages: readonly Package[], lock: LockFile): readonly string[] {
  const names = Object.keys({ ...entry.dependencies, ...entry.optionalDependencies, ...entry.peerDependencies });
  const folders = new Set(names.map((name) => folderOf(name, folder, lock.packages)));
  return packages.filter((one) => folders.has(one.folder)).map(refOf);
}
