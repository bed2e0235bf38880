/** The entries of a register file in JSON. */
import type { ImportInput, InputEntry, Section } from '../../domain/imports/import-input.js';
import { SECTIONS, type FileReading } from '../../domain/imports/import-input.js';
import { isRecord } from '../../domain/is-record.js';
import { writtenPath } from '../../domain/register-file/field-path.js';
import type { RowObject } from '../../domain/register-table/columns.js';

export function readJson(text: string): FileReading {
  const json = jsonIn(text);
  if (!isRecord(json)) return { ok: false, refusal: 'not_json', detail: '' };
  const isThere = Array.isArray(json['measures']) || SECTIONS.some((section) => listIn(json, section).length > 0);
  if (!isThere) return { ok: false, refusal: 'no_measures', detail: Object.keys(json).join(', ') };
  const sections = SECTIONS.map((section): [Section, readonly InputEntry[]] => [section, entriesIn(json, section)]);
  const input: ImportInput = {
    form: 'json',
    sections: Object.fromEntries(sections) as Record<Section, readonly InputEntry[]>,
    withheld: listIn(json, 'withheld').map((code, at) => entry({ code }, 'withheld', at)),
    faults: [],
    ignored: Object.keys(json).filter((key) => !KNOWN.has(key)),
  };
  return { ok: true, input };
}

const KNOWN: ReadonlySet<string> = new Set([...SECTIONS, 'format', '$schema', 'withheld']);

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const listIn = (json: RowObject, key: string): readonly unknown[] => {
  const list = json[key];
  return Array.isArray(list) ? list : [];
};

const entriesIn = (json: RowObject, section: Section): readonly InputEntry[] =>
  listIn(json, section).map((raw, at) => entry(isRecord(raw) ? raw : {}, section, at));

/** A place in JSON: the number of the entry, and the field by its path. */
function entry(raw: RowObject, section: string, at: number): InputEntry {
  const object = section === 'measures' ? withDeadlines(raw) : raw;
  return {
    raw: object,
    given: Object.keys(object).map((key) => [key]),
    place: (path) => ({ sheet: section, row: at + 1, column: path.length === 0 ? null : writtenPath(path) }),
  };
}

function withDeadlines({ deadline, laterDeadlines, ...rest }: RowObject): RowObject {
  const first = isRecord(deadline) ? [deadline] : [];
  const later = Array.isArray(laterDeadlines) ? (laterDeadlines as readonly unknown[]) : [];
  return first.length + later.length === 0 ? rest : { ...rest, deadlines: [...first, ...later] };
}
