import { HandTime } from '../../contracts/outbox-fixture.js';
import { describeOutbox } from '../../contracts/outbox.contract.js';
import { OutboxFolder } from './outbox-folder.js';

describeOutbox(
  'the outbox in a file',
  async () => {
    const time = new HandTime();
    const folder = await OutboxFolder.make();
    const open = () => folder.open({ elapsed: time });
    return { outbox: await open(), time, reopen: open, dispose: () => folder.remove() };
  },
  'lasting',
);
