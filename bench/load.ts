/** Puts questions to a bot as fast as it answers, over a fixed number of connections. */
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { MESSAGE } from './questions.js';

export const CONNECTIONS = 16;

export interface Answer {
  readonly status: number;
  readonly body: string;
}

export interface Load {
  /** Questions answered per second. */
  readonly perSecond: number;
  readonly answers: readonly Answer[];
}

function post(port: number, agent: Agent, body: Buffer): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': body.length };
    const call = request(
      { host: '127.0.0.1', port, path: '/api/messages', method: 'POST', agent, headers },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.once('error', reject);
        answer.once('end', () => {
          resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') });
        });
      },
    );
    call.once('error', reject);
    call.end(body);
  });
}

/** The same as a message of its own: one that comes again is not answered again. */
const sentAnew = (body: Buffer): Buffer =>
  Buffer.from(body.toString('utf8').replace('"id":"', `"id":"${randomUUID()}-`));

/** Throws where an answer lacks `says`: a rate of errors is no rate of answers. */
export const ask = (port: number, activities: readonly Buffer[], says = MESSAGE): Promise<Load> =>
  askInTurn([port], activities, says);

/** Each the next question, as a load balancer has it that knows no better; each over as many connections as one alone. */
export async function askInTurn(ports: readonly number[], activities: readonly Buffer[], says: string): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const answers: Answer[] = [];
  const waiting = activities.entries();
  const worker = async () => {
    for (const [at, body] of waiting) {
      const port = ports[at % ports.length] ?? 0;
      answers.push(await post(port, agent, sentAnew(body)));
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: CONNECTIONS * ports.length }, worker));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  const wrong = answers.find(({ status, body }) => status !== 200 || !body.includes(says));
  if (wrong !== undefined) throw new Error(`status ${wrong.status}: ${wrong.body.slice(0, 500)}`);
  return { perSecond: activities.length / seconds, answers };
}
