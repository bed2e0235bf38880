import type { TurnContext } from 'botbuilder';
import { LANGUAGES, type Language } from '../../domain/language.js';
import { turnOf } from '../turn.js';

/** That of this conversation, else that of the person's own client, as far as the bot speaks it. */
export function languageIn(context: TurnContext): Language {
  const { language, remembered } = turnOf(context);
  const locale = context.activity.locale?.slice(0, 2).toLowerCase();
  return (remembered === undefined ? LANGUAGES.find((one) => one === locale) : undefined) ?? language;
}
