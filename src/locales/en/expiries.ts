import type { Messages } from '../messages.js';
import { format } from './format.js';

/** How much time an administrator has left. */
const within = (days: number): string => {
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${format.number(days)} days`;
};

/** That what the bot signs in with ends. */
export const expiries: Messages['expiries'] = {
  titles: {
    password: 'The bot’s password expires',
    certificate: 'The bot’s certificate expires',
  },
  on: (day, days) => `On ${day}: ${within(days)}.`,
  then: 'After that Nakoming cannot send anything: no answers and no reminders.',
  renew: {
    password:
      'Have a new password made in time, beside the old one. Set it in BOT_PASSWORD and its last day in BOT_PASSWORD_EXPIRES, restart Nakoming, and then remove the old one.',
    certificate:
      'Have a new certificate made in time, beside the old one. Put the file where BOT_CERTIFICATE points, restart Nakoming, and then remove the old one.',
  },
};
