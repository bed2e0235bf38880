import type { Messages } from '../messages.js';
import { format } from './format.js';

export const calendars: Messages['publications']['calendars'] = {
  names: { mine: 'My deadlines', team: 'Deadlines of the team' },
  kinds: {
    deadline: 'last day',
    forecast: 'expected',
    expiry: 'ends',
    start: 'starts',
    recurring: 'end of the period',
    event: 'after an event',
    standing: 'standing',
    undated: 'no deadline',
  },
  summary: (code, title, kind) => `${code}${title === '' ? '' : ` ${title}`} (${kind})`,
  wording: (wording) => `Deadline as worded: ${wording}`,
  period: (period) => `Period: ${period}`,
  confidential: 'This measure is confidential. See it in the register itself.',
  card: {
    days: (count) =>
      count === 0
        ? 'There is no day in this calendar now'
        : `There ${count === 1 ? 'is 1 day' : `are ${format.number(count)} days`} in this calendar now`,
    how: 'Copy the address below and add it to your calendar as a subscription. The address is secret: whoever has it sees what you may see. It works until you revoke it',
    noAddress:
      'I cannot offer an address here. Ask me in a personal chat, or ask your administrator to switch downloads on',
    local: 'As long as no LINK_SECRET is set, the address works until the next restart',
    address: 'Address of your calendar',
    open: 'Calendar (ICS)',
    hint: 'The address of this calendar. It is for you alone and works until you revoke it.',
    revoke: 'Revoke the address',
    revokedTitle: 'Your old address does not work any more',
    revoked: 'Add the new address if you want to keep the calendar',
  },
};
