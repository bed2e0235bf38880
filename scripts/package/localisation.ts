/** Whether each language has every word that people see, and none that stands nowhere. */
import { isObject, textsIn, type Json, type JsonObject } from './json.js';

/** Whether Teams can show the text at a place in another language; by the schema of a language's file. */
export function canBeTranslated({ properties = {}, patternProperties = {} }: JsonObject): (place: string) => boolean {
  const names = new Set(isObject(properties) ? Object.keys(properties) : []);
  const patterns = isObject(patternProperties) ? Object.keys(patternProperties).map((one) => new RegExp(one)) : [];
  return (place) => place !== '$schema' && (names.has(place) || patterns.some((pattern) => pattern.test(place)));
}

/** The files of the other languages that the manifest names. */
export function languageFiles(manifest: Json): readonly string[] {
  const info = isObject(manifest) ? manifest['localizationInfo'] : undefined;
  const languages = isObject(info) ? info['additionalLanguages'] : undefined;
  return textsIn(languages ?? null)
    .filter(([place]) => place.endsWith('.file'))
    .map(([, file]) => file);
}

/** A sentence for each word that lacks a translation, and for each translation of nothing. */
export function localisationFaults(
  manifest: Json,
  file: string,
  language: Json,
  schema: JsonObject,
): readonly string[] {
  const isTranslatable = canBeTranslated(schema);
  const places = new Set(
    textsIn(manifest)
      .map(([place]) => place)
      .filter(isTranslatable),
  );
  const translated = new Set(Object.keys(isObject(language) ? language : {}).filter((place) => place !== '$schema'));
  return [
    ...[...places].filter((place) => !translated.has(place)).map((place) => `${file} lacks ${place}`),
    ...[...translated]
      .filter((place) => !places.has(place))
      .map((place) => `${file} has ${place}, which is not in the manifest`),
  ];
}
