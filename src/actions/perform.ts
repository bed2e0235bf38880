/** Every use case by name. Whoever asks, by whatever way in, passes through here and is checked here. */
import type { Origin } from '../domain/change/change.js';
import type { Language } from '../domain/language.js';
import type { Outcome } from '../domain/outcome/outcome.js';
import { may, type Actor } from '../domain/people/person.js';
import { EVERYTHING } from '../domain/query/query.js';
import { StoreError } from '../domain/errors.js';
import type { Case } from './case.js';
import { CALENDAR_ACTIONS } from './calendar/calendar-actions.js';
import { CHANGE_ACTIONS } from './changes/change-actions.js';
import { help } from './asking/help.js';
import { explainTerms } from './asking/explain-terms.js';
import { fillIn, resumeForm } from './changes/fill-in.js';
import { undo } from './changes/undo.js';
import { countMeasures } from './measures/count-measures.js';
import { countRisks } from './risks/count-risks.js';
import type { ActionDeps } from './deps.js';
import { listChanges } from './changes/list-changes.js';
import { listMeasures } from './measures/list-measures.js';
import { listRisks } from './risks/list-risks.js';
import { nearestCodes } from './asking/nearest-codes.js';
import { nextDeadline } from './measures/next-deadline.js';
import { overview } from './measures/overview.js';
import { ORGANISATION_ACTIONS } from './organisations/organisation-actions.js';
import { PEOPLE_ACTIONS } from './people/people-actions.js';
import { readWording } from './asking/read-wording.js';
import { REMINDER_ACTIONS } from './reminders/reminder-actions.js';
import { publish } from './publications/publish.js';
import type { ActionInput, ActionName, ActionRequest } from './requests.js';
import { stopFile } from './downloads/stop-file.js';
import { showCircumstance } from './risks/show-circumstance.js';
import { listEntries } from './entries/list-entries.js';
import { listInvestigations } from './entries/list-investigations.js';
import { showEntry } from './entries/show-entry.js';
import { showMeasure } from './measures/show-measure.js';
import { showRisk } from './risks/show-risk.js';
import { vendorRecord } from './measures/vendor-record.js';
import { waiting } from './measures/waiting.js';

type Actions = {
  readonly [Name in ActionName]: (input: ActionInput<Name>, at: Case) => Outcome | Promise<Outcome>;
};

const ACTIONS: Actions = {
  listMeasures,
  countMeasures,
  showMeasure,
  listRisks,
  countRisks,
  showRisk,
  showCircumstance,
  showEntry,
  listInvestigations,
  listEntries,
  nextDeadline,
  listChanges,
  waiting: (_, at) => waiting(at.actor, at),
  vendorRecord,
  publish,
  ...CALENDAR_ACTIONS,
  overview,
  explainTerms,
  readWording: (input, at) => readWording(input, at, at.language),
  unknownCode: async (input, at) => ({ type: 'unknownCode', ...input, nearest: await nearestCodes(input.code, at) }),
  whichCode: (input) => ({ type: 'whichCode', ...input }),
  whichReading: () => ({ type: 'whichReading' }),
  oneByOne: (input) => ({ type: 'oneByOne', ...input }),
  cannot: (input) => ({ type: 'cannot', ...input }),
  help: (_, at) => help(at),
  welcome: async (_, { store, calendar, local, fourEyes }) => ({
    type: 'welcome',
    total: await store.countMeasures(EVERYTHING, calendar.today()),
    local,
    fourEyes,
  }),
  ...CHANGE_ACTIONS,
  ...PEOPLE_ACTIONS,
  ...ORGANISATION_ACTIONS,
  ...REMINDER_ACTIONS,
  fillIn,
  resumeForm,
  undo,
  importMeasures: (_, { actor }) => ({ type: 'importPage', allowed: may(actor, 'coordinate') }),
  stopFile,
  setLanguage: ({ language }) => ({ type: 'languageChanged', language }),
};

/**
 * Does what is asked for the actor and tells what came of it; `origin`: the card or message it was asked with. A store
 * that cannot answer is an outcome; any other error is thrown.
 */
export async function perform(
  request: ActionRequest,
  actor: Actor,
  language: Language,
  deps: ActionDeps,
  origin: Origin,
): Promise<Outcome> {
  if (!mayAsk(actor, request.action)) return { type: 'denied' };
  try {
    return await carryOut(request.action, request.input, { ...deps, actor, language, origin });
  } catch (error) {
    if (error instanceof StoreError) return { type: 'unavailable' };
    throw error;
  }
}

/** What says nothing of the register: people and settings, and of the messages sent those that do not. */
const WITHOUT_CONTENT: ReadonlySet<string> = new Set([
  ...Object.keys(PEOPLE_ACTIONS),
  ...['setLanguage', 'cannot', 'showReminders'],
]);

const mayAsk = (actor: Actor, action: ActionName): boolean =>
  may(actor, 'read') || (may(actor, 'administer') && WITHOUT_CONTENT.has(action));

function carryOut<Name extends ActionName>(
  action: Name,
  input: ActionInput<Name>,
  at: Case,
): Outcome | Promise<Outcome> {
  return ACTIONS[action](input, at);
}
