/** A progress update on paper: in brief, then part by part, with the words of the sources at the end. */
import { longDeadline } from '../../cards/measure/deadline-words.js';
import type { Setting } from '../../cards/drawing.js';
import { sentences } from '../../cards/parts/sentences.js';
import { isHomeParty, type Party } from '../../domain/register/codes.js';
import { type Language, inLanguage } from '../../domain/language.js';
import {
  UPDATE_PARTS,
  type MeasureStatement,
  type ProgressUpdate,
  type UpdatePart,
} from '../../domain/publication/publication.js';
import { capital } from '../../locales/write.js';
import { annexBlocks } from './annex.js';
import { quoteBlocks } from './contradictions.js';
import { groundWords, sourceBlocks } from './ground-words.js';
import { heading, paragraph, paragraphs, plain, type Block, type Paper } from './paper.js';
import { riskBlocks } from './risk-words.js';
import { stateWords } from './state-words.js';
import { anewWords, statementWords, type At } from './statement-words.js';
import { partiesByCode, summaryBlocks } from './summary.js';

export function updatePaper(update: ProgressUpdate, setting: Setting): Paper {
  const { publications, format } = setting.messages;
  const { update: texts } = publications;
  const { language } = setting;
  const period = format.range(update.since, update.until);
  const at: At = { ...setting, until: update.until };
  return {
    language,
    title: texts.title(scopeWords(update, setting)),
    subtitle: texts.subtitle(period),
    day: update.until,
    pages: publications.footer,
    blocks: [
      { type: 'facts', rows: factsOf(update, setting) },
      ...summaryBlocks(update, at),
      heading(1, texts.reading.title),
      { type: 'list', numbered: false, items: texts.reading.lines },
      ...UPDATE_PARTS.flatMap((part) => partBlocks(part, update, at)),
      ...riskBlocks(update, at),
      ...contradictionsIn(update, at),
      ...annexBlocks(update, at),
      ...sourceBlocks(update.sources, at),
    ],
  };
}

/** "Microsoft", or the investigations by name. */
function scopeWords({ scope, vendors, investigations }: ProgressUpdate, { language, messages }: Setting): string {
  const { update } = messages.publications;
  if (scope.investigations.length > 0) return messages.format.and(investigationTitles(investigations, language));
  return scope.vendors.length === 0 ? update.everything : messages.format.and(vendors.map(({ name }) => plain(name)));
}

const investigationTitles = (investigations: ProgressUpdate['investigations'], language: Language): readonly string[] =>
  investigations.map(({ title }) => plain(inLanguage(title, language)));

function factsOf({ until, vendors, investigations }: ProgressUpdate, { messages, language }: Setting) {
  const { publications, format } = messages;
  const { facts } = publications.update;
  return [
    [facts.day, format.day(until)],
    [facts.vendors(vendors.length), format.and(vendors.map(({ name }) => plain(name)))],
    [
      facts.investigations(investigations.length),
      investigations.map(({ code, title }) => `${plain(inLanguage(title, language))} (${code})`).join('; '),
    ],
  ] as const;
}

/** Told even where there is nothing in it: that is news as well. */
const OPTIONAL: ReadonlySet<UpdatePart> = new Set<UpdatePart>(['past_first', 'ended']);
/** Long lists of the same, which read better as a table. */
const TABLES: ReadonlySet<UpdatePart> = new Set<UpdatePart>(['open', 'forecast']);

function partBlocks(part: UpdatePart, update: ProgressUpdate, at: At): readonly Block[] {
  const { parts, leads } = at.messages.publications.update;
  const { title, none } = parts[part];
  const lead: string = (leads as Partial<Record<UpdatePart, string>>)[part] ?? '';
  const statements = update.parts[part];
  if (statements.length === 0) return OPTIONAL.has(part) ? [] : [heading(1, title), paragraph(none)];
  const isOfSeveral = partiesByCode(update).size > 0;
  const body = TABLES.has(part)
    ? openTables(statements, update, at)
    : statements.map((one): Block => {
        const ground = groundWords(one, update.sources, at);
        const title = inLanguage(one.title, at.language);
        return {
          type: 'statement',
          code: one.code,
          title: isOfSeveral ? `${title} (${plain(at.names.party(one.party))})` : title,
          text: statementWords(one, at),
          ground,
        };
      });
  return [heading(1, title), ...paragraphs(lead), ...body];
}

type Open = Extract<MeasureStatement, { readonly says: 'open' | 'forecast' | 'expectation_passed' }>;

function openState(one: Open, messages: At['messages']): string {
  if (one.says === 'expectation_passed') return messages.publications.says.open.expectation_passed;
  const state = stateWords(one.state, one.party, messages);
  return one.says === 'open' && one.expired ? `${state}, ${messages.words.derived.expired}` : state;
}

/** Party by party, because that is the first thing a reader wants to know. */
function openTables(statements: readonly MeasureStatement[], update: ProgressUpdate, at: At): readonly Block[] {
  const parties = [...new Set(statements.map(({ party }) => party))].sort(homeLast);
  return parties.flatMap((party) => [
    heading(2, capital(at.names.party(party))),
    openTable(
      statements.filter((one) => one.party === party),
      update,
      at,
    ),
  ]);
}

const homeLast = (a: Party, b: Party): number =>
  Number(isHomeParty(a)) - Number(isHomeParty(b)) || (isHomeParty(a) ? (a > b ? -1 : 1) : a < b ? -1 : 1);

function openTable(statements: readonly MeasureStatement[], { sources }: ProgressUpdate, at: At): Block {
  const { messages, language } = at;
  const { labels } = messages.publications;
  const rows = statements.flatMap((one) => {
    if (one.says !== 'open' && one.says !== 'forecast' && one.says !== 'expectation_passed') return [];
    const { deadline } = one;
    const state = openState(one, messages);
    const read = capital(longDeadline(deadline, messages));
    return [
      [
        `${one.code} ${inLanguage(one.title, language)}`,
        messages.format.quoted(plain(deadline.wording)),
        one.readAnew === undefined ? read : sentences(read, anewWords(one, at)),
        `${capital(state)} [${groundWords(one, sources, at)}]`,
      ],
    ];
  });
  return {
    type: 'table',
    head: [labels.measure, labels.worded, labels.read, labels.state],
    widths: [30, 36, 20, 16],
    rows,
  };
}

function contradictionsIn({ contradictions, sources }: ProgressUpdate, at: At): readonly Block[] {
  const { title } = at.messages.publications.update.contradictions;
  if (contradictions.length === 0) return [];
  return [
    heading(1, title),
    ...contradictions.flatMap((one) => [
      paragraph(`${one.code}. ${inLanguage(one.explanation, at.language)} [${groundWords(one, sources, at)}]`),
      ...quoteBlocks(one.quotations, sources, at),
    ]),
  ];
}
