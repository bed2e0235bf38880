/** Loaded before a program that `npm start` runs: when the parent hangs up or is gone, so is the program. */
function leave() {
  // As if it had been asked to stop, on platforms without signals too; a program that does not listen just ends.
  if (!process.emit('SIGTERM', 'SIGTERM')) process.exit(0);
}

process.once('disconnect', leave);
// Watching the parent is no reason to stay alive.
process.channel?.unref();
// It may have hung up while we were being loaded; without a parent of this kind, it is undefined.
if (process.connected === false) leave();
