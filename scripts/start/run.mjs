import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startBot } from './bot.mjs';
import { startPlayground } from './playground.mjs';
import { needFreePorts } from './ports.mjs';
import { waitUntilReady } from './ready.mjs';
import { root } from './root.mjs';
import { settingsFrom, StartProblem } from './settings.mjs';
import { stopWhenAsked } from './stop-asked.mjs';
import { welcome, words } from './words.mjs';

/** A slow laptop's first start. */
export const READY_SECONDS = 60;

/** Resolves when it is aborted. */
export const whenAborted = (signal) =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

/** @throws {StartProblem} where it does not compile. */
async function build(signal) {
  if (!existsSync(join(root, 'node_modules', 'typescript'))) throw new StartProblem(words.notInstalled);
  console.log(words.building);
  const builder = spawn(process.execPath, [join(root, 'scripts', 'build.mjs')], { stdio: 'inherit', signal });
  const code = await new Promise((resolve) => {
    builder.once('error', () => resolve(null));
    builder.once('close', resolve);
  });
  if (code !== 0 && !signal.aborted) throw new StartProblem(words.buildFailed);
}

const wordsOf = (one) => one.lastWords() || words.silent;

/** Rejects as soon as one of them is gone, with its last words. */
export const deathOf = (processes) =>
  Promise.race(
    processes.map(async (one) => {
      const how = await one.ended;
      throw new StartProblem(`${words.died({ name: one.name, how })}\n${wordsOf(one)}`);
    }),
  );

async function bothReady(settings, [bot, playground], signal) {
  const addresses = [
    [bot, `${settings.botUrl}/readyz`],
    [playground, `${settings.playgroundUrl}/`],
  ];
  for (const [one, url] of addresses) {
    const ready = await waitUntilReady(url, READY_SECONDS, signal);
    if (!ready && !signal.aborted)
      throw new StartProblem(`${words.notReady(one.name, READY_SECONDS)}\n${wordsOf(one)}`);
  }
  if (!signal.aborted) console.log(welcome(settings));
}

/** Runs bot and client together until someone stops them or one of them is gone. */
async function together(settings, env, controller) {
  console.log(words.starting);
  const processes = [startBot(settings, env), startPlayground(settings, env)];
  const waiting = new AbortController();
  const signal = AbortSignal.any([controller.signal, waiting.signal]);
  try {
    const asked = whenAborted(controller.signal);
    const death = deathOf(processes);
    await Promise.race([asked, death, bothReady(settings, processes, signal)]);
    await Promise.race([asked, death]);
    console.log(words.stopping);
  } finally {
    waiting.abort();
    await Promise.all(processes.map((one) => one.stop()));
  }
}

async function startBuilt(env, controller) {
  const settings = settingsFrom(env);
  await needFreePorts(settings);
  await build(controller.signal);
  if (!controller.signal.aborted) await together(settings, env, controller);
}

/**
 * Says in one place what kept it from starting, and leaves with 1; a stop that was asked for is no failure.
 * @param begin gets the controller that is aborted when someone asks to stop.
 */
export async function run(env, begin = (controller) => startBuilt(env, controller)) {
  const controller = new AbortController();
  stopWhenAsked(env, controller);
  try {
    await begin(controller);
  } catch (error) {
    if (!(error instanceof StartProblem)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
