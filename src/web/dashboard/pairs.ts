/** The pairs of an address, as far as they can be told apart before what they hold is read. */

export interface Pair {
  readonly name: string;
  /** Whether the name was followed by `!`. */
  readonly not: boolean;
  /** Still encoded: a comma that stands for itself is written as %2C. */
  readonly raw: string;
}

/** In their order. */
export const pairsOf = (search: string): readonly Pair[] =>
  search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '')
    .map(pairOf);

export function pairOf(part: string): Pair {
  const at = part.indexOf('=');
  const name = plainText(at === -1 ? part : part.slice(0, at));
  const raw = at === -1 ? '' : part.slice(at + 1);
  return name.endsWith('!') ? { name: name.slice(0, -1), not: true, raw } : { name, not: false, raw };
}

/** As it was meant: what is no right encoding stays as it is. */
export function plainText(raw: string): string {
  const spaced = raw.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch (error) {
    if (error instanceof URIError) return spaced;
    throw error;
  }
}

/** The values between commas. */
export const plainValues = (raw: string): readonly string[] => raw.split(',').map(plainText);

/** As it stands in an address. */
export const encoded = (text: string): string => encodeURIComponent(text);
