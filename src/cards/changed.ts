/** What became of a change: the card of its item as it is now, under what was recorded, by whom and when. */
import type { ActionRequest } from '../actions/requests.js';
import type { ChangedOutcome } from '../domain/outcome.js';
import { drawCircumstance } from './circumstance.js';
import { button, cut, type Banner, type Button, type Drawing, type Setting } from './drawing.js';
import { changeDetails } from './change-details.js';
import { drawInvestigation, drawSource, drawTakenBack, drawVendor } from './entries/entry.js';
import { nameOf } from './change-list.js';
import { changedOn, reasonOf, whatChanged } from './history.js';
import { mark } from './marks.js';
import { drawMeasure } from './measure.js';
import { drawOrganisation } from './organisations/one.js';
import { drawRisk } from './risk.js';
import { sentences } from './sentences.js';
import { requestClick } from './verbs.js';

export function drawChanged(outcome: ChangedOutcome, setting: Setting): Drawing {
  const drawing = drawItem(outcome.shows, setting);
  const title = bannerTitle(outcome, setting);
  const lines = bannerLines(outcome, setting);
  const undo = undoButton(outcome, setting);
  const banner: Banner = {
    ...mark(outcome.duplicate ? 'Accent' : 'Good', title),
    lines: lines.map((text) => ({ text })),
    undo,
    hasUndo: undo.length > 0,
  };
  const { changed } = setting.messages.changes;
  return {
    ...drawing,
    banner,
    summary: sentences(changed.summary(nameOf(outcome.record.subject, setting), title), ...lines, drawing.summary),
  };
}

function drawItem(shows: ChangedOutcome['shows'], setting: Setting): Drawing {
  switch (shows.type) {
    case 'measure':
      return drawMeasure(shows, setting);
    case 'risk':
      return drawRisk(shows, setting);
    case 'organisation':
      return drawOrganisation(shows, setting);
    case 'circumstance':
      return drawCircumstance(shows, setting);
    case 'vendor':
      return drawVendor(shows, setting);
    case 'source':
      return drawSource(shows, setting);
    case 'investigation':
      return drawInvestigation(shows, setting);
    case 'takenBack':
      return drawTakenBack(shows, setting);
  }
}

function bannerTitle({ change, record, duplicate }: ChangedOutcome, setting: Setting): string {
  const { changed } = setting.messages.changes;
  const shortly = (text: string) => cut(text, setting.detail.text);
  if (duplicate) return changed.duplicate(shortly(whatChanged(record, setting)));
  if (change !== 'undo' || record.corrects === undefined) return changed.title(shortly(whatChanged(record, setting)));
  const now = shortly(changeDetails(record, setting).join('; '));
  return changed.undone(setting.messages.format.number(record.corrects), now);
}

function bannerLines(outcome: ChangedOutcome, setting: Setting): readonly string[] {
  const { record, duplicate, freed } = outcome;
  const { messages, names, detail } = setting;
  const { changed } = messages.changes;
  const who = names.person(record.actor);
  const reason = reasonOf(record);
  const told = [
    ...(who === undefined ? [] : [messages.measure.by(cut(who, detail.title))]),
    record.kind === 'correction'
      ? messages.measure.recordedOn(changedOn(record, setting))
      : changed.happened(messages.format.day(record.occurredOn)),
    ...(reason === null ? [] : [cut(reason, detail.text)]),
  ];
  const shown = freed.slice(0, detail.rows);
  return [
    told.join(' · '),
    ...(duplicate ? [changed.duplicateDetail] : []),
    ...(shown.length === 0 ? [] : [changed.freed(messages.format.andMore(shown, freed.length - shown.length))]),
  ];
}

function undoButton({ mayUndo, record }: ChangedOutcome, { messages, language, way }: Setting): readonly Button[] {
  if (!mayUndo) return [];
  const request: ActionRequest = { action: 'undo', input: { number: record.number } };
  return [button(messages.changes.undo, requestClick(request, language, way))];
}
