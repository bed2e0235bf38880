/** That what the bot signs in with ends, told to those who administer. */
import { daysBetween } from '../../domain/time/local-date.js';
import type { ExpiryOutcome } from '../../domain/reminders/outcomes.js';
import type { Drawing, Setting } from '../drawing.js';
import { noticeDrawing } from '../parts/notice.js';

export function drawExpiry({ of, on, today }: ExpiryOutcome, setting: Setting): Drawing {
  const { expiries, format } = setting.messages;
  const lead = expiries.on(format.day(on), daysBetween(today, on));
  return noticeDrawing({ title: expiries.titles[of], lead, text: `${expiries.then} ${expiries.renew[of]}` }, setting);
}
