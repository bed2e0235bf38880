/** The register as a JSON file that people write: parsed into the domain's values, or every fault at once. */
import type { InvestigationCode } from '../register/codes.js';
import type { LocalDate } from '../time/local-date.js';
import type { OrganisationAnswer } from '../organisation/organisation-answer.js';
import type { Register } from '../register/register.js';
import { toCircumstance, toInvestigation, toMeasure, toRisk, toSource, toVendor } from './conversion.js';
import { deadlinesFaults } from './deadline-faults.js';
import { registerFile } from './entries.js';
import { isRecord } from '../is-record.js';
import { formFaults, readEntry, type ReadEntry, type Salvaged } from './reading.js';
import { labelledAnswer, toAnswer, toOrganisation, type AnswerEntry } from './organisations.js';
import {
  answerReferences,
  circumstanceReferences,
  duplicates,
  investigationReferences,
  knownCodes,
  measureReferences,
  riskReferences,
  type Sections,
} from './references.js';
import { levelFaults, stateFaults } from './state-faults.js';

export type RegisterParse =
  | { readonly ok: true; readonly register: Register }
  /** Each names the entry by its code, or by its place where it has none, and the field. */
  | { readonly ok: false; readonly faults: readonly string[] };

/** `json` is the parsed file; its format is described by `data/register.schema.json`. */
export function parseRegister(json: unknown): RegisterParse {
  if (!isRecord(json)) return { ok: false, faults: ['register: must be an object'] };
  const sections = readSections(json);
  const faults = [...frameFaults(json), ...sectionFaults(sections)];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, register: toRegister(sections) };
}

const { shape } = registerFile;

function readSections(json: Readonly<Record<string, unknown>>): Sections {
  const items = (key: string): readonly unknown[] => {
    const list = json[key];
    return Array.isArray(list) ? list : [];
  };
  return {
    vendors: items('vendors').map((raw, at) => readEntry(shape.vendors.element, raw, `vendors[${at}]`)),
    sources: items('sources').map((raw, at) => readEntry(shape.sources.element, raw, `sources[${at}]`)),
    investigations: items('investigations').map((raw, at) =>
      readEntry(shape.investigations.element, raw, `investigations[${at}]`),
    ),
    circumstances: items('circumstances').map((raw, at) =>
      readEntry(shape.circumstances.element, raw, `circumstances[${at}]`),
    ),
    risks: items('risks').map((raw, at) => readEntry(shape.risks.element, raw, `risks[${at}]`)),
    measures: items('measures').map((raw, at) => readEntry(shape.measures.element, raw, `measures[${at}]`)),
    organisations: items('organisations').map((raw, at) =>
      readEntry(shape.organisations.unwrap().element, raw, `organisations[${at}]`),
    ),
    answers: items('answers').map((raw, at) =>
      labelledAnswer(readEntry(shape.answers.unwrap().element, raw, `answers[${at}]`)),
    ),
  };
}

/** What is wrong with the file outside its entries: the format's number, a section that is missing, keys unknown. */
function frameFaults(json: Readonly<Record<string, unknown>>): readonly string[] {
  const frame = Object.fromEntries(
    Object.entries(json).map(([key, value]) => [key, Array.isArray(value) ? [] : value]),
  );
  const result = registerFile.safeParse(frame);
  return result.success ? [] : result.error.issues.flatMap((issue) => formFaults(issue, frame));
}

function sectionFaults(sections: Sections): readonly string[] {
  const known = knownCodes(sections);
  return [
    ...faultsOf(sections.vendors, () => []),
    ...faultsOf(sections.sources, () => []),
    ...faultsOf(sections.investigations, (entry) => investigationReferences(entry, known)),
    ...faultsOf(sections.circumstances, (entry) => circumstanceReferences(entry, known)),
    ...faultsOf(sections.risks, (entry) => [...levelFaults(entry), ...riskReferences(entry, known)]),
    ...faultsOf(sections.measures, (entry) => [
      ...deadlinesFaults(entry),
      ...stateFaults(entry),
      ...measureReferences(entry, known),
    ]),
    ...faultsOf(sections.organisations, () => []),
    ...faultsOf(sections.answers, (entry) => answerReferences(entry, known)),
  ];
}

const faultsOf = <T>(
  entries: readonly ReadEntry<T>[],
  check: (entry: Salvaged<T>) => readonly string[],
): readonly string[] => [
  ...duplicates(entries),
  ...entries.flatMap(({ label, faults, known }) => [...faults, ...check(known)].map((fault) => `${label}: ${fault}`)),
];

/** Only for sections without faults: malformed entries are passed over. */
function toRegister(sections: Sections): Register {
  const investigations = whole(sections.investigations);
  const published = new Map(investigations.map((entry) => [entry.code, entry.published]));
  const publishedOn = (code: InvestigationCode): LocalDate => {
    const day = published.get(code);
    if (day === undefined) throw new TypeError(`no such investigation: ${code}`);
    return day;
  };
  return {
    vendors: whole(sections.vendors).map(toVendor),
    sources: whole(sections.sources).map(toSource),
    investigations: investigations.map(toInvestigation),
    circumstances: whole(sections.circumstances).map(toCircumstance),
    risks: whole(sections.risks).map(toRisk),
    measures: whole(sections.measures).map((entry) => toMeasure(entry, publishedOn)),
    ...organisationsIn(sections),
  };
}

/** Fields of their own only where a file names organisations. */
function organisationsIn({ organisations, answers, measures }: Sections): Pick<Register, 'organisations' | 'answers'> {
  const kept = new Set(whole(measures).flatMap(({ code, confidential }) => (confidential ? [code] : [])));
  const toOwn = (entry: AnswerEntry): OrganisationAnswer =>
    kept.has(entry.measure) ? { ...toAnswer(entry), confidential: true } : toAnswer(entry);
  return {
    ...(organisations.length === 0 ? {} : { organisations: whole(organisations).map(toOrganisation) }),
    ...(answers.length === 0 ? {} : { answers: whole(answers).map(toOwn) }),
  };
}

const whole = <T>(entries: readonly ReadEntry<T>[]): readonly T[] =>
  entries.flatMap(({ entry }) => (entry === null ? [] : [entry]));
