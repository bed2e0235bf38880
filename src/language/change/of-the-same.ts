/** "wijs toe aan Sanne" behind "zet V1 op 60%": what is told of the item that was named before, as a sentence of its own. */
import { perLanguage, type Language } from '../../domain/language.js';
import { tokenise } from '../question/words/tokens.js';
import { VOCABULARIES } from '../vocabularies.js';
import { isWithin, linksIn } from './spans.js';

/** Words at the start of a part among which is the one that orders something ("en dan graag …"). */
const OPENING = 3;
/** Words at the start of a part behind which the item is tried. */
const PLACES = 6;

const inList = (words: string): readonly string[] => words.split(',').map((word) => word.trim());

const PRONOUNS = perLanguage((language) => new Set(inList(VOCABULARIES[language].changes.pronouns)));

/** The first words of orders ("zet", "wijs"). */
const ORDERS = perLanguage((language) => {
  const { orders, classes } = VOCABULARIES[language].changes;
  const first = Object.values(orders).flatMap((forms) => inList(forms).map((form) => form.split(' ')[0] ?? ''));
  return new Set(first.flatMap((word) => inList(classes[/^<(\w+)>$/.exec(word)?.[1] ?? ''] ?? word)));
});

/** Whether a part begins as an order does; most do not, which saves trying it in every place. */
export const mayOrder = (part: string, language: Language): boolean =>
  tokenise(part)
    .tokens.slice(0, OPENING)
    .some(({ word }) => ORDERS[language].has(word));

/** The part with the item in it, in the place where it says a change of that item; undefined where that is nowhere. */
export function ofTheSame(
  part: string,
  item: string,
  language: Language,
  isWhole: (text: string) => boolean,
): string | undefined {
  return placesFor(part, item, language).find((text) => isWhole(text));
}

/** Instead of a word that points at it; else behind each word, by itself or with "van". */
function placesFor(part: string, item: string, language: Language): readonly string[] {
  const links = linksIn(part);
  const tokens = tokenise(part).tokens.filter(({ start }) => !links.some((link) => isWithin(start, link)));
  if (!mayOrder(part, language)) return [];
  const pointing = tokens.filter(({ word }, at) => at > 0 && PRONOUNS[language].has(word));
  const instead = pointing.map(({ start, end }) => `${part.slice(0, start)}${item}${part.slice(end)}`);
  const behind = (words: string) =>
    tokens.slice(0, PLACES).map(({ end }) => `${part.slice(0, end)} ${words}${part.slice(end)}`);
  return [...instead, ...behind(item), ...behind(`${VOCABULARIES[language].changes.of} ${item}`)];
}
