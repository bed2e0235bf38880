/** Writes data/register.schema.json from the format in `domain/register-file`: `npx tsx scripts/write-register-schema.ts`. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { registerFileSchema } from '../src/domain/register-file/json-schema.js';

const target = fileURLToPath(new URL('../data/register.schema.json', import.meta.url));
const options = await resolveConfig(target);
await writeFile(target, await format(JSON.stringify(registerFileSchema()), { ...options, parser: 'json' }));
