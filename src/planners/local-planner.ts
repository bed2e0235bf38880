import type { Plan, Planner, PredictedDoCommand, TurnState } from '@microsoft/teams-ai';
import type { TurnContext } from 'botbuilder';
import type { PlannedAnswer, QuestionPlanner, Speaker } from './plan-question.js';

/** What a DO command carries to its action. */
export interface PlannedParameters {
  readonly planned: PlannedAnswer;
}

/** Hands the SDK the one action that was chosen for a sentence: by the local reader, or with the help of a model. */
export class LocalPlanner implements Planner<TurnState> {
  constructor(
    private readonly plan: QuestionPlanner,
    private readonly speakerOf: (context: TurnContext) => Speaker,
  ) {}

  async beginTask(context: TurnContext): Promise<Plan> {
    const planned = await this.plan(context.activity.text, this.speakerOf(context), context);
    const command: PredictedDoCommand = { type: 'DO', action: planned.request.action, parameters: { planned } };
    return { type: 'plan', commands: [command] };
  }

  /** One action answers the sentence: nothing is left to do. */
  continueTask(): Promise<Plan> {
    return Promise.resolve({ type: 'plan', commands: [] });
  }
}
