/** A page on which the `adaptivecards` library draws cards as Teams would. */
import type { Rendered } from '../../../src/cards/template/rendered.js';
import { hostConfig, PALETTES, type Theme } from './host-config.js';

/** Where the page and the library are; whoever shows the page answers these addresses. */
export const ADDRESS = 'http://cards.invalid/';
export const LIBRARY = `${ADDRESS}adaptivecards.js`;

export interface Drawn {
  readonly name: string;
  readonly rendered: Rendered;
}

/** `width`: of a card in pixels. Each card stands in an element with its name as id; what is clicked is in `window.sent`. */
export function pageOf(cards: readonly Drawn[], theme: Theme, width: number, language: string): string {
  const data = JSON.stringify(
    cards.map(({ name, rendered }) => ({ name, card: rendered.card, summary: rendered.summary })),
  );
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>cards</title>
<script src="${LIBRARY}"></script><style>${styleOf(theme, width)}</style></head><body><main id="sheet"></main>
<script>
const config = new AdaptiveCards.HostConfig(${JSON.stringify(hostConfig(theme))});
for (const { name, card, summary } of ${data.replaceAll('<', '\\u003c')}) {
  const figure = document.createElement('figure');
  figure.innerHTML = '<figcaption></figcaption><div class="card"></div><p class="summary"></p>';
  figure.querySelector('figcaption').textContent = name;
  figure.querySelector('.summary').textContent = summary;
  const adaptive = new AdaptiveCards.AdaptiveCard();
  adaptive.hostConfig = config;
  adaptive.onExecuteAction = ({ verb, data }) => (window.sent ??= []).push({ verb, data });
  const context = new AdaptiveCards.SerializationContext();
  adaptive.parse(card, context);
  const element = adaptive.render();
  figure.dataset.problems = JSON.stringify(Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message));
  const frame = figure.querySelector('.card');
  frame.id = name;
  frame.appendChild(element);
  document.getElementById('sheet').appendChild(figure);
}
</script></body></html>`;
}

function styleOf(theme: Theme, width: number): string {
  const { page, card, border, text, button, primary } = PALETTES[theme];
  return `
body { margin: 0; padding: 16px; background: ${page}; color: ${text[1]}; font: 12px 'Segoe UI', 'Open Sans', sans-serif; }
main { display: grid; grid-template-columns: repeat(auto-fill, ${width}px); gap: 24px; align-items: start; }
figure { margin: 0; width: ${width}px; }
figcaption { margin-bottom: 4px; }
.card { background: ${card}; border: 1px solid ${border}; border-radius: 6px; overflow: hidden; box-sizing: border-box; }
.summary { margin: 6px 0 0; }
.ac-pushButton { background: ${button[0]}; color: ${button[1]}; border: 1px solid ${button[2]}; border-radius: 4px; padding: 5px 12px; min-height: 32px; font: 600 14px 'Segoe UI', 'Open Sans', sans-serif; cursor: pointer; }
.ac-pushButton.primary { background: ${primary[0]}; color: ${primary[1]}; border-color: ${primary[0]}; }
.ac-input { width: 100%; min-height: 32px; padding: 4px 8px; border: 1px solid ${button[2]}; border-radius: 4px; background: ${card}; color: ${text[0]}; font: 14px 'Segoe UI', 'Open Sans', sans-serif; box-sizing: border-box; color-scheme: ${theme === 'light' ? 'light' : 'dark'}; }
.ac-multichoiceInput, .ac-choiceSetInput-expanded, .ac-choiceSetInput-multiSelect { border: 0; padding: 0; }
.ac-actionSet { flex-wrap: wrap; row-gap: 8px; }
.ac-selectable { cursor: pointer; }
.ac-selectable:focus-visible, .ac-pushButton:focus-visible { outline: 2px solid ${text[0]}; }
`;
}
