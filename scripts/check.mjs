/**
 * `npm run check`: every check that needs no browser and no server, each with its time. All of them run, so that one
 * round shows everything; the exit code is 1 when any failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { project, tool } from './tool.mjs';

/** Where the tests are counted: for this round, or where whoever calls wants it. */
const report = process.env.TEST_REPORT ?? join(project, 'artifacts', 'check-tests.jsonl');
const node = (...args) => [process.execPath, ...args];
/** In one process: of workers that are stopped the coverage is lost. */
const TESTS = ['test/**/*.test.ts', '--ignore', 'test/e2e/**'];

const STEPS = [
  { name: 'types of the product', command: node(tool('typescript', 'tsc'), '--noEmit', '-p', 'tsconfig.json') },
  { name: 'types of everything', command: node(tool('typescript', 'tsc'), '-p', 'tsconfig.test.json') },
  { name: 'lint', command: node(tool('eslint'), '.', '--max-warnings', '0') },
  { name: 'format', command: node(tool('prettier'), '--check', '--log-level', 'warn', '.') },
  { name: 'architecture', command: node('scripts/architecture.mjs') },
  { name: 'packages and licences', command: node('--import', 'tsx', 'scripts/check-packages.ts') },
  { name: 'app package', command: node('--import', 'tsx', 'scripts/package.ts', '--check') },
  { name: 'unused code', command: node(tool('knip')) },
  {
    name: 'tests with coverage',
    command: node(tool('c8'), ...node(tool('mocha'), '--forbid-only', '--forbid-pending', ...TESTS)),
    env: { TEST_REPORT: report },
  },
  { name: 'names of tests', command: node('scripts/test-names.mjs', report) },
];

function run({ name, command: [program, ...args], env = {} }) {
  console.log(`\n── ${name}`);
  const began = performance.now();
  const { status } = spawnSync(program, args, { cwd: project, stdio: 'inherit', env: { ...process.env, ...env } });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const passed = status === 0;
  console.log(`── ${name}: ${passed ? 'passed' : 'FAILED'} in ${seconds} s`);
  return { name, passed };
}

mkdirSync(join(project, 'artifacts'), { recursive: true });
// What an earlier round counted is not what this one did.
rmSync(report, { force: true });
const failed = STEPS.map(run).filter((step) => !step.passed);
console.log(failed.length === 0 ? '\nEvery check passed.' : `\nFailed: ${failed.map((step) => step.name).join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
