/**
 * The text without these signs at its end. Counted back from there: an expression that looks for them begins anew at
 * every one of them in a text, which takes the square of its length.
 */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
