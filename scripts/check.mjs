/**
 * `npm run check`: every check that needs no browser and no server, each with its time. All of them run, so that one
 * round shows everything; the exit code is 1 when any failed.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { project, tool } from './tool.mjs';

/** Where the tests are counted: for this round, or where whoever calls wants it. */
const report = process.env.TEST_REPORT ?? join(project, 'artifacts', 'check-tests.jsonl');
const node = (...args) => [process.execPath, ...args];
/** In one process: of workers that are stopped the coverage is lost. */
const TESTS = ['--require', './scripts/coverage-of-one.mjs', 'test/**/*.test.ts', '--ignore', 'test/e2e/**'];

/** What is looked at while the tests run: one after the other, each told of as it ends. */
const LOOKED_AT = [
  { name: 'types of the product', command: node(tool('typescript', 'tsc'), '--noEmit', '-p', 'tsconfig.json') },
  { name: 'types of everything', command: node(tool('typescript', 'tsc'), '-p', 'tsconfig.test.json') },
  { name: 'lint', command: node(tool('eslint'), '.', '--max-warnings', '0') },
  { name: 'format', command: node(tool('prettier'), '--check', '--log-level', 'warn', '.') },
  { name: 'architecture', command: node('scripts/architecture.mjs') },
  { name: 'packages and licences', command: node('--import', 'tsx', 'scripts/check-packages.ts') },
  { name: 'app package', command: node('--import', 'tsx', 'scripts/package.ts', '--check') },
  { name: 'unused code', command: node(tool('knip')) },
];

/** What is run: the tests are seen as they pass. */
const TRIED = [
  {
    name: 'tests with coverage',
    command: node(tool('c8'), ...node(tool('mocha'), '--forbid-only', '--forbid-pending', ...TESTS)),
    env: { TEST_REPORT: report },
    live: true,
  },
  { name: 'names of tests', command: node('scripts/test-names.mjs', report) },
];

/** What a program prints, where it is not seen at once, and its exit code. */
const ended = (child) =>
  new Promise((resolve) => {
    const printed = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (chunk) => printed.push(chunk));
    child.on('error', (error) => resolve({ code: 1, printed: String(error) }));
    child.on('close', (code) => resolve({ code, printed: printed.join('') }));
  });

async function run({ name, command: [program, ...args], env = {}, live = false }) {
  const began = performance.now();
  if (live) console.log(`\n── ${name}`);
  const stdio = live ? 'inherit' : ['ignore', 'pipe', 'pipe'];
  const { code, printed } = await ended(spawn(program, args, { cwd: project, stdio, env: { ...process.env, ...env } }));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const passed = code === 0;
  console.log(`${live ? '' : `\n── ${name}\n${printed}`}── ${name}: ${passed ? 'passed' : 'FAILED'} in ${seconds} s`);
  return { name, passed };
}

/** Each after the one before it. */
async function inTurn(steps) {
  const results = [];
  for (const step of steps) results.push(await run(step));
  return results;
}

mkdirSync(join(project, 'artifacts'), { recursive: true });
// What an earlier round counted is not what this one did.
rmSync(report, { force: true });
const results = (await Promise.all([LOOKED_AT, TRIED].map(inTurn))).flat();
const failed = results.filter((step) => !step.passed);
console.log(failed.length === 0 ? '\nEvery check passed.' : `\nFailed: ${failed.map((step) => step.name).join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
