import { setTimeout as pause } from 'node:timers/promises';

const EVERY_MS = 100;

async function isReady(url) {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}

/** Resolves to true when the address answers well, to false when it has not after `seconds` or `signal` says stop. */
export async function waitUntilReady(url, seconds, signal) {
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end && !signal.aborted) {
    if (await isReady(url)) return true;
    await pause(EVERY_MS);
  }
  return false;
}
