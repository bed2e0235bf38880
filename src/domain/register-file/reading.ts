/** One entry of the file: what of it can be used, and what is wrong with its form. */
import { z } from 'zod';
import { isRecord } from '../is-record.js';
import { valueIn, writtenPath } from './field-path.js';
import { shown } from './fields.js';

/** An entry of which any part may be missing because it was malformed; what is there has the right form. */
export type Salvaged<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly (Salvaged<Item> | undefined)[]
    : { readonly [Key in keyof T]?: Salvaged<T[Key]> | undefined };

export interface ReadEntry<T> {
  /** The entry's code, or its place where it has none ("measures[3]"). */
  readonly label: string;
  readonly place: string;
  /** Null when anything in it is malformed. */
  readonly entry: T | null;
  /** The same as `entry`, or what is left of a malformed one, so that its other faults are found as well. */
  readonly known: Salvaged<T>;
  /** What is wrong with its form, each with its field. */
  readonly faults: readonly string[];
}

/** `place` is where it stands in the file: "measures[3]". */
export function readEntry<T extends object>(schema: z.ZodType<T>, raw: unknown, place: string): ReadEntry<T> {
  const code = isRecord(raw) ? raw['code'] : undefined;
  const label = typeof code === 'string' && code.trim() !== '' ? code : place;
  const result = schema.safeParse(raw);
  if (result.success) return { label, place, entry: result.data, known: result.data as Salvaged<T>, faults: [] };
  const faults = result.error.issues.flatMap((issue) => formFaults(issue, raw));
  return { label, place, entry: null, known: (salvage(schema, raw) ?? {}) as Salvaged<T>, faults };
}

/** The parts of `raw` that have the form of their schema; undefined where nothing has. */
function salvage(schema: z.core.$ZodType, raw: unknown): unknown {
  const whole = z.safeParse(schema, raw);
  if (whole.success) return whole.data;
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    return salvage(schema.unwrap(), raw);
  }
  if (schema instanceof z.ZodArray && Array.isArray(raw)) return raw.map((item) => salvage(schema.element, item));
  if (!(schema instanceof z.ZodObject) || !isRecord(raw)) return undefined;
  return Object.fromEntries(
    Object.entries<z.core.$ZodType>(schema.shape).map(([key, field]) => [key, salvage(field, raw[key])]),
  );
}

const EXPECTED: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  object: 'an object',
  string: 'text',
};

/** What an issue of the schema says to the person who wrote the file, the field in front. */
export function formFaults(issue: z.core.$ZodIssue, raw: unknown): readonly string[] {
  const path = writtenPath(issue.path);
  const inFront = path === '' ? '' : `${path}: `;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => `${inFront}unknown key ${shown(key)}`);
  return [`${inFront}${faultOf(issue, valueIn(raw, issue.path))}`];
}

function faultOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined) return 'is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${EXPECTED[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `${shown(value)} is not one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      if (issue.origin !== 'array') return `is less than ${issue.minimum}`;
      return issue.minimum === 1 ? 'is empty' : `has fewer than ${issue.minimum}`;
    case 'too_big':
      return `is more than ${issue.maximum}`;
    default:
      return issue.message;
  }
}
