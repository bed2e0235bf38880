/** The whole service in Teams mode, and Teams itself as far as it is needed: its keys, and requests signed with them. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { postJson, type HttpAnswer } from './http.js';
import { startBot, type RunningBot } from './running-bot.js';
import { channelKey, channelToken, openSigningChannel, SERVICE_URL } from './signing-channel.js';
import type { ChannelKey, SigningChannel } from './signing-channel.js';

export const BOT_ID = '11111111-1111-1111-1111-11111111aaaa';
export const TENANT = '22222222-2222-2222-2222-22222222bbbb';
export const OTHER_TENANT = '99999999-9999-9999-9999-99999999eeee';
/** The account of someone who starts with every role. */
export const COORDINATOR = '33333333-3333-3333-3333-33333333cccc';

type Fields = Readonly<Record<string, unknown>>;

export interface TeamsBot {
  readonly bot: RunningBot;
  readonly channel: SigningChannel;
  /** The key that is published from the start. */
  readonly key: ChannelKey;
  /** Signed with that key; `claims` replace the usual ones. */
  readonly token: (claims?: Fields) => Promise<string>;
  /** With this header `Authorization`; none where it is null. */
  readonly post: (activity: unknown, authorization: string | null) => Promise<HttpAnswer>;
  /** As Teams sends it, signed. */
  readonly send: (activity: unknown) => Promise<HttpAnswer>;
  /** Stops the bot, and gives all that it wrote. */
  readonly written: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** A message from the coordinator; `more` replaces fields. */
export const activityOf = (more: Fields = {}): Fields => ({
  type: 'message',
  id: randomUUID(),
  text: 'welke maatregelen van Microsoft staan nog open?',
  channelId: 'msteams',
  serviceUrl: SERVICE_URL,
  deliveryMode: 'expectReplies',
  from: { id: '29:sanne', name: 'Sanne de Vries', aadObjectId: COORDINATOR },
  recipient: { id: `28:${BOT_ID}`, name: 'Nakoming' },
  conversation: { id: 'a:personal', conversationType: 'personal', tenantId: TENANT },
  channelData: { tenant: { id: TENANT } },
  ...more,
});

export async function startTeamsBot(environment: Readonly<Record<string, string>> = {}): Promise<TeamsBot> {
  const key = await channelKey('first');
  const channel = await openSigningChannel([key]);
  const dataDir = await mkdtemp(path.join(tmpdir(), 'nakoming-'));
  const bot = await startBot({
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    BOT_ID,
    BOT_TENANT_ID: TENANT,
    BOT_PASSWORD: 'not-a-real-secret',
    COORDINATORS: COORDINATOR,
    CHANNEL_OPENID_METADATA: channel.metadata,
    ...environment,
  });
  const post: TeamsBot['post'] = (activity, authorization) =>
    postJson(bot.port, '/api/messages', activity, authorization === null ? {} : { authorization });
  const token = (claims: Fields = {}) => channelToken(key, BOT_ID, claims);
  return {
    bot,
    channel,
    key,
    token,
    post,
    send: async (activity) => post(activity, `Bearer ${await token()}`),
    written: async () => {
      await bot.stop();
      const files = await readdir(dataDir, { recursive: true, withFileTypes: true });
      const texts = files
        .filter((one) => one.isFile())
        .map((one) => readFile(path.join(one.parentPath, one.name), 'utf8'));
      return (await Promise.all(texts)).join('\n');
    },
    stop: async () => {
      await bot.stop();
      await channel.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

interface Reply {
  readonly summary?: string;
  readonly text?: string;
  readonly attachments?: readonly { readonly content: unknown }[];
  readonly value?: {
    readonly body?: Readonly<Partial<Record<'type' | 'value' | 'task' | 'composeExtension', unknown>>>;
  };
}

/** What the bot said, reply by reply, without what every message has on its envelope. */
export const saidIn = ({ text }: HttpAnswer): readonly string[] =>
  (JSON.parse(text) as { readonly activities: readonly Reply[] }).activities.map((reply) =>
    JSON.stringify([
      reply.summary,
      reply.text,
      reply.attachments?.map(({ content }) => content),
      reply.value?.body?.value,
      reply.value?.body?.task,
      reply.value?.body?.composeExtension,
    ]),
  );
