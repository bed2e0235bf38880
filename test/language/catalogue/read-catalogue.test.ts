import assert from 'node:assert/strict';
import type { Intent } from '../../../src/language/intent.js';
import { isReadAs, read } from '../question/reading.js';

type Entries = Extract<Intent, { readonly type: 'entries' }>;

const entries = (of: Entries['of'], topic = '', present: boolean | null = null): Entries => ({
  type: 'entries',
  of,
  topic,
  present,
});

describe('a question about what the register names things by', () => {
  describe('asks which there are', () => {
    for (const [text, intent] of [
      ['Which vendors are in the register?', entries('vendor')],
      ['welke leveranciers zijn er allemaal', entries('vendor')],
      ['leveranciers', entries('vendor')],
      ['hoeveel leveranciers zijn er', entries('vendor')],
      ['how many sources are there', entries('source')],
      ['welke bronnen staan er in het register?', entries('source')],
      ['toon alle onderzoeken', entries('investigation')],
      ['which circumstances are still present?', entries('circumstance', '', true)],
      ['welke omstandigheden zijn opgeheven', entries('circumstance', '', false)],
      ['in welke omstandigheid worden Optimizely en Giphy genoemd?', entries('circumstance', 'optimizely giphy')],
      ['welke bronnen gaan over Defender', entries('source', 'defender')],
    ] as const)
      it(`“${text}”`, () => {
        assert.deepEqual(read(text).intent, intent);
      });
  });

  describe('asks what is known of one', () => {
    for (const [text, entry] of [
      ['wanneer is het Defender-onderzoek gepubliceerd', 'investigation/MD23'],
      ['When was the Office for the Web DPIA completed?', 'investigation/OW20'],
      ['is het Defender-onderzoek al afgerond?', 'investigation/MD23'],
      ['which products did the Defender investigation cover?', 'investigation/MD23'],
      ['wat is het kenmerk van de memo over Defender', 'source/defender-2023'],
    ] as const)
      it(`“${text}”`, () => {
        assert.deepEqual(read(text).intent, { type: 'entry', entry });
      });

    it('and of which one, where several can be meant and none is named', () => {
      assert.deepEqual(read('wanneer is het onderzoek gepubliceerd?').intent, entries('investigation'));
    });
  });

  describe('is about a circumstance itself, unless it asks what waits for it', () => {
    for (const text of [
      'what does circumstance MD23-C1 say',
      'is omstandigheid OW20-C5 er nog?',
      'wat houdt OW20-C1 in',
    ])
      it(`“${text}”`, () => {
        const { intent } = read(text);
        assert.ok(intent.type === 'measure' && intent.mention.of === 'circumstance', JSON.stringify(intent));
      });
    isReadAs([['wat wacht op omstandigheid OW20-C5', 'list blockedBy=OW20-C5']]);
  });

  describe('is not one about measures', () => {
    isReadAs([
      ['welke leverancier heeft de meeste maatregelen', 'count * by vendor'],
      ['wat is er afgerond uit het Defender-onderzoek', 'list investigation=MD23 & word=closed'],
      ['hoeveel leveranciers zijn te laat', 'count obligor=aws|google-cloud|microsoft & word=overdue'],
    ]);
  });
});
