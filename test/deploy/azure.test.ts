import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../../src/config.js';

const project = fileURLToPath(new URL('../..', import.meta.url));
const folder = path.join(project, 'deploy', 'azure');
const textOf = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const found = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name).sort();

const SOME_ID = '11111111-2222-4333-8444-555555555555';
/** What Azure would put in the place of each. */
const VALUES: Readonly<Record<string, string>> = {
  PORT: '3978',
  BOT_ID: SOME_ID,
  BOT_TENANT_ID: SOME_ID,
  MANIFEST_ID: SOME_ID,
  BOT_MANAGED_IDENTITY: SOME_ID,
  COORDINATORS: SOME_ID,
  DATABASE_URL: 'postgres://nakoming:word@nakoming.postgres.database.azure.com:5432/nakoming?sslmode=verify-full',
  PUBLIC_URL: 'https://nakoming.example.nl',
  LINK_SECRET: 'x'.repeat(64),
  REGISTER: 'none',
  LANGUAGE: 'nl',
  TIME_ZONE: 'Europe/Amsterdam',
};

describe('the service on Azure', () => {
  const settings = found(textOf('modules/service.bicep'), /\{ name: '([A-Z_]+)'/g);

  it('is given settings that it takes, and all it needs to answer in Teams', () => {
    assert.deepEqual(settings, Object.keys(VALUES).sort());
    const { teams, databaseUrl, links, port } = readConfig(VALUES, { root: project });
    assert(teams !== null && databaseUrl !== null && links.publicUrl !== null && links.secret !== null);
    assert(textOf('modules/service.bicep').includes(`var port = ${port}`));
  });

  for (const [reader, file] of [
    ['service', 'modules/service.bicep'],
    ['preparer', 'modules/preparation.bicep'],
  ] as const) {
    it(`lets the identity of the ${reader} read the secrets that it uses, and no other`, () => {
      const may = found(textOf('modules/vault.bicep'), new RegExp(`name: '([a-z-]+)'\\s+reader: '${reader}'`, 'g'));
      assert(may.length > 0);
      assert.deepEqual(found(textOf(file), /secrets\/([a-z-]+)'/g), may);
    });

    it(`gives the containers of the ${reader} every secret by a name that is there`, () => {
      const text = textOf(file);
      const named = new Set(found(text, /name: '([a-z-]+)'\s+keyVaultUrl/g));
      for (const used of found(text, /secretRef: '([a-z-]+)'/g)) assert(named.has(used), used);
    });
  }

  it('has no secret in a file: each comes from the environment of whoever deploys', () => {
    const secure = found(textOf('main.bicep'), /@secure\(\)\n(?:@.*\n)*param (\w+)/g);
    assert(secure.length >= 4);
    const given = textOf('main.bicepparam');
    for (const name of secure)
      assert.match(given, new RegExp(`^param ${name} = readEnvironmentVariable\\('[A-Z_]+'\\)$`, 'm'));
  });

  it('needs no service of Azure that docs/deploy.md leaves out of what is registered', () => {
    const files = [
      'main.bicep',
      'registry.bicep',
      ...readdirSync(path.join(folder, 'modules')).map((file) => `modules/${file}`),
    ];
    const used = new Set(files.flatMap((file) => found(textOf(file), /'Microsoft\.(\w+)\/[\w/]+@/g)));
    // That of rights is registered in every subscription.
    used.delete('Authorization');
    const [told = ''] = found(
      readFileSync(path.join(project, 'docs', 'deploy.md'), 'utf8'),
      /^for service in ([\w ]+); do$/gm,
    );
    assert.deepEqual(told.split(' '), [...used].sort());
  });

  it('uses every module that there is', () => {
    const used = found(textOf('main.bicep'), /'modules\/([a-z-]+\.bicep)'/g);
    assert.deepEqual(used, readdirSync(path.join(folder, 'modules')).sort());
  });
});
