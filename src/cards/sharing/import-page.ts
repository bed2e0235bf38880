/** The way to the page on which a file is imported. */
import { IMPORT_MINUTES } from '../../domain/links/download.js';
import type { Outcome } from '../../domain/outcome/outcome.js';
import type { Drawing, Setting } from '../drawing.js';
import { noticeDrawing } from '../parts/notice.js';

export function drawImportPage(
  { allowed }: Extract<Outcome, { readonly type: 'importPage' }>,
  setting: Setting,
): Drawing {
  const { imports } = setting.messages;
  const { importLink } = setting;
  const { title, card } = imports;
  if (!allowed) return noticeDrawing({ title: imports.refused.denied.title, text: card.notYou }, setting);
  if (importLink === undefined) return noticeDrawing({ title, text: card.alone }, setting);
  if (importLink === null) return noticeDrawing({ title, text: card.noLinks }, setting);
  const link = { title: card.open, hint: card.hint(IMPORT_MINUTES), url: importLink };
  return { ...noticeDrawing({ title, text: `${card.text} ${card.hint(IMPORT_MINUTES)}` }, setting), links: [link] };
}
