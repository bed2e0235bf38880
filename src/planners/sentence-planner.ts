import type { Plan, Planner, PredictedDoCommand } from '@microsoft/teams-ai';
import type { TurnContext } from 'botbuilder';
import type { PlannedParameters, PlanSentence, Speaker } from '../actions/planned.js';

/** Hands the SDK the one action that was chosen for a sentence: by the local reader, or with the help of a model. */
export class SentencePlanner implements Planner {
  constructor(
    private readonly plan: PlanSentence<TurnContext>,
    private readonly speakerOf: (context: TurnContext) => Speaker,
  ) {}

  async beginTask(context: TurnContext): Promise<Plan> {
    const planned = await this.plan(context.activity.text, this.speakerOf(context), context);
    const parameters: PlannedParameters = { planned };
    const command: PredictedDoCommand = { type: 'DO', action: planned.request.action, parameters: { ...parameters } };
    return { type: 'plan', commands: [command] };
  }

  /** One action answers the sentence: nothing is left to do. */
  continueTask(): Promise<Plan> {
    return Promise.resolve({ type: 'plan', commands: [] });
  }
}
