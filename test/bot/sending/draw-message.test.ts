import assert from 'node:assert/strict';
import { drawingMessages } from '../../../src/bot/sending/draw-message.js';
import type { ConversationReference } from '../../../src/domain/store/contexts.js';
import type { Expiry } from '../../../src/domain/measure/expiry.js';
import type { Role } from '../../../src/domain/people/person.js';
import { memoryContexts } from '../../../src/stores/contexts-file.js';
import { memoryNames } from '../../../src/stores/names-file.js';
import { render } from '../../cards/drawn.js';
import { conversation } from '../../contracts/conversations.contract.js';
import { day, person } from '../../support/builders.js';
import { deskOn } from '../../support/first-register.js';
import { reminderDesk } from '../../support/reminder-desk.js';

const ANNA = person('p-anna');
const PLACE: ConversationReference = conversation('with-anna', { person: ANNA });
const SOON: Expiry = { of: 'password', on: day('2021-02-15') };

describe('a message that the sign-in of the bot ends, when it goes out', () => {
  /** Drawn for Anna on 1 February 2021, who has these roles. */
  const drawn = async (roles: readonly Role[], expiry: Expiry | null) => {
    const { deps, store } = await deskOn('2021-02-01');
    const reminders = reminderDesk(store);
    await reminders.post({ key: 'told', kind: 'expiry', to: ANNA, status: 'queued' });
    const message = await reminders.outbox.message('told');
    assert.ok(message !== undefined);
    const draw = drawingMessages({
      actions: { ...deps, reminders, expiry },
      contexts: memoryContexts(),
      names: memoryNames(),
      render,
      defaultLanguage: 'nl',
      rolesOf: () => Promise.resolve(new Set(roles)),
    });
    return draw(message, PLACE);
  };

  it('says what ends and when to who administers and may not read the register', async () => {
    const card = await drawn(['administrator'], SOON);
    assert(card !== null && card !== 'unavailable');
    assert.match(card.summary, /^Het wachtwoord van de bot verloopt\. Op 15 februari 2021: over 14 dagen\./);
  });

  it('is not sent to who does not administer any more, nor where it was renewed meanwhile', async () => {
    assert.equal(await drawn(['reader', 'coordinator'], SOON), null);
    assert.equal(await drawn([], SOON), null);
    assert.equal(await drawn(['administrator'], { ...SOON, on: day('2022-02-01') }), null);
  });
});
