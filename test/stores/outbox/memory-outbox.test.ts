import { memoryOutbox } from '../../../src/stores/outbox/memory-outbox.js';
import { HandTime } from '../../contracts/outbox-fixture.js';
import { describeOutbox } from '../../contracts/outbox.contract.js';

describeOutbox(
  'the outbox in memory',
  async () => {
    const time = new HandTime();
    const outbox = memoryOutbox(time);
    return { outbox, time, dispose: () => outbox.close() };
  },
  'passing',
);
