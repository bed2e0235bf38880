/** A day's use of the built service in local mode, from its start to its stop: questions, clicks, reminders, faults. */
import { call, postJson } from '../support/http.js';
import { startLocalConnector } from '../support/local-connector.js';
import { freePort, RunningStart } from '../support/running-start.js';
import type { BuiltProduct } from './built-product.js';

/** Where evidence is said to be: nobody but a person may ever go there. */
export const EVIDENCE_HOST = 'bewijs.example';
export const HOSTILE_URL = 'http://kwaad.example:8080/';

/** Just before the deadlines of the summer of 2020, at an hour in each second. */
const CLOCK = { CLOCK_START: '2020-08-17T08:00', CLOCK_SPEED: '3600' };

export interface Used {
  readonly port: number;
  /** Of the service that messages are sent to. */
  readonly connectorPort: number;
  /** The status of each request. */
  readonly statuses: readonly number[];
  /** Messages that the bot sent, in answer and of its own accord. */
  readonly sent: number;
  readonly exitCode: number | null;
  readonly said: string;
}

/** @param environment besides the defaults; DATA_DIR among them. */
export async function useLocally(
  { folder, serve }: Pick<BuiltProduct, 'folder' | 'serve'>,
  environment: Readonly<Record<string, string>>,
): Promise<Used> {
  const connector = await startLocalConnector();
  const port = await freePort();
  const running = new RunningStart(folder, { PORT: port, LOG_LEVEL: 'trace', ...CLOCK, ...environment }, [...serve]);
  await running.says('listening');
  const statuses: number[] = [];
  let number = 0;
  const send = async (activity: object) => {
    const { status } = await postJson(port, '/api/messages', {
      ...{ id: `activity-${(number += 1)}`, type: 'message', channelId: 'msteams', serviceUrl: connector.url },
      ...{ from: { id: 'sanne', name: 'Sanne' }, recipient: { id: 'bot' } },
      conversation: { id: 'c1', conversationType: 'personal', tenantId: 'local' },
      ...activity,
    });
    statuses.push(status);
  };
  const click = (verb: string, data: object) =>
    send({ type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', verb, data } } });
  for (const text of [
    'wat is er te laat?',
    'what is next?',
    'zet OW20-V4 op 60%',
    `voeg bewijs toe aan OW20-V4: https://${EVIDENCE_HOST}/rapport.pdf (rapport, 3 augustus 2020)`,
    'OW20-V4',
    'wie is de koning van Frankrijk?',
  ]) {
    await send({ text });
  }
  await click('showMeasure', { measureId: 'OW20-V4', v: 1, lang: 'nl' });
  await click('madeUp', { address: HOSTILE_URL });
  await send({ text: 'hallo', serviceUrl: HOSTILE_URL, conversation: { id: 'c2', conversationType: 'personal' } });
  statuses.push((await postJson(port, '/api/messages', '{"type": ')).status);
  for (const path of ['/healthz', '/readyz', '/metrics']) statuses.push((await call(port, { path })).status);
  // Nine in the morning comes within seconds.
  await running.says('messages of our own accord');
  const exitCode = await running.stop();
  const sent = connector.seen().requests;
  await connector.close();
  return { port, connectorPort: connector.port, statuses, sent, exitCode, said: running.said };
}
