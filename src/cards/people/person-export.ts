/** Where what is kept of a person can be fetched. */
import { LINK_MINUTES } from '../../domain/links/download.js';
import type { PersonExportOutcome } from '../../domain/outcome/people-outcome.js';
import { backButton, cut, type Drawing, type Setting } from '../drawing.js';
import { plainText } from '../parts/plain-text.js';
import { sentences } from '../parts/sentences.js';

export function drawPersonExport({ person, name }: PersonExportOutcome, setting: Setting): Drawing {
  const { messages, detail, linkTo } = setting;
  const { export: texts } = messages.people;
  const { buttons, hint, forms } = messages.downloads;
  const title = name === null ? texts.own : texts.of(cut(name, detail.title));
  const url = linkTo?.({ what: 'person', form: 'json', person }) ?? null;
  const text = url === null ? texts.nowhere : texts.detail;
  return {
    template: 'people',
    data: { title: plainText(title), lines: [{ text }], rows: [], remarks: [] },
    summary: sentences(title, text),
    buttons: backButton(setting),
    links: url === null ? [] : [{ title: buttons.json, hint: hint(title, forms.json, LINK_MINUTES), url }],
  };
}
