/** What a model proposes: the name of an action and an input, neither of them checked yet. */
import { z } from 'zod';
import { ModelFailure } from './failure.js';

export interface Proposal {
  readonly action: string;
  readonly input: unknown;
}

/** Characters of an input, or of an answer in words. */
const MAX_INPUT = 8_000;

const completion = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({
          content: z.string().nullish(),
          refusal: z.string().nullish(),
          tool_calls: z.array(z.object({ function: z.object({ name: z.string(), arguments: z.string() }) })).nullish(),
        }),
      }),
    )
    .min(1),
});
/** What models write that were not taught to call functions. */
const written = z.strictObject({ action: z.string(), input: z.unknown() });

/** Models like to put JSON in a block of code. */
const FENCE = /^```(?:json)?\s*([^]*?)\s*```$/;

/** Reads the text of a chat completion; throws a ModelFailure where it proposes nothing, or more than one thing. */
export function readProposal(text: string): Proposal {
  const parsed = completion.safeParse(json(text));
  const [choice] = parsed.data?.choices ?? [];
  if (choice === undefined) throw new ModelFailure('nonsense');
  const { content, refusal, tool_calls: calls } = choice.message;
  const [call, ...more] = calls ?? [];
  if (more.length > 0) throw new ModelFailure('nonsense');
  if (call !== undefined) return { action: call.function.name, input: json(limited(call.function.arguments) || '{}') };
  if (refusal) throw new ModelFailure('declined');
  return readWritten(limited(content ?? '').trim());
}

/** Anything but JSON is talk: it is never shown, whatever it says. */
function readWritten(content: string): Proposal {
  const bare = FENCE.exec(content)?.[1] ?? content;
  if (!bare.startsWith('{')) throw new ModelFailure('declined');
  const parsed = written.safeParse(json(bare));
  if (!parsed.success) throw new ModelFailure('nonsense');
  return { action: parsed.data.action, input: parsed.data.input };
}

function limited(text: string): string {
  if (text.length > MAX_INPUT) throw new ModelFailure('too_large');
  return text;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ModelFailure('nonsense');
  }
}
