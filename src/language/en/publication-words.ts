/** English words that ask for a document to publish. */
import type { CalendarWords } from '../publication/calendar-words.js';
import type { PublicationWords } from '../publication/publication-words.js';

export const EN_PUBLICATIONS: PublicationWords = {
  before:
    'hi|hello|please|now|and|can you|could you|would you|will you|may i have|may we have|can i have|i want|i would like|i need|we need|we want|give|make|write|create|generate|draw up|draft|prepare|show|export|download|send|produce|get',
  between: 'me|us|a|an|the|this|new|short|full|whole|complete|public',
  nouns: {
    update:
      'progress update|progress report|progress letter|progress overview for parliament|update on progress|update on the progress|report on progress|report on the progress|update for parliament|update for publication|status update for parliament|state of play for parliament|state of affairs for parliament|status for parliament|report to parliament|letter to parliament',
    dossier: 'dossier|case file|full file|complete file',
  },
};

export const EN_CALENDARS: CalendarWords = {
  nouns:
    'team calendar|calendar of the team|calendar of our team|calendar for the team|calendar feed|calendar subscription|calendar address|calendar link|calendar url|ics|ics feed|ics link|ics file|ical|ical feed|deadlines in my calendar|deadlines in outlook|subscription to my deadlines|subscription to the deadlines',
  before:
    'hi|hello|please|can you|could you|i want|i would like|may i have|can i have|can i get|how do i get|where is|where do i find|give|make|show|send|get|create|me|us|our|a|an|the|my|new|also|now|put|all|to|what is',
  revoke: 'revoke|cancel|withdraw|stop|disable|delete|remove|invalidate',
  team: 'team|the team|of the team|for the team|our team|of our team|for our team|for everyone|of everyone|team calendar',
  after:
    'please|for me|of mine|with my deadlines|with deadlines|with the deadlines|of my deadlines|for outlook|in outlook|again|now|for',
};
