/** Evidence on a card: the only texts of others that lead somewhere, and each says where to. */
import type { Evidence, Measure } from '../../domain/measure/measure.js';
import type { MeasureFocus } from '../../domain/measure/focus.js';
import { button, cut, type Button, type Setting } from '../drawing.js';
import { measureRequest } from './measure-row.js';
import { requestClick } from '../verbs.js';

export interface EvidenceRow {
  readonly title: string;
  /** Host and date. */
  readonly where: string;
  /** An https address, or empty where it leads nowhere. */
  readonly link: string;
  readonly isLive: boolean;
}

export interface EvidenceSection {
  readonly rows: readonly EvidenceRow[];
  readonly has: boolean;
  /** To the card with all of it; none where all is shown. */
  readonly more: readonly Button[];
  readonly hasMore: boolean;
}

/** Pieces shown on a card that is about something else. */
const SHOWN = 3;
/** Characters of a host that are shown; longer ones are made to keep their end out of sight. */
const HOST_SHOWN = 60;

/** Newest first. */
export function evidenceSection(measure: Measure, focus: MeasureFocus | null, setting: Setting): EvidenceSection {
  const { messages, detail, language, way } = setting;
  const { code, occurrences } = measure;
  const evidence = [...measure.evidence, ...occurrences.flatMap((one) => one.evidence)];
  const isAsked = focus === 'evidence';
  const shown = evidence.reverse().slice(0, isAsked ? detail.rows : Math.min(SHOWN, detail.rows));
  const longest = isAsked ? detail.subject / SHOWN : detail.text;
  const more = !isAsked && evidence.length > shown.length;
  const all = requestClick(measureRequest(code, setting, 'evidence'), language, way);
  return {
    rows: shown.map((one) => evidenceRow(one, longest, setting)),
    has: shown.length > 0,
    more: more ? [button(messages.changes.allEvidence(evidence.length), all)] : [],
    hasMore: more,
  };
}

/** An address is shown by its host, whole or not at all: a piece of one leads elsewhere. */
function evidenceRow({ title, link, date }: Evidence, longest: number, { messages, detail }: Setting): EvidenceRow {
  const href = safeHref(link);
  const isLive = href !== null && href.length <= longest;
  return {
    title: cut(title, detail.title),
    where: `${cutHost(hostOf(link))} · ${messages.format.day(date)}`,
    link: isLive ? href : '',
    isLive,
  };
}

/**
 * The address as every client reads it alike, so that it leads to the host that is shown; null where it is not https, or
 * has a name and a password in it, which are there to make it look like another.
 */
function safeHref(link: string): string | null {
  if (!URL.canParse(link)) return null;
  const { protocol, username, password, href } = new URL(link);
  return protocol === 'https:' && username === '' && password === '' ? href : null;
}

/** "servicetrust.microsoft.com"; in the letters of the address itself ("xn--…"); the text itself where it is no address. */
export const hostOf = (link: string): string => (URL.canParse(link) ? new URL(link).host : link);

/** From the end: that tells whose it is. */
const cutHost = (host: string): string => (host.length <= HOST_SHOWN ? host : `…${host.slice(1 - HOST_SHOWN)}`);
