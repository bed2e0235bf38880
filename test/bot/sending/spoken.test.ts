import assert from 'node:assert/strict';
import type { Activity, InvokeResponse } from 'botbuilder';
import { describe, it } from 'mocha';
import { AttachedCard, CARD_TYPE, CardInPlace } from '../../../src/bot/sending/card-attached.js';
import { spoken, type Said } from '../../../src/bot/sending/spoken.js';
import { WrittenCard } from '../../../src/cards/template/rendered.js';

const CARD = { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: '"OW20-V4" › é' }] };

/** A card that was written, which says how often it was read. */
class Watched extends WrittenCard {
  reads = 0;

  constructor() {
    super(JSON.stringify(CARD), 'OW20-V4');
  }

  override get card() {
    this.reads += 1;
    return super.card;
  }
}

const reply = (own: Partial<Activity>): Activity => ({ channelId: 'msteams', ...own }) as Activity;
const said = (...activities: readonly Activity[]): InvokeResponse<Said> => ({ status: 200, body: { activities } });
const read = (response: InvokeResponse<Said>): unknown => JSON.parse(spoken(response).json ?? '');

describe('what a turn said', () => {
  it('has the cards of messages as they were written', () => {
    const card = new Watched();
    const message = reply({ type: 'message', summary: 'OW20-V4', attachments: [new AttachedCard(card)] });
    assert.deepEqual(read(said(message)), {
      activities: [
        {
          channelId: 'msteams',
          type: 'message',
          summary: 'OW20-V4',
          attachments: [{ contentType: CARD_TYPE, content: CARD }],
        },
      ],
    });
    assert.equal(card.reads, 0);
  });

  it('has the card in place of a click as it was written, among replies that were collected', () => {
    const card = new Watched();
    const answer = reply({ type: 'invokeResponse', value: { status: 200, body: new CardInPlace(card) } });
    assert.deepEqual(read(said(answer)), {
      activities: [
        {
          channelId: 'msteams',
          type: 'invokeResponse',
          value: { status: 200, body: { statusCode: 200, type: CARD_TYPE, value: CARD } },
        },
      ],
    });
    assert.equal(card.reads, 0);
  });

  it('has the same card once more for whoever clicks again', () => {
    const body = new CardInPlace(new Watched());
    const answer = () => said(reply({ type: 'invokeResponse', value: { status: 200, body } }));
    assert.deepEqual(read(answer()), read(answer()));
  });

  it('has every other answer to a click as it is', () => {
    const value = { status: 200, body: { statusCode: 200, type: 'text', value: 'OW20-V4' } };
    assert.deepEqual(read(said(reply({ type: 'invokeResponse', value }))), {
      activities: [{ channelId: 'msteams', type: 'invokeResponse', value }],
    });
  });

  it('lets go of its cards', () => {
    const attachments = [new AttachedCard(new Watched())];
    spoken(said(reply({ type: 'message', attachments })));
    assert.deepEqual(attachments, []);
  });

  it('is a status alone where there is nothing to say', () => {
    assert.deepEqual(spoken({ status: 202 }), { status: 202 });
  });

  it('is the answer itself where the sender waits for nothing else', () => {
    const response = { status: 200, body: new CardInPlace(new Watched()) as Said };
    assert.deepEqual(read(response), { statusCode: 200, type: CARD_TYPE, value: CARD });
  });
});
