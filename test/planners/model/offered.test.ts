import assert from 'node:assert/strict';
import { perform } from '../../../src/actions/perform.js';
import { INPUTS, type ActionRequest } from '../../../src/actions/requests.js';
import { isOffered, OFFERED, offeredFunctions, type OfferedAction } from '../../../src/planners/model/offered.js';
import { actor, deskOn } from '../../support/first-register.js';
import { FROM_CARD } from '../../support/builders.js';

const QUERY = { query: { criteria: [] } };
/** An input of each action that a model may choose. */
const SAMPLES: Readonly<Record<OfferedAction, unknown>> = {
  listMeasures: QUERY,
  countMeasures: { ...QUERY, by: 'state' },
  showMeasure: { measureId: 'OW20-V4' },
  listRisks: { query: {} },
  countRisks: { query: {} },
  listEntries: { of: 'circumstance', topic: 'giphy', present: true },
  showRisk: { riskId: 'OW20-H1' },
  nextDeadline: QUERY,
  overview: QUERY,
  listChanges: { since: '2024-01-01', ...QUERY },
  waiting: {},
  vendorRecord: QUERY,
  reminders: { of: 'past' },
  failedReminders: {},
  showReminderSettings: {},
  showCircumstance: { circumstanceId: 'OW20-C1' },
  publish: { of: 'update' },
  showCalendar: { of: 'team' },
  showCoverage: { measureId: 'OW20-O1' },
  showOrganisation: { organisation: 'BZK' },
  listOrganisations: {},
  fillAnswer: { measureId: 'OW20-O1', organisations: 'BZK', answer: 'done' },
  fillOrganisation: { name: 'BZK' },
  importMeasures: {},
  listPeople: { role: 'coordinator' },
  readWording: { wording: 'medio 2025' },
  fillIn: { form: 'recordProgress', subject: 'OW20-V4', values: { progress: '60' } },
  help: {},
  cannot: { reason: 'not_recorded' },
};

describe('what is offered to a model', () => {
  for (const [name, sample] of Object.entries(SAMPLES)) {
    it(`reads, and changes nothing: ${name}`, async () => {
      const { deps, store } = await deskOn('2024-02-01');
      const changed: string[] = [];
      const watched = new Proxy(store, {
        get: (target, method: keyof typeof store) => {
          if (['commit', 'load', 'close'].includes(method)) changed.push(method);
          return target[method].bind(target);
        },
      });
      if (!isOffered(name)) throw new Error(`${name} is not offered`);
      const request = { action: name, input: INPUTS[name].parse(sample) } as ActionRequest;
      await perform(request, actor(), 'nl', { ...deps, store: watched }, FROM_CARD);
      assert.deepEqual(changed, []);
    });
  }

  it('does not include what only the bot itself says or does', () => {
    for (const name of [
      'recordAnswers',
      'changeOrganisation',
      'revokeCalendar',
      'exportPerson',
      'listRemovals',
      'forgetPerson',
      'undo',
      'stopFile',
    ])
      assert(!isOffered(name), name);
    for (const name of ['setLanguage', 'whichCode', 'whichReading', 'unknownCode', 'welcome'])
      assert(!isOffered(name), name);
  });

  it('is described to it with a schema of its own', () => {
    const functions = offeredFunctions();
    assert.deepEqual(
      functions.map(({ name }) => name),
      Object.keys(OFFERED),
    );
    for (const { name, description, parameters } of functions) {
      assert.notEqual(description, '', name);
      assert.equal(parameters['type'], 'object', name);
    }
  });

  it('names every field that a criterion can have', () => {
    const described = JSON.stringify(offeredFunctions().find(({ name }) => name === 'listMeasures'));
    for (const field of ['vendor', 'obligor', 'state', 'word', 'kind', 'owner', 'period', 'text', 'code', 'anyRisk']) {
      assert(described.includes(`"${field}"`), field);
    }
    for (const part of ['anyOf', 'from', 'to', 'words', 'soonDays', 'not'])
      assert(described.includes(`"${part}":`), part);
  });

  it('leaves the page to buttons', () => {
    assert.doesNotMatch(JSON.stringify(offeredFunctions()), /offset/i);
  });
});
