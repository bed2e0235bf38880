// Adds up what the test runs reported of themselves; a run that left no report counts as one that failed.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, ...runs] = process.argv.slice(2);
const MISSING = { passed: 0, failed: 1 };

function countsOf(run) {
  const file = join(folder, `${run}.jsonl`);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  if (lines.length === 0) console.log(`${run}: no report`);
  const reports = lines.length === 0 ? [MISSING] : lines.map((line) => JSON.parse(line));
  return { passed: sum(reports, 'passed'), failed: sum(reports, 'failed') };
}

function sum(counts, field) {
  return counts.reduce((total, one) => total + one[field], 0);
}

const counts = runs.map(countsOf);
for (const [index, { passed, failed }] of counts.entries())
  console.log(`${runs[index]}: ${passed} passed, ${failed} failed`);
const passed = sum(counts, 'passed');
const failed = sum(counts, 'failed');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
