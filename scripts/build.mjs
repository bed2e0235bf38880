/** `npm run build`: compiles src/ to dist/, which mirrors it and holds nothing else but the migrations beside their reader. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { project, tool } from './tool.mjs';

rmSync(join(project, 'dist'), { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [tool('typescript', 'tsc'), '-p', 'tsconfig.json'], {
  cwd: project,
  stdio: 'inherit',
});
const migrations = join('stores', 'postgres', 'migrations');
if (status === 0 && existsSync(join(project, 'src', migrations))) {
  cpSync(join(project, 'src', migrations), join(project, 'dist', migrations), { recursive: true });
}
process.exitCode = status ?? 1;
