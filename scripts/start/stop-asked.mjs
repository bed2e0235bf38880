const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** How often to look whether npm is still there. */
const LOOK_MS = 300;
/** One Ctrl-C can reach us twice, from the terminal and by way of npm. */
const SAME_KEY_MS = 1_000;

/** npm hands a signal to its shell, and the shell dies of it without a word to us: that, too, is a request to stop. */
function onParentGone(env, stop) {
  if (env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, LOOK_MS);
  timer.unref();
}

/** Aborts the controller when someone asks us to stop; asked again, there is no more waiting. */
export function stopWhenAsked(env, controller) {
  let askedAt = Infinity;
  for (const signal of STOP_SIGNALS) {
    process.on(signal, () => {
      if (performance.now() - askedAt > SAME_KEY_MS) process.exit(1);
      askedAt = Math.min(askedAt, performance.now());
      controller.abort();
    });
  }
  onParentGone(env, () => controller.abort());
}
