/** Help and greetings, where nothing else is said. */
import { has, type Sentence } from '../item.js';
import { saysOnly, type Rule } from './rule.js';

export const help: Rule = ({ scene: { sentence, mentions }, parts }) => {
  if (!has(sentence, 'help') || mentions.length > 0) return undefined;
  const nothingElse = parts.length === 0 && !has(sentence, 'measure', 'risk', 'deadline', 'count');
  const onlyHelp = saysOnly(sentence, 'help', 'greeting', 'which', 'me', 'it', 'show', 'all', 'be', 'mine');
  return nothingElse || onlyHelp ? { type: 'help' } : undefined;
};

export const greeting: Rule = ({ scene: { sentence } }) =>
  has(sentence, 'greeting') &&
  saysOnly(sentence, 'greeting', 'it', 'at', 'of', 'me', 'and', 'all', 'then', 'but', 'be', 'not', 'instead')
    ? { type: 'greeting', ...partingIn(sentence) }
    : undefined;

/** "hoi, bedankt" and "bedankt, doei" are thanks before all else. */
function partingIn(sentence: Sentence): { readonly says?: 'thanks' | 'farewell' } {
  if (has(sentence, 'thanks')) return { says: 'thanks' };
  return has(sentence, 'farewell') ? { says: 'farewell' } : {};
}
