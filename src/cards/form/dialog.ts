/** A card in a dialog: there a client knows no Action.Execute, and a button sends what it carries all the same. */
import type { Json, JsonObject, Rendered } from '../template/rendered.js';

/** The same card with buttons that a dialog can send; `dialog` tells clicks in one from those in another. */
export function dialogCard({ card }: Rendered, dialog: string): JsonObject {
  const { refresh: _, ...shown } = card;
  return submitting(shown, dialog) as JsonObject;
}

function submitting(part: Json, dialog: string): Json {
  if (Array.isArray(part)) return (part as readonly Json[]).map((one) => submitting(one, dialog));
  if (typeof part !== 'object' || part === null) return part;
  const own = part as JsonObject;
  if (own['type'] === 'Action.Execute') return submit(own, dialog);
  return Object.fromEntries(Object.entries(own).map(([key, value]) => [key, submitting(value, dialog)]));
}

function submit({ verb = '', data, fallback: _, ...action }: JsonObject, dialog: string): JsonObject {
  const carried = typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as JsonObject) : {};
  return { ...action, type: 'Action.Submit', data: { ...carried, verb, dialog } };
}
