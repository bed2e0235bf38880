import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectCopy, type ProjectCopy } from '../support/project-copy.js';
import { freePort, freePorts, isListening, RunningStart, type Ports } from '../support/running-start.js';

const COMMAND = [process.execPath, 'scripts/dev.mjs'];
const READY = 'Stop    Ctrl-C';
const READY_AGAIN = 'Nakoming is ready again';

/** A bot that keeps its data to itself while it runs: it does not begin where another has not let go. */
const bot = (name: string) => `import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
const held: string = 'held';
if (existsSync(held)) throw new Error('the data is in use');
writeFileSync(held, '');
const server = createServer((_, answer) => void answer.end('{}')).listen(Number(process.env['PORT']), '127.0.0.1');
console.log('this is ${name}');
process.once('SIGTERM', () => {
  setTimeout(() => rmSync(held), 300);
  server.close();
  server.closeAllConnections();
});
`;

describe('npm run dev', () => {
  let copy: ProjectCopy;
  let ports: Ports;
  let dev: RunningStart | null = null;
  const write = (text: string) => writeFileSync(path.join(copy.folder, 'src', 'main.ts'), text);
  const start = async (...args: readonly string[]): Promise<RunningStart> => {
    dev = new RunningStart(copy.folder, ports, [...COMMAND, ...args]);
    await dev.says(READY);
    return dev;
  };

  beforeEach(async () => {
    copy = projectCopy(bot('the first'));
    mkdirSync(path.join(copy.folder, 'adaptive-cards'));
    ports = await freePorts();
  });
  afterEach(async () => {
    await dev?.stop();
    dev = null;
    copy.remove();
  });

  it('starts the bot anew from its sources when one changes, once it has let go of its data; the client stays', async () => {
    const running = await start();
    write(bot('the second'));
    await running.says(READY_AGAIN);
    assert.match(running.said, /this is the first[^]*src.main\.ts[^]*this is the second/);
    assert.doesNotMatch(running.said, /in use/);
    writeFileSync(path.join(copy.folder, 'adaptive-cards', 'notice.json'), '{}');
    await running.says(path.join('adaptive-cards', 'notice.json'));
    assert(await isListening(ports.PLAYGROUND_PORT));
    assert.equal(await running.stop('SIGINT'), 0);
    assert.equal(await isListening(ports.PLAYGROUND_PORT), false);
    assert.doesNotMatch(running.said, /starts again as soon as/);
  });

  it('waits with a bot that does not run until it is mended', async () => {
    const running = await start();
    write('const half =');
    await running.says('It starts again as soon as a file changes');
    assert(await isListening(ports.PLAYGROUND_PORT));
    write(bot('the mended one'));
    await running.says(READY_AGAIN);
    assert.match(running.said, /this is the mended one/);
  });

  it('lets a debugger in, for the bot alone', async () => {
    const port = await freePort();
    const running = await start(`--inspect=127.0.0.1:${port}`);
    assert(await isListening(port));
    assert.match(running.said, /Debugger listening on ws:\/\/127\.0\.0\.1/);
  });

  it('refuses any other option with what to do', async () => {
    dev = new RunningStart(copy.folder, ports, [...COMMAND, '--watch']);
    assert.equal(await dev.ended(), 1);
    assert.match(dev.said, /--watch is no option here.*npm run dev -- --inspect/);
  });
});
