/** What became of a change: the card of its item as it is now, under what was recorded, by whom and when. */
import type { ActionRequest } from '../../actions/requests.js';
import type { ChangedOutcome } from '../../domain/outcome/change-outcome.js';
import { drawCircumstance } from '../risk/circumstance.js';
import { button, type Banner, type Button, type Drawing, type Setting } from '../drawing.js';
import { bannerLines, bannerMark, bannerTitle } from './banner.js';
import { drawInvestigation, drawSource, drawTakenBack, drawVendor } from '../entries/entry.js';
import { nameOf } from './change-list.js';
import { drawMeasure } from '../measure/measure.js';
import { drawOrganisation } from '../organisations/one.js';
import { drawRisk } from '../risk/risk.js';
import { sentences } from '../parts/sentences.js';
import { requestClick } from '../verbs.js';

export function drawChanged(outcome: ChangedOutcome, setting: Setting): Drawing {
  const drawing = drawItem(outcome.shows, setting);
  const title = bannerTitle(outcome, setting);
  const lines = bannerLines(outcome, setting);
  const undo = undoButton(outcome, setting);
  const banner: Banner = {
    ...bannerMark(outcome, setting),
    lines: lines.map((text) => ({ text })),
    undo,
    hasUndo: undo.length > 0,
  };
  const { changed } = setting.messages.changes;
  return {
    template: drawing.template,
    data: drawing.data,
    buttons: drawing.buttons,
    links: drawing.links ?? [],
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

function undoButton({ mayUndo, record }: ChangedOutcome, { messages, language, way }: Setting): readonly Button[] {
  if (!mayUndo) return [];
  const request: ActionRequest = { action: 'undo', input: { number: record.number } };
  return [button(messages.changes.undo, requestClick(request, language, way))];
}
