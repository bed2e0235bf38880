import assert from 'node:assert/strict';
import type { TurnContext } from 'botbuilder';
import { describe, it } from 'mocha';
import { pino } from 'pino';
import { onTurnError } from '../../src/bot/errors.js';
import { StoreError } from '../../src/domain/errors.js';
import type { Language } from '../../src/domain/language.js';
import { reader } from '../support/reader.js';
import { render } from '../cards/drawn.js';

/** What is said when a turn that nothing is known of yet ends in an error. */
async function toldAfter(error: Error, text: string | undefined): Promise<string> {
  const told: string[] = [];
  const context = {
    activity: { type: 'message', text },
    turnState: new Map(),
    sendActivity: ({ summary = '' }: { readonly summary?: string }) => Promise.resolve(void told.push(summary)),
  } as unknown as TurnContext;
  const log = pino({ level: 'silent' });
  const languageOf = (said: string, otherwise: Language) => reader.languageOf(said, otherwise);
  await onTurnError({ render, answered: () => undefined, log, defaultLanguage: 'nl', languageOf })(context, error);
  return told.join();
}

const AWAY = new StoreError('STORE_UNREACHABLE', 'no connection');

describe('what is said when something goes wrong before anyone is known', () => {
  it('is in the language of the question', async () => {
    assert.match(await toldAfter(AWAY, 'which measures are overdue?'), /register cannot be reached/i);
    assert.match(await toldAfter(AWAY, 'welke maatregelen zijn te laat?'), /register is even niet bereikbaar/i);
    assert.match(await toldAfter(new Error('broken'), 'what is due this month?'), /went wrong/i);
  });

  it('is in the language of the bot where the question does not tell', async () => {
    for (const text of ['OW20-V4', '', undefined]) {
      assert.match(await toldAfter(AWAY, text), /register is even niet bereikbaar/i, text);
    }
  });
});
