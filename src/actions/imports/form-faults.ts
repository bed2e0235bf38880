/** What the format of register files has against an entry, as a fault that a person can mend. */
import type { z } from 'zod';
import { fault, type FaultKind, type ImportFault } from '../../domain/imports/import-fault.js';
import type { FieldPath, InputEntry, Section } from '../../domain/imports/import-input.js';
import { valueIn } from '../../domain/register-file/field-path.js';
import { kindAt } from '../../domain/register-table/kind-at.js';

type Issue = z.core.$ZodIssue;

export function formFaults(
  issues: readonly Issue[],
  candidate: unknown,
  { place, given }: InputEntry,
  section: Section,
) {
  return issues.flatMap((issue): readonly ImportFault[] => {
    const path = ownPath(issue.path);
    const value = valueIn(candidate, issue.path);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => fault(place([...path, key]), 'unknown_field', key));
    }
    const choices = issue.code === 'invalid_value' ? issue.values.map(String) : [];
    const kind = kindOf(issue, value, section, path);
    const example = EXAMPLES[String(path.at(-1))];
    const isAbsent = kind === 'required' && !given.some(([key]) => key === path[0]);
    return [
      fault(
        place(path),
        isAbsent ? 'missing_column' : kind,
        value,
        kind === 'not_a_code' && example ? [example] : choices,
      ),
    ];
  });
}

/** A file has all deadlines in one list. */
function ownPath(path: FieldPath): FieldPath {
  const [first, index, ...rest] = path;
  if (first === 'deadline') return ['deadlines', 0, ...path.slice(1)];
  return first === 'laterDeadlines' && typeof index === 'number' ? ['deadlines', index + 1, ...rest] : path;
}

const BY_TYPE: Readonly<Record<string, FaultKind>> = {
  number: 'not_a_number',
  int: 'not_a_number',
  boolean: 'not_yes_no',
};
/** What a code looks like there, where it is not that of a measure. */
const EXAMPLES: Readonly<Partial<Record<string, string>>> = { vendor: 'microsoft', source: 'defender-2023' };
const CODES: ReadonlySet<PropertyKey> = new Set([
  ...['code', 'source', 'obligor', 'lapsesWith', 'supersededBy', 'risks', 'blockedBy', 'vendor', 'owner'],
  ...['measure', 'organisation', 'by', 'recordedBy', 'contact'],
]);

function kindOf(issue: Issue, value: unknown, section: Section, path: FieldPath): FaultKind {
  if (value === undefined || value === null || value === '') return 'required';
  const kind = kindAt(section, path);
  if (issue.code === 'invalid_value') return 'not_a_choice';
  if (issue.code === 'too_small' || issue.code === 'too_big') return kind === 'number' ? 'not_a_number' : 'invalid';
  if (kind === 'day') return 'not_a_day';
  if (kind === 'json') return 'not_json';
  if (issue.code === 'invalid_type') return BY_TYPE[issue.expected] ?? 'invalid';
  if (path.includes('link')) return 'not_a_link';
  return path.some((key) => CODES.has(key)) ? 'not_a_code' : 'invalid';
}
