/** An app package from the files of a folder: everything that is wrong with it, or what goes into the zip. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fill } from './fill.js';
import { iconFaults, ICONS } from './icons.js';
import { isObject, parseJson, type Json } from './json.js';
import { languageFiles, localisationFaults } from './localisation.js';
import { limitFaults, tooLongCommands } from './limits.js';
import type { Values } from './package-settings.js';
import { schemaFaults, schemasOf, type Schemas } from './schema.js';

export interface AppPackage {
  /** By name, as they lie in the zip: all of them beside each other. */
  readonly files: Readonly<Record<string, Buffer>>;
  /** A sentence each; the files are of use only where there are none. */
  readonly faults: readonly string[];
}

/** `folder`: with manifest.json, the files of its languages and its icons. */
export async function appPackage(folder: string, values: Values): Promise<AppPackage> {
  const manifest = fill(readJson(folder, 'manifest.json'), values);
  const schemas = schemasOf(versionOf(manifest));
  const languages = languageFiles(manifest);
  const [words, icons] = [await wordsIn(folder, manifest, languages, schemas), iconsIn(folder)];
  return {
    files: { 'manifest.json': written(manifest), ...words.files, ...icons.files },
    faults: [
      ...(await schemaFaults(manifest, schemas.manifest)).map((fault) => `manifest.json${fault}`),
      ...limitFaults(manifest, values['PUBLIC_HOST'] ?? ''),
      ...words.faults,
      ...icons.faults,
    ],
  };
}

const readJson = (folder: string, name: string): Json => parseJson(readFileSync(path.join(folder, name), 'utf8'));
const written = (json: Json): Buffer => Buffer.from(`${JSON.stringify(json, null, 2)}\n`);

function versionOf(manifest: Json): string {
  const version = isObject(manifest) ? manifest['manifestVersion'] : undefined;
  return typeof version === 'string' ? version : 'unknown';
}

async function wordsIn(
  folder: string,
  manifest: Json,
  languages: readonly string[],
  { localization }: Schemas,
): Promise<AppPackage> {
  const absent = languages.filter((file) => !existsSync(path.join(folder, file)));
  const there = languages
    .filter((file) => !absent.includes(file))
    .map((file) => [file, readJson(folder, file)] as const);
  const faults = there.map(async ([file, json]) => [
    ...(await schemaFaults(json, localization)).map((fault) => `${file}: ${fault}`),
    ...localisationFaults(manifest, file, json, localization),
    ...tooLongCommands(json).map((fault) => `${file}: ${fault}`),
  ]);
  return {
    files: Object.fromEntries(there.map(([file, json]) => [file, written(json)])),
    faults: [...absent.map((file) => `${file} is not there`), ...(await Promise.all(faults)).flat()],
  };
}

function iconsIn(folder: string): AppPackage {
  const names = Object.keys(ICONS) as (keyof typeof ICONS)[];
  const found = names.map((name) => ({ name, file: path.join(folder, `${name}.png`) }));
  const there = found
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => [name, readFileSync(file)] as const);
  return {
    files: Object.fromEntries(there.map(([name, bytes]) => [`${name}.png`, bytes])),
    faults: [
      ...found.filter(({ file }) => !existsSync(file)).map(({ name }) => `${name}.png is not there`),
      ...there.flatMap(([name, bytes]) => iconFaults(name, bytes)),
    ],
  };
}
