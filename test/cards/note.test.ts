import assert from 'node:assert/strict';
import { drawn } from './drawn.js';

const HELP = { outcome: { type: 'help', investigations: [] }, alternatives: [], back: null } as const;
const NOTE = 'Het taalmodel gaf geen antwoord. Ik heb je vraag zelf gelezen.';

describe('a note about how a question was read', () => {
  it('stands above the answer, small, and behind the summary', () => {
    const [plain, noted] = [drawn(HELP), drawn({ ...HELP, note: NOTE })];
    const [first] = noted.card['body'] as readonly Readonly<Record<string, unknown>>[];
    const run = { type: 'TextRun', text: NOTE, size: 'Small', isSubtle: true };
    assert.deepEqual(first, { type: 'RichTextBlock', inlines: [run] });
    assert.equal(noted.summary, `${plain.summary} ${NOTE}`);
    assert.equal(noted.card['speak'], noted.summary);
  });

  it('changes nothing else', () => {
    const [plain, noted] = [drawn(HELP), drawn({ ...HELP, note: NOTE })];
    assert.deepEqual((noted.card['body'] as readonly unknown[]).slice(1), plain.card['body']);
    assert.deepEqual(noted.actions, plain.actions);
    assert(!('header' in plain.card) && !('header' in noted.card), 'no part that Adaptive Cards do not know');
  });
});
