import { describe } from 'mocha';
import { isReadAs } from '../reading.js';

describe('a denial with which something is asked', () => {
  describe('denies nothing where a subject comes behind', () => {
    isReadAs([
      ["isn't OW20-V1 overdue", 'measure OW20-V1 late'],
      ["doesn't Microsoft have a deadline in 2024?", 'list obligor=microsoft & period=2024-01-01..2024-12-31'],
      ["don't we have a measure about telemetry", 'list text="telemetry"'],
      ["hasn't Google promised anything", 'list obligor=google-cloud'],
      ["aren't there any high risks left", 'risks level=high & status=open|ready_to_rerate'],
      ['is nothing blocked', 'list word=blocked'],
      ['no measures from google?', 'list obligor=google-cloud'],
    ]);
  });

  describe('denies what is said where none does', () => {
    isReadAs([
      ["isn't blocked", 'list !word=blocked'],
      ["which haven't been verified", 'list !state=verified'],
      ["don't show closed ones", 'list word=open'],
    ]);
  });
});
