/** The message that someone wants to keep as a promise, as Teams hands it over. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { MOST_CHARACTERS, type FieldValues } from '../../domain/change/fields.js';
import type { WordingReader } from '../../actions/deps.js';
import type { Language } from '../../domain/language.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { messageSourceCode } from '../../domain/register/message-source.js';
import { textOfHtml, tidy } from './message-text.js';

const payload = z.object({
  messagePayload: z.object({
    id: z.string().min(1).max(500),
    createdDateTime: z.string().optional(),
    linkToMessage: z.string().optional(),
    body: z.object({ contentType: z.string().default('text'), content: z.string().max(200_000) }),
  }),
});

export interface CapturedMessage {
  /** Never empty. */
  readonly text: string;
  /** When it was written, as Teams says it; null where it does not. */
  readonly written: string | null;
  /** The address of the message; empty where there is none. */
  readonly link: string;
  readonly id: string;
}

/** Null where there are no words to keep: a picture, a card, a file. */
export function capturedMessage(value: unknown): CapturedMessage | null {
  const read = payload.safeParse(value);
  if (!read.success) return null;
  const { id, createdDateTime, linkToMessage, body } = read.data.messagePayload;
  const text = body.contentType === 'html' ? textOfHtml(body.content) : tidy(body.content);
  if (text === '') return null;
  const written = createdDateTime !== undefined && !Number.isNaN(Date.parse(createdDateTime)) ? createdDateTime : null;
  return { id, text, written, link: shortened(linkToMessage ?? '') };
}

/** Without what only says how it was opened, where it is too long with it. */
function shortened(link: string): string {
  if (!link.startsWith('https://')) return '';
  const short = link.length > MOST_CHARACTERS.place ? (link.split('?')[0] ?? '') : link;
  return short.length > MOST_CHARACTERS.place ? '' : short;
}

/** Digits that tell messages of a day apart. */
const DIGEST = 8;
/** Characters of a title that is proposed. */
const TITLE = 100;

interface Reading {
  /** On which it was written. */
  readonly day: LocalDate;
  /** Where it stands, for a message without an address. */
  readonly place: string;
  readonly language: Language;
  readonly readWording: WordingReader;
}

/** What the form of a new measure can be filled in with. */
export function valuesOf(
  { id, text, link }: CapturedMessage,
  { day, place, language, readWording }: Reading,
): FieldValues {
  const sentences = text.split(/(?<=[.!?])\s+|\n/);
  const [first = ''] = sentences;
  const dated = sentences.find((one) => isDated(readWording(one, { published: day, lang: language })));
  const digest = createHash('sha256').update(id).digest('hex').slice(0, DIGEST);
  return {
    quote: text.slice(0, MOST_CHARACTERS.quote),
    source: messageSourceCode(day, digest),
    place: link === '' ? place : link,
    ...(first.length <= TITLE ? { title: first.replace(/[.!?]+$/, '') } : {}),
    ...(dated === undefined ? {} : { wording: dated.slice(0, MOST_CHARACTERS.wording) }),
  };
}

const isDated = (reading: ReturnType<WordingReader>): boolean => !('ask' in reading);
