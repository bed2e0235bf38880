/** `npm run build`: compiles src/ to dist/, which mirrors it and holds nothing else. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { project, tool } from './tool.mjs';

rmSync(join(project, 'dist'), { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [tool('typescript', 'tsc'), '-p', 'tsconfig.json'], {
  cwd: project,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
