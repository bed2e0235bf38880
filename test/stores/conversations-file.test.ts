import { memoryConversations, openConversations } from '../../src/stores/conversations-file.js';
import { describeConversations } from '../contracts/conversations.contract.js';
import { DataFolder } from '../support/data-folder.js';

const nothing = (): Promise<void> => Promise.resolve();

describeConversations(
  'conversations in memory',
  async () => ({ conversations: memoryConversations(), dispose: nothing }),
  'passing',
);

describeConversations(
  'conversations in a file',
  async () => {
    const folder = await DataFolder.make();
    const open = () => openConversations({ dataDir: folder.path, onNotice: (notice) => folder.notices.push(notice) });
    const conversations = await open();
    const reopen = async () => {
      await conversations.close();
      return open();
    };
    return { conversations, reopen, dispose: () => folder.remove() };
  },
  'lasting',
);
