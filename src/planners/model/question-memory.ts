import type { Memory } from '@microsoft/teams-ai';

/**
 * What the SDK may put in a prompt: the values given here and nothing of the turn, its people or its conversation.
 * Gone with the question.
 */
export class QuestionMemory implements Memory {
  readonly #values: Map<string, unknown>;

  constructor(values: Readonly<Record<string, string>>) {
    this.#values = new Map(Object.entries(values));
  }

  deleteValue(path: string): void {
    this.#values.delete(path);
  }

  hasValue(path: string): boolean {
    return this.#values.has(path);
  }

  /** Of whatever type the SDK asks for: it asks for what it has put here itself, or for one of the texts above. */
  getValue(path: string): never {
    return this.#values.get(path) as never;
  }

  setValue(path: string, value: unknown): void {
    this.#values.set(path, value);
  }
}
