/** How far a file is that is being fetched, with the button that stops it, and what became of it. */
import type { ActionRequest } from '../../actions/requests.js';
import type { DownloadByRow } from '../../domain/links/download.js';
import type { FileProgressOutcome } from '../../domain/links/under-way.js';
import type { Messages } from '../../locales/messages.js';
import { requestButton, type Button, type Drawing, type Setting } from '../drawing.js';
import { noticeDrawing } from '../parts/notice.js';

type Words = Messages['downloads']['progress'];

export function drawFileProgress(progress: FileProgressOutcome, setting: Setting): Drawing {
  const { progress: words, forms } = setting.messages.downloads;
  const { file, stage } = progress;
  return noticeDrawing(
    {
      title: words.titles[stage],
      lead: words.files[file.what](forms[file.form]),
      text: textOf(progress, words),
      buttons: buttonsOf(progress, words, setting),
    },
    setting,
  );
}

const textOf = ({ stage, rows, of }: FileProgressOutcome, { texts, ...words }: Words): string =>
  stage === 'lost' ? texts.lost : texts[stage](howFar(rows, of, words));

/** Rows that were added or taken away meanwhile leave the percentage where it cannot be wrong. */
function howFar(rows: number, of: number | null, { soFar, rows: rowsOf }: Omit<Words, 'texts'>): string {
  if (of === null || rows >= of) return rowsOf(rows);
  return soFar(rows, of, Math.floor((rows / of) * 100));
}

function buttonsOf({ stage, id, file, of }: FileProgressOutcome, words: Words, setting: Setting): readonly Button[] {
  const stop: ActionRequest = { action: 'stopFile', input: { id, file, of } };
  switch (stage) {
    case 'under_way':
      return [requestButton(words.stop, stop, setting)];
    case 'stopping':
      return [requestButton(words.look, stop, setting)];
    case 'whole':
      return [];
    default:
      return [requestButton(words.again, askedFor(file), setting)];
  }
}

/** What gives the card on which the file stands. */
function askedFor(file: DownloadByRow): ActionRequest {
  switch (file.what) {
    case 'measures':
      return { action: 'listMeasures', input: { query: file.query, offset: 0 } };
    case 'history':
      return { action: 'showMeasure', input: { measureId: file.measure, focus: 'history', historyOffset: 0 } };
    case 'changes': {
      const { since, until, by, of, deed, query } = file;
      return { action: 'listChanges', input: { since, until, by, of, deed, query, offset: 0 } };
    }
  }
}
