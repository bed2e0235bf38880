/** What the builder of a card is given, and what it hands to its template. */
import type { ActionRequest } from '../actions/requests.js';
import type { LinkTo } from '../domain/links/download.js';
import type { Language } from '../domain/language.js';
import type { Instant, LocalDate } from '../domain/time/local-date.js';
import type { Right } from '../domain/people/person.js';
import type { MeasureQuery } from '../domain/query/query.js';
import type { Messages } from '../locales/messages.js';
import type { Mark } from './parts/marks.js';
import type { Names } from './parts/names.js';
import type { TemplateName } from './template/templates.js';
import { requestClick, type Click, type Way } from './verbs.js';

/** How much is told; a card that would grow too large is drawn again with the next one. */
export interface Detail {
  /** Rows of a list, and of each list within a card. */
  readonly rows: number;
  /** Characters of a text that is not the subject of the card. */
  readonly text: number;
  /** Characters of the text that was asked for. */
  readonly subject: number;
  /** Characters of a title. */
  readonly title: number;
  /** Characters of click data that may be repeated (the way back, filters taken away). */
  readonly click: number;
}

/** The address of the dashboard with a question; null where no link can be made of it. */
export type DashboardLinkTo = (query: MeasureQuery, language: Language) => string | null;

/** For whom, in which words and how large a card is drawn. */
export interface Setting {
  /** Whether the card may take the full width of the window. */
  readonly wide: boolean;
  readonly language: Language;
  /** The day as which a moment of recording is told. */
  readonly dayOf: (moment: Instant) => LocalDate;
  readonly messages: Messages;
  readonly names: Names;
  /** What the person who reads the card may do besides reading. */
  readonly rights: readonly Right[];
  /** The past day that the card is about, and that its measures and risks are opened on; undefined: now. */
  readonly asOf?: LocalDate | undefined;
  /** Makes links to files for that person; undefined: none are offered. */
  readonly linkTo?: LinkTo | undefined;
  /** The page for importing, made for that person; null: there is none here; undefined: others see the card. */
  readonly importLink?: string | null | undefined;
  /** Leads to the dashboard with the same question; absent: there is none. */
  readonly dashboard?: DashboardLinkTo | undefined;
  /** Where the card leads back to. */
  readonly back: ActionRequest | null;
  /** The same, as clicks carry it along. */
  readonly way: Way | null;
  readonly detail: Detail;
}

/** A button, chip or row that can be clicked. */
export interface Button extends Click {
  readonly title: string;
}

/** A button that opens a file. */
export interface LinkButton {
  readonly title: string;
  /** What it opens; for whoever points at it, and for a screen reader. */
  readonly hint: string;
  readonly url: string;
  /** Secondary: behind the dots of clients that have them, because few want it; in sight when absent. */
  readonly mode?: 'secondary';
}

/** What became of a change, above the card of its item. */
export interface Banner extends Mark {
  /** Who and when; the rest of what was recorded. */
  readonly lines: readonly { readonly text: string }[];
  /** To take it back, where that can be done. */
  readonly undo: readonly Button[];
  readonly hasUndo: boolean;
}

/** The data of a card's template, with what every card has. */
export interface Drawing {
  readonly template: TemplateName;
  readonly data: Readonly<Record<string, unknown>>;
  readonly summary: string;
  readonly buttons: readonly Button[];
  /** To files. */
  readonly links?: readonly LinkButton[];
  readonly banner?: Banner | undefined;
}

/** Stands in the data where nothing can be clicked; no template shows it. */
export const NO_CLICK: Click = { verb: 'help', data: {} };

export const button = (title: string, { verb, data }: Click): Button => ({ title, verb, data });

export const requestButton = (title: string, request: ActionRequest, { language }: Setting): Button =>
  button(title, requestClick(request, language));

/** The button to where the person came from, where there is one. */
export const backButton = (setting: Setting): readonly Button[] =>
  setting.back === null ? [] : [requestButton(setting.messages.buttons.back, setting.back, setting)];

/** The past day of a card as part of a query or input; nothing where it is about now. */
export const pastDayOf = ({ asOf }: Setting): { readonly asOf?: LocalDate } => (asOf === undefined ? {} : { asOf });

/** The button from a past day to how things stand now; `request` asks for that. */
export const nowButton = (request: ActionRequest, setting: Setting): readonly Button[] =>
  setting.asOf === undefined ? [] : [requestButton(setting.messages.buttons.now, request, setting)];

/** The text up to about `length` characters, ending in "…" where it was cut, never in half a character. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = length - 1;
  const half = text.charCodeAt(end - 1);
  const whole = half >= 0xd800 && half <= 0xdbff ? end - 1 : end;
  return `${text.slice(0, whole).trimEnd()}…`;
}
