import assert from 'node:assert/strict';
import type { TurnContext } from 'botbuilder';
import { describe, it } from 'mocha';
import { pino } from 'pino';
import type { Arrivals } from '../../../src/domain/store/arrivals.js';
import { answeredOnce, isRepeated } from '../../../src/bot/door/answered-once.js';
import { respond } from '../../../src/bot/invoke-response.js';
import { memoryArrivals } from '../../../src/stores/memory-arrivals.js';
import { startBot } from '../../support/running-bot.js';

interface Delivery {
  readonly context: TurnContext;
  /** What was sent in the turn. */
  readonly sent: unknown[];
}

function delivery(type: string, more: object = {}): Delivery {
  const sent: unknown[] = [];
  const activity = {
    type,
    id: 'a1',
    from: { id: '29:sanne' },
    conversation: { id: '19:c', tenantId: 't' },
    ...more,
  };
  const sendActivity = (one: unknown) => Promise.resolve(void sent.push(one));
  return { context: { activity, turnState: new Map(), sendActivity } as unknown as TurnContext, sent };
}

function desk(arrivals?: Arrivals) {
  let now = 0;
  const elapsed = { milliseconds: () => now };
  const warnings: string[] = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => void warnings.push(line) });
  const around = answeredOnce({ arrivals: arrivals ?? memoryArrivals(elapsed), elapsed, log });
  const pass = (milliseconds: number) => {
    now += milliseconds;
  };
  return { around, pass, warnings };
}

/** Work that goes on until it is told to end. */
function workAtHand() {
  let end: (error?: Error) => void = () => undefined;
  const work = new Promise<void>((resolve, reject) => {
    end = (error) => {
      if (error === undefined) resolve();
      else reject(error);
    };
  });
  return { work, end: (error?: Error) => end(error) };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

/** Delivers it `times` times and tells how many turns were carried out. */
async function turnsOf(times: number, type: string, more: object = {}): Promise<number> {
  const { around } = desk();
  let turns = 0;
  for (let time = 0; time < times; time += 1) {
    await around(delivery(type, more).context, () => Promise.resolve(void (turns += 1)));
  }
  return turns;
}

describe('an activity that is delivered again', () => {
  it('is answered once when it is a message', async () => {
    assert.equal(await turnsOf(3, 'message'), 1);
  });

  it('is answered each time when nothing tells that it came before', async () => {
    assert.equal(await turnsOf(3, 'message', { id: undefined }), 3);
    assert.equal(await turnsOf(3, 'message', { id: '' }), 3);
    assert.equal(await turnsOf(2, 'invoke', { id: undefined }), 2);
  });

  it('is looked at each time when nobody said or clicked anything', async () => {
    for (const type of ['conversationUpdate', 'installationUpdate', 'messageUpdate', 'messageReaction', 'typing']) {
      assert.equal(await turnsOf(2, type), 2, type);
    }
  });

  it('is told apart from another with the same id elsewhere, or of another kind', async () => {
    const { around } = desk();
    let turns = 0;
    const places = [
      {},
      { conversation: { id: '19:d', tenantId: 't' } },
      { conversation: { id: '19:c', tenantId: 'u' } },
    ];
    for (const more of places)
      await around(delivery('message', more).context, () => Promise.resolve(void (turns += 1)));
    await around(delivery('invoke').context, () => Promise.resolve(void (turns += 1)));
    assert.equal(turns, 4);
  });

  it('is not answered while the first is still at work', async () => {
    const { around } = desk();
    const { work, end } = workAtHand();
    const first = around(delivery('message').context, () => work);
    await around(delivery('message').context, () => assert.fail('a second answer'));
    end();
    await first;
  });

  it('waits for whoever has it elsewhere, and is answered where that one is gone', async () => {
    for (const [later, answers] of [
      ['repeated', 0],
      ['first', 1],
    ] as const) {
      const told = (['under_way', 'under_way', later] as const).values();
      const elsewhere: Arrivals = {
        claim: () => Promise.resolve(told.next().value ?? 'first'),
        answered: () => Promise.resolve(),
        release: () => Promise.resolve(),
      };
      let turns = 0;
      await desk(elsewhere).around(delivery('message').context, () => Promise.resolve(void (turns += 1)));
      assert.equal(turns, answers);
    }
  });

  it('is answered when the first failed, which fails all the same', async () => {
    const { around } = desk();
    await assert.rejects(
      around(delivery('message').context, () => Promise.reject(new Error('broken'))),
      /broken/,
    );
    let turns = 0;
    for (let time = 0; time < 2; time += 1) {
      await around(delivery('message').context, () => Promise.resolve(void (turns += 1)));
    }
    assert.equal(turns, 1);
  });

  it('is answered where it cannot be told whether it came before', async () => {
    const broken: Arrivals = {
      claim: () => Promise.reject(new Error('no connection')),
      answered: () => Promise.reject(new Error('no connection')),
      release: () => Promise.reject(new Error('no connection')),
    };
    const { around, warnings } = desk(broken);
    let turns = 0;
    await around(delivery('message').context, () => Promise.resolve(void (turns += 1)));
    await assert.rejects(
      around(delivery('message').context, () => Promise.reject(new RangeError('broken'))),
      RangeError,
    );
    assert.equal(turns, 1);
    assert.equal(warnings.length, 2);
  });

  it('gets the body of the first when it is a click, once there is one', async () => {
    const { around } = desk();
    const { work, end } = workAtHand();
    const [one, two] = [delivery('invoke'), delivery('invoke')];
    const first = around(one.context, async () => {
      await work;
      await respond(one.context, { value: 'kaart' });
    });
    const second = around(two.context, () => assert.fail('carried out twice'));
    await settle();
    assert.deepEqual(two.sent, []);
    end();
    await Promise.all([first, second]);
    assert.deepEqual(two.sent, one.sent);
    assert.deepEqual(two.sent, [{ type: 'invokeResponse', value: { status: 200, body: { value: 'kaart' } } }]);
  });

  it('does not get the body of a click by someone else', async () => {
    const { around } = desk();
    const own = delivery('invoke');
    await around(own.context, () => respond(own.context, { value: 'kaart' }));
    const other = delivery('invoke', { from: { id: '29:bas' } });
    let turns = 0;
    await around(other.context, () => Promise.resolve(void (turns += 1)));
    assert.deepEqual([turns, other.sent], [1, []]);
  });

  it('is carried out as the first when it is a click that waited for one that failed', async () => {
    const { around } = desk();
    const { work, end } = workAtHand();
    const [one, two] = [delivery('invoke'), delivery('invoke')];
    const first = assert.rejects(
      around(one.context, () => work),
      /broken/,
    );
    const second = around(two.context, async () => {
      assert.equal(isRepeated(two.context), false);
      await respond(two.context, { value: 'kaart' });
    });
    end(new Error('broken'));
    await Promise.all([first, second]);
    assert.equal(two.sent.length, 1);
  });

  it('is carried out once more, known as such, when it is a click that was answered too long ago or elsewhere', async () => {
    const { around, pass } = desk();
    const one = delivery('invoke');
    await around(one.context, () => respond(one.context, { value: 'kaart' }));
    pass(61_000);
    const two = delivery('invoke');
    await around(two.context, () => respond(two.context, { value: isRepeated(two.context) }));
    assert.deepEqual(two.sent, [{ type: 'invokeResponse', value: { status: 200, body: { value: true } } }]);
  });

  it('keeps a bounded number of bodies', async () => {
    const { around } = desk();
    for (let number = 0; number <= 100; number += 1) {
      const { context } = delivery('invoke', { id: `a${number}` });
      await around(context, () => respond(context, { number }));
    }
    const [oldest, newest] = [delivery('invoke', { id: 'a0' }), delivery('invoke', { id: 'a100' })];
    for (const { context } of [oldest, newest]) await around(context, () => Promise.resolve());
    assert.deepEqual([oldest.sent.length, newest.sent.length], [0, 1]);
  });
});

describe('a question that is delivered again', () => {
  it('has one answer, and every delivery is received', async () => {
    const bot = await startBot({ CLOCK_START: '2026-11-21T10:00' });
    try {
      const speaker = bot.speaker();
      const question = { type: 'message', text: 'wat is er te laat?', id: 'm1' };
      const together = await Promise.all([speaker.send(question), speaker.send(question)]);
      const later = await speaker.send(question);
      assert.deepEqual([...together, later].map((replies) => replies.length).sort(), [0, 0, 1]);
      const click = { verb: 'ask', data: { text: 'OW20-V4', v: 1, lang: 'nl' } };
      const invoke = { type: 'invoke', name: 'adaptiveCard/action', id: 'm1', value: { action: click } };
      const [once, again] = [await speaker.send(invoke), await speaker.send(invoke)];
      const bodies = [once, again].map((replies) => replies.filter(({ type }) => type === 'invokeResponse'));
      assert.deepEqual(bodies[1]?.[0]?.value, bodies[0]?.[0]?.value);
      assert.deepEqual(
        [once, again].map((replies) => replies.filter(({ type }) => type === 'message').length),
        [1, 0],
      );
    } finally {
      await bot.stop();
    }
  });
});
