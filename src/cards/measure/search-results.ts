/** Items found while someone writes a message: a line or two for each, for that person alone. */
import type { MeasureListOutcome } from '../../domain/outcome/measure-outcome.js';
import type { MeasureView } from '../../domain/measure/measure-view.js';
import type { RiskListOutcome, RiskView } from '../../domain/outcome/risk-outcome.js';
import type { SharedItem } from '../../domain/outcome/outcome.js';
import { currentDeadline } from '../../domain/measure/measure.js';
import { type Language, inLanguage } from '../../domain/language.js';
import type { Catalogue } from '../../domain/register/register.js';
import { localeFor } from '../../locales/locale.js';
import type { Messages } from '../../locales/messages.js';
import { shortDeadline } from './deadline-words.js';
import { confidentialMark, mainMark, sideNotes, statusMark } from '../parts/marks.js';
import { directoryOf, namesFrom, type Names } from '../parts/names.js';
import { plainText } from '../parts/plain-text.js';

export interface SearchResult {
  readonly title: string;
  readonly text: string;
  /** What is put in the message when it is chosen. */
  readonly item: SharedItem;
}

interface Words {
  readonly language: Language;
  readonly messages: Messages;
  readonly names: Names;
}

/** The items of a page, and before the first page all of them together, where there are several. */
export function searchResults(
  found: MeasureListOutcome | RiskListOutcome,
  catalogue: Catalogue,
  language: Language,
): readonly SearchResult[] {
  const messages = localeFor(language);
  const words: Words = { language, messages, names: namesFrom(directoryOf(catalogue), messages, undefined) };
  const rows =
    found.type === 'measureList'
      ? found.rows.map((view) => measureResult(view, words))
      : found.rows.map((view) => riskResult(view, words));
  return [...(found.offset === 0 && found.total > 1 ? [wholeList(found, messages)] : []), ...rows];
}

function wholeList(found: MeasureListOutcome | RiskListOutcome, { extension }: Messages): SearchResult {
  const item: SharedItem =
    found.type === 'measureList' ? { of: 'measures', asked: found.query } : { of: 'risks', asked: found.query };
  return { title: extension.wholeList(found.total), text: extension.wholeListHint, item };
}

function measureResult(view: MeasureView, { language, messages, names }: Words): SearchResult {
  const { measure } = view;
  const item: SharedItem = { of: 'measure', code: measure.code };
  if (measure.confidential) return { title: measure.code, text: confidentialMark(messages).text, item };
  const parts = [
    mainMark(view, messages).text,
    ...sideNotes(view, messages),
    shortDeadline(currentDeadline(measure), messages),
    names.party(measure.obligor),
  ];
  return { title: named(measure.code, inLanguage(measure.title, language)), text: plainText(parts.join(' · ')), item };
}

function riskResult(view: RiskView, { language, messages }: Words): SearchResult {
  const { risk } = view;
  const parts = [statusMark(view, messages).text, messages.words.risksOfLevel[risk.level]];
  return {
    title: named(risk.code, inLanguage(risk.title, language)),
    text: plainText(parts.join(' · ')),
    item: { of: 'risk', code: risk.code },
  };
}

/** Clients may make something of what others wrote, also in a title. */
const named = (code: string, title: string): string => plainText(`${code} · ${title}`);
