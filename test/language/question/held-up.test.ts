import { isReadAs } from './reading.js';

describe('what waits for one thing', () => {
  describe('is asked by what is in the way', () => {
    isReadAs([
      ['wat wordt tegengehouden door OW20-C5?', 'list blockedBy=OW20-C5'],
      ['which measure is held up by circumstance OW20-C6', 'list blockedBy=OW20-C6'],
      ['welke maatregelen wachten op MD23-V4', 'list blockedBy=MD23-V4'],
      ['which measures are blocked by MD23-V4?', 'list blockedBy=MD23-V4'],
      ['wat houdt C5 tegen', 'list blockedBy=MD23-C5|OW20-C5'],
      ['what was waiting for OW20-C5 on 1 March 2021', 'list blockedBy=OW20-C5 asOf 2021-03-01'],
    ]);
  });

  describe('is not what a measure waits for itself', () => {
    isReadAs([
      ['waar wacht MD23-V4 op?', 'measure MD23-V4 blockers'],
      ['what is MD23-V4 waiting for', 'measure MD23-V4 blockers'],
      ['wat houdt OW20-O1 tegen', 'measure OW20-O1 blockers'],
    ]);
  });

  describe('is not the thing itself', () => {
    isReadAs([['wat is OW20-C5', 'measure OW20-C5']]);
  });
});
