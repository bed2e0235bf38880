import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

const PRELOAD = pathToFileURL('scripts/start/preload/stay-home.mjs').href;

/** What a program prints that runs behind the preload. */
const run = (program: string): string =>
  execFileSync(process.execPath, ['--import', PRELOAD, '--input-type=commonjs', '--eval', program], {
    encoding: 'utf8',
    timeout: 20_000,
  }).trim();

const say = 'const say = (error) => console.log(error.message);';

describe('a program kept at home', () => {
  const OUTWARD: readonly (readonly [how: string, program: string, host: string])[] = [
    ['by a socket', "require('net').connect(80, '192.0.2.1').on('error', say)", '192.0.2.1'],
    [
      'by a socket with options',
      "require('net').connect({ port: 80, host: '192.0.2.1' }).on('error', say)",
      '192.0.2.1',
    ],
    ['over http', "require('http').get('http://192.0.2.1/a').on('error', say)", '192.0.2.1'],
    ['over https, by name', "require('https').get('https://telemetry.example/').on('error', say)", 'telemetry.example'],
  ];
  for (const [how, program, host] of OUTWARD) {
    it(`reaches nobody else ${how}`, () => {
      assert.equal(run(`${say} ${program}`), `${host} is not on this machine`);
    });
  }

  const LISTENING: readonly (readonly [how: string, call: string])[] = [
    ['no address', 'listen(0)'],
    ['a port in words', "listen('0')"],
    ['every address', "listen(0, '0.0.0.0')"],
    ['options', "listen({ port: 0, host: '::' })"],
  ];
  for (const [how, call] of LISTENING) {
    it(`listens on loopback when asked for ${how}`, () => {
      const program = `const s = require('http').createServer().${call}.on('listening', () => { console.log(s.address().address); s.close(); })`;
      assert.equal(run(program), '127.0.0.1');
    });
  }

  it('still reaches this machine', () => {
    const program = `const s = require('http').createServer((_, r) => r.end('here')).listen(0, () =>
      require('http').get('http://localhost:' + s.address().port, (r) => r.on('data', String).on('end', () => { console.log(r.statusCode); s.close(); })))`;
    assert.equal(run(program), '200');
  });
});
