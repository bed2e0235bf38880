/**
 * A process of its own that plans messages, claims them and settles them again and again, and prints each step once it
 * is confirmed; for tests that end it without warning. Arguments: the folder of the data, and the numbers of the
 * messages: to, from.
 */
import { openData } from '../../../src/stores/open.js';
import { message, planning, reminder, request, settlement } from '../../contracts/outbox-fixture.js';
import { person } from '../../support/builders.js';
import { QUICK_OWNER, REAL_TIME } from '../../support/data-folder.js';

/** Under way at the same time, so that flushes are shared. */
const WRITERS = 3;

async function run(dataDir: string, to: number, from: number): Promise<void> {
  const { outbox, store } = await openData({
    dataDir,
    elapsed: REAL_TIME,
    onNotice: () => undefined,
    owner: QUICK_OWNER,
    compaction: { spare: 100 },
  });
  const print = (step: string, key: string) => process.stdout.write(`${step} ${key}\n`);
  const write = async (writer: number): Promise<void> => {
    for (let number = from + writer; number < to; number += WRITERS) {
      const [key, about] = [`m-${number}`, reminder(`OW20-V${number + 1}`)];
      const made = message(key, { to: person(`to-${number % 50}`), reminders: [about.key] });
      await outbox.plan(planning({ reminders: [about], messages: [made] }));
      print('planned', key);
      for (const claim of await outbox.claim(request({ limit: 1 }))) {
        print('claimed', claim.message.key);
        // Refused now and then, so that there is something to leave out of the log.
        const again = number % 3 === 0;
        await outbox.settle([settlement(claim, again ? { result: 'again', retryAfter: 0 } : {})]);
        print(again ? 'refused' : 'settled', claim.message.key);
      }
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
  await outbox.close();
  await store.close();
}

const [, , dataDir = '', to = '0', from = '0'] = process.argv;
await run(dataDir, Number(to), Number(from));
