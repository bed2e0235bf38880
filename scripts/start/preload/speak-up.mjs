/** Loaded before the Agents Playground, which tells only a terminal why it stops: makes it tell us too. */
process.stdout.isTTY = true;
