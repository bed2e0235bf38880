import assert from 'node:assert/strict';
import { AttachedCard, CARD_TYPE, CardInPlace, jsonOf } from '../../../src/bot/sending/card-attached.js';
import { WrittenCard } from '../../../src/cards/template/rendered.js';

const CARD = { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: '"OW20-V4" › é' }] };
const written = new WrittenCard(JSON.stringify(CARD), 'OW20-V4');
const drawn = { card: CARD, summary: 'OW20-V4' };

describe('a card in an answer', () => {
  for (const [how, rendered] of [
    ['as it was written', written],
    ['as an object', drawn],
  ] as const) {
    it(`is attached to a message, given ${how}`, () => {
      const attached = new AttachedCard(rendered);
      const plain = { contentType: CARD_TYPE, content: CARD };
      assert.deepEqual({ contentType: attached.contentType, content: attached.content }, plain);
      assert.deepEqual(JSON.parse(jsonOf(attached)), plain);
      assert.deepEqual(JSON.parse(JSON.stringify({ attachments: [attached] })), { attachments: [plain] });
    });

    it(`takes the place of the one that was clicked, given ${how}`, () => {
      const body = new CardInPlace(rendered);
      const plain = { statusCode: 200, type: CARD_TYPE, value: CARD };
      assert.deepEqual({ statusCode: body.statusCode, type: body.type, value: body.value }, plain);
      assert.deepEqual(JSON.parse(jsonOf(body)), plain);
      assert.deepEqual(JSON.parse(JSON.stringify({ body })), { body: plain });
    });
  }

  it('leaves everything else to be written as it is', () => {
    assert.equal(jsonOf({ statusCode: 200, value: 'OW20-V4' }), '{"statusCode":200,"value":"OW20-V4"}');
  });
});

describe('a card that was written', () => {
  it('is read once, as the same object each time', () => {
    assert.deepEqual(written.card, CARD);
    assert.equal(written.card, written.card);
  });

  it('is written with its summary as any other', () => {
    assert.equal(JSON.stringify(written), JSON.stringify(drawn));
  });
});
