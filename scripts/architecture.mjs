/** Holds the imports of a folder against the rules of the house, in `.dependency-cruiser.cjs`. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { project, tool } from './tool.mjs';

const rules = join(project, '.dependency-cruiser.cjs');
const ROOMS = ['src', 'test', 'bench', 'scripts'];

function cruise(folder, rooms) {
  const args = [tool('dependency-cruiser'), '--config', rules, '--output-type', 'json', ...rooms];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (!stdout.startsWith('{')) throw new Error(`the dependency check did not run: ${stderr || stdout}`);
  return JSON.parse(stdout);
}

/** Every file of the product, as "src/domain/measure.ts". */
const productFiles = (folder) =>
  readdirSync(join(folder, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).replaceAll(sep, '/'));

/** A check that looked at nothing proves nothing: a file of the product that was not looked at is a fault as well. */
function notLookedAt(files, modules) {
  const seen = new Set(modules.map((one) => one.source));
  const missed = files.length === 0 ? ['src/'] : files.filter((file) => !seen.has(file));
  return missed.map((route) => ({ rule: 'every-module-is-looked-at', route }));
}

const route = ({ from, to, cycle = [] }) =>
  [from, ...(cycle.length > 0 ? cycle.map((one) => one.name) : [to])].join(' → ');

/**
 * Every import in `rooms` of `folder` that breaks a rule.
 * @returns {{ modules: number, faults: { rule: string, route: string }[] }}
 */
export function architectureOf(folder = project, rooms = ROOMS) {
  const files = productFiles(folder);
  if (files.length === 0) return { modules: 0, faults: notLookedAt(files, []) };
  const { modules, summary } = cruise(folder, rooms);
  const broken = summary.violations.map((one) => ({ rule: one.rule.name, route: route(one) }));
  return { modules: modules.length, faults: [...broken, ...notLookedAt(files, modules)] };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { modules, faults } = architectureOf();
  for (const fault of faults) console.error(`${fault.rule}: ${fault.route}`);
  console.log(`${modules} modules, ${faults.length} against the rules of the house`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
