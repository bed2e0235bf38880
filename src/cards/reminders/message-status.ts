/** What became of a message, in a word; the colour only repeats it. */
import type { MessageStatus } from '../../domain/reminders/outbox.js';
import type { Setting } from '../drawing.js';
import { mark, type Color, type Mark } from '../parts/marks.js';

const COLORS: Readonly<Record<MessageStatus, Color>> = {
  queued: 'Default',
  sending: 'Default',
  sent: 'Good',
  unknown: 'Warning',
  unreachable: 'Attention',
  failed: 'Attention',
  dropped: 'Default',
};

export const statusMark = (status: MessageStatus, { messages }: Setting): Mark =>
  mark(COLORS[status], messages.reminderAnswers.ledger.statuses[status]);
