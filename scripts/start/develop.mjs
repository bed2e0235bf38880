import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startBot } from './bot.mjs';
import { watchSources } from './changes.mjs';
import { startPlayground } from './playground.mjs';
import { needFreePorts } from './ports.mjs';
import { waitUntilReady } from './ready.mjs';
import { root } from './root.mjs';
import { deathOf, READY_SECONDS, run, whenAborted } from './run.mjs';
import { settingsFrom, StartProblem } from './settings.mjs';
import { welcome, words } from './words.mjs';

/** What Node's debugger listens to. */
const INSPECT = /^--inspect(-brk|-wait)?(=\S+)?$/;

/** The service from its sources, without building it. */
const fromSources = (settings, env, nodeArgs) =>
  startBot(settings, env, {
    file: join('src', 'main.ts'),
    nodeArgs: [...nodeArgs, '--enable-source-maps'],
    preloads: [new URL(import.meta.resolve('tsx'))],
  });

/** Resolves when a source has changed. A bot that is gone before is no end: the next change may mend it. */
async function untilChanged(bot, changes, signal) {
  const changed = changes.next();
  const how = await Promise.race([changed.then(() => null), bot.ended]);
  if (signal.aborted) return;
  if (how !== null) console.error(words.diedHere(how));
  console.log(words.changed(await changed));
}

/** Says so once all of them answer, unless this bot is gone before. */
async function tellWhenReady(bot, urls, signal, text) {
  const gone = new AbortController();
  void bot.ended.then(() => gone.abort());
  const either = AbortSignal.any([signal, gone.signal]);
  const answers = await Promise.all(urls.map((url) => waitUntilReady(url, READY_SECONDS, either)));
  const ready = answers.every(Boolean);
  if (ready) console.log(text);
  return ready;
}

/** Each begins when the one before it has let go of its data. */
async function oneAfterAnother(settings, env, { nodeArgs, changes, signal }) {
  const asked = whenAborted(signal);
  const [readyz, client] = [`${settings.botUrl}/readyz`, `${settings.playgroundUrl}/`];
  let isKnown = false;
  while (!signal.aborted) {
    const bot = fromSources(settings, env, nodeArgs);
    const [text, urls] = isKnown ? [words.readyAgain, [readyz]] : [welcome(settings), [readyz, client]];
    void tellWhenReady(bot, urls, signal, text).then((ready) => (isKnown ||= ready));
    await Promise.race([asked, untilChanged(bot, changes, signal)]);
    await bot.stop();
  }
}

async function start(env, nodeArgs, controller) {
  const settings = settingsFrom(env);
  if (!existsSync(join(root, 'node_modules', 'tsx'))) throw new StartProblem(words.notInstalled);
  await needFreePorts(settings);
  const { signal } = controller;
  const changes = watchSources();
  console.log(words.starting);
  const playground = startPlayground(settings, env);
  const bots = oneAfterAnother(settings, env, { nodeArgs, changes, signal });
  try {
    await Promise.race([deathOf([playground]), bots]);
    console.log(words.stopping);
  } finally {
    controller.abort();
    changes.close();
    await Promise.all([bots, playground.stop()]);
  }
}

/** Runs until someone stops it, or the client is gone. `args`: `--inspect` or one of its kind, for the bot alone. */
export function develop(env, args) {
  return run(env, (controller) => {
    const strange = args.find((arg) => !INSPECT.test(arg));
    if (strange !== undefined) throw new StartProblem(words.noOption(strange));
    return start(env, args, controller);
  });
}
