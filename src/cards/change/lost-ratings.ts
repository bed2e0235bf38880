/** Risks whose new rating a change took away, because what it rested on no longer holds. */
import type { ChangeRecord } from '../../domain/change/change.js';
import type { Setting } from '../drawing.js';

/** A line, or none where no rating was lost. */
export function lostRatingLines(
  { subject, writes, before }: ChangeRecord,
  { messages, detail }: Setting,
): readonly string[] {
  const lost = writes.flatMap((write, index) => {
    const was = before[index];
    const hadRating = was !== null && was !== undefined && 'rating' in was && was.rating !== null;
    return write.type === 'risk' && write.value.code !== subject && write.value.rating === null && hadRating
      ? [write.value.code]
      : [];
  });
  if (lost.length === 0) return [];
  const named = lost.slice(0, detail.rows);
  return [messages.risks.ratingLost(messages.format.andMore(named, lost.length - named.length))];
}
