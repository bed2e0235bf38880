/** Who owes something, as named in a sentence: a vendor by name, "zij", "the supplier", "SLM". */
import { FISCAL_YEARS, OTHER_VENDORS } from './parties.js';
import { phraseAt } from './phrases.js';
import type { FiscalStart, Scene } from './scene.js';
import { wordAt, type Tokens } from './tokens.js';

const MICROSOFT = 'microsoft';

export function partyAt(scene: Scene, at: number): 'one' | 'many' | undefined {
  const { signs } = scene.words;
  if (isVendor(wordAt(scene.tokens, at)) || phraseAt(signs.parties, scene.tokens, at) !== undefined) return 'one';
  return phraseAt(signs.pluralParties, scene.tokens, at) === undefined ? undefined : 'many';
}

const VENDORS: ReadonlySet<string> = new Set([
  ...OTHER_VENDORS,
  ...Object.values(FISCAL_YEARS).flatMap(({ names }) => names),
]);
/** "Microsofts" too. */
const isVendor = (word: string): boolean => VENDORS.has(word) || (word.endsWith('s') && VENDORS.has(word.slice(0, -1)));

/**
 * Whose fiscal year "FY25" is: Microsoft's where the text or the measure names Microsoft or no one.
 * `vendor` is the code of the vendor of the measure, null where there is none.
 */
export function fiscalStartOf(tokens: Tokens, vendor: string | null): FiscalStart {
  const words = new Set(tokens.flatMap(({ text }) => (isVendor(text) ? [text] : [])));
  const named = Object.entries(FISCAL_YEARS).find(([, { names }]) =>
    names.some((name) => words.has(name) || words.has(`${name}s`)),
  );
  const owner = named?.[0] ?? vendor ?? (OTHER_VENDORS.some((name) => words.has(name)) ? null : MICROSOFT);
  const year = owner === null ? undefined : FISCAL_YEARS[owner];
  return year === undefined ? 'other-vendor' : { month: year.month };
}
