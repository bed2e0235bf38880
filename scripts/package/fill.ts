/** The template of the manifest, with what the environment says in its places. */
import { withTexts, type Json } from './json.js';
import type { Values } from './package-settings.js';

/** `${{NAME}}`, as Microsoft's own tools write it. */
const PLACE = /\$\{\{(\w+)\}\}/g;

/** Throws a RangeError for a place that nothing belongs in. */
export const fill = (template: Json, values: Values): Json =>
  withTexts(template, (text) =>
    text.replace(PLACE, (place, name: string) => {
      const value = values[name];
      if (value === undefined) throw new RangeError(`${place} in the template is not known`);
      return value;
    }),
  );
