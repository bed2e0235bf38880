/** Which action gives each kind of file, checked for the person who opens the link, and which writer writes it. */
import type { ActionDeps } from '../../actions/deps.js';
import { calendarFeed } from '../../actions/calendar/calendar-feed.js';
import { downloadChanges } from '../../actions/downloads/download-changes.js';
import { downloadMeasures } from '../../actions/downloads/download-measures.js';
import { downloadPerson } from '../../actions/downloads/download-person.js';
import { downloadRecord } from '../../actions/downloads/download-record.js';
import { publicationContent } from '../../actions/publications/publication-content.js';
import type { FileReader } from '../../cards/file-setting.js';
import { calendarFile, type MeasureAddress } from '../../documents/calendar/calendar-file.js';
import { changeFile } from '../../documents/change-file.js';
import { measureFile } from '../../documents/measures/measure-file.js';
import { personFile } from '../../documents/person-file.js';
import { publicationFile } from '../../documents/publications/publication-file.js';
import { recordFile } from '../../documents/record-file.js';
import type { Download, DownloadByRow, DownloadKind, DownloadOf } from '../../domain/links/download.js';
import type { Actor } from '../../domain/people/person.js';

/** Who opens the link, and what a file is made with. */
export interface FileDesk {
  readonly actor: Actor;
  readonly actions: Pick<ActionDeps, 'store' | 'calendar' | 'personal' | 'local'>;
  /** In whose words it is written. */
  readonly reader: () => Promise<FileReader>;
  /** Where people can look a measure up; absent where they cannot. */
  readonly addressOf?: MeasureAddress | undefined;
}

/** Makes a file piece by piece, no further than it is taken; `counted` hears how many rows each piece had. */
export type Pieces = (counted: (rows: number) => void) => AsyncIterable<string | Uint8Array>;

export type FileAnswer = { readonly type: 'denied' | 'missing' | 'revoked' | 'unavailable' } | FileMade;

export interface FileMade {
  readonly type: 'file';
  readonly pieces: Pieces;
  /** Of one that is written row by row. */
  readonly long?: LongFile;
}

/** A file that may have any number of rows, so that fetching it can take long. */
export interface LongFile {
  readonly file: DownloadByRow;
  /** How many there will be; null where that is known only when it is written. */
  readonly rows: () => Promise<number | null>;
}

const KINDS: { readonly [Kind in DownloadKind]: (what: DownloadOf<Kind>, desk: FileDesk) => Promise<FileAnswer> } = {
  history: ofChanges,
  changes: ofChanges,
  measures: ofMeasures,
  record: ofRecord,
  publication: ofPublication,
  person: ofPerson,
  calendar: ofCalendar,
};

export const makeFile = (what: Download, desk: FileDesk): Promise<FileAnswer> => make(what.what, what, desk);

const make = <Kind extends DownloadKind>(kind: Kind, what: DownloadOf<Kind>, desk: FileDesk): Promise<FileAnswer> =>
  KINDS[kind](what, desk);

async function ofChanges(what: DownloadOf<'history' | 'changes'>, desk: FileDesk): Promise<FileAnswer> {
  const outcome = await downloadChanges(what, desk.actor, desk.actions);
  if (outcome.type !== 'changes') return outcome;
  const reader = await desk.reader();
  const rows = () => Promise.resolve(outcome.total);
  const pieces: Pieces = (counted) => changeFile(what.form, outcome.pages, reader, counted);
  return { type: 'file', pieces, long: { file: what, rows } };
}

async function ofMeasures(what: DownloadOf<'measures'>, desk: FileDesk): Promise<FileAnswer> {
  const outcome = await downloadMeasures(what, desk.actor, desk.actions);
  if (outcome.type !== 'measures') return outcome;
  const reader = await desk.reader();
  const { store, calendar } = desk.actions;
  const rows = () => store.countMeasures(what.query, calendar.today());
  const pieces: Pieces = (counted) => measureFile(what.form, outcome.register, reader, counted);
  return { type: 'file', pieces, long: { file: what, rows } };
}

async function ofRecord(what: DownloadOf<'record'>, desk: FileDesk): Promise<FileAnswer> {
  const outcome = await downloadRecord(what, desk.actor, desk.actions);
  if (outcome.type !== 'record') return outcome;
  const reader = await desk.reader();
  return { type: 'file', pieces: (counted) => recordFile(what.form, outcome.record, reader, counted) };
}

async function ofPublication({ form, set }: DownloadOf<'publication'>, desk: FileDesk): Promise<FileAnswer> {
  const content = await publicationContent(set, desk.actor, desk.actions);
  if (!('content' in content)) return content;
  const reader = { ...(await desk.reader()), language: set.language };
  return { type: 'file', pieces: (counted) => publicationFile(form, content, reader, counted) };
}

async function ofPerson(what: DownloadOf<'person'>, desk: FileDesk): Promise<FileAnswer> {
  const outcome = await downloadPerson(what, desk.actor, desk.actions);
  if (outcome.type !== 'person') return outcome;
  const at = desk.actions.calendar.now();
  return { type: 'file', pieces: (counted) => personFile(outcome.record, at, counted) };
}

async function ofCalendar(what: DownloadOf<'calendar'>, desk: FileDesk): Promise<FileAnswer> {
  const feed = await calendarFeed(what, desk.actor, desk.actions);
  if (feed.type !== 'calendar') return feed;
  const file = await calendarFile(feed, await desk.reader(), desk.addressOf ?? (() => null));
  const pieces: Pieces = async function* (counted) {
    counted(feed.days.length);
    yield file;
  };
  return { type: 'file', pieces };
}
