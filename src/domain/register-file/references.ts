/** Faults between entries: codes that are used twice, that nothing has, or that do not fit what they name. */
import {
  investigationOf,
  type CircumstanceCode,
  type InvestigationCode,
  type MeasureCode,
  type RiskCode,
} from '../register/codes.js';
import { isMessageSource } from '../register/message-source.js';
import type {
  CircumstanceEntry,
  ConditionEntry,
  InvestigationEntry,
  MeasureEntry,
  RiskEntry,
  SourceEntry,
  VendorEntry,
} from './entries.js';
import type { AnswerEntry, OrganisationEntry } from './organisations.js';
import type { ReadEntry, Salvaged } from './reading.js';

/** Every entry of a file, malformed ones included. */
export interface Sections {
  readonly vendors: readonly ReadEntry<VendorEntry>[];
  readonly sources: readonly ReadEntry<SourceEntry>[];
  readonly investigations: readonly ReadEntry<InvestigationEntry>[];
  readonly circumstances: readonly ReadEntry<CircumstanceEntry>[];
  readonly risks: readonly ReadEntry<RiskEntry>[];
  readonly measures: readonly ReadEntry<MeasureEntry>[];
  readonly organisations: readonly ReadEntry<OrganisationEntry>[];
  readonly answers: readonly ReadEntry<AnswerEntry>[];
}

/** The codes of each section, those of malformed entries included, so that a fault is told once and at its place. */
export interface Known {
  readonly has: Readonly<Record<keyof Sections, ReadonlySet<string>>>;
  readonly vendorOf: ReadonlyMap<string, string>;
}

export function knownCodes(sections: Sections): Known {
  const codes = (entries: readonly ReadEntry<unknown>[]) => new Set(entries.map(({ label }) => label));
  return {
    has: {
      vendors: codes(sections.vendors),
      sources: codes(sections.sources),
      investigations: codes(sections.investigations),
      circumstances: codes(sections.circumstances),
      risks: codes(sections.risks),
      measures: codes(sections.measures),
      organisations: codes(sections.organisations),
      answers: codes(sections.answers),
    },
    vendorOf: new Map(
      sections.investigations.flatMap(({ known: { code, vendor } }) =>
        code && vendor ? [[code, vendor] as const] : [],
      ),
    ),
  };
}

/** Labels that several entries of a section share: "OW20-V1: code: is used twice or more, by measures[0] and measures[4]". */
export function duplicates(entries: readonly ReadEntry<unknown>[]): readonly string[] {
  const places = new Map<string, string[]>();
  for (const { label, place } of entries) {
    const known = places.get(label);
    if (known) known.push(place);
    else places.set(label, [place]);
  }
  return [...places]
    .filter(([, shared]) => shared.length > 1)
    .map(([label, shared]) => `${label}: code: is used more than once, by ${shared.join(' and ')}`);
}

/** A message in a chat is no document, and stands in no list of them. */
const absentSource = (field: string, code: string | null | undefined, known: ReadonlySet<string>): readonly string[] =>
  typeof code === 'string' && isMessageSource(code) ? [] : absent(field, code, known);

const absent = (field: string, code: string | null | undefined, codes: ReadonlySet<string>): readonly string[] =>
  code === null || code === undefined || codes.has(code) ? [] : [`${field}: ${code} is not in the register`];

const twice = (field: string, codes: readonly (string | undefined)[]): readonly string[] =>
  [...new Set(codes.filter((code, index) => code !== undefined && codes.indexOf(code) < index))].map(
    (code) => `${field}: ${code} is named more than once`,
  );

function itemFaults(code: MeasureCode | RiskCode | CircumstanceCode | undefined, { has }: Known): readonly string[] {
  if (code === undefined) return [];
  const investigation = investigationOf(code);
  return has.investigations.has(investigation) ? [] : [`code: investigation ${investigation} is not in the register`];
}

export const investigationReferences = (entry: Salvaged<InvestigationEntry>, { has }: Known): readonly string[] => [
  ...absent('vendor', entry.vendor, has.vendors),
  ...absentSource('source', entry.source, has.sources),
];

export const circumstanceReferences = (entry: Salvaged<CircumstanceEntry>, known: Known): readonly string[] => [
  ...itemFaults(entry.code, known),
  ...absentSource('source', entry.source, known.has.sources),
];

export const riskReferences = (entry: Salvaged<RiskEntry>, known: Known): readonly string[] => [
  ...itemFaults(entry.code, known),
  ...absentSource('source', entry.source, known.has.sources),
  ...absentSource('condition.source', entry.condition?.source, known.has.sources),
  ...(entry.condition?.when ? named(entry.condition.when) : []).flatMap((code) =>
    absent('condition', code, known.has.measures),
  ),
];

/** Every measure that a condition names, each once. */
function named(node: Salvaged<ConditionEntry>): readonly string[] {
  const parts = [...(node.all ?? []), ...(node.any ?? [])].flatMap((part) => (part ? named(part) : []));
  const own = [node.verified, node.share?.measure].flatMap((code) => (code === undefined ? [] : [code]));
  return [...new Set([...own, ...parts])];
}

export const measureReferences = (entry: Salvaged<MeasureEntry>, known: Known): readonly string[] => [
  ...itemFaults(entry.code, known),
  ...obligorFaults(entry, known),
  ...absentSource('source', entry.source, known.has.sources),
  ...(entry.risks ?? []).flatMap((code) => absent('risks', code, known.has.risks)),
  ...twice('risks', entry.risks ?? []),
  ...absentSource('deadline.source', entry.deadline?.source, known.has.sources),
  ...(entry.laterDeadlines ?? []).flatMap((later, index) =>
    absentSource(`laterDeadlines[${index}].source`, later?.source, known.has.sources),
  ),
  ...blockerFaults(entry, known),
  ...contradictionFaults(entry, known),
];

/** V is owed by the vendor of the investigation, O by the organisations, S by SLM. */
function obligorFaults({ code, obligor }: Salvaged<MeasureEntry>, { vendorOf }: Known): readonly string[] {
  if (code === undefined || obligor === undefined) return [];
  const investigation: InvestigationCode = investigationOf(code);
  const letter = code.charAt(investigation.length + 1);
  const expected = letter === 'O' ? 'organisations' : letter === 'S' ? 'slm' : vendorOf.get(investigation);
  if (expected === undefined || expected === obligor) return [];
  return [`obligor: is ${obligor}, yet ${letter} in the code says ${expected}`];
}

export const answerReferences = (
  { measure, organisation }: Salvaged<AnswerEntry>,
  { has }: Known,
): readonly string[] => [
  ...absent('measure', measure, has.measures),
  ...absent('organisation', organisation, has.organisations),
];

function blockerFaults(
  { code, blockedBy = [], lapsesWith, supersededBy }: Salvaged<MeasureEntry>,
  { has }: Known,
): readonly string[] {
  const codes = blockedBy.map((blocker) => blocker?.code);
  return [
    ...codes.flatMap((blocker) =>
      blocker && has.circumstances.has(blocker) ? [] : absent('blockedBy', blocker, has.measures),
    ),
    ...(code !== undefined && codes.includes(code) ? ['blockedBy: names the measure itself'] : []),
    ...twice('blockedBy', codes),
    ...absent('lapsesWith', lapsesWith, has.measures),
    ...(code !== undefined && lapsesWith === code ? ['lapsesWith: names the measure itself'] : []),
    ...absent('supersededBy', supersededBy, has.measures),
    ...(code !== undefined && supersededBy === code ? ['supersededBy: names the measure itself'] : []),
  ];
}

const contradictionFaults = ({ contradictions = [] }: Salvaged<MeasureEntry>, { has }: Known): readonly string[] =>
  contradictions.flatMap((contradiction, index) =>
    (contradiction?.quotations ?? []).flatMap((quotation, at) =>
      absentSource(`contradictions[${index}].quotations[${at}].source`, quotation?.source, has.sources),
    ),
  );
