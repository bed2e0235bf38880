import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'mocha';
import { builtProduct, type BuiltProduct } from '../security/built-product.js';
import { EVIDENCE_HOST, useLocally, type Used } from '../security/local-use.js';
import { reached, Recording, type Attempt } from '../security/recording.js';
import { PostgresServer } from '../support/postgres-server.js';

const PASSWORD = 'wachtwoordVanDeDatabase9Kp';

describe('a service that keeps everything in a database', function () {
  this.timeout(180_000);
  let server: PostgresServer;
  let product: BuiltProduct;
  let folder: string;
  let used: Used;
  let attempts: readonly Attempt[];
  let url: string;

  before(async () => {
    server = await PostgresServer.start();
    product = builtProduct();
    folder = mkdtempSync(path.join(tmpdir(), 'nakoming-connections-'));
    url = await server.makeDatabase();
    const recording = new Recording(folder);
    const environment = {
      DATABASE_URL: url.replace('owner@', `owner:${PASSWORD}@`),
      DATA_DIR: path.join(folder, 'data'),
      LOG_LEVEL: 'trace',
    };
    used = await useLocally(product, { ...recording.environment(), ...environment });
    ({ attempts } = recording);
  });
  after(async () => {
    rmSync(folder, { recursive: true, force: true });
    await server.remove();
  });

  it('connects to that database and to where it is asked to answer, and to nothing else', () => {
    assert.equal(used.exitCode, 0);
    assert(used.sent > 5, `${used.sent} messages`);
    const expected = [`127.0.0.1:${used.connectorPort}`, `127.0.0.1:${server.port}`].toSorted();
    assert.deepEqual([...reached(attempts)].toSorted(), expected);
  });

  it('never goes to the evidence that it keeps', async () => {
    const kept = await server.statement(`select line from change where line like '%${EVIDENCE_HOST}%'`, url);
    assert(kept.length > 0);
    assert(!attempts.some(({ host }) => host === EVIDENCE_HOST));
  });

  it('says nothing of the password of the database', () => {
    assert(used.said.length > 100);
    assert(!used.said.includes(PASSWORD));
  });
});
