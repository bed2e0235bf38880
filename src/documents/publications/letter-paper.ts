/** The measures that one letter names, on paper: an overview, and the words of the letter. */
import { longDeadline } from '../../cards/measure/deadline-words.js';
import type { Setting } from '../../cards/drawing.js';
import type { Letter } from '../../domain/publication/dossier.js';
import { inLanguage } from '../../domain/language.js';
import { capital } from '../../locales/write.js';
import { measureBlocks } from './annex.js';
import { sourceBlocks } from './ground-words.js';
import { heading, paragraph, plain, type Block, type Paper } from './paper.js';
import { generalRemarks } from './remarks.js';
import { stateWords } from './state-words.js';

export function letterPaper(letter: Letter, setting: Setting): Paper {
  const { messages, language } = setting;
  const { publications, format } = messages;
  const { title, subtitle, labels, overview, quotes, about } = publications.letter;
  const { source, set, measures, sources } = letter;
  const { publisher, published, reference } = source;
  return {
    language,
    title: title(plain(source.title)),
    subtitle: subtitle(format.day(set.until)),
    day: set.until,
    pages: publications.footer,
    blocks: [
      {
        type: 'facts',
        rows: [
          [labels.publisher, plain(publisher)],
          [labels.published, format.day(published)],
          ...(reference === null ? [] : [[labels.reference, plain(reference)] as const]),
        ],
      },
      paragraph(about(measures.length)),
      ...generalRemarks(letter, set.until, messages),
      heading(1, overview),
      overviewTable(letter, setting),
      heading(1, quotes),
      ...measures.flatMap((measure) => measureBlocks(measure, sources, { ...setting, until: set.until })),
      ...sourceBlocks(sources, setting),
    ],
  };
}

function overviewTable({ measures }: Letter, { messages, names, language }: Setting): Block {
  const { labels } = messages.publications;
  return {
    type: 'table',
    head: [labels.measure, labels.party, labels.worded, labels.read, labels.state],
    widths: [26, 21, 25, 15, 13],
    rows: measures.map(({ code, title, party, deadline, state }) => [
      `${code} ${inLanguage(title, language)}`,
      capital(names.party(party)),
      messages.format.quoted(plain(deadline.wording)),
      capital(longDeadline(deadline, messages)),
      capital(stateWords(state, party, messages)),
    ]),
  };
}
