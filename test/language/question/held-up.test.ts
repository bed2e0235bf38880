import { dialogue } from './dialogue.js';
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

  describe('is asked of two of them, in whichever order', () => {
    isReadAs([
      ['hangt OW20-V5 af van OW20-V4?', 'measure OW20-V5 blockers waits for OW20-V4'],
      ['V4 blokkeert V5 toch?', 'measure V5 blockers waits for V4'],
      ['staat V4 in de weg van V5', 'measure V5 blockers waits for V4'],
      ['houdt OW20-C5 OW20-O1 tegen?', 'measure OW20-O1 blockers waits for OW20-C5'],
      ['wacht O1 op de omstandigheid C5?', 'measure O1 blockers waits for C5'],
      ['moet V1 eerst klaar zijn voor V3?', 'measure V3 blockers waits for V1'],
      ['does OW20-O1 wait on OW20-V1?', 'measure OW20-O1 blockers waits for OW20-V1'],
      ['is O1 blocked by C5', 'measure O1 blockers waits for C5'],
      ['does V4 block V5?', 'measure V5 blockers waits for V4'],
    ]);
  });

  describe('is anything at all where nothing is named', () => {
    isReadAs([
      ['welke maatregelen wachten ergens op', 'list word=blocked'],
      ['which measures are waiting for something else to happen first', 'list word=blocked'],
    ]);
  });

  describe('is not asked of what is only listed', () => {
    isReadAs([
      ['zijn OW20-V4 en OW20-V5 geblokkeerd?', 'list code=OW20-V4|OW20-V5 & word=blocked'],
      ['OW20-V4 of OW20-V5', 'list code=OW20-V4|OW20-V5'],
    ]);
  });

  describe('goes on to what else it could wait for, or what else could wait', () => {
    dialogue(
      'hangt OW20-V5 af van OW20-V4?',
      ['en van V2?', 'measure OW20-V5 blockers waits for V2'],
      ['en V6?', 'measure V6 blockers'],
    );
  });

  describe('is not the thing itself', () => {
    isReadAs([['wat is OW20-C5', 'measure OW20-C5']]);
  });
});
