/** Every use case by name. Whoever asks, by whatever way in, passes through here and is checked here. */
import type { Language } from '../domain/language.js';
import type { Outcome } from '../domain/outcome.js';
import { may, type Actor } from '../domain/person.js';
import { StoreError } from '../domain/errors.js';
import { countMeasures } from './count-measures.js';
import { countRisks } from './count-risks.js';
import type { ActionDeps } from './deps.js';
import { listChanges } from './list-changes.js';
import { listMeasures } from './list-measures.js';
import { listRisks } from './list-risks.js';
import { nearestCodes } from './nearest-codes.js';
import { nextDeadline } from './next-deadline.js';
import { overview } from './overview.js';
import { readWording } from './read-wording.js';
import type { ActionRequest } from './requests.js';
import { showMeasure } from './show-measure.js';
import { showRisk } from './show-risk.js';
import { vendorRecord } from './vendor-record.js';
import { waiting } from './waiting.js';

/**
 * Does what is asked for the actor and tells what came of it. A store that cannot answer is an outcome; any other
 * error is thrown.
 */
export async function perform(
  request: ActionRequest,
  actor: Actor,
  language: Language,
  deps: ActionDeps,
): Promise<Outcome> {
  if (!may(actor, 'read')) return { type: 'denied' };
  try {
    return await carryOut(request, actor, language, deps);
  } catch (error) {
    if (error instanceof StoreError) return { type: 'unavailable' };
    throw error;
  }
}

async function carryOut(
  request: ActionRequest,
  actor: Actor,
  language: Language,
  deps: ActionDeps,
): Promise<Outcome> {
  switch (request.action) {
    case 'listMeasures':
      return listMeasures(request.input, deps);
    case 'countMeasures':
      return countMeasures(request.input, deps);
    case 'showMeasure':
      return showMeasure(request.input, deps);
    case 'listRisks':
      return listRisks(request.input, deps);
    case 'countRisks':
      return countRisks(request.input, deps);
    case 'showRisk':
      return showRisk(request.input, deps);
    case 'nextDeadline':
      return nextDeadline(request.input, deps);
    case 'listChanges':
      return listChanges(request.input, deps);
    case 'waiting':
      return waiting(actor, deps);
    case 'vendorRecord':
      return vendorRecord(request.input, deps);
    case 'reminders':
      return { type: 'reminders', measure: request.input.measureId, of: request.input.of };
    case 'overview':
      return overview(request.input, deps);
    case 'readWording':
      return readWording(request.input, deps, language);
    case 'unknownCode':
      return { type: 'unknownCode', ...request.input, nearest: await nearestCodes(request.input.code, deps) };
    case 'whichCode':
      return { type: 'whichCode', ...request.input };
    case 'whichReading':
      return { type: 'whichReading' };
    case 'cannot':
      return { type: 'cannot', ...request.input };
    case 'help':
      return help(deps);
    case 'welcome':
      return welcome(deps);
    case 'setLanguage':
      return { type: 'languageChanged', language: request.input.language };
  }
}

async function help({ store }: ActionDeps): Promise<Outcome> {
  const { investigations } = await store.catalogue();
  return { type: 'help', investigations: investigations.map(({ code }) => code) };
}

async function welcome({ store, calendar, local }: ActionDeps): Promise<Outcome> {
  return { type: 'welcome', total: await store.countMeasures({ criteria: [] }, calendar.today()), local };
}
