/** A copy of the project in which the bot is another program, to see what `npm start` does with it. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const COPIED = ['package.json', 'tsconfig.json', 'scripts'];

export interface ProjectCopy {
  readonly folder: string;
  /** Takes the folder away. */
  remove(): void;
}

/** @param main the text of its src/main.ts. */
export function projectCopy(main: string): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'nakoming-copy-'));
  for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction');
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'src', 'main.ts'), main);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
