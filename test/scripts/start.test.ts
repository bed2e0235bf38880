import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { versionProblem } from '../../scripts/start/node-version.mjs';
import { projectCopy, type ProjectCopy } from '../support/project-copy.js';
import { freePorts, isListening, RunningStart, type Ports } from '../support/running-start.js';

/** A bot that is ready at once, and that says so when it is asked to stop. */
const BOT = `import { createServer } from 'node:http';
const server = createServer((_, answer) => void answer.end('{}')).listen(Number(process.env['PORT']), '127.0.0.1');
process.once('SIGTERM', () => {
  console.log('the bot has flushed');
  server.close();
  server.closeAllConnections();
});
`;
const FAILING_BOT = `console.error('LANGUAGE: "fr" is neither nl nor en');\nprocess.exitCode = 3;\nexport {};\n`;
const READY = 'Stop    Ctrl-C';

/** Resolves when nobody listens on the ports any more; a test that waits for ever fails. */
async function untilFree(ports: Ports): Promise<void> {
  for (const port of Object.values(ports)) while (await isListening(port)) await pause(50);
}

describe('npm start', () => {
  let copy: ProjectCopy;

  before(() => {
    copy = projectCopy(BOT);
  });
  after(() => {
    copy.remove();
  });

  it('starts bot and client on loopback, says where to click and what to ask, and stops both', async () => {
    const ports = await freePorts();
    const start = new RunningStart(copy.folder, ports);
    await start.says(READY);
    for (const words of [`http://127.0.0.1:${ports.PLAYGROUND_PORT}`, 'welke maatregelen', 'which measures']) {
      assert.ok(start.said.includes(words), words);
    }
    assert.deepEqual(await Promise.all(Object.values(ports).map((port) => isListening(port))), [true, true]);
    assert.equal(await start.stop('SIGINT'), 0);
    assert.match(start.said, /the bot has flushed/);
    assert.deepEqual(await Promise.all(Object.values(ports).map((port) => isListening(port))), [false, false]);
  });

  it('keeps the client on this machine: loopback alone, and a page that may ask no one else', async () => {
    const ports = await freePorts();
    const start = new RunningStart(copy.folder, ports);
    await start.says(READY);
    const page = await fetch(`http://127.0.0.1:${ports.PLAYGROUND_PORT}/`);
    assert.match(page.headers.get('content-security-policy') ?? '', /^default-src 'self'/);
    assert.equal(await isListening(ports.PLAYGROUND_PORT, '127.0.0.2'), false);
    await start.stop();
  });

  it('leaves nothing running when it is killed', async () => {
    const ports = await freePorts();
    const start = new RunningStart(copy.folder, ports);
    await start.says(READY);
    await start.stop('SIGKILL');
    await untilFree(ports);
  });

  it('leaves nothing running when only npm is told to stop', async () => {
    const ports = await freePorts();
    const start = new RunningStart(copy.folder, ports, ['npm', 'start']);
    await start.says(READY);
    start.process.kill('SIGTERM');
    await untilFree(ports);
    await start.ended();
  });

  it('stops the client and shows the last words of a bot that does not start', async () => {
    const failing = projectCopy(FAILING_BOT);
    const ports = await freePorts();
    const start = new RunningStart(failing.folder, ports);
    assert.equal(await start.ended(), 1);
    assert.match(start.said, /Nakoming stopped \(exit code 3\)[^]*LANGUAGE: "fr" is neither nl nor en/);
    assert.equal(await isListening(ports.PLAYGROUND_PORT), false);
    failing.remove();
  });

  for (const name of ['PORT', 'PLAYGROUND_PORT'] as const) {
    it(`names the ${name} that is taken, and what to do, before it starts anything`, async () => {
      const ports = await freePorts();
      const other = createServer().listen(ports[name], '127.0.0.1');
      await once(other, 'listening');
      const start = new RunningStart(copy.folder, ports);
      assert.equal(await start.ended(), 1);
      other.close();
      assert.ok(start.said.includes(`Poort ${ports[name]} is bezet`), start.said);
      assert.ok(start.said.includes(`${name}=${ports[name] + 1} npm start`), start.said);
      assert.doesNotMatch(start.said, /building/);
    });
  }

  const REFUSED: readonly (readonly [env: Record<string, string>, answer: RegExp])[] = [
    [{ PORT: 'abc' }, /PORT=abc is not a port/],
    [{ PLAYGROUND_PORT: '70000' }, /PLAYGROUND_PORT=70000 is not a port/],
    [{ PORT: '56150' }, /PORT and PLAYGROUND_PORT are both 56150/],
    [{ BOT_ID: 'f00d' }, /BOT_ID is set/],
  ];
  for (const [env, answer] of REFUSED) {
    it(`refuses ${JSON.stringify(env)} with what to do`, async () => {
      const start = new RunningStart(copy.folder, env);
      assert.equal(await start.ended(), 1);
      assert.match(start.said, answer);
    });
  }

  it('tells someone with an older Node which one to install', () => {
    for (const old of ['18.20.4', '20.9.0', '20.18.3']) {
      assert.match(versionProblem(old) ?? '', /te oud[^]*20\.19 and later/);
    }
    for (const good of ['20.19.0', '20.20.2', '22.0.0', '24.4.1']) assert.equal(versionProblem(good), undefined);
  });
});
