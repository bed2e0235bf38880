/**
 * A light stem for Dutch and English alike, since a text may be in either: plural, inflection and the changes of
 * spelling that go with them. Light, because a wrong hit is worse than a missed one: "kans" is not the plural of "kan".
 */

/** Words without content; they are never the stem of another ("date" is not "dat"). */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'de het een en of dat die dit deze der den des is was zijn was ben bent wat wie hoe waar er ze zij hij wij we ik je ' +
    'jij u men aan als bij door in met na naar niet nog om onder op over per te ten ter tot uit van voor wel zo ' +
    'a an and are as at be but by for from had has her his if in it its not of on or our per she so than the their ' +
    'them then they this to was were who why will with you your'
  ).split(' '),
);

/** Singular words that end like a plural, also as the end of a compound. */
const SINGULARS = ['proces', 'adres', 'succes', 'congres', 'kans', 'wens', 'mens', 'grens'];
const NO_PLURAL_S = /(?:ss|us|is|ijs|(?:aa|oo|oe)s|^[^aeiou]{2}[aeiou]s)$/;
const VOWEL = /[aeiouy]/;
const CLOSED_DOUBLE_VOWEL = /(aa|ee|oo|uu)([^aeiou])$/;
const DOUBLE_CONSONANT = /([^aeiou\d])\1$/;

/** Shortest word that is stemmed, and the least that an ending leaves. */
const SHORTEST = 4;
const LEAST = 3;

/** The same for every form of a word; for words of few letters, with digits or without content: the word itself. */
export function stem(word: string): string {
  if (FUNCTION_WORDS.has(word)) return `=${word}`;
  if (word.length < SHORTEST || /\d/.test(word)) return spelled(word);
  return spelled(withoutE(withoutEn(withoutS(word))));
}

function withoutS(word: string): string {
  if (!word.endsWith('s') || NO_PLURAL_S.test(word) || SINGULARS.some((singular) => word.endsWith(singular)))
    return word;
  return word.slice(0, -1);
}

/** "maatregelen", "mogelijkheden"; not where it would leave no syllable. */
function withoutEn(word: string): string {
  if (word.length > SHORTEST + LEAST && word.endsWith('heden')) return `${word.slice(0, -'heden'.length)}heid`;
  const rest = word.slice(0, -2);
  return word.endsWith('en') && rest.length >= LEAST && VOWEL.test(rest) ? rest : word;
}

/** "geheime", "organisatie", "service". */
function withoutE(word: string): string {
  const rest = word.slice(0, -1);
  return word.endsWith('e') && rest.length >= LEAST && VOWEL.test(rest) ? rest : word;
}

/** What endings do to spelling: "brieven" and "brief", "huizen" and "huis", "taken" and "taak", "policies" and "policy". */
function spelled(rest: string): string {
  const single = rest
    .replace(DOUBLE_CONSONANT, '$1')
    .replace(CLOSED_DOUBLE_VOWEL, (_, vowels: string, end: string) => vowels.charAt(0) + end);
  const last = single.slice(-1);
  const ending = { z: 's', v: 'f', y: 'i' }[last];
  return ending === undefined || single.length < LEAST ? single : single.slice(0, -1) + ending;
}
