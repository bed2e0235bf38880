/** In which words a file is written: those of the cards, nothing cut. */
import type { Language } from '../domain/language.js';
import type { Catalogue } from '../domain/register/register.js';
import { dayInZone, type Instant } from '../domain/time/local-date.js';
import { localeFor } from '../locales/locale.js';
import type { Setting } from './drawing.js';
import { directoryOf, namesFrom, type People } from './parts/names.js';

export interface FileReader {
  readonly language: Language;
  readonly timeZone: string;
  readonly catalogue: Catalogue;
  readonly people: People;
}

const ALL = { rows: Infinity, text: Infinity, subject: Infinity, title: Infinity, click: 0 };

export function fileSetting({ language, timeZone, catalogue, people }: FileReader): Setting {
  const messages = localeFor(language);
  const names = namesFrom(directoryOf(catalogue), messages, people);
  const dayOf = (moment: Instant) => dayInZone(moment, timeZone);
  return { language, dayOf, messages, names, rights: [], back: null, way: null, detail: ALL, wide: false };
}
