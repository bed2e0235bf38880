/**
 * The template language of Adaptive Cards (https://learn.microsoft.com/adaptive-cards/templating/language), as far as
 * the cards use it: `${path}`, `${!path}` and `$root` in texts, `$data` and `$when` on objects. Each template becomes a
 * function once, and that writes JSON: evaluating the expressions anew for every card took half of the time of an
 * answer, and making objects only to write them out, to measure them and once more to send them, a tenth.
 */
import { z } from 'zod';
import type { Json, JsonObject } from './rendered.js';

/** The data of a template, by name. */
export type TemplateData = Readonly<Record<string, unknown>>;

/** What a card consists of: by name its JSON, of a list that of its elements, without what is left out. */
export type Parts = ReadonlyMap<string, string | readonly string[]>;

export type Template = (data: TemplateData) => Parts;

interface Scope {
  readonly root: TemplateData;
  /** What `$data` set; names that it does not have are looked for in the root. */
  readonly here: TemplateData;
}

type Value = (scope: Scope) => unknown;
/** JSON: of a node, or of several with commas between; empty for nothing. A text where it is always the same. */
type Node = string | ((scope: Scope) => string);

const EXPRESSION = /\$\{(?<not>!?)(?<path>[\w$.]+)\}/g;

/** Compiles the JSON of a template. Throws a TypeError where it uses more of the language than is known here. */
export function compileTemplate(json: unknown): Template {
  const { $data, $when, ...own } = asObject(json);
  if ($data !== undefined || $when !== undefined) throw new TypeError('a template makes one object');
  const nodes = Object.entries(own).map(([key, part]) => [key, compilePart(key, part)] as const);
  return (data) => {
    const scope = { root: data, here: data };
    const parts = new Map<string, string | readonly string[]>();
    for (const [key, write] of nodes) {
      const written = write(scope);
      if (written !== '') parts.set(key, written);
    }
    return parts;
  };
}

/** The elements of a list stay apart: others may come before and after them. */
function compilePart(key: string, json: Json): (scope: Scope) => string | readonly string[] {
  if (Array.isArray(json)) {
    const nodes = (json as readonly Json[]).map(compile);
    return (scope) => nodes.map((node) => writeNode(node, scope)).filter((written) => written !== '');
  }
  const node = compileKeyed(key, json);
  return (scope) => writeNode(node, scope);
}

const writeNode = (node: Node, scope: Scope): string => (typeof node === 'string' ? node : node(scope));

/** What stands under a name: one value, and the first where there could be more. */
function compileKeyed(key: string, json: Json): Node {
  if (key === 'text') return asWritten(json);
  return isObject(json) ? compileObject(json, 'first') : compile(json);
}

function compile(json: Json): Node {
  if (Array.isArray(json)) return compileList(json as readonly Json[]);
  if (isObject(json)) return compileObject(json, 'all');
  if (typeof json !== 'string') return JSON.stringify(json);
  const text = compileText(json);
  return typeof text === 'string' ? JSON.stringify(text) : (scope) => toJson(text(scope));
}

/** Empty for what there is not. */
const toJson = (value: unknown): string =>
  value === undefined ? '' : typeof value === 'string' ? quoted(value) : JSON.stringify(value);

/** A sign that is written otherwise in JSON, or may be: half of a pair of surrogates is, a whole pair is not. */
const NOT_AS_IT_IS = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;

/** Most texts have none, and to see that takes half of the time. */
const quoted = (text: string): string => (NOT_AS_IT_IS.test(text) ? JSON.stringify(text) : `"${text}"`);

function compileList(items: readonly Json[]): Node {
  const nodes = items.map(compile);
  if (nodes.every((node) => typeof node === 'string')) return `[${nodes.join(',')}]`;
  return (scope) => {
    let all = '';
    for (const node of nodes) {
      const written = writeNode(node, scope);
      if (written !== '') all += all === '' ? written : `,${written}`;
    }
    return `[${all}]`;
  };
}

function compileObject({ $data, $when, ...own }: JsonObject, which: 'first' | 'all'): Node {
  const made = compileMembers(own);
  const write = $when === undefined ? made : onlyWhen(compileText(asText($when)), made);
  return $data === undefined ? write : repeated(compileText(asText($data)), write, which);
}

function onlyWhen(when: string | Value, node: Node): Node {
  if (typeof when === 'string') return '';
  return (scope) => (when(scope) === true ? writeNode(node, scope) : '');
}

/** Members that are always the same are written beforehand, as far as they stand together. */
function compileMembers(own: JsonObject): Node {
  const pieces: Node[] = [];
  let constant = '';
  for (const [key, json] of Object.entries(own)) {
    const [name, node] = [`${JSON.stringify(key)}:`, compileKeyed(key, json)];
    if (typeof node === 'string') {
      if (node !== '') constant += `,${name}${node}`;
    } else {
      if (constant !== '') pieces.push(constant);
      constant = '';
      pieces.push((scope) => {
        const written = node(scope);
        return written === '' ? '' : `,${name}${written}`;
      });
    }
  }
  if (constant !== '') pieces.push(constant);
  return braced(pieces);
}

/** Each piece begins with a comma; that of the first is left out. */
function braced(pieces: readonly Node[]): Node {
  const [first = '', ...others] = pieces;
  if (typeof first === 'string') {
    const opening = `{${first.slice(1)}`;
    if (others.length === 0) return `${opening}}`;
    return first === '' ? '{}' : (scope) => `${joined(opening, others, scope)}}`;
  }
  return (scope) => `{${joined('', pieces, scope).slice(1)}}`;
}

function joined(opening: string, pieces: readonly Node[], scope: Scope): string {
  let all = opening;
  for (const piece of pieces) all += writeNode(piece, scope);
  return all;
}

/** What clients put a date or time of their own in place of, wherever it stands in a text. */
const REWRITTEN = /\{(?=\{(?:DATE|TIME)\(\d{4}-\d\d-\d\dT)/g;

/** A text that is shown as it is: with a sign of no width, a moment in it is left alone. */
function asWritten(json: Json): Node {
  const value = compileText(asText(json));
  const inert = (text: unknown) =>
    typeof text === 'string' && text.includes('{{') ? text.replace(REWRITTEN, '{\u2060') : text;
  return typeof value === 'string' ? JSON.stringify(inert(value)) : (scope) => toJson(inert(value(scope)));
}

/** Once for every element of a list, or once for an object. */
function repeated(data: string | Value, node: Node, which: 'first' | 'all'): Node {
  if (typeof data === 'string') return '';
  return (scope) => {
    const found = data(scope);
    let all = '';
    for (const here of Array.isArray(found) ? found : [found]) {
      const written = isObject(here) ? writeNode(node, { root: scope.root, here }) : '';
      if (written === '') continue;
      all += all === '' ? written : `,${written}`;
      if (which === 'first') break;
    }
    return all;
  };
}

/** A text that is one expression becomes its value; expressions within a text are written into it. */
function compileText(text: string): string | Value {
  if (!text.includes('${')) return text;
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
  return (scope) => {
    let all = '';
    for (const piece of pieces) all += typeof piece === 'string' ? piece : String(piece(scope));
    return all;
  };
}

function compilePath(path: string, not: boolean): Value {
  const [first = '', ...rest] = path.split('.');
  const start: Value =
    first === '$root' ? ({ root }) => root : ({ root, here }) => (first in here ? here : root)[first];
  const value: Value = rest.length === 0 ? start : (scope) => within(start(scope), rest);
  return not ? (scope) => value(scope) !== true : value;
}

const within = (found: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), found);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function asObject(json: unknown): JsonObject {
  return z.record(z.string(), z.json()).parse(json);
}

function asText(json: Json): string {
  if (typeof json !== 'string') throw new TypeError(`a text was expected: ${JSON.stringify(json)}`);
  return json;
}
