import assert from 'node:assert/strict';
import { routeOf } from '../../../src/web/dashboard/route.js';

describe('the page that an address means', () => {
  it('is the same with slashes at the end as without', () => {
    for (const end of ['', '/', '//']) {
      assert.deepEqual(routeOf(`/dashboard${end}`), { page: 'dashboard' });
      assert.deepEqual(routeOf(`/dashboard/measure/ow20-v1${end}`), { page: 'measure', code: 'OW20-V1' });
      assert.deepEqual(routeOf(`/dashboard/risks/OW20-H1${end}`), { page: 'risk', code: 'OW20-H1' });
    }
    assert.deepEqual(routeOf('/'), { page: 'none' });
  });

  it('is none where something stands behind the slashes, be there a million of them', () => {
    assert.deepEqual(routeOf(`/dashboard${'/'.repeat(1_000_000)}x`), { page: 'none' });
  });
});
