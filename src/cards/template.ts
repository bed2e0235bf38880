/**
 * The template language of Adaptive Cards (https://learn.microsoft.com/adaptive-cards/templating/language), as far as
 * the cards use it: `${path}`, `${!path}` and `$root` in texts, `$data` and `$when` on objects. Each template becomes a
 * function once: evaluating the expressions anew for every card took half of the time of an answer.
 */
import { z } from 'zod';
import type { Json, JsonObject } from './rendered.js';

/** The data of a template, by name. */
export type TemplateData = Readonly<Record<string, unknown>>;

export type Template = (data: TemplateData) => JsonObject;

interface Scope {
  readonly root: TemplateData;
  /** What `$data` set; names that it does not have are looked for in the root. */
  readonly here: TemplateData;
}

type Value = (scope: Scope) => unknown;
/** Adds what the node becomes to a list: nothing, one or several. */
type Node = (scope: Scope, into: unknown[]) => void;

const EXPRESSION = /\$\{(?<not>!?)(?<path>[\w$.]+)\}/g;

/** Compiles the JSON of a template. Throws a TypeError where it uses more of the language than is known here. */
export function compileTemplate(json: unknown): Template {
  const node = compileObject(asObject(json));
  return (data) => {
    const made: unknown[] = [];
    node({ root: data, here: data }, made);
    const [card] = made;
    if (!isObject(card)) throw new TypeError('a template makes one object');
    return card as JsonObject;
  };
}

function compile(json: Json): Node {
  if (Array.isArray(json)) return single(compileList(json as readonly Json[]));
  if (isObject(json)) return compileObject(json);
  return single(typeof json === 'string' ? compileText(json) : () => json);
}

const single =
  (value: Value): Node =>
  (scope, into) => {
    into.push(value(scope));
  };

function compileList(items: readonly Json[]): Value {
  const nodes = items.map(compile);
  return (scope) => {
    const made: unknown[] = [];
    for (const node of nodes) node(scope, made);
    return made;
  };
}

function compileObject({ $data, $when, ...own }: JsonObject): Node {
  const entries = Object.entries(own).map(
    ([key, json]) => [key, key === 'text' ? asWritten(json) : compile(json)] as const,
  );
  const when = $when === undefined ? undefined : compileText(asText($when));
  const write: Node = (scope, into) => {
    if (when !== undefined && when(scope) !== true) return;
    const made: Record<string, unknown> = {};
    const values: unknown[] = [];
    for (const [key, node] of entries) {
      values.length = 0;
      node(scope, values);
      if (values.length > 0) made[key] = values[0];
    }
    into.push(made);
  };
  return $data === undefined ? write : repeated(compileText(asText($data)), write);
}

/** What clients put a date or time of their own in place of, wherever it stands in a text. */
const REWRITTEN = /\{(?=\{(?:DATE|TIME)\(\d{4}-\d\d-\d\dT)/g;

/** A text that is shown as it is: with a sign of no width, a moment in it is left alone. */
function asWritten(json: Json): Node {
  const value = compileText(asText(json));
  return single((scope) => {
    const text = value(scope);
    return typeof text === 'string' ? text.replace(REWRITTEN, '{\u2060') : text;
  });
}

/** Once for every element of a list, or once for an object. */
function repeated(data: Value, write: Node): Node {
  return (scope, into) => {
    const found = data(scope);
    for (const here of Array.isArray(found) ? found : [found]) {
      if (isObject(here)) write({ root: scope.root, here }, into);
    }
  };
}

/** A text that is one expression becomes its value; expressions within a text are written into it. */
function compileText(text: string): Value {
  if (!text.includes('${')) return () => text;
  const pieces: (string | Value)[] = [];
  let end = 0;
  for (const match of text.matchAll(EXPRESSION)) {
    if (match.index > end) pieces.push(text.slice(end, match.index));
    pieces.push(compilePath(match.groups?.['path'] ?? '', match.groups?.['not'] === '!'));
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push(text.slice(end));
  if (pieces.some((piece) => typeof piece === 'string' && piece.includes('${'))) {
    throw new TypeError(`this expression is not known: ${text}`);
  }
  const [only] = pieces;
  if (pieces.length === 1 && typeof only === 'function') return only;
  return (scope) => pieces.map((piece) => (typeof piece === 'string' ? piece : String(piece(scope)))).join('');
}

function compilePath(path: string, not: boolean): Value {
  const [first = '', ...rest] = path.split('.');
  const start: Value =
    first === '$root' ? ({ root }) => root : ({ root, here }) => (first in here ? here : root)[first];
  const value: Value = (scope) => rest.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), start(scope));
  return not ? (scope) => value(scope) !== true : value;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function asObject(json: unknown): JsonObject {
  return z.record(z.string(), z.json()).parse(json);
}

function asText(json: Json): string {
  if (typeof json !== 'string') throw new TypeError(`a text was expected: ${JSON.stringify(json)}`);
  return json;
}
