/** What reads questions: the local reader, helped by a model where one is configured. */
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import type { PeopleDirectory } from '../domain/people/people.js';
import type { Store } from '../domain/store/store.js';
import type { Calendar, ElapsedTime } from '../domain/time/clock.js';
import type { QuestionReader } from '../language/index.js';
import { createQuestionPlanner, type QuestionPlanner } from '../planners/plan-question.js';

export interface PlanningDeps {
  readonly store: Store;
  readonly people: PeopleDirectory;
  readonly calendar: Calendar;
  readonly elapsed: ElapsedTime;
  readonly reader: () => QuestionReader;
  readonly log: Logger;
}

/** Only where there is a model is any of that loaded. */
export async function plannerFor({ model }: Pick<Config, 'model'>, deps: PlanningDeps): Promise<QuestionPlanner> {
  const { store, people, calendar, elapsed, reader, log } = deps;
  const local = createQuestionPlanner({
    store,
    calendar,
    people,
    read: (text, world) => reader().read(text, world),
    languageOf: (text, otherwise) => reader().languageOf(text, otherwise),
  });
  if (model === null) return local;
  const { createModelPlanner } = await import('../planners/model/model-planner.js');
  return createModelPlanner({
    settings: model,
    local,
    store,
    calendar,
    elapsed,
    report: (report) => log[report.result === 'read' ? 'info' : 'warn'](report, 'model'),
  });
}
