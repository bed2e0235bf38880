/** Refuses two tests of one name: of two lines that read alike, nobody can tell which failed. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The names that occur more than once, each with the files it stands in. */
export function duplicateNames(tests) {
  const places = new Map();
  for (const { name, file } of tests) places.set(name, [...(places.get(name) ?? []), file]);
  return [...places].filter(([, files]) => files.length > 1).map(([name, files]) => ({ name, files }));
}

/** @param file what the test report wrote: a line of JSON for each run. */
function testsIn(file) {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  return lines.flatMap((line) => JSON.parse(line).names);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const tests = testsIn(process.argv[2]);
  const duplicates = duplicateNames(tests);
  for (const { name, files } of duplicates) console.error(`twice: "${name}" in ${files.join(' and ')}`);
  console.log(`${tests.length} names, ${duplicates.length} of them given more than once`);
  // No names at all means that nothing was run, or nothing was counted.
  process.exitCode = tests.length > 0 && duplicates.length === 0 ? 0 : 1;
}
