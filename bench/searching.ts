/** How long whoever writes a message waits for what they search: half a sentence, as Teams sends it while they type. */
import { rmSync } from 'node:fs';
import type { Register } from '../src/domain/register/register.js';
import { PRODUCT } from './answering.js';
import { ask } from './load.js';
import { median, type Measurement } from './measurement.js';
import { activityWith, questionsAbout } from './questions.js';
import { keep, subjectsOf } from './registers.js';
import { startServer } from './server-process.js';

const SEARCHES = 150;
/** Milliseconds in which an answer has to be there. */
const PATIENCE = 1000;
/** Words of the register, whole and as far as they were typed. */
const WORDS = ['telemetrie', 'instellingen', 'rapport', 'beheerders', 'opslag', 'transparantie', 'tele', 'versleut'];

const searchFor = (text: string | null): Buffer =>
  activityWith({
    type: 'invoke',
    name: 'composeExtension/query',
    value: {
      commandId: 'searchMeasures',
      parameters: [text === null ? { name: 'initialRun', value: 'true' } : { name: 'searchText', value: text }],
      queryOptions: { skip: 0, count: 25 },
    },
  });

export async function measureSearching(register: Register): Promise<readonly Measurement[]> {
  const dataDir = await keep(register, 'searching');
  const server = await startServer(PRODUCT, { DATA_DIR: dataDir, LOG_LEVEL: 'warn', REQUESTS_PER_MINUTE: 'none' });
  try {
    const timed = async (text: string | null): Promise<number> => {
      const began = performance.now();
      await ask(server.port, [searchFor(text)], '"composeExtension"');
      return performance.now() - began;
    };
    // Soon after its start it reads every text, a little at a time: whoever comes sooner than that waits for it.
    await timed('opslag');
    const opening = await timed(null);
    const said = [...WORDS, ...questionsAbout(subjectsOf(register), SEARCHES)];
    const times: number[] = [];
    for (const text of said) times.push(await timed(text));
    const longest = Math.max(...times);
    return [
      {
        name: 'searching 100,000 measures while writing a message, the longest, of 1 s',
        ratio: Math.max(opening, longest) / PATIENCE,
        bound: { atMost: 1 },
        detail:
          `${Math.round(opening)} ms to open, ${said.length} searches: ` +
          `median ${Math.round(median(times))} ms, longest ${Math.round(longest)} ms`,
      },
    ];
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
