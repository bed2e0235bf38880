/** The button from a card to the dashboard with the same question. */
import type { MeasureQuery } from '../../domain/query/query.js';
import type { LinkButton, Setting } from '../drawing.js';

/** To the page that shows the same in charts; it checks anew who opens it, so that others may see the button too. */
export function dashboardLink(query: MeasureQuery, { dashboard, language, messages }: Setting): readonly LinkButton[] {
  const url = dashboard?.(query, language) ?? null;
  const { open, hint } = messages.dashboard.chat;
  return url === null ? [] : [{ title: open, hint, url }];
}
