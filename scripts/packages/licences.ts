/** Which licences may ship with the bot, which is distributed under EUPL-1.2, and whether every package has one. */
import type { Package } from './lock-file.js';

/** SPDX names of permissive licences: they ask for a notice at most, which stays in the package itself. */
const ALLOWED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

interface Exception {
  /** The licence as a person found it. */
  readonly licence: string;
  readonly reason: string;
}

/** By name and version, because another version may say something else. */
export const EXCEPTIONS: Readonly<Record<string, Exception>> = {
  'cldrjs@0.5.5': {
    licence: 'MIT',
    reason: 'its package.json has the older field "licenses", and the package carries LICENSE-MIT',
  },
  'escape-regexp-component@1.0.2': {
    licence: 'MIT',
    reason: 'its Readme.md says MIT; its package.json says nothing',
  },
};

/** What a package says of itself, or what a person found where it says nothing; undefined where neither is known. */
export const licenceOf = ({ name, version, entry }: Package): string | undefined =>
  entry.license ?? EXCEPTIONS[`${name}@${version}`]?.licence;

/** A sentence for each package that may not ship, and what to do about it. */
export function licenceFaults(packages: readonly Package[]): readonly string[] {
  return packages.flatMap((one) => {
    const licence = licenceOf(one);
    const named = `${one.name}@${one.version}`;
    if (licence === undefined) {
      return [`${named} names no licence: read the package, and list what you find in scripts/packages/licences.ts`];
    }
    if (isAllowed(licence)) return [];
    return [
      `${named} has the licence "${licence}", which is not known to go with EUPL-1.2: ` +
        'use another package, or have the licence judged and list it in scripts/packages/licences.ts',
    ];
  });
}

/** Exceptions for which there is no package any more, so that the list stays what it says it is. */
export const unusedExceptions = (packages: readonly Package[]): readonly string[] => {
  const there = new Set(packages.map(({ name, version }) => `${name}@${version}`));
  return Object.keys(EXCEPTIONS).filter((named) => !there.has(named));
};

/** Whether an SPDX expression can be kept to: one side of an OR is enough, of an AND both are needed. */
export function isAllowed(expression: string): boolean {
  const words = expression.match(/[()]|[^\s()]+/g) ?? [];
  const reading = readEither(words, 0);
  return reading !== null && reading.next === words.length && reading.allowed;
}

/** What was read of an expression, and where to go on; null where it is no expression. */
type Reading = { readonly allowed: boolean; readonly next: number } | null;
type Read = (words: readonly string[], at: number) => Reading;

const joinedBy =
  (joint: string, part: Read, both: (left: boolean, right: boolean) => boolean): Read =>
  (words, at) => {
    let left = part(words, at);
    while (left !== null && words[left.next]?.toUpperCase() === joint) {
      const right = part(words, left.next + 1);
      left = right === null ? null : { allowed: both(left.allowed, right.allowed), next: right.next };
    }
    return left;
  };

/** A licence, or an expression between brackets. */
const readOne: Read = (words, at) => {
  const word = words[at];
  if (word === '(') {
    const inside = readEither(words, at + 1);
    return inside !== null && words[inside.next] === ')' ? { ...inside, next: inside.next + 1 } : null;
  }
  return word === undefined || word === ')' ? null : { allowed: ALLOWED.has(word), next: at + 1 };
};

const readAll = joinedBy('AND', readOne, (left, right) => left && right);
const readEither = joinedBy('OR', readAll, (left, right) => left || right);
