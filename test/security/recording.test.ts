import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { OWN_ENVIRONMENT } from '../support/processes.js';
import { Recording, type Attempt } from './recording.js';

/** What is recorded of a program. */
function attemptsOf(program: string): readonly Attempt[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'nakoming-'));
  const recording = new Recording(folder);
  const env = { ...OWN_ENVIRONMENT, ...recording.environment() };
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    env,
    encoding: 'utf8',
    timeout: 20_000,
  });
  assert.equal(status, 0, stderr);
  const { attempts } = recording;
  rmSync(folder, { recursive: true });
  return attempts.filter(({ kind }) => kind !== 'begin');
}

describe('what a program tries, as it is recorded', () => {
  const OUTWARD: readonly (readonly [how: string, program: string, expected: Partial<Attempt>])[] = [
    [
      'a socket',
      "import { connect } from 'node:net'; connect(80, '192.0.2.1').on('error', () => 0);",
      { kind: 'connect', host: '192.0.2.1', port: 80 },
    ],
    [
      'an encrypted socket',
      "import { connect } from 'node:tls'; connect({ host: 'a.example', port: 443 }).on('error', () => 0);",
      { kind: 'connect', host: 'a.example', port: 443 },
    ],
    [
      'a request',
      "import { get } from 'node:http'; get('http://a.example/').on('error', () => 0);",
      { kind: 'connect', host: 'a.example', port: 80 },
    ],
    [
      'an encrypted request',
      "import https from 'node:https'; https.get('https://a.example/').on('error', () => 0);",
      { kind: 'connect', host: 'a.example', port: 443 },
    ],
    ['fetch', "await fetch('https://a.example/').catch(() => 0);", { kind: 'connect', host: 'a.example', port: 443 }],
    [
      'a question for a name',
      "import { lookup } from 'node:dns/promises'; await lookup('a.invalid').catch(() => 0);",
      { kind: 'dns', host: 'a.invalid' },
    ],
    [
      'a datagram',
      "import { createSocket } from 'node:dgram'; const s = createSocket('udp4'); s.send('hi', 9, '127.0.0.1', () => s.close());",
      { kind: 'datagram' },
    ],
    [
      'a program',
      "import { execFile } from 'node:child_process'; execFile('true');",
      { kind: 'process', command: ['true'] },
    ],
    [
      'a program that is waited for',
      "import { spawnSync } from 'node:child_process'; spawnSync('true', ['a']);",
      { kind: 'process', command: ['true', 'a'] },
    ],
    [
      'a port of its own',
      "import { createServer } from 'node:http'; const s = createServer().listen(0, '127.0.0.1', () => s.close());",
      { kind: 'listen', host: '127.0.0.1', port: 0 },
    ],
  ];
  for (const [how, program, expected] of OUTWARD) {
    it(`has ${how} in it`, () => {
      const [first] = attemptsOf(program);
      assert.deepEqual({ ...first, ...expected }, first);
    });
  }

  it('has what another thread and a program it started tried in it', () => {
    const ask = "fetch('http://a.example/').catch(() => 0)";
    const thread = `import { Worker } from 'node:worker_threads'; new Worker(${JSON.stringify(ask)}, { eval: true });`;
    const child = `import { spawnSync } from 'node:child_process'; spawnSync(process.execPath, ['-e', ${JSON.stringify(ask)}]);`;
    for (const program of [thread, child]) {
      assert(attemptsOf(program).some(({ kind, host }) => kind === 'connect' && host === 'a.example'));
    }
  });

  it('is nothing for a program that keeps to itself', () => {
    assert.deepEqual(attemptsOf("import 'node:http'; console.log('hello');"), []);
  });
});
