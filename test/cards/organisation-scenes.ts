/** Scenes of organisations: which of twenty-two have carried out a measure of the first register. */
import { perform } from '../../src/actions/perform.js';
import type { ActionRequest } from '../../src/actions/requests.js';
import type { Answer } from '../../src/cards/renderer.js';
import type { Language } from '../../src/domain/language.js';
import type { Store } from '../../src/domain/store/store.js';
import { memoryStore } from '../../src/stores/memory.js';
import { day, deadline, FROM_CARD, measure, measureCode, person, riskCode } from '../support/builders.js';
import { answersOfTwentyTwo, conditionOn, twentyTwo } from '../support/organisations.js';
import { bundle, reminded } from './reminders/reminding.js';
import { actor, depsOn, firstRegister, PEOPLE } from './world.js';

const TODAY = '2021-03-03';
const O1 = measureCode('OW20-O1');
type InputOf<Name extends ActionRequest['action']> = Extract<ActionRequest, { action: Name }>['input'];

export const coverage = (more: Partial<InputOf<'showCoverage'>> = {}): ActionRequest => ({
  action: 'showCoverage',
  input: { measureId: O1, group: null, standing: null, offset: 0, ...more },
});
export const record = (more: Partial<InputOf<'recordAnswers'>> = {}): ActionRequest => ({
  action: 'recordAnswers',
  input: { measureId: O1, group: null, organisations: 'college', answer: 'done', ...more },
});

const edit = (more: Partial<InputOf<'changeOrganisation'>>): ActionRequest => ({
  action: 'changeOrganisation',
  input: { organisation: 'bzk', ...more },
});

/** Name and what is asked; each on a store of its own. */
const ASKED: readonly (readonly [string, ActionRequest])[] = [
  ['coverage-22', coverage()],
  ['coverage-22-done-page-2', coverage({ standing: 'done', offset: 10 })],
  ['coverage-22-ministries', coverage({ group: 'ministry' })],
  ['coverage-22-declined', coverage({ standing: 'declined' })],
  ['coverage-22-as-of', coverage({ asOf: day('2021-01-15') })],
  ['coverage-measure', { action: 'showMeasure', input: { measureId: O1, focus: null, historyOffset: 0 } }],
  ['coverage-risk', { action: 'showRisk', input: { riskId: riskCode('OW20-H1'), focus: null } }],
  ['coverage-not-owed', coverage({ measureId: measureCode('OW20-V1') })],
  ['organisation-one', { action: 'showOrganisation', input: { organisation: 'BZK', offset: 0 } }],
  ['organisation-unknown', { action: 'showOrganisation', input: { organisation: 'BZZK', offset: 0 } }],
  ['organisation-list', { action: 'listOrganisations', input: { group: null, offset: 0 } }],
  ['organisation-list-agencies', { action: 'listOrganisations', input: { group: 'agency', offset: 0 } }],
  ['answer-form', { action: 'fillAnswer', input: { measureId: O1, group: null } }],
  ['answer-form-wrong', record({ organisations: 'Dienst Z', answer: 'declined', on: '2022-01-01' })],
  ['answer-recorded', record({ organisations: 'college,inspectie', on: '2021-03-01', by: 'CIO-office' })],
  ['answer-changed', record({ organisations: 'ocw', on: '2021-03-01' })],
  [
    'form-reported-by-other',
    {
      action: 'fillIn',
      input: { form: 'reportDone', subject: O1, values: { claimedBy: 'Microsoft', occurredOn: '2021-03-01' } },
    },
  ],
  ['answer-already', record({ organisations: 'bzk', on: '2021-01-10' })],
  ['organisation-form-new', { action: 'fillOrganisation', input: { organisation: null } }],
  ['organisation-form', { action: 'fillOrganisation', input: { organisation: 'bzk' } }],
  ['organisation-form-wrong', edit({ name: 'Ministerie van Defensie', contact: 'Nobody' })],
  ['organisation-contact', edit({ contact: 'bas' })],
  ['organisation-ended', edit({ endedOn: '2021-03-01' })],
];

/** The first register with twenty-two organisations, and a risk that asks for all ministries. */
export async function storeOfTwentyTwo(): Promise<Store> {
  const first = await firstRegister();
  const risks = first.risks.map((risk) =>
    risk.code === 'OW20-H1' ? { ...risk, condition: conditionOn({ unit: 'all' }, 'ministry') } : risk,
  );
  const organisations = twentyTwo().map((one) =>
    one.code.endsWith('/bzk') ? { ...one, contact: person('bas') } : one,
  );
  return memoryStore({ ...first, risks, organisations, answers: answersOfTwentyTwo() });
}

async function ask(request: ActionRequest, language: Language): Promise<Answer> {
  const store = await storeOfTwentyTwo();
  const outcome = await perform(request, actor, language, depsOn(store, TODAY), FROM_CARD);
  return { outcome, alternatives: [], back: null, catalogue: await store.catalogue(), people: PEOPLE };
}

/** What the contact of three organisations that have not answered gets, of a measure with and without an end. */
const WAITED_FOR = twentyTwo().filter(({ code }) => /college|inspectie|dienst-h/.test(code));
const titled = { title: { nl: 'Controller Connected Experiences uitschakelen', en: 'Switch off' } };
const open = measure('OW20-O1', titled);
const ending = measure('OW20-O2', { ...titled, deadlines: [deadline('2020-08-31')] });
const REMINDED = [
  reminded(ending, 'unanswered', { organisations: WAITED_FOR }),
  reminded(open, 'unanswered', { organisations: WAITED_FOR }),
  reminded(measure('OW20-O3', titled), 'undated', { organisations: WAITED_FOR.slice(0, 1) }),
];

const remindedScene = (name: string, rows: typeof REMINDED) => ({
  name,
  answer: (): Promise<Answer> =>
    Promise.resolve({ outcome: bundle(rows), alternatives: [], back: null, people: PEOPLE }),
});

export const ORGANISATION_SCENES = [
  ...ASKED.map(([name, request]) => ({ name, answer: (language: Language) => ask(request, language) })),
  remindedScene('organisation-reminder', REMINDED.slice(1, 2)),
  remindedScene('organisation-reminders', REMINDED),
];
