/** What an import does to organisations and to what they said, as pieces of the page. */
import { cut, type Setting } from '../../cards/drawing.js';
import { isSame } from '../../domain/measure/as-of.js';
import { owedCountsOf, type ImportPlan, type OwedCounts } from '../../domain/imports/import-plan.js';
import type { Organisation } from '../../domain/organisation/organisation.js';
import type { OrganisationAnswer } from '../../domain/organisation/organisation-answer.js';
import type { PlannedItem } from '../../domain/organisation-table/plan.js';
import type { Messages } from '../../locales/messages.js';
import { html, type Html } from '../dashboard/html.js';
import { headRow, row } from './plan-table.js';

/** Items shown one by one; the rest is counted. */
const SHOWN = 200;
/** Characters of a text that a row shows. */
const LONGEST = 300;

type Owed = Pick<ImportPlan, 'owed'>;

const isAny = ({ organisations, answers }: OwedCounts): boolean => organisations + answers > 0;

export const tellsOfOwed = ({ owed }: Owed): boolean => owed.items.length + owed.already > 0;

export function owedCounts(plan: Owed, { owed }: Messages['imports']): readonly Html[] {
  const { added, changed } = owedCountsOf(plan);
  return [
    ...(isAny(added) ? [html`<li>${owed.added(added)}</li>`] : []),
    ...(isAny(changed) ? [html`<li>${owed.changed(changed)}</li>`] : []),
    ...(plan.owed.already > 0 ? [html`<li>${owed.unchanged(plan.owed.already)}</li>`] : []),
  ];
}

export function owedTable({ owed: { items } }: Owed, setting: Setting): Html | false {
  const { imports } = setting.messages;
  const { owed } = imports;
  if (items.length === 0) return false;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${owed.title}">
      <table class="names">
        ${headRow(owed.head, imports)}
        <tbody>
          ${items.slice(0, SHOWN).map((one) => rowsOf(one, setting))}
        </tbody>
      </table>
    </div>
    ${items.length > SHOWN && html`<p>${owed.more(items.length - SHOWN)}</p>`}`;
}

/** Of a confidential measure no more than its code: the link to this page went through Teams. */
function rowsOf(item: PlannedItem, setting: Setting): readonly Html[] {
  const { imports } = setting.messages;
  if (item.type === 'answer' && (item.after.confidential || item.before?.confidential))
    return [row(item.after.measure, imports.confidential, '', '')];
  const head = item.type === 'answer' ? imports.owed.answerOf(item.after.measure, item.name) : item.after.name;
  const [before, after] = [
    item.before === null ? [] : fieldsOf(item, 'before', setting),
    fieldsOf(item, 'after', setting),
  ];
  if (item.before === null) {
    const told = after.filter(([key, text]) => key !== 'name' && text !== '').map(([, text]) => text);
    return [row(head, imports.isNew, '', cut(told.join('; '), LONGEST))];
  }
  return after
    .map(([key, text], index) => ({ key, text, was: before[index]?.[1] ?? '' }))
    .filter(({ text, was }) => !isSame(text, was))
    .map(({ key, text, was }, index) =>
      row(
        index === 0 ? head : '',
        imports.owed.fields[key],
        cut(was, LONGEST) || imports.nothing,
        cut(text, LONGEST) || imports.nothing,
      ),
    );
}

type Field = keyof Messages['imports']['owed']['fields'];
type Fields = readonly (readonly [Field, string])[];

function fieldsOf(item: PlannedItem, side: 'before' | 'after', setting: Setting): Fields {
  if (item.type === 'answer') {
    const answer = item[side];
    return answer === null ? [] : answerFields(answer, setting);
  }
  const organisation = item[side];
  return organisation === null ? [] : organisationFields(organisation, setting);
}

const organisationFields = (one: Organisation, { messages: { tables, format }, names }: Setting): Fields => [
  ['name', one.name],
  ['aliases', one.aliases.join(', ')],
  ['group', tables.groups[one.group]],
  ['contact', one.contact === null ? '' : (names.person(one.contact) ?? one.contact)],
  ['from', one.from === null ? '' : format.day(one.from)],
  ['endedOn', one.endedOn === null ? '' : format.day(one.endedOn)],
];

const answerFields = (one: OrganisationAnswer, { messages: { tables, format } }: Setting): Fields => [
  ['answer', one.answer === null ? '' : tables.answers[one.answer]],
  ['on', format.day(one.on)],
  ['by', one.by ?? ''],
  ['note', one.note ?? ''],
  ['link', one.link ?? ''],
];
