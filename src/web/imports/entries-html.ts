/** What an import does to vendors, sources, investigations, circumstances and risks, as pieces of the page. */
import { cut, type Setting } from '../../cards/drawing.js';
import { conditionText } from '../../domain/risk/condition-text.js';
import {
  changedEntryFields,
  entryCountsOf,
  type EntryCounts,
  type EntryTypes,
  type PlannedEntry,
} from '../../domain/imports/entries-plan.js';
import type { ImportPlan } from '../../domain/imports/import-plan.js';
import type { Localized } from '../../domain/language.js';
import type { Quotation } from '../../domain/measure/measure.js';
import type { Messages } from '../../locales/messages.js';
import { html, type Html } from '../dashboard/html.js';
import { headRow, row } from './plan-table.js';

/** Rows shown one by one; the rest is counted. */
const SHOWN = 200;
/** Characters of a text that a row shows. */
const LONGEST = 300;

type Entries = Pick<ImportPlan, 'entries'>;

const isAny = (counts: EntryCounts): boolean => Object.values(counts).some((count) => count > 0);

export const tellsOfEntries = ({ entries }: Entries): boolean => entries.items.length + entries.unchanged > 0;

export function entryCounts({ entries }: Entries, { entries: words }: Messages['imports']): readonly Html[] {
  const { added, changed } = entryCountsOf(entries);
  return [
    ...(isAny(added) ? [html`<li>${words.added(added)}</li>`] : []),
    ...(isAny(changed) ? [html`<li>${words.changed(changed)}</li>`] : []),
    ...(entries.unchanged > 0 ? [html`<li>${words.unchanged(entries.unchanged)}</li>`] : []),
  ];
}

export function entriesTable({ entries: { items } }: Entries, setting: Setting): Html | false {
  const { imports } = setting.messages;
  if (items.length === 0) return false;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${imports.entries.title}">
      <table class="entries">
        ${headRow(imports.entries.head, imports)}
        <tbody>
          ${items.slice(0, SHOWN).map((one) => rowsOf(one, setting))}
        </tbody>
      </table>
    </div>
    ${items.length > SHOWN && html`<p>${imports.entries.more(items.length - SHOWN)}</p>`}`;
}

function rowsOf(item: PlannedEntry, setting: Setting): readonly Html[] {
  const { imports } = setting.messages;
  const head = imports.entries.called(item.type, item.after.code);
  const { before, after } = fieldsOf(item, setting);
  if (item.before === null) {
    const [called, ...others] = after.filter(([, text]) => text !== '');
    const told = others.map(([key, text]) => `${imports.entries.fields[key]}: ${text}`);
    return [row(head, imports.isNew, '', cut([called?.[1] ?? '', ...told].join('; '), LONGEST))];
  }
  const changed = new Set(changedEntryFields(item));
  const was = new Map(before);
  return after
    .filter(([key]) => changed.has(key))
    .map(([key, text], index) =>
      row(
        index === 0 ? head : '',
        imports.entries.fields[key],
        cut(was.get(key) ?? '', LONGEST) || imports.nothing,
        cut(text, LONGEST) || imports.nothing,
      ),
    );
}

type Field = keyof Messages['imports']['entries']['fields'];
type Fields = readonly (readonly [Field, string])[];
interface BothFields {
  readonly before: Fields;
  readonly after: Fields;
}

function fieldsOf(item: PlannedEntry, setting: Setting): BothFields {
  const both = <Value>(one: { before: Value | null; after: Value }, of: (value: Value) => Fields): BothFields => ({
    before: one.before === null ? [] : of(one.before),
    after: of(one.after),
  });
  switch (item.type) {
    case 'vendor':
      return both(item, vendorFields);
    case 'source':
      return both(item, (one) => sourceFields(one, setting));
    case 'investigation':
      return both(item, (one) => investigationFields(one, setting));
    case 'circumstance':
      return both(item, (one) => circumstanceFields(one, setting));
    case 'risk':
      return both(item, (one) => riskFields(one, setting));
  }
}

const inBoth = ({ nl, en }: Localized): string => (nl === en ? nl : `${nl} / ${en}`);
const quoted = ({ quote, source, place }: Quotation): string => `${quote} (${source}, ${place})`;

const vendorFields = (one: EntryTypes['vendor']): Fields => [
  ['name', one.name],
  ['aliases', one.aliases.join(', ')],
];

const sourceFields = (one: EntryTypes['source'], { messages: { format } }: Setting): Fields => [
  ['title', one.title],
  ['publisher', one.publisher],
  ['published', format.day(one.published)],
  ['reference', one.reference ?? ''],
];

const investigationFields = (one: EntryTypes['investigation'], { messages: { format } }: Setting): Fields => [
  ['title', inBoth(one.title)],
  ['vendor', one.vendor],
  ['products', one.products.join(', ')],
  ['aliases', one.aliases.join(', ')],
  ['source', one.source],
  ['completed', one.completed === null ? '' : format.day(one.completed)],
  ['published', format.day(one.published)],
  ['refersTo', (one.refersTo ?? []).map(({ title }) => inBoth(title)).join(', ')],
];

const circumstanceFields = (one: EntryTypes['circumstance'], { messages: { format } }: Setting): Fields => [
  ['title', inBoth(one.title)],
  ['quotation', quoted(one.quotation)],
  ['gone', one.gone === null ? '' : `${format.day(one.gone.on)} (${one.gone.source})`],
];

const riskFields = (one: EntryTypes['risk'], { messages: { format, words }, language }: Setting): Fields => [
  ['title', inBoth(one.title)],
  ['level', words.levels[one.level]],
  ['quotation', quoted(one.quotation)],
  ['condition', one.condition === null ? '' : conditionText(one.condition.condition, language)],
  [
    'rating',
    one.rating === null ? '' : `${words.levels[one.rating.level]}, ${format.day(one.rating.on)}: ${one.rating.reason}`,
  ],
];
