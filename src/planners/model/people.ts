/** Names and ids of people stay here: what goes to a model, and comes from it, has stand-ins. */
import type { PersonId } from '../../domain/register/codes.js';
import { ModelFailure } from './failure.js';

export interface StandIns {
  /** JSON in which every owner has a stand-in. */
  readonly hidden: (value: unknown) => string;
  /** The same value with the people that were meant; throws a ModelFailure at a person that nobody named. */
  readonly revealed: (value: unknown) => unknown;
}

/** `me`: who asks. Each question has its own. */
export function createStandIns(me: PersonId): StandIns {
  const known = new Map<string, string>([[me, 'me']]);
  const standIn = (person: string): string => {
    const name = known.get(person) ?? `person-${known.size}`;
    known.set(person, name);
    return name;
  };
  const person = (name: string): string => {
    const [id] = [...known].find(([, standsFor]) => standsFor === name) ?? [];
    if (id === undefined) throw new ModelFailure('unknown');
    return id;
  };
  return {
    hidden: (value) => JSON.stringify(owners(value, standIn)),
    revealed: (value) => owners(value, person),
  };
}

/** Levels of an input; a query for risks with a list of criteria has six, and four more where one of them has sides. */
const MAX_DEPTH = 12;

/** The value with every id in a criterion about owners replaced. */
function owners(value: unknown, replace: (id: string) => string, levels = MAX_DEPTH): unknown {
  if (levels === 0) throw new ModelFailure('invalid_input');
  if (Array.isArray(value)) return value.map((part: unknown) => owners(part, replace, levels - 1));
  if (typeof value !== 'object' || value === null) return value;
  const isOwner = 'field' in value && value.field === 'owner';
  const entries = Object.entries(value).map(([key, part]: [string, unknown]): [string, unknown] =>
    isOwner && key === 'anyOf' && Array.isArray(part)
      ? [key, part.map((id: unknown) => (typeof id === 'string' ? replace(id) : id))]
      : [key, owners(part, replace, levels - 1)],
  );
  return Object.fromEntries(entries);
}
