/** Uses the built product in FOLDER as `useLocally` does, and prints what came of it; for where a test itself cannot be. */
import path from 'node:path';
import { useLocally } from './local-use.js';

const [folder = '', dataDir = ''] = process.argv.slice(2);
const serve = [process.execPath, path.join('dist', 'main.js')];
const used = await useLocally({ folder, serve }, { DATA_DIR: dataDir });
process.stdout.write(JSON.stringify(used));
