/** What the rows of each sheet besides measures and organisations are, and what has to hold of them. */
import type { z } from 'zod';
import {
  catalogueCode,
  investigationOf,
  isCircumstanceCode,
  isInvestigationCode,
  isRiskCode,
  isSourceCode,
  isVendorCode,
} from '../../domain/register/codes.js';
import { readConditionText } from '../../domain/risk/condition-text.js';
import type { Subject } from '../../domain/change/change.js';
import type { EntryType, EntryTypes } from '../../domain/imports/entries-plan.js';
import type { FaultKind } from '../../domain/imports/import-fault.js';
import type { FieldPath, Section } from '../../domain/imports/import-input.js';
import { measuresIn } from '../../domain/risk/risk.js';
import type { Risk } from '../../domain/risk/risk.js';
import { toCircumstance, toInvestigation, toRisk, toSource, toVendor } from '../../domain/register-file/conversion.js';
import {
  circumstanceEntry,
  investigationEntry,
  riskEntry,
  sourceEntry,
  vendorEntry,
} from '../../domain/register-file/entries.js';
import { isRecord } from '../../domain/is-record.js';
import { levelByCode } from '../../domain/register-file/state-faults.js';
import {
  fromCircumstance,
  fromCondition,
  fromInvestigation,
  fromRisk,
  fromSource,
  fromVendor,
} from '../../domain/register-file/writing.js';
import type { RowObject } from '../../domain/register-table/columns.js';
import type { ImportWorld } from './import-world.js';

/** Something wrong between an entry and what it names. */
export interface Misfit {
  readonly path: FieldPath;
  readonly kind: FaultKind;
  readonly found: string;
  readonly more?: readonly string[];
}

interface Filled {
  readonly candidate: RowObject;
  readonly misfits: readonly Misfit[];
  /** Codes that it names in words. */
  readonly named: readonly string[];
}

export interface EntryKind<Value, Schema extends z.ZodType> {
  readonly section: Section;
  readonly schema: Schema;
  /** What a code of one looks like. */
  readonly example: string;
  /** The code under which its history stands; undefined for text that is no code of one. */
  readonly subject: (code: string) => Subject | undefined;
  readonly present: (code: string, world: ImportWorld) => Value | undefined;
  readonly from: (value: Value) => object;
  readonly to: (entry: z.output<Schema>) => Value;
  /** What the entry means where it leaves something out, or says it as people do; other entries mean what they say. */
  readonly filled?: (candidate: RowObject, code: string) => Filled;
  /** What comes with it when it is new, and how a file is told that it stays after that: it has a way of its own, or none. */
  readonly kept: Partial<Record<keyof Value, 'kept' | 'fixed'>>;
  /** Of a new one, or of one that changes. */
  readonly misfits: (value: Value, world: ImportWorld) => readonly Misfit[];
}

const entryKind = <Type extends EntryType, Schema extends z.ZodType>(
  kind: EntryKind<EntryTypes[Type], Schema>,
): EntryKind<EntryTypes[Type], Schema> => kind;

const ownSource = (source: string, world: ImportWorld, path: FieldPath = ['source']): readonly Misfit[] =>
  world.hasSource(source) ? [] : [{ path, kind: 'unknown_code', found: source, more: world.sources }];

const ownInvestigation = (code: Risk['code'] | EntryTypes['circumstance']['code'], world: ImportWorld) =>
  world.investigation(investigationOf(code)) === undefined
    ? [{ path: ['code'], kind: 'other_register', found: code, more: world.investigations } as const]
    : [];

export const VENDOR = entryKind<'vendor', typeof vendorEntry>({
  section: 'vendors',
  example: 'microsoft',
  schema: vendorEntry,
  subject: (code) => (isVendorCode(code) ? catalogueCode('vendor', code) : undefined),
  present: (code, { catalogue }) => catalogue.vendors.find((one) => one.code === code),
  from: fromVendor,
  to: toVendor,
  kept: {},
  misfits: nameMisfits,
});

export const SOURCE = entryKind<'source', typeof sourceEntry>({
  section: 'sources',
  example: 'defender-2023',
  schema: sourceEntry,
  subject: (code) => (isSourceCode(code) ? catalogueCode('source', code) : undefined),
  present: (code, { catalogue }) => catalogue.sources.find((one) => one.code === code),
  from: fromSource,
  to: toSource,
  kept: {},
  misfits: () => [],
});

export const INVESTIGATION = entryKind<'investigation', typeof investigationEntry>({
  section: 'investigations',
  example: 'OW20',
  schema: investigationEntry,
  subject: (code) => (isInvestigationCode(code) ? catalogueCode('investigation', code) : undefined),
  present: (code, { catalogue }) => catalogue.investigations.find((one) => one.code === code),
  from: fromInvestigation,
  to: toInvestigation,
  kept: { vendor: 'fixed' },
  misfits: ({ vendor, source }, world) => [
    ...(world.vendors.includes(vendor)
      ? []
      : [{ path: ['vendor'], kind: 'unknown_code', found: vendor, more: world.vendors } as const]),
    ...ownSource(source, world),
  ],
});

export const CIRCUMSTANCE = entryKind<'circumstance', typeof circumstanceEntry>({
  section: 'circumstances',
  example: 'OW20-C1',
  schema: circumstanceEntry,
  subject: (code) => (isCircumstanceCode(code) ? code : undefined),
  present: (code, world) => world.circumstance(code),
  from: fromCircumstance,
  to: toCircumstance,
  kept: { gone: 'kept' },
  misfits: ({ code, quotation }, world) => [...ownInvestigation(code, world), ...ownSource(quotation.source, world)],
});

export const RISK = entryKind<'risk', typeof riskEntry>({
  section: 'risks',
  example: 'OW20-H1',
  schema: riskEntry,
  subject: (code) => (isRiskCode(code) ? code : undefined),
  present: (code, world) => world.risk(code),
  from: fromRisk,
  to: toRisk,
  filled: (candidate, code) => withCondition(candidate, code),
  kept: { rating: 'kept' },
  misfits: (risk, world) => [
    ...ownInvestigation(risk.code, world),
    ...ownSource(risk.quotation.source, world),
    ...levelMisfit(risk),
    ...conditionMisfits(risk, world),
  ],
});

/** What another vendor is called cannot be said of this one as well: nobody would know which is meant. */
function nameMisfits({ code, name, aliases }: EntryTypes['vendor'], { catalogue }: ImportWorld): readonly Misfit[] {
  const others = catalogue.vendors.filter((one) => one.code !== code);
  const holder = (text: string) =>
    others.find((one) => [one.code, one.name, ...one.aliases].some((known) => folded(known) === folded(text)))?.code;
  const told = (text: string, path: FieldPath): readonly Misfit[] => {
    const other = holder(text);
    return other === undefined ? [] : [{ path, kind: 'called_already', found: text, more: [other] }];
  };
  return [...told(name, ['name']), ...aliases.flatMap((alias, index) => told(alias, ['aliases', index]))];
}

const folded = (name: string): string => name.trim().toLocaleLowerCase('nl');

/** Who says under what alone quotes what the risk quotes, and says it as our reading. */
function withCondition(candidate: RowObject, code: string): Filled {
  const { condition, quote, source, place } = candidate;
  if (!isRecord(condition)) return { candidate, misfits: [], named: [] };
  const own = { ours: true, quote, source, place, ...condition };
  const { when } = condition;
  if (typeof when !== 'string') return { candidate: { ...candidate, condition: own }, misfits: [], named: [] };
  const read = readConditionText(when, isRiskCode(code) ? investigationOf(code) : null);
  if ('condition' in read && read.condition !== null) {
    const said = { ...candidate, condition: { ...own, when: fromCondition(read.condition) } };
    return { candidate: said, misfits: [], named: measuresIn(read.condition) };
  }
  const { condition: _, ...others } = candidate;
  const misfit: Misfit = { path: ['condition', 'when'], kind: 'unreadable_condition', found: when };
  return { candidate: others, misfits: [misfit], named: [] };
}

/** "OW20-H1" is high by its letter, and a code stays. */
function levelMisfit({ code, level }: Risk): readonly Misfit[] {
  const expected = levelByCode(code);
  return expected === undefined || level === expected
    ? []
    : [{ path: ['level'], kind: 'level_misfit', found: level, more: [expected] }];
}

function conditionMisfits({ condition }: Risk, world: ImportWorld): readonly Misfit[] {
  if (condition === null) return [];
  const unknown = measuresIn(condition.condition).filter((code) => !world.has(code));
  return [
    ...unknown.map((code): Misfit => ({ path: ['condition', 'when'], kind: 'unknown_code', found: code })),
    ...ownSource(condition.quotation.source, world, ['condition', 'source']),
  ];
}
