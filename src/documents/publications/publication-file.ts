/** A document for publication as a file. */
import { fileSetting, type FileReader } from '../../cards/file-setting.js';
import type { Setting } from '../../cards/drawing.js';
import type { DownloadOf } from '../../domain/links/download.js';
import type { Dossier, Letter } from '../../domain/publication/dossier.js';
import type { ProgressUpdate } from '../../domain/publication/publication.js';
import { dossierPaper } from './dossier-paper.js';
import { letterPaper } from './letter-paper.js';
import { markdown } from './markdown.js';
import type { Paper } from './paper.js';
import { updatePaper } from './update-paper.js';
import { veiled } from './veiled.js';
import { wordDocument } from './word.js';

/** What a document says, and the codes that no text in it may name. */
export interface Publication {
  readonly content: ProgressUpdate | Dossier | Letter;
  readonly secrets: readonly string[];
}

/** One piece: a document is read as a whole. `counted` hears how many measures are in it. */
export async function* publicationFile(
  form: DownloadOf<'publication'>['form'],
  publication: Publication,
  reader: FileReader,
  counted: (rows: number) => void,
): AsyncGenerator<string | Uint8Array> {
  const { content } = publication;
  counted(content.type === 'dossier' ? content.entries.length : content.measures.length);
  const paper = paperOf(publication, fileSetting(reader));
  yield form === 'md' ? markdown(paper) : await wordDocument(paper);
}

export const paperOf = ({ content, secrets }: Publication, setting: Setting): Paper =>
  veiled(written(content, setting), secrets, setting.messages.publications.veiled);

function written(content: Publication['content'], setting: Setting): Paper {
  switch (content.type) {
    case 'progressUpdate':
      return updatePaper(content, setting);
    case 'dossier':
      return dossierPaper(content, setting);
    case 'letter':
      return letterPaper(content, setting);
  }
}
