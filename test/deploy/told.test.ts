import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../../src/config.js';

const project = fileURLToPath(new URL('../..', import.meta.url));
const textOf = (file: string) => readFileSync(path.join(project, file), 'utf8');
const { version, license } = JSON.parse(textOf('package.json')) as { version: string; license: string };

describe('what is told of the project', () => {
  it('has one version', () => {
    assert.match(textOf('publiccode.yml'), new RegExp(`^softwareVersion: '${version.replaceAll('.', '\\.')}'$`, 'm'));
    assert(textOf('CHANGELOG.md').includes(version));
  });

  it('has one licence, with its whole text', () => {
    assert.match(textOf('publiccode.yml'), new RegExp(`^  license: ${license}$`, 'm'));
    assert.match(textOf('LICENSE'), /^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2$/m);
    assert.match(textOf('LICENSE'), /^15\.Applicable Law$/m);
  });

  it('names every setting that the service reads', () => {
    const asked = new Set<string>();
    const noting = (values: Readonly<Record<string, string>>) =>
      new Proxy(values, {
        get: (known, name) => {
          asked.add(String(name));
          return known[String(name)];
        },
      });
    for (const values of [{}, { BOT_ID: 'x', MODEL_ENDPOINT: 'x' }, { BOT_ID: 'x', BOT_MANAGED_IDENTITY: 'on' }])
      assert.throws(() => readConfig(noting({ ...values, PORT: 'x' }), { root: project }), /PORT/);
    assert(asked.size > 20);
    for (const name of asked) assert(textOf('README.md').includes(`\`${name}\``), `README.md does not tell of ${name}`);
  });
});
