/** A dossier on paper: measure by measure, all that is recorded of each. */
import type { Setting } from '../../cards/drawing.js';
import type { Dossier } from '../../domain/publication/dossier.js';
import { inLanguage } from '../../domain/language.js';
import { dossierEntry } from './dossier-entry.js';
import { sourceBlocks } from './ground-words.js';
import { paragraph, plain, type Paper } from './paper.js';
import { generalRemarks, otherwiseRemark } from './remarks.js';

export function dossierPaper(dossier: Dossier, setting: Setting): Paper {
  const { messages, language } = setting;
  const { publications, format } = messages;
  const { set, entries, sources } = dossier;
  const at = { ...setting, until: set.until };
  return {
    language,
    title: publications.dossier.title(aboutWords(dossier, setting)),
    subtitle: publications.dossier.subtitle(format.day(set.until)),
    day: set.until,
    pages: publications.footer,
    blocks: [
      ...(set.measure === null ? [paragraph(publications.dossier.about(entries.length))] : []),
      ...(set.measure === null
        ? generalRemarks(dossier, set.until, messages)
        : otherwiseRemark(dossier, set.until, messages)),
      ...entries.flatMap((entry) => dossierEntry(entry, dossier, at)),
      ...sourceBlocks(sources, setting),
    ],
  };
}

/** "OW20-V4", "Microsoft", or the investigations by name. */
function aboutWords({ set, vendors, investigations }: Dossier, { messages, language }: Setting): string {
  if (set.measure !== null) return set.measure;
  if (set.investigations.length > 0)
    return messages.format.and(investigations.map(({ title }) => plain(inLanguage(title, language))));
  return set.vendors.length === 0
    ? messages.publications.update.everything
    : messages.format.and(vendors.map(({ name }) => plain(name)));
}
