/** Behind a publication: every measure with the words of its source. */
import { sentences } from '../../cards/parts/sentences.js';
import { inLanguage } from '../../domain/language.js';
import type { ListedMeasure, ProgressUpdate } from '../../domain/publication/publication.js';
import type { Source } from '../../domain/register/register.js';
import { capital } from '../../locales/write.js';
import { heading, paragraphs, plain, type Block } from './paper.js';
import { citedPlace } from './ground-words.js';
import { stateWords } from './state-words.js';
import { anewWords, deadlineWords, type At } from './statement-words.js';

export const annexBlocks = ({ measures, sources }: ProgressUpdate, at: At): readonly Block[] => [
  heading(1, at.messages.publications.update.annex.title),
  ...measures.flatMap((measure) => measureBlocks(measure, sources, at)),
];

export function measureBlocks(measure: ListedMeasure, sources: readonly Source[], at: At): readonly Block[] {
  const { messages, language, names } = at;
  const { publications, format } = messages;
  const { labels } = publications;
  const { code, title, party, state, quotation, deadline, risks, lapsesWith, notes, description } = measure;
  return [
    heading(2, `${code} ${inLanguage(title, language)}`),
    {
      type: 'quote',
      text: format.quoted(plain(quotation.quote)),
      cited: citedPlace(quotation, sources, at),
    },
    {
      type: 'facts',
      rows: [
        [labels.party, capital(names.party(party))],
        [labels.state, capital(stateWords(state, party, messages))],
        ...(lapsesWith === null
          ? []
          : [[publications.dossier.labels.lapses, messages.measure.lapsesWith(lapsesWith)] as const]),
        ...(risks.length === 0 ? [] : [[labels.risks, format.and(risks)] as const]),
      ],
    },
    ...paragraphs(
      inLanguage(description, language) ?? '',
      sentences(deadlineWords(deadline, at), anewWords(measure, at)),
    ),
    ...paragraphs(...notes.map((note) => `${labels.note}: ${inLanguage(note, language)}`)),
  ];
}
