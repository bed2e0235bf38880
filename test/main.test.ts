import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtProduct, type BuiltProduct } from './security/built-product.js';
import { freePort, RunningStart } from './support/running-start.js';

/** What the library that writes files listens to signals with, while it writes. */
const LISTENER = createRequire(createRequire(import.meta.url).resolve('write-file-atomic')).resolve('signal-exit');

/** Loaded before the service: once that listens to signals, so does the library, as if a file were being written. */
const WRITING = `
const { onExit } = require(${JSON.stringify(LISTENER)});
const look = setInterval(() => {
  // The library listens to both; the service to the first alone.
  if (process.listenerCount('SIGTERM') <= process.listenerCount('SIGHUP')) return;
  clearInterval(look);
  onExit(() => undefined);
  console.log('a file is being written');
}, 10);
`;

describe('the service as a process', () => {
  let product: BuiltProduct;
  let folder: string;
  before(() => {
    product = builtProduct();
    folder = mkdtempSync(path.join(tmpdir(), 'nakoming-'));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    it(`lets go of its data in order at ${signal}, also while a file is being written`, async () => {
      const writing = path.join(folder, 'writing.cjs');
      writeFileSync(writing, WRITING);
      const [program = '', ...args] = product.serve;
      const command = [program, '--import', pathToFileURL(writing).href, ...args];
      const environment = { PORT: await freePort(), DATA_DIR: path.join(folder, signal), NODE_V8_COVERAGE: '' };
      const service = new RunningStart(product.folder, environment, command);
      await service.says('a file is being written');
      assert.equal(await service.stop(signal), 0);
      assert.match(service.said, /"msg":"stopped"/);
    });
  }
});
