import { watch } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** What the service reads of the project. */
const FOLDERS = ['src', 'adaptive-cards'];
/** Editors write files of their own beside these. */
const SOURCE = /\.(ts|js|css|json|sql)$/;
/** Milliseconds without another change: an editor writes a file in several steps, and git writes many files. */
const QUIET_MS = 200;

/** Watches the sources; `next` resolves with the name of one that changes after it was asked. */
export function watchSources() {
  let changed = null;
  let heard = () => undefined;
  let timer;
  const watchers = FOLDERS.map((folder) =>
    watch(join(root, folder), { recursive: true }, (_, name) => {
      if (name === null || !SOURCE.test(name)) return;
      changed = join(folder, name);
      clearTimeout(timer);
      timer = setTimeout(() => heard(), QUIET_MS);
    }),
  );
  return {
    next: async () => {
      clearTimeout(timer);
      changed = null;
      await new Promise((resolve) => (heard = resolve));
      return changed;
    },
    close: () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}
