import assert from 'node:assert/strict';
import { AdaptiveCard, SerializationContext } from 'adaptivecards';
import { before, describe, it } from 'mocha';
import { BUDGET, sizeOf } from '../../src/cards/template/budget.js';
import { DRAWN } from '../../src/cards/draw.js';
import type { Answer } from '../../src/cards/renderer.js';
import { parseClick } from '../../src/cards/verbs.js';
import { LANGUAGES, type Language } from '../../src/domain/language.js';
import { measureCode } from '../support/builders.js';
import { drawn, isNode, type Drawn } from './drawn.js';
import { scenes } from './scenes.js';

interface Case extends Drawn {
  readonly name: string;
  readonly language: Language;
  readonly answer: Answer;
}

/** What happens in the client: a link is opened, more buttons or inputs are shown. */
const LOCAL: ReadonlySet<string> = new Set(['Action.OpenUrl', 'Action.ShowCard', 'Action.ToggleVisibility']);
const CLICKABLE: ReadonlySet<unknown> = new Set(['Container', 'ColumnSet', 'TableCell']);
/**
 * Only clients that draw charts know these. And the library's pattern for a language remembers where it last matched, so
 * that it refuses every second card.
 */
const KNOWN = /^Unknown element type "Chart\.[\w.]+"|for property "lang"/;

describe('every card, in every language', () => {
  let cases: readonly Case[] = [];

  before(async () => {
    const all = (await scenes()).flatMap(({ name, answer }) =>
      LANGUAGES.map((language) => ({ name, answer, language })),
    );
    cases = await Promise.all(
      all.map(async ({ name, answer, language }) => {
        const given = await answer(language);
        return { ...drawn(given, language), name, language, answer: given };
      }),
    );
  });

  const every = (check: (one: Case) => void): void => {
    assert.ok(cases.length > 100);
    for (const one of cases) {
      try {
        check(one);
      } catch (cause) {
        throw new Error(`${one.name} (${one.language}): ${cause instanceof Error ? cause.message : String(cause)}`, {
          cause,
        });
      }
    }
  };

  it('is looked at here, whatever kind of answer it is of', () => {
    const looked = new Set(cases.map(({ answer }) => answer.outcome.type));
    assert.deepEqual(
      DRAWN.filter((type) => !looked.has(type)),
      [],
    );
  });

  it('is an Adaptive Card 1.5 that says which language it is in', () => {
    every(({ card, language }) => {
      assert.equal(card['type'], 'AdaptiveCard');
      assert.equal(card['version'], '1.5');
      assert.equal(card['lang'], language);
    });
  });

  it('is understood by the adaptivecards library, charts apart', () => {
    every(({ card }) => {
      const context = new SerializationContext();
      new AdaptiveCard().parse(card, context);
      const problems = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
      assert.deepEqual(
        problems.filter((problem) => !KNOWN.test(problem)),
        [],
      );
    });
  });

  it('shows no placeholder of a template', () => {
    every(({ json, summary }) => assert.doesNotMatch(json + summary, /\$\{|undefined|\[object|NaN/));
  });

  it('sends clicks with Action.Execute only, with a verb and data that the bot reads back', () => {
    every(({ actions, language }) => {
      for (const { type, verb, data } of actions) {
        if (LOCAL.has(type)) continue;
        assert.equal(type, 'Action.Execute');
        const click = parseClick(verb, JSON.parse(JSON.stringify(data)));
        assert.notEqual(click, 'outdated', `${verb} ${JSON.stringify(data)}`);
        assert.ok(click !== 'outdated' && click.language === language);
      }
    });
  });

  it('leads out of Teams from a row to evidence only, by https, with the host in sight', () => {
    let live = 0;
    every(({ nodes }) => {
      for (const node of nodes.filter(({ selectAction }) => isNode(selectAction))) {
        const action = node['selectAction'];
        if (!isNode(action) || action['type'] !== 'Action.OpenUrl') continue;
        live += 1;
        const { protocol, host } = new URL(String(action['url']));
        assert.equal(protocol, 'https:');
        assert.ok(JSON.stringify(node['items']).includes(host), host);
      }
    });
    assert.ok(live > 0);
  });

  it('leads out of Teams by a button to files of its own only, and says to what', () => {
    let files = 0;
    every(({ nodes, answer }) => {
      const buttons = nodes.flatMap(({ actions }) => (Array.isArray(actions) ? (actions as readonly unknown[]) : []));
      for (const one of buttons) {
        if (!isNode(one) || one['type'] !== 'Action.OpenUrl') continue;
        files += 1;
        const made = new URL(answer.linkTo?.({ what: 'history', form: 'csv', measure: measureCode('OW20-V1') }) ?? '');
        assert.equal(new URL(String(one['url'])).origin, made.origin);
        assert.ok(String(one['tooltip']).length > String(one['title']).length);
      }
    });
    assert.ok(files > 0);
  });

  it('names every button, and lets a row that can be clicked speak for itself', () => {
    every(({ card, nodes }) => {
      const sets = [card['actions'], ...nodes.map(({ actions }) => actions)];
      const buttons: readonly unknown[] = sets.filter((set) => Array.isArray(set)).flat();
      for (const one of buttons) assert.ok(isNode(one) && String(one['title']).trim() !== '');
      for (const row of nodes.filter(({ selectAction }) => isNode(selectAction))) {
        assert.ok(
          isNode(row['selectAction']) && !('title' in row['selectAction']),
          'a title would be read instead of the row',
        );
        assert.match(JSON.stringify(row['items'] ?? row['columns']), /"text":"[^"]*\w/);
      }
    });
  });

  it('takes clicks on containers, column sets and table cells only', () => {
    every(({ nodes }) => {
      for (const node of nodes)
        if ('selectAction' in node) assert.ok(CLICKABLE.has(node['type']), String(node['type']));
    });
  });

  it('stays under the size of a message', () => {
    every(({ card, summary }) => assert.ok(sizeOf({ card, summary }) <= BUDGET));
  });

  it('has a heading, and wraps every text', () => {
    every(({ nodes }) => {
      const blocks = nodes.filter(({ type }) => type === 'TextBlock' || type === 'RichTextBlock');
      assert.ok(blocks.some(({ style }) => style === 'heading'));
      for (const block of blocks)
        if (block['type'] === 'TextBlock' && block['text'] !== ' ') assert.equal(block['wrap'], true);
    });
  });

  it('has something to fall back on where it has a chart', () => {
    every(({ nodes }) => {
      for (const node of nodes) if (String(node['type']).startsWith('Chart.')) assert.ok('fallback' in node);
    });
  });

  it('says its summary to clients that cannot draw it, in plain text', () => {
    every(({ card, summary }) => {
      assert.notEqual(summary.trim(), '');
      assert.equal(card['fallbackText'], summary);
      assert.doesNotMatch(summary, /\*\*|<|\n|\]\(/);
    });
  });

  it('names in its summary every item that it answers with', () => {
    every(({ summary, measures, risks, answer }) => {
      const { outcome } = answer;
      const shown = outcome.type === 'changed' ? outcome.shows : outcome;
      if (shown.type === 'measure') return;
      for (const code of [...measures, ...risks]) assert.ok(summary.includes(code), code);
    });
  });

  it('mentions nobody', () => {
    every(({ json }) => assert.ok(!json.includes('"entities"')));
  });

  it('offers six buttons of a set at the most, as many as clients draw', () => {
    every(({ card, nodes }) => {
      const sets = [card['actions'], ...nodes.filter(({ type }) => type === 'ActionSet').map(({ actions }) => actions)];
      for (const set of sets) assert.ok(!Array.isArray(set) || set.length <= 6);
    });
  });

  it('says in words what a colour says', () => {
    every(({ nodes }) => {
      const signs = new Set(nodes.filter(({ type }) => type === 'TextRun').map(({ text }) => String(text).trim()));
      const coloured = nodes.filter(
        ({ type, color }) => type === 'TextRun' && (color === 'Good' || color === 'Warning'),
      );
      for (const { text } of coloured)
        assert.ok(signs.has(String(text).trim()) && !/\w/.test(String(text)), String(text));
    });
  });
});
