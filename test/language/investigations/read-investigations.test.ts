import assert from 'node:assert/strict';
import { isReadAs, read } from '../question/reading.js';

describe('a question about investigations', () => {
  describe('asks for those of something', () => {
    for (const [text, topic] of [
      ['is Teams onderzocht?', 'Teams'],
      ['Zijn OneDrive en SharePoint ooit onderzocht', 'OneDrive en SharePoint'],
      ['welke DPIA’s gaan over de mobiele apps?', 'mobiele apps'],
      ['is er al een onderzoek gedaan naar Copilot?', 'Copilot'],
      ['which investigations mention Intune?', 'Intune'],
      ['has Google Workspace ever been investigated', 'Google Workspace'],
      ['do we have a DPIA on Zoom?', 'Zoom'],
    ] as const)
      it(`“${text}”`, () => {
        assert.deepEqual(read(text).intent, { type: 'investigations', topic });
      });
  });

  describe('asks what one is', () => {
    for (const text of [
      'wat is MD23',
      'what is MD23?',
      'what is the DPIA MD23 about',
      'vertel iets over onderzoek MD23',
    ])
      it(`“${text}”`, () => {
        assert.deepEqual(read(text).intent, { type: 'investigation', code: 'MD23' });
      });
  });

  describe('is not one about measures', () => {
    isReadAs([
      ['wat is te laat', 'list word=overdue'],
      ['is OW20-V4 te laat', 'measure OW20-V4 late'],
      ['hoeveel maatregelen per onderzoek?', 'count * by investigation'],
    ]);
  });
});
