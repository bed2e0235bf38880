/** A vendor, a document or an investigation: what it is, what rests on it, and what can be added to it. */
import type { ActionRequest } from '../../actions/requests.js';
import type {
  InvestigationOutcome,
  SourceOutcome,
  TakenBackOutcome,
  VendorOutcome,
} from '../../domain/outcome/catalogue-outcome.js';
import { catalogueCode } from '../../domain/register/codes.js';
import { inLanguage } from '../../domain/language.js';
import type { Criterion } from '../../domain/query/query.js';
import type { Circumstance, Investigation } from '../../domain/register/register.js';
import { backButton, cut, NO_CLICK, requestButton, type Button, type Drawing, type Setting } from '../drawing.js';
import { formButton, mayFillIn } from '../measure/measure-actions.js';
import { nameOf } from '../change/change-list.js';
import { sentences } from '../parts/sentences.js';
import { requestClick, wayTo } from '../verbs.js';
import { entryRequest } from './entry-request.js';

interface Fact {
  readonly label: string;
  readonly value: string;
  /** What it leads to. */
  readonly request?: ActionRequest;
}

interface Told {
  readonly heading: string;
  /** Empty where it has none that people know it by. */
  readonly code: string;
  readonly name: string;
  readonly facts: readonly (Fact | null)[];
  /** What rests on it, each as what it leads to. */
  readonly rows: readonly Button[];
  readonly note?: string;
  readonly buttons: readonly Button[];
}

export function drawVendor({ vendor, investigations, measures }: VendorOutcome, setting: Setting): Drawing {
  const { entries } = setting.messages;
  const here: ActionRequest = entryRequest({ type: 'vendor', own: vendor.code });
  const rows = [
    ...investigationRows(investigations, here, setting),
    ...measuresRow(measures, { field: 'vendor', anyOf: [vendor.code] }, here, setting),
  ];
  return entryDrawing(
    {
      heading: entries.kinds.vendor,
      code: '',
      name: vendor.name,
      facts: [listed(entries.aliases, vendor.aliases, setting)],
      rows,
      note: rows.length === 0 ? entries.nothing.vendor : '',
      buttons: [
        ...adding('addInvestigation', entries.add.investigation, { vendor: vendor.code }, setting),
        ...adding('addSource', entries.add.source, {}, setting),
        ...changing('editVendor', catalogueCode('vendor', vendor.code), setting),
      ],
    },
    setting,
  );
}

export function drawSource({ source, investigations, measures }: SourceOutcome, setting: Setting): Drawing {
  const { entries, format } = setting.messages;
  const here = entryRequest({ type: 'source', own: source.code });
  const rows = [
    ...investigationRows(investigations, here, setting),
    ...measuresRow(measures, { field: 'source', anyOf: [source.code] }, here, setting),
  ];
  return entryDrawing(
    {
      heading: entries.kinds.source,
      code: '',
      name: source.title,
      facts: [
        { label: entries.publisher, value: source.publisher },
        { label: entries.published, value: format.day(source.published) },
        source.reference === null ? null : { label: entries.reference, value: source.reference },
      ],
      rows,
      note: rows.length === 0 ? entries.nothing.source : '',
      buttons: [
        ...adding('addInvestigation', entries.add.investigation, { source: source.code }, setting),
        ...adding('addMeasure', entries.add.measure, { source: source.code }, setting),
        ...changing('editSource', catalogueCode('source', source.code), setting),
      ],
    },
    setting,
  );
}

export function drawInvestigation(outcome: InvestigationOutcome, setting: Setting): Drawing {
  const { investigation, measures, risks, circumstances } = outcome;
  const { messages, language } = setting;
  const { entries } = messages;
  const { code } = investigation;
  const here = entryRequest({ type: 'investigation', own: code });
  const rows = [
    ...risksRow(code, risks, here, setting),
    ...measuresRow(measures, { field: 'investigation', anyOf: [code] }, here, setting),
    ...circumstances.slice(0, setting.detail.rows).map((one) => circumstanceRow(one, here, setting)),
  ];
  const known = { investigation: code, source: investigation.source };
  return entryDrawing(
    {
      heading: entries.kinds.investigation,
      code,
      name: inLanguage(investigation.title, language),
      facts: factsOf(outcome, setting),
      rows,
      note: rows.length === 0 ? entries.nothing.investigation : '',
      buttons: [
        ...adding('addRisk', entries.add.risk, known, setting),
        ...adding('addMeasure', entries.add.measure, known, setting),
        ...adding('addCircumstance', entries.add.circumstance, known, setting),
        ...changing('editInvestigation', catalogueCode('investigation', code), setting),
      ],
    },
    setting,
  );
}

function factsOf({ investigation, vendor, source }: InvestigationOutcome, setting: Setting): Told['facts'] {
  const { entries, format } = setting.messages;
  const { products, aliases, completed, published } = investigation;
  return [
    vendor === null
      ? null
      : { label: entries.vendor, value: vendor.name, request: entryRequest({ type: 'vendor', own: vendor.code }) },
    listed(entries.products, products, setting),
    listed(entries.aliases, aliases, setting),
    source === null
      ? null
      : {
          label: entries.source,
          value: entries.sourceOn(source.title, format.day(source.published)),
          request: entryRequest({ type: 'source', own: source.code }),
        },
    completed === null ? null : { label: entries.completed, value: format.day(completed) },
    { label: entries.published, value: format.day(published) },
  ];
}

/** What was added by mistake, and is in no list any more. */
export function drawTakenBack({ subject, title, investigation }: TakenBackOutcome, setting: Setting): Drawing {
  const { messages, language, detail } = setting;
  const { entries } = messages;
  const code = nameOf(subject, setting);
  const name = cut(inLanguage(title, language) ?? '', detail.title);
  const what = name === '' ? '' : investigation === null ? name : `${code} (${name})`;
  return entryDrawing(
    {
      heading: entries.takenBack,
      code: '',
      name: what === '' ? entries.unknown : entries.takenBackDetail(what),
      facts: [],
      rows: [],
      buttons:
        investigation === null
          ? []
          : [requestButton(messages.buttons.open(investigation), entryOf(investigation), setting)],
    },
    setting,
  );
}

const entryOf = (own: Investigation['code']): ActionRequest => entryRequest({ type: 'investigation', own });

function entryDrawing({ heading, code, name, facts, rows, note = '', buttons }: Told, setting: Setting): Drawing {
  const { detail } = setting;
  const title = cut(name, detail.text);
  const said = facts.flatMap((fact) => (fact === null ? [] : [{ ...fact, value: cut(fact.value, detail.text) }]));
  const shown = rows.slice(0, detail.rows * ROWS_PER_ROW);
  return {
    template: 'entry',
    data: {
      heading,
      code,
      name: code === '' ? title : `  ${title}`,
      facts: said.map((fact) => factShown(fact, setting)),
      rows: shown,
      note,
      hasNote: note !== '',
    },
    summary: sentences(
      `${heading}: ${[code, title].filter((part) => part !== '').join(' ')}`,
      ...said.map(({ label, value }) => `${label}: ${value}`),
      ...shown.map((row) => row.title),
      note,
    ),
    buttons: [...backButton(setting), ...buttons],
  };
}
/** Lines that lead on, for each row that a list may have. */
const ROWS_PER_ROW = 2;

const factShown = ({ label, value, request }: Fact, { language, way }: Setting) => ({
  label,
  value,
  leads: request !== undefined,
  ...(request === undefined ? NO_CLICK : requestClick(request, language, way)),
});

const listed = (label: string, values: readonly string[], { detail }: Setting): Fact | null =>
  values.length === 0 ? null : { label, value: cut(values.join(', '), detail.text) };

const investigationRows = (all: readonly Investigation[], here: ActionRequest, setting: Setting): readonly Button[] =>
  all
    .slice(0, setting.detail.rows)
    .map(({ code, title }) =>
      rowTo(`${code}  ${cut(inLanguage(title, setting.language), setting.detail.title)}`, entryOf(code), here, setting),
    );

function measuresRow(count: number, criterion: Criterion, here: ActionRequest, setting: Setting): readonly Button[] {
  if (count === 0) return [];
  const request: ActionRequest = { action: 'listMeasures', input: { query: { criteria: [criterion] }, offset: 0 } };
  return [rowTo(setting.messages.entries.measures(count), request, here, setting)];
}

function risksRow(
  code: Investigation['code'],
  count: number,
  here: ActionRequest,
  setting: Setting,
): readonly Button[] {
  if (count === 0) return [];
  const request: ActionRequest = { action: 'listRisks', input: { query: { investigation: [code] }, offset: 0 } };
  return [rowTo(setting.messages.entries.risks(count), request, here, setting)];
}

const circumstanceRow = ({ code, title }: Circumstance, here: ActionRequest, setting: Setting): Button =>
  rowTo(
    `${code}  ${cut(inLanguage(title, setting.language), setting.detail.title)}`,
    { action: 'showCircumstance', input: { circumstanceId: code } },
    here,
    setting,
  );

const rowTo = (title: string, request: ActionRequest, here: ActionRequest, { language }: Setting): Button => ({
  title,
  ...requestClick(request, language, wayTo(here)),
});

type Form = Parameters<typeof formButton>[0];
type Subject = Parameters<typeof formButton>[1];
type Values = Parameters<typeof formButton>[3];

const adding = (form: Form, title: string, values: Values, setting: Setting): readonly Button[] =>
  mayFillIn(form, setting) ? [{ ...formButton(form, null, setting, values), title }] : [];

const changing = (form: Form, subject: Subject, setting: Setting): readonly Button[] =>
  mayFillIn(form, setting) ? [{ ...formButton(form, subject, setting), title: setting.messages.entries.change }] : [];
