/** Where something is said: with the bot alone, or where others are. */
import type { Activity } from 'botbuilder';
import type { ConversationReference } from '../domain/store/contexts.js';

/** In Teams the ids of all conversations between people begin so; that of someone with the bot does not. */
const AMONG_PEOPLE = '19:';

/** A chat of two people is called personal as well; a card that one of them put there is seen by both. */
export function placeOf({ conversation }: Pick<Activity, 'conversation'>): ConversationReference['kind'] {
  const { conversationType: type, id } = conversation;
  if (type === 'groupChat' || type === 'channel') return type;
  return id.startsWith(AMONG_PEOPLE) ? 'groupChat' : 'personal';
}

/** Whether it is certain that nobody else sees what is said. */
export const isAlone = (activity: Pick<Activity, 'conversation'>): boolean =>
  activity.conversation.conversationType === 'personal' && placeOf(activity) === 'personal';
