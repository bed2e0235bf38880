/** Documents as files, and what stands in them. */
import { strFromU8, unzipSync } from 'fflate';
import { contentOf, publicationContent } from '../../../src/actions/publications/publication-content.js';
import { fileSetting } from '../../../src/cards/file-setting.js';
import { markdown } from '../../../src/documents/publications/markdown.js';
import type { Paper } from '../../../src/documents/publications/paper.js';
import { paperOf, publicationFile, type Publication } from '../../../src/documents/publications/publication-file.js';
import { fixedCalendar } from '../../../src/domain/time/clock.js';
import type { Language } from '../../../src/domain/language.js';
import type { PublicationSet } from '../../../src/domain/publication/publication-asked.js';
import type { Store } from '../../../src/domain/store/store.js';
import { at, day, person } from '../../support/builders.js';
import { actor } from '../../support/first-register.js';
import { HALF_YEAR_LATER } from '../../support/half-year.js';

export const set = (more: Partial<PublicationSet> = {}): PublicationSet => ({
  of: 'update',
  vendors: [],
  investigations: [],
  measure: null,
  source: null,
  since: day('2020-07-01'),
  until: day(HALF_YEAR_LATER),
  language: 'nl',
  ...more,
});

const depsOn = (store: Store, today: string) => ({ store, calendar: fixedCalendar(at(today), 'Europe/Amsterdam') });

export async function publicationOf(
  store: Store,
  asked: PublicationSet,
  today: string = HALF_YEAR_LATER,
): Promise<Publication> {
  const found = await publicationContent(asked, actor(), depsOn(store, today));
  if ('content' in found) return found;
  throw new Error(`${found.type}: ${JSON.stringify(await contentOf(asked, depsOn(store, today)))}`);
}

const readerOf = async (store: Store, language: Language) => ({
  language,
  timeZone: 'Europe/Amsterdam',
  catalogue: await store.catalogue(),
  people: {
    me: person('p-me'),
    nameOf: (one: string) => (one === 'sanne' ? 'Sanne de Vries' : undefined),
    rights: [],
  },
});

export async function paper(store: Store, asked: PublicationSet, today?: string): Promise<Paper> {
  const setting = fileSetting(await readerOf(store, asked.language));
  return paperOf(await publicationOf(store, asked, today), setting);
}

export const text = async (store: Store, asked: PublicationSet, today?: string): Promise<string> =>
  markdown(await paper(store, asked, today));

/** The bytes of a Word document, as a link gives them. */
export async function wordFile(store: Store, asked: PublicationSet, today?: string): Promise<Uint8Array> {
  const publication = await publicationOf(store, asked, today);
  const pieces: Uint8Array[] = [];
  const reader = await readerOf(store, asked.language);
  for await (const piece of publicationFile('docx', publication, reader, () => undefined)) {
    if (typeof piece !== 'string') pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** The parts of a Word document, each as its text. */
export const partsOf = (file: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));

/** Words under a heading of Markdown, up to the next of the same kind. */
export function section(markdownText: string, title: string): string {
  const [, after = ''] = markdownText.split(`## ${title}\n`);
  return after.split(/^## /m)[0] ?? '';
}
