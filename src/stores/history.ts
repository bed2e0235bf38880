import { subjectOf, type Change, type ChangeKind, type Subject } from '../domain/change/change.js';
import type { PersonId } from '../domain/register/codes.js';
import type { ChangeQuery } from '../domain/store/store.js';
import type { Instant } from '../domain/time/local-date.js';

/** Milliseconds since 1970, without the last. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** What is kept in memory of every change, so that those a question asks for are found without reading all of them. */
export class History {
  readonly #bySubject = new Map<Subject, number[]>();
  readonly #byKey = new Map<string, number>();
  readonly #actors: PersonId[] = [];
  readonly #kinds: ChangeKind[] = [];
  /** When they were recorded, in milliseconds since 1970: a third of what the text takes. */
  readonly #moments: number[] = [];

  /** How many changes there are: the number of the last one. */
  get last(): number {
    return this.#actors.length;
  }

  /** The next change, by the order of numbers. */
  add({
    key,
    kind,
    subject,
    writes,
    actor,
    recordedAt,
  }: Pick<Change, 'key' | 'kind' | 'subject' | 'writes' | 'actor' | 'recordedAt'>): void {
    this.#actors.push(actor);
    this.#kinds.push(kind);
    this.#moments.push(Date.parse(recordedAt));
    this.#byKey.set(key, this.last);
    for (const code of new Set([subject, ...writes.map(subjectOf)])) {
      const numbers = this.#bySubject.get(code);
      if (numbers === undefined) this.#bySubject.set(code, [this.last]);
      else numbers.push(this.last);
    }
  }

  /** The number of the change with this key. */
  numberOf(key: string): number | undefined {
    return this.#byKey.get(key);
  }

  /** The numbers of the changes asked for, newest first. A change of several items belongs to the history of each. */
  find(query: ChangeQuery): readonly number[] {
    const span = { from: momentOf(query.since, -Infinity), to: momentOf(query.before, Infinity) };
    return this.#numbersOf(query)
      .filter((number) => this.#isAsked(number, query, span))
      .reverse();
  }

  /** What the changes asked for are in the history of. */
  subjectsOf(query: ChangeQuery): readonly Subject[] {
    const asked = new Set(this.find(query));
    return [...this.#bySubject].flatMap(([subject, numbers]) =>
      numbers.some((number) => asked.has(number)) ? [subject] : [],
    );
  }

  /** In their order, each once. */
  #numbersOf({ subject, subjects }: ChangeQuery): readonly number[] {
    if (subjects !== undefined) {
      const any = subject === undefined ? subjects : subjects.filter((one) => one === subject);
      const numbers = new Set(any.flatMap((one) => this.#bySubject.get(one) ?? []));
      return [...numbers].sort((a, b) => a - b);
    }
    return subject === undefined
      ? Array.from(this.#actors, (_, index) => index + 1)
      : (this.#bySubject.get(subject) ?? []);
  }

  #isAsked(number: number, { actor, kind }: ChangeQuery, { from, to }: Span): boolean {
    const moment = this.#moments[number - 1] ?? Number.NaN;
    return (
      (actor === undefined || this.#actors[number - 1] === actor) &&
      (kind === undefined || this.#kinds[number - 1] === kind) &&
      from <= moment &&
      moment < to
    );
  }
}

const momentOf = (moment: Instant | undefined, otherwise: number): number =>
  moment === undefined ? otherwise : Date.parse(moment);
