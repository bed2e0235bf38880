import assert from 'node:assert/strict';
import type { ActionRequest } from '../../../src/actions/requests.js';
import { circumstanceCode } from '../../support/builders.js';
import { deskOn } from '../../support/first-register.js';

describe('one circumstance', () => {
  const circumstance = (code: string): ActionRequest => ({
    action: 'showCircumstance',
    input: { circumstanceId: circumstanceCode(code) },
  });

  it('is shown with its quotation', async () => {
    const { ask } = await deskOn('2021-02-01');
    const outcome = await ask('circumstance', circumstance('OW20-C5'));
    assert.match(outcome.circumstance.quotation.quote, /Controller Connected Experiences/);
    assert.equal(outcome.source?.code, 'office-web-mobile-2020');
  });

  it('names the measures that wait for it', async () => {
    const { ask } = await deskOn('2021-02-01');
    assert.deepEqual((await ask('circumstance', circumstance('OW20-C5'))).holdsUp, { total: 1, rows: ['OW20-O1'] });
    assert.equal((await ask('circumstance', circumstance('OW20-C1'))).holdsUp.total, 0);
  });

  it('that is not there brings the nearest that are', async () => {
    const { ask } = await deskOn('2021-02-01');
    assert.deepEqual((await ask('unknownCode', circumstance('OW20-C9'))).nearest.slice(0, 2), ['OW20-C7', 'OW20-C6']);
  });
});
