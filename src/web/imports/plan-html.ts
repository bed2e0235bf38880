/** What an import will do, or did, as pieces of the page. */
import type { Setting } from '../../cards/drawing.js';
import { entryCountsOf } from '../../domain/imports/entries-plan.js';
import { FAULTS_SHOWN, type FileRefusal } from '../../domain/imports/import-input.js';
import {
  changedFields,
  countsOf,
  isToDo,
  owedCountsOf,
  type ImportPlan,
  type PlannedMeasure,
} from '../../domain/imports/import-plan.js';
import { inLanguage } from '../../domain/language.js';
import type { Messages } from '../../locales/messages.js';
import { html, type Html } from '../dashboard/html.js';
import { entriesTable, entryCounts, tellsOfEntries } from './entries-html.js';
import { faultWords } from './fault-words.js';
import { fieldWords } from './field-words.js';
import { owedCounts, owedTable, tellsOfOwed } from './owed-html.js';
import { headRow, row } from './plan-table.js';

/** Measures shown one by one; the rest is counted. */
const MEASURES_SHOWN = 200;

type Doing = Exclude<PlannedMeasure, { readonly type: 'unchanged' }>;
const isDoing = (one: PlannedMeasure): one is Doing => one.type !== 'unchanged';

export function planHtml(plan: ImportPlan, moved: boolean, setting: Setting): Html {
  const { imports } = setting.messages;
  const doing = plan.measures.filter(isDoing);
  if (plan.faultCount > 0) return html`${faultsHtml(plan, setting.messages)}${ignoredHtml(plan, imports)}`;
  return html`<h2 tabindex="-1">${imports.preview}</h2>
    ${moved && html`<p class="warning">${imports.moved}</p>`} ${plan.first && html`<p>${imports.first}</p>`}
    ${countsHtml(plan, imports)} ${ignoredHtml(plan, imports)} ${!isToDo(plan) && html`<p>${imports.nothingToDo}</p>`}
    ${entriesTable(plan, setting)} ${doing.length > 0 && tableOf(doing, setting)} ${owedTable(plan, setting)}`;
}

/** A file of other things alone says nothing of measures. */
const tellsOfMeasures = (plan: ImportPlan): boolean =>
  plan.measures.length > 0 || !(tellsOfOwed(plan) || tellsOfEntries(plan));

function countsHtml(plan: ImportPlan, imports: Messages['imports']): Html {
  const { added, changed, unchanged } = countsOf(plan);
  const measures = html`<li>${imports.added(added)}</li>
    <li>${imports.changed(changed)}</li>
    <li>${imports.unchanged(unchanged)}</li>`;
  return html`<ul class="counts">
    ${entryCounts(plan, imports)} ${tellsOfMeasures(plan) && measures} ${owedCounts(plan, imports)}
  </ul>`;
}

const ignoredHtml = ({ ignored }: ImportPlan, imports: Messages['imports']): Html | false =>
  ignored.length > 0 && html`<p class="warning">${imports.ignored(ignored)}</p>`;

function tableOf(doing: readonly Doing[], setting: Setting): Html {
  const { imports } = setting.messages;
  const shown = doing.slice(0, MEASURES_SHOWN);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${imports.preview}">
      <table>
        ${headRow(imports.code, imports)}
        <tbody>
          ${shown.map((one) => rowsOf(one, setting))}
        </tbody>
      </table>
    </div>
    ${doing.length > shown.length && html`<p>${imports.moreRows(doing.length - shown.length)}</p>`}`;
}

/** Of what is, was or becomes confidential, no more than its code: the link to this page went through Teams. */
function rowsOf(one: Doing, setting: Setting): readonly Html[] {
  const { imports } = setting.messages;
  const { code } = one.after;
  const isSecret = one.after.confidential || (one.type === 'changed' && one.before.confidential);
  if (isSecret) return [row(code, imports.confidential, '', '')];
  if (one.type === 'new') {
    return [
      row(
        code,
        imports.isNew,
        '',
        `${inLanguage(one.after.title, setting.language)} — ${fieldWords('deadlines', one.after, setting)}`,
      ),
    ];
  }
  return changedFields(one.before, one.after).map((key, index) =>
    row(
      index === 0 ? code : '',
      imports.fields[key] ?? key,
      fieldWords(key, one.before, setting) || imports.nothing,
      fieldWords(key, one.after, setting) || imports.nothing,
    ),
  );
}

function faultsHtml({ faults, faultCount }: ImportPlan, messages: Messages): Html {
  const { imports } = messages;
  const shown = faults.slice(0, FAULTS_SHOWN).map((one) => faultWords(one, messages));
  const hasSheets = shown.some(({ sheet }) => sheet !== '');
  return html`<h2 tabindex="-1">${imports.faultsTitle(faultCount)}</h2>
    <p>${imports.faultsIntro} ${faultCount > shown.length && imports.faultsShown(shown.length)}</p>
    <div class="scroll" tabindex="0" role="region" aria-label="${imports.faultsTitle(faultCount)}">
      <table>
        <thead>
          <tr>
            ${hasSheets && html`<th scope="col">${imports.sheet}</th>`}
            <th scope="col">${imports.row}</th>
            <th scope="col">${imports.column}</th>
            <th scope="col">${imports.fault}</th>
          </tr>
        </thead>
        <tbody>
          ${shown.map(
            ({ sheet, row: at, column, text }) =>
              html`<tr>
                ${hasSheets && html`<td>${sheet}</td>`}
                <td>${at}</td>
                <td>${column}</td>
                <td>${text}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

export const refusalHtml = (refusal: FileRefusal, detail: string, { imports }: Messages): Html =>
  html`<h2 tabindex="-1">${imports.refusedTitle}</h2>
    <p>${imports.refusals[refusal](detail)}</p>`;

export const problemHtml = (title: string, text: string): Html =>
  html`<h2 tabindex="-1">${title}</h2>
    <p>${text}</p>`;

export interface Done {
  readonly plan: ImportPlan;
  readonly records: { readonly first: number; readonly last: number } | null;
  readonly again: boolean;
  /** The address of the file of these changes; null where there is none. */
  readonly changes: string | null;
}

export function doneHtml({ plan, records, again, changes }: Done, { imports }: Messages): Html {
  return html`<h2 tabindex="-1">${imports.done}</h2>
    ${again ? html`<p>${imports.doneAgain}</p>` : whatWasDone(plan, imports)}
    ${records !== null && html`<p>${imports.undo(records.first, records.last)}</p>`}
    ${records !== null && changes !== null && html`<p><a href="${changes}">${imports.undoFile}</a></p>`}`;
}

function whatWasDone(plan: ImportPlan, imports: Messages['imports']): readonly Html[] {
  const { added, changed } = countsOf(plan);
  const owed = owedCountsOf(plan);
  const entries = entryCountsOf(plan.entries);
  return [
    ...(tellsOfEntries(plan) ? [html`<p>${imports.entries.done(entries.added, entries.changed)}</p>`] : []),
    ...(tellsOfMeasures(plan) ? [html`<p>${imports.doneText(added, changed)}</p>`] : []),
    ...(tellsOfOwed(plan) ? [html`<p>${imports.owed.done(owed.added, owed.changed)}</p>`] : []),
  ];
}
