/** JSON as it is read from a file, and the texts in it, each with the place where it stands. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

/** What a file holds has only been read as JSON: whoever takes a field of it looks first. */
export const parseJson = (text: string): Json => JSON.parse(text) as Json;

export const isObject = (json: Json | undefined): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** Places are written as Teams writes them: "bots[0].commandLists[1].commands[0].title". */
export function textsIn(json: Json, place = ''): readonly (readonly [place: string, text: string])[] {
  if (typeof json === 'string') return [[place, json]];
  if (isList(json)) return json.flatMap((one, index) => textsIn(one, `${place}[${index}]`));
  if (!isObject(json)) return [];
  return Object.entries(json).flatMap(([name, one]) => textsIn(one, place === '' ? name : `${place}.${name}`));
}

/** The same, with each text replaced. */
export function withTexts(json: Json, replace: (text: string) => string): Json {
  if (typeof json === 'string') return replace(json);
  if (isList(json)) return json.map((one) => withTexts(one, replace));
  if (!isObject(json)) return json;
  return Object.fromEntries(Object.entries(json).map(([name, one]) => [name, withTexts(one, replace)]));
}

const isList = (json: Json): json is readonly Json[] => Array.isArray(json);
