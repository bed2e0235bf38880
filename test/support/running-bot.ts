/** The whole service in this process on a port of its own, and someone who talks to it as Teams would. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compose } from '../../src/compose.js';
import { readConfig } from '../../src/config.js';
import { postJson } from './http.js';
import { readCard, type CardReading, type ReplyActivity } from './card-reading.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface RunningBot {
  readonly port: number;
  readonly dataDir: string;
  /** A conversation of its own; `person` and `conversation` keep two speakers or places apart. */
  readonly speaker: (options?: SpeakerOptions) => Speaker;
  readonly stop: () => Promise<void>;
}

export interface SpeakerOptions {
  readonly person?: string;
  readonly conversation?: string;
  readonly locale?: string;
}

export interface Speaker {
  readonly say: (text: string, more?: Readonly<Record<string, unknown>>) => Promise<CardReading>;
  readonly click: (verb: string, data: unknown) => Promise<CardReading>;
  readonly send: (activity: Readonly<Record<string, unknown>>) => Promise<readonly ReplyActivity[]>;
}

/** Starts with the first register; `environment` as in the README. */
export async function startBot(environment: Readonly<Record<string, string>> = {}): Promise<RunningBot> {
  const dataDir = environment['DATA_DIR'] ?? (await mkdtemp(path.join(tmpdir(), 'nakoming-')));
  const config = readConfig({ LOG_LEVEL: 'silent', ...environment, DATA_DIR: dataDir, PORT: '0' }, { root });
  const service = await compose(config, { root });
  const port = await service.start();
  let count = 0;
  return {
    port,
    dataDir,
    speaker: (options = {}) => speakerOn(port, { conversation: `c${(count += 1)}`, person: 'sanne', ...options }),
    stop: async () => {
      await service.stop('test');
      if (environment['DATA_DIR'] === undefined) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function speakerOn(port: number, { person = '', conversation = '', locale = 'en-US' }: SpeakerOptions): Speaker {
  const send = async (activity: Readonly<Record<string, unknown>>) => {
    const answer = await postJson(port, '/api/messages', {
      // As in Teams, no two activities share one.
      id: randomUUID(),
      channelId: 'msteams',
      serviceUrl: 'http://127.0.0.1:9/',
      locale,
      deliveryMode: 'expectReplies',
      from: { id: person, name: person, aadObjectId: person },
      recipient: { id: 'bot', name: 'Nakoming' },
      conversation: { id: conversation, conversationType: 'personal', tenantId: 'local' },
      ...activity,
    });
    if (answer.status !== 200) throw new Error(`status ${answer.status}: ${answer.text}`);
    return (JSON.parse(answer.text) as { activities: readonly ReplyActivity[] }).activities;
  };
  return {
    send,
    say: async (text, more = {}) => readCard(await send({ type: 'message', text, ...more })),
    click: async (verb, data) =>
      readCard(
        await send({
          type: 'invoke',
          name: 'adaptiveCard/action',
          value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
        }),
      ),
  };
}
