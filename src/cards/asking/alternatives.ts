/** Other readings of a question, each as a button that says how it would be read. */
import { changedWhen } from '../change/changed-when.js';
import type { ActionRequest } from '../../actions/requests.js';
import { CHANGE_NAMES, type ChangeName, type ChangeSubject } from '../../domain/change/change-form.js';
import { capital } from '../../locales/write.js';
import { button, cut, type Button, type Setting } from '../drawing.js';
import { describe, queryLabels, riskLabels } from './filter-words.js';
import { subjectWord } from '../parts/item-request.js';
import { askedWords } from '../reminders/asked-words.js';
import { askClick, requestClick, type Click } from '../verbs.js';

/** Buttons offered. */
const OFFERED = 4;
/** Characters of a button. */
const TITLE_LENGTH = 60;
/** Characters of a button's data; a reading that weighs more is left out. */
const MAX_WEIGHT = 1500;

export function alternativeButtons(alternatives: readonly ActionRequest[], setting: Setting): readonly Button[] {
  return alternatives
    .slice(0, OFFERED)
    .map((request) => button(cut(labelOf(request, setting), TITLE_LENGTH), clickOf(request, setting)))
    .filter(({ data }) => JSON.stringify(data).length <= MAX_WEIGHT);
}

/** A measure or risk that was only guessed at is asked for anew: what a card shows is what was answered. */
function clickOf(request: ActionRequest, { language }: Setting): Click {
  if (request.action === 'showMeasure') return askClick(request.input.measureId, language);
  if (request.action === 'showRisk') return askClick(request.input.riskId, language);
  return requestClick(request, language);
}

function labelOf(request: ActionRequest, setting: Setting): string {
  const { buttons, words } = setting.messages;
  switch (request.action) {
    case 'listMeasures':
      return describe(queryLabels(request.input.query, setting), setting);
    case 'countMeasures': {
      const { query, by } = request.input;
      const what = buttons.count(describe(queryLabels(query, setting), setting));
      return by === null ? what : buttons.perDimension(what, words.dimensions[by]);
    }
    case 'nextDeadline':
      return buttons.nextDeadline(describe(queryLabels(request.input.query, setting), setting));
    case 'overview':
      return buttons.overviewOf(describe(queryLabels(request.input.query, setting), setting));
    case 'listRisks':
      return buttons.risks(riskFilters(request.input.query, setting));
    case 'countRisks': {
      const { query, by } = request.input;
      const what = buttons.count(buttons.risks(riskFilters(query, setting)));
      return by === null ? what : buttons.perDimension(what, words.riskDimensions[by]);
    }
    default:
      return otherLabel(request, setting);
  }
}

type Listed = 'listMeasures' | 'countMeasures' | 'nextDeadline' | 'overview' | 'listRisks' | 'countRisks';

function otherLabel(request: Exclude<ActionRequest, { action: Listed }>, setting: Setting): string {
  const { buttons, standing, reminders, organisations } = setting.messages;
  switch (request.action) {
    case 'showMeasure':
      return request.input.measureId;
    case 'showRisk':
      return request.input.riskId;
    case 'fillIn':
      return changeLabel(request.input.form, request.input.subject, setting);
    case 'readWording':
      return buttons.wording(request.input.wording);
    case 'unknownCode':
      return request.input.code;
    case 'whichCode':
      return request.input.text;
    case 'vendorRecord':
      return `${standing.record.title} ${describe(queryLabels(request.input.query, setting), setting)}`;
    case 'listChanges': {
      const { deed } = request.input;
      const when = changedWhen(request.input, setting);
      return deed === undefined ? standing.changes.button(when) : `${standing.changes.deeds[deed]} ${when}`;
    }
    case 'waiting':
      return standing.waiting.button;
    case 'reminders':
      return reminders.button;
    case 'showCoverage':
      return organisations.coverage.of(request.input.measureId);
    case 'fillAnswer':
      return organisations.coverage.recordOf(request.input.measureId);
    case 'setReminders':
      return capital(askedWords(request.input.asked, setting));
    default: {
      const change = CHANGE_NAMES.find((name) => name === request.action);
      return change === undefined || !('subject' in request.input)
        ? buttons.help
        : changeLabel(change, request.input.subject, setting);
    }
  }
}

/** "OW20-V4: Voortgang bijwerken" */
function changeLabel(change: ChangeName, subject: ChangeSubject | null, setting: Setting): string {
  const { changes } = setting.messages;
  const title = changes.titles[change];
  return subject === null ? title : changes.changed.summary(subjectWord(subject, setting), title);
}

const riskFilters = (query: Parameters<typeof riskLabels>[0], setting: Setting): string =>
  describe(
    riskLabels(query, setting).map(([label]) => label),
    setting,
  );
