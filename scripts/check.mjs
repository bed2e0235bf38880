/**
 * `npm run check`: every check that needs no browser and no server, each with its time, two at once. All of them run, so
 * that one round shows everything; the exit code is 1 when any failed. `npm run coverage` is the tests of it alone.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { project, tool } from './tool.mjs';

/** Checks that run at the same time. */
const AT_ONCE = 2;
/**
 * The report of a run of `npm test` in this very tree, which left its coverage where it is looked for here: the same tests
 * need not be run once more.
 */
const measured = process.env.TESTS_MEASURED;
/** Where the tests are counted: for this round, or where whoever calls wants it. */
const report = measured ?? process.env.TEST_REPORT ?? join(project, 'artifacts', 'check-tests.jsonl');
const coverage = join(project, 'coverage', 'tmp');
const node = (...args) => [process.execPath, ...args];
/** What `npm test` runs. */
const TEST_ARGUMENTS = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))
  .scripts.test.split(' ')
  .slice(1)
  .map((argument) => argument.replaceAll('"', ''));

/** What takes longest first, so that the others fit beside it. */
const LOOKED_AT = [
  { name: 'lint', command: node(tool('eslint'), '.', '--max-warnings', '0') },
  { name: 'types of everything', command: node(tool('typescript', 'tsc'), '-p', 'tsconfig.test.json') },
  { name: 'format', command: node(tool('prettier'), '--check', '--log-level', 'warn', '.') },
  { name: 'architecture', command: node('scripts/architecture.mjs') },
  { name: 'packages and licences', command: node('--import', 'tsx', 'scripts/check-packages.ts') },
  { name: 'app package', command: node('--import', 'tsx', 'scripts/package.ts', '--check') },
  { name: 'unused code', command: node(tool('knip')) },
];

/** Every test that needs no browser and no server, measured in the processes that run the tests, and in no other. */
const TESTS = {
  name: 'tests',
  command: node(tool('mocha'), '--forbid-only', '--forbid-pending', ...TEST_ARGUMENTS),
  env: { TEST_REPORT: report, NODE_V8_COVERAGE: coverage },
};

/** What is known when all tests have run. */
const COUNTED = [
  { name: 'coverage', command: node(tool('c8'), 'report', '--temp-directory', coverage, '--check-coverage') },
  { name: 'names of tests', command: node('scripts/test-names.mjs', report) },
];

/** What a program prints, and its exit code. */
const ended = (child) =>
  new Promise((resolve) => {
    const printed = [];
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk) => printed.push(chunk));
    child.on('error', (error) => resolve({ code: 1, printed: [String(error)] }));
    child.on('close', (code) => resolve({ code, printed: printed.join('') }));
  });

async function run({ name, command: [program, ...args], env = {} }) {
  const began = performance.now();
  const stdio = ['ignore', 'pipe', 'pipe'];
  const { code, printed } = await ended(spawn(program, args, { cwd: project, stdio, env: { ...process.env, ...env } }));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const passed = code === 0;
  console.log(`\n── ${name}\n${printed}── ${name}: ${passed ? 'passed' : 'FAILED'} in ${seconds} s`);
  return { name, passed };
}

/** In their order, `atOnce` of them at the same time. */
async function runAll(checks, atOnce) {
  const results = [];
  const waiting = checks.values();
  const lane = async () => {
    for (const check of waiting) results.push(await run(check));
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return results;
}

mkdirSync(join(project, 'artifacts'), { recursive: true });
// What an earlier round counted is not what this one did.
if (measured === undefined) {
  rmSync(report, { force: true });
  rmSync(coverage, { force: true, recursive: true });
}
const isOfTests = process.argv[2] === 'tests';
const results = [
  ...(await runAll(isOfTests ? [] : LOOKED_AT, AT_ONCE)),
  // Two files at a time, by themselves.
  ...(await runAll([...(measured === undefined ? [TESTS] : []), ...COUNTED], 1)),
];
const failed = results.filter((step) => !step.passed);
console.log(failed.length === 0 ? '\nEvery check passed.' : `\nFailed: ${failed.map((step) => step.name).join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
