import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isPersonId } from '../../domain/register/codes.js';
import { openContexts, readRemembered } from '../contexts-file.js';
import { openConversations, readReference } from '../conversations-file.js';
import { isMissing, unwritable } from '../lowdb/faults.js';
import { namesFile, readNames, writeNames } from '../names-file.js';
import type { KeptBeside, KeptContext } from './kept-beside.js';
import { refused } from './refusals.js';

/** Reads only: a file that is damaged stays where it is. Throws a StoreError that names it. */
export async function besideInFolder(dataDir: string): Promise<KeptBeside> {
  const none = { names: [], forgotten: [] };
  return {
    names: await readFileOf(namesFile(dataDir), readNames, none),
    contexts: await readFileOf(path.join(dataDir, 'contexts.json'), (json) => all(json, contextIn), []),
    conversations: await readFileOf(path.join(dataDir, 'conversations.json'), (json) => all(json, readReference), []),
  };
}

async function readFileOf<T>(file: string, parse: (json: unknown) => T | undefined, none: T): Promise<T> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return none;
    throw unwritable(file, error);
  }
  const parsed = parse(jsonOrUndefined(text));
  if (parsed !== undefined) return parsed;
  throw refused(`${file} is not as it was written. Put it back from a backup, or move it away to go on without it.`);
}

function jsonOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Every one of a list; undefined where one of them is not of its form. */
function all<T>(json: unknown, parse: (one: unknown) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(json)) return undefined;
  const parsed = json.map(parse).filter((one) => one !== undefined);
  return parsed.length === json.length ? parsed : undefined;
}

/** The file has pairs: the parts of the key as JSON, and the value. */
function contextIn(json: unknown): KeptContext | undefined {
  if (!Array.isArray(json) || typeof json[0] !== 'string') return undefined;
  const [tenant, conversation, person] = partsOf(json[0]);
  const value = readRemembered(json[1]);
  if (tenant === undefined || conversation === undefined || person === undefined || !isPersonId(person))
    return undefined;
  return value && { key: { tenant, conversation, person }, value };
}

function partsOf(name: string): readonly string[] {
  const parts = jsonOrUndefined(name);
  return Array.isArray(parts) && parts.every((part) => typeof part === 'string') ? parts : [];
}

/** Into a folder that nobody else uses. Throws a StoreError where something cannot be written. */
export async function writeBesideToFolder(dataDir: string, { names, contexts, conversations }: KeptBeside) {
  const notices: string[] = [];
  const onNotice = (notice: string) => void notices.push(notice);
  if (names.names.length + names.forgotten.length > 0) await writeNames(namesFile(dataDir), names);
  const toContexts = await openContexts({ dataDir, onNotice });
  for (const { key, value } of contexts) await toContexts.put(key, value);
  await toContexts.close();
  const toConversations = await openConversations({ dataDir, onNotice });
  for (const one of conversations) await toConversations.put(one);
  await toConversations.close();
  if (notices.length > 0) throw unwritable(dataDir, new Error(notices.join('; ')));
}
