/** Help and greetings, where nothing else is said. */
import { has, holdsMarker, isMarked, isQuiet, type Item, type Sentence } from '../sentence/item.js';
import type { Marker } from '../words/sense.js';
import { saysOnly, type Rule } from './rule.js';

export const help: Rule = ({ scene: { sentence, mentions }, parts }) => {
  if (!has(sentence, 'help') || mentions.length > 0) return undefined;
  const nothingElse = parts.length === 0 && !has(sentence, 'measure', 'risk', 'deadline', 'count');
  const onlyHelp = saysOnly(sentence, 'help', 'greeting', 'which', 'me', 'it', 'show', 'all', 'be', 'mine');
  return nothingElse || onlyHelp ? { type: 'help' } : undefined;
};

export const greeting: Rule = ({ scene: { sentence } }) =>
  has(sentence, 'greeting') &&
  saysOnlySo(sentence, 'greeting', 'it', 'at', 'of', 'me', 'and', 'all', 'then', 'but', 'be', 'not', 'instead')
    ? { type: 'greeting', ...partingIn(sentence) }
    : undefined;

/** "tot morgen" is a farewell behind thanks, and no period; "dag nakoming" speaks to the bot. */
const saysOnlySo = (sentence: Sentence, ...markers: readonly Marker[]): boolean => {
  const [first, ...others] = sentence.items.filter((item) => !isQuiet(item));
  const parting = has(sentence, 'thanks', 'farewell');
  const rest = others.filter(
    (item) => !(item.kind === 'period' && (parting || holdsMarker(item, 'until'))) && !isBotName(item),
  );
  return isMarked(first, 'greeting') && rest.every((item) => isMarked(item, ...markers));
};
const isBotName = ({ words }: Item): boolean => words === 'nakoming';

/** "hoi, bedankt" and "bedankt, doei" are thanks before all else. */
function partingIn(sentence: Sentence): { readonly says?: 'thanks' | 'farewell' } {
  if (has(sentence, 'thanks')) return { says: 'thanks' };
  return has(sentence, 'farewell') ? { says: 'farewell' } : {};
}
