import assert from 'node:assert/strict';
import { perform } from '../../src/actions/perform.js';
import { changeRequest, INPUTS, type ActionRequest } from '../../src/actions/requests.js';
import { catalogueCode } from '../../src/domain/register/codes.js';
import { CHANGE_NAMES } from '../../src/domain/change/change-form.js';
import { FROM_CARD, circumstanceCode, measureCode, riskCode, day } from '../support/builders.js';
import { publishing } from '../cards/asked.js';
import { actor, deskOn } from '../support/first-register.js';

const EVERYTHING = { criteria: [] };
const OWN_REMINDERS = { measureId: null, person: null, everyone: false, from: null, to: null, offset: 0 } as const;
/** One of each; a new action without a row here fails the first test. */
const REQUESTS: readonly ActionRequest[] = [
  { action: 'listMeasures', input: { query: EVERYTHING, offset: 0 } },
  { action: 'countMeasures', input: { query: EVERYTHING, by: 'state' } },
  { action: 'showMeasure', input: { measureId: measureCode('OW20-V4'), focus: null, historyOffset: 0 } },
  { action: 'listRisks', input: { query: {}, offset: 0 } },
  { action: 'countRisks', input: { query: {}, by: 'level' } },
  { action: 'showRisk', input: { riskId: riskCode('OW20-H4'), focus: null } },
  { action: 'showCircumstance', input: { circumstanceId: circumstanceCode('OW20-C5') } },
  { action: 'listEntries', input: { of: 'circumstance', topic: 'giphy', present: null, offset: 0 } },
  { action: 'nextDeadline', input: { query: EVERYTHING } },
  { action: 'listChanges', input: { since: day('2020-01-01'), by: null, query: EVERYTHING, offset: 0 } },
  { action: 'waiting', input: {} },
  { action: 'vendorRecord', input: { query: EVERYTHING, against: 'current' } },
  publishing('update'),
  { action: 'showCalendar', input: { of: 'mine' } },
  { action: 'revokeCalendar', input: {} },
  { action: 'reminders', input: { ...OWN_REMINDERS, of: 'past' } },
  { action: 'reminders', input: { ...OWN_REMINDERS, of: 'next' } },
  { action: 'failedReminders', input: { offset: 0 } },
  { action: 'showReminders', input: { message: 'day p-sanne 2021-02-01' } },
  {
    action: 'answerPrompt',
    input: { message: null, measureId: measureCode('OW20-V4'), version: 1, answer: 'nothing', values: {} },
  },
  {
    action: 'setReminders',
    input: { asked: { what: 'pause', until: day('2021-03-01') }, message: null, trial: false },
  },
  { action: 'showReminderSettings', input: { measureId: measureCode('OW20-V4') } },
  { action: 'refuseReminders', input: { text: '0 dagen', unoffered: null } },
  { action: 'overview', input: { query: EVERYTHING } },
  { action: 'readWording', input: { wording: 'medio 2025', anchor: undefined } },
  { action: 'explainTerms', input: { terms: [{ of: 'state', value: 'verified' }] } },
  { action: 'unknownCode', input: { code: 'OW20-V9', of: 'measure' } },
  { action: 'whichCode', input: { text: 'V4', codes: [measureCode('OW20-V4'), measureCode('MD23-V4')] } },
  { action: 'whichReading', input: {} },
  { action: 'oneByOne', input: { asks: ['zet V1 op 60%', 'zet V2 op 30%'] } },
  { action: 'importMeasures', input: {} },
  {
    action: 'stopFile',
    input: {
      id: '0b0e2f4c-7f53-4d6f-9d39-0f6b7d0b1c55',
      file: { what: 'history', form: 'csv', measure: measureCode('OW20-V4') },
      of: null,
    },
  },
  { action: 'cannot', input: { reason: 'not_recorded', topic: 'het weer' } },
  { action: 'help', input: {} },
  { action: 'welcome', input: {} },
  { action: 'setLanguage', input: { language: 'en' } },
  { action: 'listPeople', input: { role: null, person: null, offset: 0 } },
  { action: 'setRole', input: { person: 'Sanne', role: 'reader', give: true } },
  { action: 'setDeputy', input: { person: 'Sanne', deputy: null } },
  { action: 'setAway', input: { person: 'Sanne', until: null, deputy: null } },
  { action: 'handOver', input: { from: 'Sanne', to: 'Piet' } },
  { action: 'forgetPerson', input: { person: 'Sanne' } },
  { action: 'exportPerson', input: { person: 'Sanne' } },
  { action: 'listRemovals', input: { offset: 0 } },
  { action: 'fillIn', input: { form: 'recordProgress', subject: measureCode('OW20-V4'), values: {} } },
  { action: 'resumeForm', input: { form: 'addMeasure', subject: null, version: null, values: {} } },
  { action: 'undo', input: { number: null } },
  { action: 'showCoverage', input: { measureId: measureCode('OW20-O1'), group: null, standing: null, offset: 0 } },
  { action: 'showOrganisation', input: { organisation: 'BZK', offset: 0 } },
  { action: 'listOrganisations', input: { group: null, offset: 0 } },
  { action: 'fillAnswer', input: { measureId: measureCode('OW20-O1'), group: null } },
  { action: 'recordAnswers', input: { measureId: measureCode('OW20-O1'), group: null, organisations: 'BZK' } },
  { action: 'fillOrganisation', input: { organisation: null } },
  { action: 'changeOrganisation', input: { organisation: null, name: 'BZK', group: 'ministry' } },
  { action: 'showEntry', input: { entry: catalogueCode('investigation', 'OW20') } },
  { action: 'listInvestigations', input: { topic: 'Teams' } },
  ...CHANGE_NAMES.map((action) => changeRequest(action, { subject: null, version: null, values: {} })),
];

describe('every action', () => {
  it('is tried here', () => {
    assert.deepEqual(new Set(REQUESTS.map(({ action }) => action)), new Set(Object.keys(INPUTS)));
  });

  for (const request of REQUESTS) {
    const name = 'of' in request.input ? `${request.action} ${request.input.of}` : request.action;

    it(`tells someone without a role nothing: ${name}`, async () => {
      const { deps } = await deskOn('2021-02-01');
      assert.deepEqual(await perform(request, actor([]), 'nl', deps, FROM_CARD), { type: 'denied' });
    });

    it(`tells who only administers nothing of the register: ${name}`, async () => {
      const { deps } = await deskOn('2021-02-01');
      const outcome = await perform(request, actor(['administrator']), 'nl', deps, FROM_CARD);
      const isAboutPeople = ['people', 'personChanged', 'personRefused', 'removals', 'languageChanged', 'cannot'];
      assert.ok(outcome.type === 'denied' || isAboutPeople.includes(outcome.type), outcome.type);
      assert.doesNotMatch(JSON.stringify(outcome), /[A-Z]{2}\d{2}-/);
    });

    it(`answers a reader: ${name}`, async () => {
      const { deps } = await deskOn('2021-02-01');
      const outcome = await perform(request, actor(['reader']), 'nl', deps, FROM_CARD);
      assert(!['denied', 'failed', 'unavailable'].includes(outcome.type), outcome.type);
    });
  }

  it('says that the store cannot answer rather than failing', async () => {
    const { deps, store } = await deskOn('2021-02-01');
    await store.close();
    const request: ActionRequest = { action: 'listMeasures', input: { query: EVERYTHING, offset: 0 } };
    assert.deepEqual(await perform(request, actor(), 'nl', deps, FROM_CARD), { type: 'unavailable' });
  });

  it('lets any other error through, so that it is logged', async () => {
    const { deps } = await deskOn('2021-02-01');
    const broken = { ...deps, store: { ...deps.store, findMeasures: () => Promise.reject(new TypeError('a bug')) } };
    const request: ActionRequest = { action: 'nextDeadline', input: { query: EVERYTHING } };
    await assert.rejects(perform(request, actor(), 'nl', broken, FROM_CARD), TypeError);
  });
});
