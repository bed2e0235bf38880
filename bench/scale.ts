/**
 * Which limit comes first at 10, 1,000 and 100,000 organisations, by what things cost (`scale/costs.ts`) and a busiest
 * hour that is lived through second by second: `npx tsx bench/scale.ts [numbers of organisations]`. In one tenant with one
 * register; organisations with a tenant, a register and a database of their own share no limit with one another.
 */
import { instancesFor, usesOf } from './scale/uses.js';

const NUMBERS = [10, 1_000, 100_000];

/** Of a limit: "7.1 %", "3.3 ×". */
function shown(share: number): string {
  if (!Number.isFinite(share)) return 'beyond';
  return share >= 1 ? `${share.toFixed(1)} ×` : `${(share * 100).toPrecision(2)} %`;
}

const asked = process.argv.slice(2).map(Number);
for (const organisations of asked.length > 0 ? asked : NUMBERS) {
  const uses = usesOf(organisations);
  console.log(`\n${organisations.toLocaleString('en')} organisations, ${instancesFor(organisations)} instances`);
  for (const { what, share, detail } of uses) {
    console.log(`  ${what.padEnd(34)}${shown(share).padStart(10)}  ${detail}`);
  }
}
