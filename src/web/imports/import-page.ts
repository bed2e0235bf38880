/** The page on which a file is imported; what comes of it is put into it as it arrives. */
import { MOST_BYTES, MOST_CHANGES } from '../../domain/imports/import-input.js';
import type { Language } from '../../domain/language.js';
import type { Messages } from '../../locales/messages.js';
import { localeFor } from '../../locales/locale.js';
import { html } from '../dashboard/html.js';
import { IMPORT_PATH } from './import-link.js';

const MEGABYTE = 1_000_000;

export function importPage(language: Language): string {
  const { imports } = localeFor(language);
  const page = html`<html lang="${language}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>${imports.title} · Nakoming</title>
      <link rel="icon" href="data:," />
      <link rel="stylesheet" href="${IMPORT_PATH}/import.css" />
      <script src="${IMPORT_PATH}/import.js" defer></script>
    </head>
    <body>
      <main>
        <h1>${imports.title}</h1>
        <p>${imports.intro}</p>
        <noscript><p class="warning">${imports.noScript}</p></noscript>
        <form id="choose" data-said="${JSON.stringify(saidOf(imports))}">
          <p>
            <label for="file">${imports.file}</label>
            <input
              id="file"
              name="file"
              type="file"
              accept=".xlsx,.csv,.json,.txt"
              aria-describedby="limits"
              required
            />
          </p>
          <p id="limits" class="small">${imports.limits(MOST_BYTES / MEGABYTE, MOST_CHANGES)}</p>
          <p><button id="look" type="submit">${imports.look}</button></p>
        </form>
        <div id="working" hidden>
          <progress id="bar" aria-labelledby="status"></progress>
          <button id="stop" type="button">${imports.cancel}</button>
        </div>
        <p id="status" role="status" aria-live="polite"></p>
        <section id="result"></section>
        <p id="decide" hidden>
          <button id="run" type="button">${imports.run}</button>
          <button id="leave" type="button" class="second">${imports.cancel}</button>
        </p>
        <p id="faults" hidden></p>
      </main>
    </body>
  </html>`;
  return `<!doctype html>\n${page.markup}\n`;
}

/** What the page says by itself. */
const saidOf = (imports: Messages['imports']) => ({
  chooseFirst: imports.chooseFirst,
  uploading: imports.uploading,
  cancelled: imports.cancelled,
  lost: imports.lost,
  again: imports.refused.again,
  faultsFile: imports.faultsFile,
  faultsFileName: imports.faultsFileName,
});
