/** The little that every activity must have before the SDK gets to see it. */
import { z } from 'zod';

/** Characters of an id that Teams makes; theirs are far shorter. */
const MAX_ID = 1024;
const id = z.string().min(1).max(MAX_ID);
const named = z.looseObject({ id });

const activity = z.looseObject({
  type: z.string().min(1).max(64),
  conversation: named,
  from: named,
  recipient: z.looseObject({ id: id.optional() }).optional(),
  text: z.string().nullish(),
  serviceUrl: z.string().max(2048).nullish(),
  entities: z.array(z.looseObject({ type: z.string().nullish() })).nullish(),
  attachments: z.array(z.looseObject({})).nullish(),
});

/** What is wrong with an incoming activity, by field; empty when it can be handled. */
export function activityFaults(body: unknown): readonly string[] {
  const result = activity.safeParse(body);
  return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}
