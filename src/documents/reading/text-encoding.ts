/** The text in bytes of which nobody says how they are encoded. */

/** Null where it is no text, or none that can be told from another. */
export function inLanguage(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(bytes.subarray(2), 'utf-16le');
  if (first === 0xfe && second === 0xff) return decoded(bytes.subarray(2), 'utf-16be');
  if (first === 0xef && second === 0xbb && third === 0xbf) return decoded(bytes.subarray(3), 'utf-8');
  if (bytes.includes(0)) return null;
  // What is no UTF-8 was written by Excel, which takes the code page of Windows.
  return decoded(bytes, 'utf-8') ?? inCodePage(bytes);
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Windows-1252 from 0x80 to 0x9f; the rest is as in Unicode. Not every version of Node knows these as it should. */
const CODE_PAGE = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const FIRST = 0x80;

/** Null where there are signs that the code page has no letter for: what holds one is something else. */
function inCodePage(bytes: Uint8Array): string | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const letters = text.replace(/[\u0080-\u009f]/g, (sign) => CODE_PAGE.charAt(sign.charCodeAt(0) - FIRST));
  return /[\u0080-\u009f]/.test(letters) ? null : letters;
}
