import assert from 'node:assert/strict';
import { request, type IncomingMessage } from 'node:http';
import { finished } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { StoreError } from '../../../src/domain/errors.js';
import type { Download, DownloadByRow } from '../../../src/domain/links/download.js';
import type { FileProgressOutcome, FilesUnderWay } from '../../../src/domain/links/under-way.js';
import { memoryUnderWay } from '../../../src/stores/memory-under-way.js';
import { memoryStore } from '../../../src/stores/memory.js';
import { watchFile, type Watching } from '../../../src/web/downloads/watch-file.js';
import { change, changed, day, measure, register } from '../../support/builders.js';
import { call } from '../../support/http.js';
import { storeWith } from '../../support/store-with.js';
import { SANNE, serving } from './serving.js';

const BEAT = { patience: 40, look: 5, tell: 10, afterClick: 20 };
const FILE: DownloadByRow = { what: 'measures', form: 'xlsx', query: { criteria: [] } };

/** Hears what is told; `answer`: whether the person can be reached. */
function listening(more: Partial<Watching> = {}, answer: () => Promise<boolean> = () => Promise.resolve(true)) {
  const [told, ends]: [FileProgressOutcome[], Promise<void>[]] = [[], []];
  const files = memoryUnderWay({ milliseconds: () => performance.now() });
  const watching: Watching = {
    files,
    tellerFor: () => ({
      tell: (progress) => {
        told.push(progress);
        return answer();
      },
    }),
    beat: BEAT,
    following: (end) => ends.push(end),
    ...more,
  };
  const first = async () => {
    while (told[0] === undefined) await pause(5);
    return told[0];
  };
  const settled = async () => {
    await Promise.all(ends);
  };
  return { told, files, watching, first, settled };
}

/** Follows one that nobody sends. */
function followed({ watching }: { readonly watching: Watching }, rows: () => Promise<number | null>) {
  const errors: unknown[] = [];
  const watch = watchFile({ file: FILE, rows }, SANNE, { ...watching, onError: (error) => errors.push(error) });
  return { watch, errors };
}
const HUNDRED = () => Promise.resolve(100);
const stages = (told: readonly FileProgressOutcome[]) => [...new Set(told.map(({ stage }) => stage))];

describe('a file that is fetched while its person is in the chat', () => {
  it('is not told of where it was there at once', async () => {
    const heard = listening();
    const { watch } = followed(heard, HUNDRED);
    watch.ended(true);
    await heard.settled();
    assert.deepEqual(heard.told, []);
  });

  it('is told of again and again, and at the end how it ended', async () => {
    const heard = listening();
    const { watch } = followed(heard, HUNDRED);
    watch.counted(40);
    const { id } = await heard.first();
    watch.counted(20);
    while (heard.told.length < 3) await pause(5);
    watch.counted(40);
    watch.ended(true);
    await heard.settled();
    assert.deepEqual(stages(heard.told), ['under_way', 'whole']);
    const [first, last] = [heard.told[0], heard.told.at(-1)];
    assert.deepEqual([first?.rows, first?.of, last?.rows], [40, 100, 100]);
    assert.deepEqual(new Set(heard.told.map((one) => one.id)), new Set([id]));
    assert.equal((await heard.files.stop({ person: SANNE.person, id })).stage, 'whole');
  });

  it('is never told of twice at a time, so that the last word is the last', async () => {
    let [now, most] = [0, 0];
    const heard = listening({}, async () => {
      now += 1;
      most = Math.max(most, now);
      await pause(30);
      now -= 1;
      return true;
    });
    const { watch } = followed(heard, HUNDRED);
    while (heard.told.length < 3) await pause(5);
    watch.ended(false);
    await heard.settled();
    assert.deepEqual([most, heard.told.at(-1)?.stage], [1, 'broken_off']);
  });

  it('stops when that is asked for, and says so after the answer to the click', async () => {
    const heard = listening();
    const { watch } = followed(heard, HUNDRED);
    const { id } = await heard.first();
    await heard.files.stop({ person: SANNE.person, id });
    await new Promise((resolve) => watch.signal.addEventListener('abort', resolve));
    const before = performance.now();
    watch.ended(false);
    await heard.settled();
    assert.equal(heard.told.at(-1)?.stage, 'stopped');
    assert(performance.now() - before >= BEAT.afterClick - 1);
  });

  it('is whole where the stop came too late', async () => {
    const heard = listening();
    const { watch } = followed(heard, HUNDRED);
    const { id } = await heard.first();
    await heard.files.stop({ person: SANNE.person, id });
    watch.ended(true);
    await heard.settled();
    assert.equal(heard.told.at(-1)?.stage, 'whole');
  });

  it('is told of no more where nobody can be reached', async () => {
    const heard = listening({}, () => Promise.resolve(false));
    const { watch } = followed(heard, HUNDRED);
    await heard.first();
    await pause(60);
    watch.ended(true);
    await heard.settled();
    assert.equal(heard.told.length, 1);
  });

  it('goes on, and is told of, where nobody can be asked whether to stop', async () => {
    const gone = () => Promise.reject(new StoreError('STORE_UNREACHABLE', 'gone'));
    const files: FilesUnderWay = { advance: gone, end: gone, stop: gone };
    const heard = listening({ files });
    const { watch, errors } = followed(heard, HUNDRED);
    await heard.first();
    watch.ended(true);
    await heard.settled();
    assert.equal(watch.signal.aborted, false);
    assert.deepEqual(stages(heard.told), ['under_way', 'whole']);
    assert(errors.every((error) => error instanceof StoreError) && errors.length >= 2);
  });

  it('ends in the log where it cannot be known how many rows there are', async () => {
    const heard = listening();
    const { watch, errors } = followed(heard, () => Promise.reject(new TypeError('a bug')));
    await pause(BEAT.patience + 20);
    watch.ended(true);
    await heard.settled();
    assert.deepEqual([heard.told.length, errors.length], [0, 1]);
  });
});

describe('a download that is stopped from the chat', () => {
  const MANY = 100_000;
  const CHANGES: Download = {
    what: 'changes',
    form: 'csv',
    since: day('2020-01-01'),
    by: null,
    query: { criteria: [] },
  };
  let pages = 0;
  const one = measure('OW20-V1');
  const record = {
    ...change(changed(one, { progress: 45 }), { reason: 'Zo zei Microsoft. '.repeat(10) }),
    before: [null],
  };
  const store = storeWith(memoryStore(register({ measures: [one] })), {
    changes: (_, { offset, limit }) => {
      pages += 1;
      const rows = Array.from({ length: limit }, (__, at) => ({ ...record, number: MANY - offset - at }));
      return Promise.resolve({ total: MANY, rows });
    },
  });

  it('breaks off for whoever fetches it, and nothing more is read', async () => {
    const heard = listening();
    const place = await serving(store, { watching: heard.watching });
    const sent = request({ host: '127.0.0.1', port: place.port, path: place.path(CHANGES) }).end();
    const response = await new Promise<IncomingMessage>((resolve) => sent.on('response', resolve));
    const { id, of } = await heard.first();
    await heard.files.stop({ person: SANNE.person, id });
    // It takes what it was sent already, and then hears that there is no more.
    await assert.rejects(finished(response.resume()));
    await heard.settled();
    const read = pages;
    assert.equal(of, MANY);
    assert.equal(heard.told.at(-1)?.stage, 'stopped');
    assert.deepEqual([place.fetched[0]?.whole, place.errors], [false, []]);
    await pause(50);
    assert.equal(pages, read);
    // And there is room for another.
    assert.equal((await call(place.port, { path: place.path(CHANGES), method: 'HEAD' })).status, 200);
    await place.stop();
  });

  it('is told to have broken off where whoever fetches it goes away', async () => {
    const heard = listening();
    const place = await serving(store, { watching: heard.watching });
    const sent = request({ host: '127.0.0.1', port: place.port, path: place.path(CHANGES) });
    sent.on('error', () => undefined).on('response', (response) => response.on('error', () => undefined).pause());
    sent.end();
    await heard.first();
    sent.destroy();
    await heard.settled();
    while (heard.told.at(-1)?.stage === 'under_way') await pause(10);
    assert.equal(heard.told.at(-1)?.stage, 'broken_off');
    await place.stop();
  });
});
