/** Someone's calendar: its address, what is in it, and how it is taken back. */
import type { CalendarFeedOutcome } from '../../domain/links/calendar-feed.js';
import { backButton, requestButton, type Drawing, type LinkButton, type Setting } from '../drawing.js';
import { sentences } from '../parts/sentences.js';

export function drawCalendarFeed(outcome: CalendarFeedOutcome, setting: Setting): Drawing {
  const { of, generation, days, revoked, local } = outcome;
  const { card, names } = setting.messages.publications.calendars;
  const address = setting.linkTo?.({ what: 'calendar', form: 'ics', of, generation }) ?? null;
  const other = of === 'mine' ? 'team' : 'mine';
  const text = sentences(
    revoked ? card.revoked : '',
    card.days(days),
    address === null ? card.noAddress : card.how,
    address !== null && local ? card.local : '',
  );
  return {
    template: 'calendar',
    data: {
      title: names[of],
      lead: revoked ? card.revokedTitle : '',
      hasLead: revoked,
      text,
      // In a field, where the whole of it can be selected and copied.
      label: card.address,
      address: address ?? '',
      hasAddress: address !== null,
    },
    // It also stands in notifications, where a secret has no place.
    summary: sentences(names[of], revoked ? card.revokedTitle : '', text),
    buttons: [
      ...backButton(setting),
      requestButton(names[other], { action: 'showCalendar', input: { of: other } }, setting),
      requestButton(card.revoke, { action: 'revokeCalendar', input: {} }, setting),
    ],
    links: address === null ? [] : [linkTo(address, card.open, card.hint)],
  };
}

const linkTo = (url: string, title: string, hint: string): LinkButton => ({ title, hint, url });
