import type { Memory, PromptCompletionModel, PromptFunctions, PromptTemplate, Tokenizer } from '@microsoft/teams-ai';
import type { TurnContext } from 'botbuilder';
import { ModelFailure } from './failure.js';
import type { Post } from './post.js';

type Response = Awaited<ReturnType<PromptCompletionModel['completePrompt']>>;

/**
 * The chat completions of OpenAI, Azure OpenAI and whatever speaks like them. The SDK's own model prints the errors of
 * its client, with what the endpoint said in them, takes settings from OPENAI_* and follows redirects; this one does not.
 */
export class ChatModel implements PromptCompletionModel {
  constructor(
    private readonly post: Post,
    private readonly name: string,
  ) {}

  /** The content of the message is the answer of the endpoint, unread. Rejects with a ModelFailure. */
  async completePrompt(
    context: TurnContext,
    memory: Memory,
    functions: PromptFunctions,
    tokenizer: Tokenizer,
    template: PromptTemplate,
  ): Promise<Response> {
    const limit = template.config.completion.max_input_tokens;
    const { output, tooLong } = await template.prompt.renderAsMessages(context, memory, functions, tokenizer, limit);
    if (tooLong) throw new ModelFailure('failed');
    const messages = output.map(({ role, content }) => ({ role, content }));
    const tools = template.actions?.map((action) => ({ type: 'function', function: action }));
    const answer = await this.post(JSON.stringify({ model: this.name, messages, tools, tool_choice: 'auto' }));
    return { status: 'success', message: { role: 'assistant', content: answer } };
  }
}
