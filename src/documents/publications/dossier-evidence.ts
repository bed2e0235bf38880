/** What a measure is held by: its evidence, its periods, and what is in its way. */
import { hostOf } from '../../cards/measure/evidence.js';
import type { DossierEntry } from '../../domain/publication/dossier.js';
import { inLanguage } from '../../domain/language.js';
import type { Evidence } from '../../domain/measure/measure.js';
import type { PresentBlocker } from '../../domain/outcome/measure-outcome.js';
import { capital } from '../../locales/write.js';
import { heading, paragraph, paragraphs, plain, type Block } from './paper.js';
import type { At } from './statement-words.js';

export function evidenceBlocks({ measure }: DossierEntry, { messages }: At): readonly Block[] {
  const { title, none, head } = messages.publications.dossier.evidence;
  const all = [...measure.evidence, ...measure.occurrences.flatMap((one) => one.evidence)];
  if (all.length === 0) return [heading(2, title), paragraph(none)];
  const row = ({ title: name, link, date, sha256 = '–' }: Evidence): readonly string[] => [
    plain(name),
    messages.format.day(date),
    // The host by itself: in an address anything can be made to look like one.
    `${plain(hostOf(link))}: ${plain(link)}`,
    sha256,
  ];
  return [heading(2, title), { type: 'table', head, widths: [26, 16, 32, 26], rows: all.map(row) }];
}

/** Nothing where the measure does not recur, or nothing is recorded of any period. */
export function periodBlocks({ measure }: DossierEntry, { messages }: At): readonly Block[] {
  const { publications, format, words, measure: texts } = messages;
  const { title, head } = publications.dossier.periods;
  if (measure.occurrences.length === 0) return [];
  const rows = measure.occurrences.map(({ from, to, state, report }) => [
    format.range(from, to),
    capital(words.states[state]),
    report === null ? '–' : capital(texts.reportedBy(plain(report.claimedBy), format.day(report.on))),
  ]);
  return [heading(2, title), { type: 'table', head, widths: [40, 25, 35], rows }];
}

export function blockerBlocks({ blockers, hiddenBlockers }: DossierEntry, at: At): readonly Block[] {
  const { messages, language } = at;
  const { title, head, present, gone, inferred, stated, hidden } = messages.publications.dossier.blockers;
  if (blockers.length + hiddenBlockers === 0) return [];
  const row = (one: PresentBlocker): readonly string[] => [
    one.item === null ? one.code : `${one.code} ${inLanguage(one.item.title, language)}`,
    capital(one.present ? present : gone),
    capital(one.inferred ? inferred : stated),
  ];
  return [
    heading(2, title),
    ...(blockers.length === 0
      ? []
      : [{ type: 'table', head, widths: [50, 25, 25], rows: blockers.map(row) } satisfies Block]),
    ...paragraphs(hiddenBlockers === 0 ? '' : hidden(hiddenBlockers)),
  ];
}
