/** Writes the Dutch public holidays, as date-holidays counts them, to `src/scheduler/dutch-holidays.ts`. */
import { writeFileSync } from 'node:fs';
import { holidayTable } from './holiday-table.js';

const FILE = 'src/scheduler/dutch-holidays.ts';

const lines = [...holidayTable()].map(([year, days]) => `  ${year}: '${days.join(' ')}',`);
const text = `/**
 * Dutch public holidays by year, as month and day. Written by \`npm run write-holidays\` from the library date-holidays,
 * which would take 30 MB of memory and the tenth of a second to count them at run time; a test holds the two together.
 */
export const DUTCH_HOLIDAYS: Readonly<Record<number, string>> = {
${lines.join('\n')}
};
`;
writeFileSync(FILE, text);
