import assert from 'node:assert/strict';
import type { Request, Response } from 'restify';
import { whenAsked } from '../../src/web/when-asked.js';

const ASKED = Object.create(null) as Request;
const ANSWER = Object.create(null) as Response;

describe('what answers a part of the web', () => {
  it('is loaded when the first asks, and once for all who ask', async () => {
    let [loads, answers] = [0, 0];
    const handler = whenAsked(() => {
      loads += 1;
      return Promise.resolve(() => Promise.resolve(void (answers += 1)));
    });
    assert.equal(loads, 0);
    await Promise.all([handler(ASKED, ANSWER), handler(ASKED, ANSWER), handler(ASKED, ANSWER)]);
    assert.deepEqual([loads, answers], [1, 3]);
  });

  it('is loaded anew after a load that failed, which all hear of who waited for it', async () => {
    let loads = 0;
    const handler = whenAsked(() => {
      loads += 1;
      return loads === 1 ? Promise.reject(new Error('no memory')) : Promise.resolve(() => Promise.resolve());
    });
    const first = await Promise.allSettled([handler(ASKED, ANSWER), handler(ASKED, ANSWER)]);
    assert.deepEqual(
      first.map(({ status }) => status),
      ['rejected', 'rejected'],
    );
    await handler(ASKED, ANSWER);
    assert.equal(loads, 2);
  });

  it('stays loaded when an answer fails', async () => {
    let loads = 0;
    const handler = whenAsked(() => {
      loads += 1;
      return Promise.resolve(() => Promise.reject(new Error('this one')));
    });
    await assert.rejects(handler(ASKED, ANSWER), /this one/);
    await assert.rejects(handler(ASKED, ANSWER), /this one/);
    assert.equal(loads, 1);
  });
});
