/** `npm run build`: compiles src/ to dist/, which mirrors it and holds nothing else but what is read as it is, beside its reader. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { project, tool } from './tool.mjs';

rmSync(join(project, 'dist'), { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [tool('typescript', 'tsc'), '-p', 'tsconfig.json'], {
  cwd: project,
  stdio: 'inherit',
});
const readAsTheyAre = [
  join('stores', 'postgres', 'migrations'),
  join('web', 'dashboard', 'assets'),
  join('web', 'imports', 'assets'),
];
for (const folder of status === 0 ? readAsTheyAre : []) {
  const from = join(project, 'src', folder);
  if (existsSync(from)) cpSync(from, join(project, 'dist', folder), { recursive: true });
}
process.exitCode = status ?? 1;
