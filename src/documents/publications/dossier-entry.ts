/** One measure in a dossier. */
import { longDeadline } from '../../cards/measure/deadline-words.js';
import type { Dossier, DossierEntry } from '../../domain/publication/dossier.js';
import { inLanguage } from '../../domain/language.js';
import { currentDeadline } from '../../domain/measure/measure.js';
import { capital } from '../../locales/write.js';
import { contradictionBlocks } from './contradictions.js';
import { deadlineTable } from './dossier-deadlines.js';
import { blockerBlocks, evidenceBlocks, periodBlocks } from './dossier-evidence.js';
import { datesTable, historyBlocks } from './dossier-history.js';
import { citedPlace } from './ground-words.js';
import { heading, paragraphs, plain, type Block } from './paper.js';
import { riskTable } from './risk-words.js';
import { stateWords } from './state-words.js';
import type { At } from './statement-words.js';

export function dossierEntry(entry: DossierEntry, { sources }: Dossier, at: At): readonly Block[] {
  const { messages, language } = at;
  const { dossier } = messages.publications;
  const { measure, risks } = entry;
  const { code, title, description, quotation, notes, contradictions } = measure;
  return [
    heading(1, `${code} ${inLanguage(title, language)}`),
    { type: 'facts', rows: factsOf(entry, at) },
    heading(2, dossier.promise),
    {
      type: 'quote',
      text: messages.format.quoted(plain(quotation.quote)),
      cited: citedPlace(quotation, sources, at),
    },
    ...paragraphs(inLanguage(description, language) ?? ''),
    heading(2, dossier.deadlines.title),
    deadlineTable(entry, at),
    heading(2, dossier.dates.title),
    datesTable(entry, at),
    ...periodBlocks(entry, at),
    ...evidenceBlocks(entry, at),
    ...(risks.length === 0 ? [] : [heading(2, dossier.risks), riskTable(risks, sources, at)]),
    ...blockerBlocks(entry, at),
    ...contradictionBlocks(contradictions, sources, at),
    ...(notes.length === 0
      ? []
      : [
          heading(2, dossier.notes),
          { type: 'list', numbered: false, items: notes.map((note) => inLanguage(note, language)) } as const,
        ]),
    ...historyBlocks(entry, at),
  ];
}

function factsOf({ measure }: DossierEntry, { messages, names, language }: At) {
  const { publications, words, format, measure: texts } = messages;
  const { labels, history } = publications.dossier;
  const { owner, progress, lapsesWith, supersededBy, obligor } = measure;
  const investigation = names.investigation(measure.investigation);
  const facts: readonly (readonly [string, string | null])[] = [
    [labels.obligor, capital(names.party(obligor))],
    [labels.investigation, plain(inLanguage(investigation?.title, language) ?? measure.investigation)],
    [labels.nature, capital(words.natures[measure.nature])],
    [labels.state, capital(stateWords(measure.state, obligor, messages))],
    [publications.labels.read, capital(longDeadline(currentDeadline(measure), messages))],
    [labels.owner, owner === null ? null : (names.person(owner) ?? history.somebody)],
    [labels.progress, progress === null ? null : format.percent(progress)],
    [labels.lapses, lapsesWith === null ? null : texts.lapsesWith(lapsesWith)],
    [labels.supersededBy, supersededBy],
  ];
  return facts.flatMap(([label, value]) => (value === null ? [] : [[label, value] as const]));
}
