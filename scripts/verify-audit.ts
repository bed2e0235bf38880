/**
 * Checks that nothing in the journal was edited, cut or swapped, and prints its head, to be kept elsewhere. It only
 * reads, so the bot may go on.
 *
 *   npm run verify-audit -- [DATA_DIR [a head that was kept before]]
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { StoreError } from '../src/domain/errors.js';
import { auditJournal } from '../src/stores/lowdb/audit.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const [given, keptHead] = process.argv.slice(2);
const folder = path.resolve(given ?? process.env['DATA_DIR'] ?? path.join(root, 'data', 'runtime'));

try {
  const { changes, head, unfinished, keptAt } = await auditJournal(folder, keptHead);
  console.log(`changes: ${changes}`);
  console.log(`head: ${head}`);
  if (unfinished) console.log('The last line is not finished: it is being written, or a crash broke it off.');
  if (keptAt === null) {
    console.error(
      'The head that was kept is not in this journal: what came before it was rewritten, or it is another.',
    );
    process.exitCode = 1;
  } else if (keptAt !== undefined) {
    console.log(`The head that was kept is that of change ${keptAt}: everything up to there is as it was.`);
  }
} catch (error) {
  if (!(error instanceof StoreError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
