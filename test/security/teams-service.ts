/** The built service as a process in Teams mode, every secret set, and someone who talks to it as Teams would. */
import { postJson, type HttpAnswer } from '../support/http.js';
import { freePort, RunningStart } from '../support/running-start.js';
import type { BuiltProduct } from './built-product.js';
import { SERVICE_URL, type StandInMicrosoft } from './stand-in-microsoft.js';

/** Variables that hold a secret, each with one that is known again anywhere. One that is added belongs here. */
export const SECRETS = {
  BOT_PASSWORD: 'wachtwoord~VAN.de-bot_7Qx',
  IDENTITY_HEADER: 'kop-van-de-machine-4Jd8-wR2tYm',
  METRICS_TOKEN: 'sleutel-van-de-cijfers-5Hw8-aN3cPq6Zt2',
  LINK_SECRET: 'sleutel-van-de-links-2Vd8-qR7mXw4Yt9-bJ6',
  LINK_SECRET_PREVIOUS: 'sleutel-van-de-links-ervoor-5Ks1-hN3cZp8',
  MODEL_KEY: 'sk-sleutel-van-het-model-3Fz',
  DATABASE_URL: 'postgres://nakoming:wachtwoordVanDeDatabase9Kp@127.0.0.1:9/nakoming',
} as const;

/** Parts of the secrets that give them away as well as the whole. */
export const GIVEAWAYS: readonly string[] = [...Object.values(SECRETS), 'wachtwoordVanDeDatabase9Kp'];

export const BOT_ID = '11111111-aaaa-4aaa-8aaa-111111111111';
export const TENANT = '22222222-bbbb-4bbb-8bbb-222222222222';
export const COORDINATOR = { aadObjectId: '33333333-cccc-4ccc-8ccc-333333333333', name: 'Coördinata van Toezicht' };
export const STRANGER = { aadObjectId: '44444444-dddd-4ddd-8ddd-444444444444', name: 'Vreemdeling Onbekend' };

/** Settings of Teams mode that are right. */
export const TEAMS_MODE = {
  BOT_ID,
  BOT_PASSWORD: SECRETS.BOT_PASSWORD,
  BOT_TENANT_ID: TENANT,
  COORDINATORS: COORDINATOR.aadObjectId,
  HOST: '127.0.0.1',
  LOG_LEVEL: 'trace',
} as const;

export type Person = typeof COORDINATOR;

export class TeamsService {
  /** The tokens with which requests were sent. */
  readonly tokens: string[] = [];
  #number = 0;

  private constructor(
    readonly port: number,
    private readonly running: RunningStart,
    private readonly microsoft: StandInMicrosoft,
  ) {}

  /** @param environment besides that of Teams mode. */
  static async start(
    { folder, serve }: BuiltProduct,
    microsoft: StandInMicrosoft,
    environment: Readonly<Record<string, string>>,
  ): Promise<TeamsService> {
    const port = await freePort();
    const running = new RunningStart(folder, { ...TEAMS_MODE, PORT: port, ...environment }, [...serve]);
    await running.says('listening');
    return new TeamsService(port, running, microsoft);
  }

  get said(): string {
    return this.running.said;
  }

  /** Sends an activity of a person, signed unless a token is given. */
  async send(person: Person, activity: object, token = this.microsoft.token(BOT_ID)): Promise<HttpAnswer> {
    this.tokens.push(token);
    const authorization = { authorization: `Bearer ${token}` };
    return postJson(this.port, '/api/messages', { ...this.#frame(person), ...activity }, authorization);
  }

  say(person: Person, text: string, more: object = {}): Promise<HttpAnswer> {
    return this.send(person, { type: 'message', text, ...more });
  }

  click(person: Person, verb: string, data: object, more: object = {}): Promise<HttpAnswer> {
    const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
    return this.send(person, { type: 'invoke', name: 'adaptiveCard/action', value, ...more });
  }

  stop(): Promise<number | null> {
    return this.running.stop();
  }

  #frame({ aadObjectId, name }: Person): object {
    return {
      id: `activity-${(this.#number += 1)}`,
      channelId: 'msteams',
      serviceUrl: SERVICE_URL,
      locale: 'nl-NL',
      timestamp: new Date().toISOString(),
      from: { id: `29:${aadObjectId}`, name, aadObjectId },
      recipient: { id: `28:${BOT_ID}`, name: 'Nakoming' },
      conversation: { id: `a:${aadObjectId}`, conversationType: 'personal', tenantId: TENANT },
      channelData: { tenant: { id: TENANT } },
    };
  }
}
