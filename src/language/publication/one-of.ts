/** Phrases, parted by bars, as one alternative of a regular expression: the longest first; of none, one that never matches. */
export function oneOf(phrases: string, gap = ' '): string {
  const each = phrases.split('|').filter((phrase) => phrase !== '');
  if (each.length === 0) return '(?!)';
  const longestFirst = each.sort((a, b) => b.length - a.length).map((phrase) => phrase.replaceAll(' ', gap));
  return `(?:${longestFirst.join('|')})`;
}
