import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import { deadline, measure, measureCode, person } from '../../support/builders.js';
import { deskWith, outcome, type ChangeDesk } from '../../support/change-desk.js';
import { organisation } from '../../support/organisations.js';
import { reminder } from '../../support/reminder-desk.js';

const KEY = 'day sanne 2021-02-01';

describe('a message to the contact of organisations', () => {
  let desk: ChangeDesk;

  beforeEach(async () => {
    const sanne = { contact: person('sanne') };
    desk = deskWith({
      measures: [measure('OW20-O1', { deadlines: [deadline('2021-02-15')] })],
      organisations: [
        organisation('bzk', sanne),
        organisation('fin', sanne),
        organisation('def', { contact: person('noor') }),
      ],
    });
    await desk.reminders.post({}, [reminder('OW20-O1', 'unanswered')]);
  });

  const row = async () => {
    const { rows } = outcome(
      'reminderBundle',
      await desk.request({ action: 'showReminders', input: { message: KEY } }),
    );
    const [only, ...others] = rows;
    assert.ok(only !== undefined && others.length === 0);
    return only;
  };
  const record = (organisations: string, answer = 'done') =>
    desk.later(1).request({
      action: 'recordAnswers',
      input: { measureId: measureCode('OW20-O1'), group: null, organisations, answer },
    });

  it('names those of theirs that have not been heard of, and nobody else’s', async () => {
    const { organisations = [] } = await row();
    assert.deepEqual(
      organisations.map(({ name }) => name),
      ['BZK', 'FIN'],
    );
  });

  it('goes on about the others when one of them has answered', async () => {
    await record('bzk');
    const { organisations = [], since } = await row();
    assert.deepEqual([organisations.map(({ name }) => name), since], [['FIN'], []]);
  });

  it('is dealt with when all of theirs have, whatever the others did', async () => {
    await record('bzk,fin', 'done');
    const { organisations, since } = await row();
    assert.equal(organisations, undefined);
    assert.deepEqual(
      since.map(({ kind }) => kind),
      ['answer'],
    );
  });

  it('still waits for one that is busy with it', async () => {
    await record('bzk', 'in_progress');
    assert.equal((await row()).organisations?.length, 2);
  });
});
