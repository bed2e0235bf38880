/**
 * What clients read as markup. A TextBlock, a Fact, the error of an input, a choice that is written out and the text in
 * place of a card are markdown (the adaptivecards library draws each of them as a TextBlock); a TextRun, the title of a
 * button, the label, the value and the placeholder of an input and a choice in a list that folds are plain text. A
 * summary is plain text by the book, and shown by clients that make links and mentions of it all the same.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { before, describe, it } from 'mocha';
import type { Answer } from '../../src/cards/renderer.js';
import { LANGUAGES, type Language } from '../../src/domain/language.js';
import { drawn, isNode, type Drawn, type Node } from './drawn.js';
import { hostileAnswer } from './hostile.js';
import { scenes } from './scenes.js';
import { tries } from '../support/property-runs.js';

/** At the beginning of every hostile text, and nowhere else. */
const MARK = 'QVX';

const LIVE = [
  '**vet**',
  '_schuin_',
  '__vet__',
  '~~door~~',
  '`code`',
  '[klik](https://evil.example)',
  '![beeld](https://evil.example/x.png)',
  '[klik]: https://evil.example',
  '[klik][1]',
  '<https://evil.example>',
  'https://evil.example/pad?q=1',
  'www.evil.example',
  'evil.com',
  'mailto:a@evil.example',
  'a@evil.example',
  '<at>Iedereen</at>',
  '<at id="0">Bas</at>',
  '<b>html</b>',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&lt;at&gt;',
  '&#42;&#42;',
  '\\[klik\\](x)',
  '# kop',
  '> citaat',
  '- punt',
  '1. een',
  '| a | b |',
  '---',
  '${title}',
  '{{DATE(2020-01-01)}}',
  '{{nu}}',
  '\n\n# kop',
  '\n- punt',
  '\n\n[klik]: https://evil.example',
] as const;

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...LIVE), fc.constantFrom('x', ' ', 'Bas', '*', '_', '[', ']', '(', ')', '<', '>')), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => `${MARK} ${parts.join(' ')}`);

const textOf = (node: Node, key: string): string => (typeof node[key] === 'string' ? node[key] : '');

const isHeading = ({ type, style }: Node): boolean => type === 'TextBlock' && style === 'heading';
const isOpenChoice = ({ type, style }: Node): boolean => type === 'Input.ChoiceSet' && style === 'expanded';

const textsIn = (list: unknown, ...keys: readonly string[]): readonly string[] =>
  Array.isArray(list) ? list.filter(isNode).flatMap((one) => keys.map((key) => textOf(one, key))) : [];

/** What may have a name in it, and is read as markdown: headings, and choices that are all seen at once. */
const namingOf = ({ nodes }: Drawn): readonly string[] => [
  ...textsIn(nodes.filter(isHeading), 'text'),
  ...nodes.filter(isOpenChoice).flatMap(({ choices }) => textsIn(choices, 'title')),
];

/** Everything else on a card that is read as markdown. */
const markupOf = ({ nodes }: Drawn): readonly string[] => [
  ...textsIn(
    nodes.filter((node) => node['type'] === 'TextBlock' && !isHeading(node)),
    'text',
  ),
  ...textsIn(
    nodes.filter(({ type }) => type === 'Input.Toggle'),
    'title',
  ),
  ...nodes.filter(({ type }) => type === 'FactSet').flatMap(({ facts }) => textsIn(facts, 'title', 'value')),
  ...textsIn(nodes, 'errorMessage'),
];

/** What makes something of plain text: links, also without a scheme, mentions, HTML, emphasis, code, headings, entities. */
const MADE_LIVE =
  /\]\(|\]\[|\]:|<\/?[a-z!?]|:\/\/|\bwww\.\w|[a-z0-9]\.[a-z]{2}|\w@\w|mailto:|[*`]|~~|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&#?\w+;|\\[!-/:-@[-`{-~]|[\r\n]|^\s*(?:#|>|[-+]\s|\d+[.)]\s|---)/iu;

/** `shown` begins with the text, whole or up to an ellipsis. */
function isWritten(shown: string, text: string): boolean {
  const [uncut = ''] = shown.split('…');
  return shown.startsWith(text.trim()) || (shown.includes('…') && text.startsWith(uncut.trimEnd()));
}

describe('what others wrote', () => {
  let all: readonly { readonly name: string; readonly answers: readonly (readonly [Language, Answer])[] }[] = [];

  before(async () => {
    all = await Promise.all(
      (await scenes()).map(async ({ name, answer }) => ({
        name,
        answers: await Promise.all(LANGUAGES.map(async (language) => [language, await answer(language)] as const)),
      })),
    );
  });

  const every = (text: string, check: (card: Drawn) => void): void => {
    for (const { name, answers } of all) {
      for (const [language, answer] of answers) {
        try {
          check(drawn(hostileAnswer(answer, text, language), language));
        } catch (cause) {
          const message = cause instanceof Error ? cause.message : String(cause);
          throw new Error(`${name} (${language}) with ${JSON.stringify(text)}: ${message}`, { cause });
        }
      }
    }
  };

  it('stands on almost every card of the trial', () => {
    let shown = 0;
    every(`${MARK} x`, ({ text }) => {
      if (text.includes(MARK)) shown += 1;
    });
    assert.ok(shown > all.length, `${shown} of ${2 * all.length}`);
  });

  it('is in no element that is read as markup, but for names in headings and choices', () => {
    every(`${MARK} ${LIVE.join(' ')}`, (card) => {
      for (const text of markupOf(card)) assert.ok(!text.includes(MARK), text);
    });
  });

  const readsAsWritten = ({ nodes }: Drawn, text: string): void => {
    for (const { type, text: shown } of nodes) {
      if (type !== 'TextRun' || typeof shown !== 'string') continue;
      for (const piece of shown.split(MARK).slice(1)) assert.ok(isWritten(`${MARK}${piece}`, text), shown);
    }
  };

  /** @returns in how many inputs. */
  const comesBack = ({ nodes }: Drawn, text: string): number => {
    const values = nodes.flatMap(({ type, value }) =>
      type === 'Input.Text' && typeof value === 'string' ? value : [],
    );
    const own = values.filter((value) => value.includes(MARK));
    for (const value of own) assert.equal(value, text);
    return own.length;
  };

  const isNothingLive = (one: Drawn): void => {
    for (const said of [one.summary, ...textsIn([one.card], 'fallbackText', 'speak'), ...namingOf(one)])
      assert.doesNotMatch(said, MADE_LIVE);
  };

  // One claim and not three: what takes long is to draw every card, and that is done once for each text.
  it('reads as it was written up to where it is cut, comes back in a form letter for letter, and makes nothing live', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        let inputs = 0;
        every(text, (card) => {
          readsAsWritten(card, text);
          inputs += comesBack(card, text);
          isNothingLive(card);
        });
        assert.ok(inputs > 10, String(inputs));
      }),
      // The first was cut to "www.e…" in a summary.
      { numRuns: tries(12), examples: [[`${MARK} x www.evil.example mailto:a@evil.example x`]] },
    );
  });
});
