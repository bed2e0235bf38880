/** Microsoft's own schemas of a manifest and of its languages, as they ship with its package: no network is needed. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AppManifestUtils } from '@microsoft/app-manifest';
import { isObject, parseJson, type Json, type JsonObject } from './json.js';

export interface Schemas {
  readonly manifest: JsonObject;
  readonly localization: JsonObject;
}

type Validate = typeof AppManifestUtils.validateAgainstSchema;

/** `version`: such as "1.30". Throws a RangeError where the package has no schema of that version. */
export function schemasOf(version: string): Schemas {
  return {
    manifest: schemaOf(version, 'MicrosoftTeams.schema.json'),
    localization: withoutBrokenPatterns(schemaOf(version, 'MicrosoftTeams.Localization.schema.json')),
  };
}

/** Some of its patterns are no regular expressions, for things that no bot has: such a thing then counts as unknown. */
function withoutBrokenPatterns(schema: JsonObject): JsonObject {
  const { patternProperties } = schema;
  if (!isObject(patternProperties)) return schema;
  const whole = Object.entries(patternProperties).filter(([pattern]) => isPattern(pattern));
  return { ...schema, patternProperties: Object.fromEntries(whole) };
}

function isPattern(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
}

function schemaOf(version: string, file: string): JsonObject {
  const main = createRequire(import.meta.url).resolve('@microsoft/app-manifest');
  try {
    const schema = parseJson(readFileSync(new URL(`json-schemas/teams/v${version}/${file}`, `file://${main}`), 'utf8'));
    if (isObject(schema)) return schema;
  } catch (error) {
    throw new RangeError(`there is no schema of version ${version}`, { cause: error });
  }
  throw new RangeError(`the schema of version ${version} is no schema`);
}

/** A sentence for everything that the schema does not allow. */
export async function schemaFaults(json: Json, schema: JsonObject): Promise<readonly string[]> {
  // The package asks for the types of what it is still to find out.
  const [asked, by] = [json, schema] as unknown as Required<Parameters<Validate>>;
  return (await AppManifestUtils.validateAgainstSchema(asked, by)).map((fault) => fault.trim());
}
