/**
 * Loaded into an instance before anything else. All instances believe that it is the same moment of a calendar that runs
 * faster than time, whenever they start; and each tells now and then what it keeps in memory after a collection that was
 * forced, and how long its event loop was held up meanwhile. Environment: LOAD_CALENDAR {"start","began","speed"}, LOAD_READINGS the
 * file that lines are added to, LOAD_READ_EVERY milliseconds.
 */
import { appendFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const { start, began, speed } = JSON.parse(process.env.LOAD_CALENDAR);
const parse = Date.parse;
// The calendar asks once, at the moment from which it counts: it is told what the others believe at that moment.
Date.parse = (text) => (text === start ? parse(start) + (Date.now() - began) * speed : parse(text));

const NANOSECONDS = 1e6;
const delay = monitorEventLoopDelay({ resolution: 10 });
delay.enable();

function read() {
  const loop = { delay99: delay.percentile(99) / NANOSECONDS, delayMost: delay.max / NANOSECONDS };
  globalThis.gc();
  const { heapUsed, rss } = process.memoryUsage();
  const reading = { process: process.pid, at: Date.now(), heapUsed, rss, ...loop };
  appendFileSync(process.env.LOAD_READINGS, `${JSON.stringify(reading)}\n`);
  // Not counted: what this very reading held up.
  setImmediate(() => delay.reset());
}

setInterval(read, Number(process.env.LOAD_READ_EVERY)).unref();
