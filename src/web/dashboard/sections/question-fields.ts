/** A question as fields of a form: one for each common filter; what has another form goes along as it is. */
import type { Choices } from '../../../actions/dashboard/outcomes.js';
import { isHomeParty } from '../../../domain/register/codes.js';
import { inLanguage } from '../../../domain/language.js';
import { MEASURE_STATES } from '../../../domain/measure/measure.js';
import type { Criterion } from '../../../domain/query/query.js';
import { RISK_LEVELS } from '../../../domain/risk/risk.js';
import { DERIVED_WORDS } from '../../../domain/measure/words.js';
import { capital } from '../../../locales/write.js';
import { writeCriterion } from '../criterion-address.js';
import { html, type Html } from '../html.js';
import { plainText } from '../pairs.js';
import type { View } from '../view.js';

/** What a form can set. */
interface Field {
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly [value: string, name: string])[];
}

/** The filters that a form can set, as they are set now, and how the page is shown. */
export function questionFields(view: View, choices: Choices): Html {
  const { filters } = view.setting.messages.dashboard;
  const fields = fieldsOf(view, choices);
  const simple = new Map<string, string>();
  const others: string[] = [];
  for (const criterion of view.asked.query.criteria) sort(criterion, fields, simple, others);
  return html`${others.map(hidden)}${mannerFields(view)}
    ${fields.map((field) => select(field, simple.get(field.name) ?? '', filters.all))}
    <label class="field"
      ><span>${filters.text}</span><input type="search" name="text" maxlength="200" value="${simple.get('text') ?? ''}"
    /></label>`;
}

function sort(criterion: Criterion, fields: readonly Field[], simple: Map<string, string>, others: string[]): void {
  const pair = writeCriterion(criterion);
  const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
  const own =
    name === 'text' || fields.some((field) => field.name === name && field.options.some(([one]) => one === value));
  if (own && !simple.has(name)) simple.set(name, plainText(value));
  else others.push(pair);
}

/** A form encodes what it sends: the value stands in it as it is meant. */
export function hidden(pair: string): Html {
  const at = pair.indexOf('=');
  return html`<input type="hidden" name="${pair.slice(0, at)}" value="${plainText(pair.slice(at + 1))}" />`;
}

function mannerFields({ asked: { manner } }: View): readonly Html[] {
  const pairs = [
    ...(manner.chosen ? [`lang=${manner.language}`] : []),
    ...(manner.theme === null ? [] : [`theme=${manner.theme}`]),
  ];
  return pairs.map(hidden);
}

const select = ({ name, label, options }: Field, chosen: string, all: string): Html =>
  html`<label class="field"
    ><span>${label}</span
    ><select name="${name}">
      <option value="">${all}</option>
      ${options.map(([value, text]) => html`<option value="${value}" ${value === chosen && html` selected`}>${text}</option>`)}
    </select></label
  >`;

function fieldsOf({ setting }: View, { catalogue, years, obligors }: Choices): readonly Field[] {
  const { messages, names, language } = setting;
  const { filters } = messages.dashboard;
  const { words } = messages;
  const parties = obligors.flatMap(({ key }) => key ?? []);
  const party = (code: string) => capital(isHomeParty(code) ? words.parties[code] : names.vendor(code));
  return [
    { name: 'vendor', label: filters.vendor, options: catalogue.vendors.map(({ code, name }) => [code, name]) },
    { name: 'obligor', label: filters.obligor, options: parties.map((code) => [code, party(code)]) },
    { name: 'word', label: filters.word, options: DERIVED_WORDS.map((word) => [word, words.derived[word]]) },
    { name: 'state', label: filters.state, options: MEASURE_STATES.map((state) => [state, words.states[state]]) },
    { name: 'period', label: filters.year, options: years.map((year) => [year, year]) },
    { name: 'riskLevel', label: filters.riskLevel, options: RISK_LEVELS.map((level) => [level, words.levels[level]]) },
    {
      name: 'investigation',
      label: filters.investigation,
      options: catalogue.investigations
        .slice(0, MOST_OPTIONS)
        .map(({ code, title }) => [code, `${code} · ${inLanguage(title, language)}`]),
    },
  ];
}

/** Investigations in the list: a longer one is not read, and a question in chat or in the address takes any. */
const MOST_OPTIONS = 200;
