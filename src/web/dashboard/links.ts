/** Links from the chat to the dashboard with the same question: to the page, or in Teams to the tab that it stands in. */
import type { Language } from '../../domain/language.js';
import type { MeasureQuery } from '../../domain/query/query.js';
import { writeAddress } from './address.js';
import { DASHBOARD_PATH } from './view.js';

/** Null where there is none to link to. */
export type DashboardLink = (query: MeasureQuery, language: Language) => string | null;

/** The tab as the manifest has it, where it can be opened at a page of its own. */
export interface Tab {
  /** The id of the app in Teams. */
  readonly appId: string;
  /** Where people use Teams. */
  readonly teams: string;
}

/** As the manifest names it. */
const ENTITY = 'dashboard';
/** Characters of a link; longer ones do not pass every client. */
const LONGEST = 1800;

/** `address`: where people reach the service; `tab`: null where pages are opened as they are. */
export const dashboardLinks =
  ({ address, tab }: { readonly address: () => string | null; readonly tab: Tab | null }): DashboardLink =>
  (query, language) => {
    const base = address();
    if (base === null) return null;
    const search = searchOf(query, language);
    const whole = linkTo(base, search, tab);
    return whole.length <= LONGEST ? whole : linkTo(base, searchOf({ criteria: [] }, language), tab);
  };

const searchOf = (query: MeasureQuery, language: Language): string =>
  writeAddress({ query, offset: 0, withClosed: false, home: '', manner: { language, theme: null, chosen: true } });

/** By Microsoft's page on deep links to a tab: what follows its name is handed to the page as where in it to go. */
function linkTo(base: string, search: string, tab: Tab | null): string {
  const page = `${base}${DASHBOARD_PATH}${search}`;
  if (tab === null) return page;
  const context = JSON.stringify({ subEntityId: `${DASHBOARD_PATH}${search}` });
  const parts = `webUrl=${encodeURIComponent(page)}&context=${encodeURIComponent(context)}`;
  return `${tab.teams}/l/entity/${tab.appId}/${ENTITY}?${parts}`;
}
