/** Invokes of a message extension, as Teams sends them. */
import assert from 'node:assert/strict';
import { activityOf, type TeamsBot } from '../../support/teams-bot.js';

export type Fields = Readonly<Record<string, unknown>>;

/** The body of the answer to an invoke in `conversation`; `more` replaces fields of the activity. */
export const invokingIn =
  (conversation: Fields, teams: () => TeamsBot) =>
  async (name: string, value: object, more: Fields = {}): Promise<Fields> => {
    const { status, text } = await teams().send(
      activityOf({ type: 'invoke', name, value, text: undefined, conversation, deliveryMode: undefined, ...more }),
    );
    assert.equal(status, 200, text);
    return JSON.parse(text) as Fields;
  };
