/** Codes in an entry that nothing has, or that do not fit what they name. */
import { investigationOf, isHomeParty } from '../../domain/register/codes.js';
import { fault, type FaultKind, type ImportFault } from '../../domain/imports/import-fault.js';
import type { FieldPath, InputEntry } from '../../domain/imports/import-input.js';
import type { MeasureEntry } from '../../domain/register-file/entries.js';
import type { ImportWorld } from './import-world.js';

/** Codes that an entry names besides its own, with where. */
const codesIn = (entry: Partial<MeasureEntry>): readonly (readonly [string, FieldPath])[] => [
  ...(entry.risks ?? []).map((code, index) => [code, ['risks', index]] as const),
  ...(entry.blockedBy ?? []).map(({ code }, index) => [code, ['blockedBy', index]] as const),
  ...(['lapsesWith', 'supersededBy'] as const).flatMap((key) => {
    const code = entry[key];
    return code === null || code === undefined ? [] : [[code, [key]] as const];
  }),
];

export function referenceFaults(
  entry: MeasureEntry,
  { place }: InputEntry,
  world: ImportWorld,
): readonly ImportFault[] {
  const told = (path: FieldPath, kind: FaultKind, found: string, more: readonly string[] = []) =>
    fault(place(path), kind, found, more);
  const investigation = investigationOf(entry.code);
  const known = world.investigation(investigation);
  const party = partyOf(entry, known?.vendor ?? '');
  const named = codesIn(entry);
  return [
    ...(entry.obligor === party ? [] : [told(['obligor'], 'wrong_party', entry.obligor, [party])]),
    ...sourcesIn(entry).flatMap(([code, path]) =>
      world.hasSource(code) ? [] : [told(path, 'unknown_code', code, world.sources)],
    ),
    ...named.flatMap(([code, path]) => {
      if (code === entry.code) return [told(path, 'names_itself', code)];
      return world.has(code) ? [] : [told(path, 'unknown_code', code)];
    }),
    ...twice(named, 'risks').map(([code, path]) => told(path, 'named_twice', code)),
    ...twice(named, 'blockedBy').map(([code, path]) => told(path, 'named_twice', code)),
  ];
}

/** V is owed by the vendor of the investigation, O by the organisations, S by SLM. */
export function partyOf({ code }: Pick<MeasureEntry, 'code'>, vendor: string): string {
  const letter = code.charAt(investigationOf(code).length + 1);
  return letter === 'O' ? 'organisations' : letter === 'S' ? 'slm' : vendor;
}

export const vendorIn = (party: string): string | null => (isHomeParty(party) ? null : party);

const sourcesIn = (entry: MeasureEntry): readonly (readonly [string, FieldPath])[] => [
  [entry.source, ['source']],
  ...[entry.deadline, ...entry.laterDeadlines].flatMap(({ source }, index) =>
    source === null || source === undefined ? [] : [[source, ['deadlines', index, 'source']] as const],
  ),
  ...entry.contradictions.flatMap(({ quotations }, index) =>
    quotations.map(({ source }, at) => [source, ['contradictions', index, 'quotations', at, 'source']] as const),
  ),
];

const twice = (named: readonly (readonly [string, FieldPath])[], field: string) =>
  named.filter(
    ([code, path], index) =>
      path[0] === field && named.findIndex(([other, [first]]) => other === code && first === field) < index,
  );
