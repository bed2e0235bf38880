/** The planner with a model, on the first register, beside a local reader that answers as it is told. */
import { TestAdapter, TurnContext } from 'botbuilder';
import { fixedCalendar } from '../../../src/domain/time/clock.js';
import type { Remembered } from '../../../src/domain/store/contexts.js';
import { createModelPlanner, type ModelReport } from '../../../src/planners/model/model-planner.js';
import type { ModelSettings } from '../../../src/planners/model/settings.js';
import type { PlannedAnswer } from '../../../src/planners/plan-question.js';
import type { Previous } from '../../../src/language/world.js';
import { memoryStore } from '../../../src/stores/memory.js';
import { at, person } from '../../support/builders.js';
import { firstRegister } from '../../support/first-register.js';
import { KEY } from './misbehaviour.js';

export const SENTENCE = 'welke beloftes hangen er nog boven de markt?';

/** What the local reader makes of everything: a list of all that is open, not surely. */
export const LOCAL: PlannedAnswer = {
  request: {
    action: 'listMeasures',
    input: { query: { criteria: [{ field: 'word', anyOf: ['open'] }] }, offset: 0 },
  },
  language: 'nl',
  intent: { type: 'list', query: { criteria: [{ field: 'word', anyOf: ['open'] }] } },
  alternatives: [],
  followsUp: false,
  confidence: 0.2,
};

export interface Asked {
  readonly text?: string;
  readonly local?: Partial<PlannedAnswer>;
  readonly settings?: Partial<ModelSettings>;
  /** What the conversation was about. */
  readonly previous?: Previous;
}

export const settingsFor = (endpoint: string): ModelSettings => ({
  endpoint,
  key: KEY,
  name: 'small-model',
  apiVersion: null,
  use: 'unsure',
  timeoutMs: 300,
});

/** Milliseconds between two looks at the clock. */
export const TOOK = 250;

export interface Answered {
  readonly planned: PlannedAnswer;
  readonly reports: readonly ModelReport[];
}

/** Asks one question at an endpoint. */
export async function ask(
  endpoint: string,
  { text = SENTENCE, local, settings, previous }: Asked = {},
): Promise<Answered> {
  const reports: ModelReport[] = [];
  let looks = 0;
  const calendar = fixedCalendar(at('2024-02-01'), 'Europe/Amsterdam');
  const plan = createModelPlanner({
    settings: { ...settingsFor(endpoint), ...settings },
    local: () => Promise.resolve({ ...LOCAL, ...local }),
    store: memoryStore(await firstRegister()),
    calendar,
    elapsed: { milliseconds: () => (looks += TOOK) },
    report: (report) => reports.push(report),
  });
  const remembered: Remembered | undefined = previous && { previous, savedAt: calendar.now() };
  const context = new TurnContext(new TestAdapter(() => Promise.resolve()), { type: 'message', text });
  return { planned: await plan(text, { id: person('p-sanne'), language: 'nl', remembered }, context), reports };
}
