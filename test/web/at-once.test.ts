import assert from 'node:assert/strict';
import { atOnce } from '../../src/web/at-once.js';
import { person } from '../support/builders.js';

const [SANNE, JAN] = [person('p-sanne'), person('p-jan')];
const busy = () => 'busy';

describe('what someone has done at the same time', () => {
  it('is so much at most, for each person by themselves', async () => {
    const turns = atOnce(2);
    const release: (() => void)[] = [];
    const work = () => new Promise<string>((resolve) => release.push(() => resolve('page')));
    const first = [turns(SANNE, work, busy), turns(SANNE, work, busy)];
    assert.equal(await turns(SANNE, work, busy), 'busy');
    const other = turns(JAN, work, busy);
    for (const done of release) done();
    assert.deepEqual(await Promise.all([...first, other]), ['page', 'page', 'page']);
    assert.equal(await turns(SANNE, () => Promise.resolve('page'), busy), 'page');
  });

  it('is counted no longer once it has failed', async () => {
    const turns = atOnce(1);
    await assert.rejects(turns(SANNE, () => Promise.reject(new Error('weg')), busy));
    assert.equal(await turns(SANNE, () => Promise.resolve('page'), busy), 'page');
  });

  it('is answered otherwise only where there is too much of it', async () => {
    const told: string[] = [];
    await atOnce(1)(
      SANNE,
      () => Promise.resolve(),
      () => void told.push('busy'),
    );
    assert.deepEqual(told, []);
  });
});
