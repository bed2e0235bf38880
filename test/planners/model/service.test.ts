import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { builtProduct } from '../../security/built-product.js';
import { postJson } from '../../support/http.js';
import { freePort, RunningStart } from '../../support/running-start.js';
import { answers, calls, ModelEndpoint, staysSilent } from './endpoint.js';
import { KEY, SILENT, UNUSABLE } from './misbehaviour.js';

const SENTENCE = 'what on earth is Redmond up to';
/** The level of a line of the log that says "info". */
const INFO = 30;

/** The service as a process of its own, asked one sentence again and again. */
class OwnProcess {
  private constructor(
    private readonly folder: string,
    private readonly port: number,
    private readonly service: RunningStart,
  ) {}

  static async start(environment: Readonly<Record<string, string>>): Promise<OwnProcess> {
    const folder = await mkdtemp(path.join(tmpdir(), 'nakoming-'));
    const port = await freePort();
    const own = { PORT: port, DATA_DIR: path.join(folder, 'data'), NODE_V8_COVERAGE: path.join(folder, 'loaded') };
    const product = builtProduct();
    const service = new RunningStart(product.folder, { LOG_LEVEL: 'trace', ...environment, ...own }, [
      ...product.serve,
    ]);
    await service.says('listening');
    return new OwnProcess(folder, port, service);
  }

  async say(text: string): Promise<string> {
    const answer = await postJson(this.port, '/api/messages', {
      ...{ type: 'message', id: randomUUID(), text, channelId: 'msteams', serviceUrl: 'http://127.0.0.1:9/' },
      ...{ deliveryMode: 'expectReplies', from: { id: 'sanne' }, recipient: { id: 'bot' } },
      conversation: { id: 'c1', conversationType: 'personal', tenantId: 'local' },
    });
    return answer.text;
  }

  /** What it said to its end, and the files it had loaded. */
  async stop(): Promise<{ readonly said: string; readonly loaded: string }> {
    await this.service.stop();
    const lists = path.join(this.folder, 'loaded');
    const texts = await Promise.all((await readdir(lists)).map((name) => readFile(path.join(lists, name), 'utf8')));
    await rm(this.folder, { recursive: true });
    return { said: this.service.said, loaded: texts.join('\n') };
  }
}

describe('the service with a model', () => {
  let model: ModelEndpoint;
  let elsewhere: ModelEndpoint;
  before(async () => {
    [model, elsewhere] = [await ModelEndpoint.start(), await ModelEndpoint.start()];
    elsewhere.behaviour = calls(['help', {}]);
  });
  after(() => Promise.all([model.stop(), elsewhere.stop()]));

  it('calls the configured endpoint alone, and logs neither the key nor, from info on, what was said', async () => {
    const service = await OwnProcess.start({
      ...{ MODEL_ENDPOINT: model.url, MODEL_KEY: KEY, MODEL_NAME: 'small-model', MODEL_TIMEOUT_MS: '200' },
      ...{ OPENAI_BASE_URL: elsewhere.url, OPENAI_API_KEY: 'sk-of-the-environment', OPENAI_ORG_ID: 'org-environment' },
      ...{ AZURE_OPENAI_ENDPOINT: elsewhere.url, AZURE_OPENAI_API_KEY: 'azure-environment', OPENAI_PROJECT_ID: 'proj' },
      ...{ HTTP_PROXY: elsewhere.url, HTTPS_PROXY: elsewhere.url, http_proxy: elsewhere.url, ALL_PROXY: elsewhere.url },
      ...{ NODE_USE_ENV_PROXY: '1', NO_PROXY: '', no_proxy: '', DEBUG: 'true' },
    });
    const ways = [...SILENT, ...UNUSABLE].map(({ behaviour }) => behaviour);
    for (const behaviour of [...ways, answers(`key ${KEY} in vain`, 500), staysSilent, calls(['waiting', {}])]) {
      model.behaviour = behaviour;
      assert.doesNotMatch(await service.say(SENTENCE), new RegExp(KEY));
    }
    const { said, loaded } = await service.stop();
    assert.equal(model.seen.length, ways.length + 3);
    assert.deepEqual(elsewhere.seen, []);
    assert(
      model.seen.every(
        ({ headers }) => headers.authorization === `Bearer ${KEY}` && !('openai-organization' in headers),
      ),
    );
    assert.match(said, /"result":"status","status":401/);
    assert.match(said, /"result":"read"/);
    assert(!said.includes(KEY));
    const lines = said.split('\n').filter((line) => !isBelowInfo(line));
    assert(!lines.join('\n').includes('Redmond'));
    assert(loaded.includes('dist/planners/model/model-planner'));
  });

  it('loads nothing of it where none is configured', async () => {
    const service = await OwnProcess.start({});
    assert.match(await service.say(SENTENCE), /Redmond|question/);
    const { said, loaded } = await service.stop();
    assert(loaded.includes('dist/planners/plan-question'), 'what is loaded is seen');
    assert(!loaded.includes('dist/planners/model/'));
    assert.doesNotMatch(said, /model/);
  });
});

/** Everything that is no line of the log counts as said aloud. */
function isBelowInfo(line: string): boolean {
  try {
    const parsed: unknown = JSON.parse(line);
    return typeof parsed === 'object' && parsed !== null && 'level' in parsed && Number(parsed.level) < INFO;
  } catch {
    return false;
  }
}
