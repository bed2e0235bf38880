/** What stands around every page: its head, the way to the content, how it is shown and where it comes from. */
import { LANGUAGES } from '../../domain/language.js';
import { LANGUAGE_NAMES } from '../../locales/language-names.js';
import { localeFor } from '../../locales/locale.js';
import type { Messages } from '../../locales/messages.js';
import { THEMES, type Asked, type Manner } from './address.js';
import type { Assets } from './assets.js';
import { html, type Html } from './html.js';

export interface Frame {
  readonly title: string;
  readonly asked: Asked;
  readonly body: Html;
  readonly assets: Assets;
  /** The same page, shown otherwise; null where there is nothing to choose. */
  readonly linkTo: ((manner: Manner) => string) | null;
  /** At the foot of the page. */
  readonly note?: string;
  /** Besides the stylesheet: what signs in. */
  readonly scripts?: readonly string[];
}

/** A whole document. */
export function framed({ title, asked: { manner }, body, assets, linkTo, note, scripts = [] }: Frame): string {
  const { language, theme } = manner;
  const { dashboard } = localeFor(language);
  const page = html`<html lang="${language}" ${theme !== null && html` data-theme="${theme}"`}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>${title} · ${dashboard.name}</title>
      <link rel="icon" href="data:," />
      <link rel="stylesheet" href="${assets.address('dashboard.css')}" />
      ${scripts.map((script) => html`<script src="${script}" defer></script>`)}
    </head>
    <body>
      <a class="skip" href="#content">${dashboard.skip}</a>
      <header class="top">
        <p class="brand">${dashboard.name}</p>
        ${linkTo !== null && look(manner, linkTo, dashboard)}
      </header>
      <main id="content" tabindex="-1">${body}</main>
      <footer>${note !== undefined && html`<p>${note}</p>`}</footer>
    </body>
  </html>`;
  return `<!doctype html>\n${page.markup}\n`;
}

/** The language and the colours, each as a link to the same page. */
function look(manner: Manner, linkTo: (manner: Manner) => string, { look: say }: Messages['dashboard']): Html {
  const { language, theme } = manner;
  const others = LANGUAGES.filter((one) => one !== language);
  const themes = [null, ...THEMES].map((one) => {
    const name = one === null ? say.own : say.themes[one];
    return html`<li>
      ${
        one === theme
          ? html`<span aria-current="true">${name}</span>`
          : html`<a href="${linkTo({ ...manner, theme: one })}">${name}</a>`
      }
    </li>`;
  });
  return html`<nav aria-label="${say.heading}" class="look">
    <ul>
      ${themes}
    </ul>
    ${others.map(
      (one) =>
        html`<a
          class="language"
          lang="${one}"
          hreflang="${one}"
          href="${linkTo({ ...manner, language: one, chosen: true })}"
          >${LANGUAGE_NAMES[one]}</a
        >`,
    )}
  </nav>`;
}
