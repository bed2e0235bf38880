/** People by the names they go by. */
import type { PersonId } from '../register/codes.js';
import { bestHits, folded, slip } from './name-match.js';
import type { KnownPerson, Names, PeopleDirectory, PersonName } from './people.js';
import type { Person } from './person.js';

/** Names offered for one that nobody goes by. */
const OFFERED = 5;

export interface DirectorySources {
  readonly names: Names;
  readonly people: () => Promise<readonly Person[]>;
  /** Everyone who has spoken counts: every caller has every role. */
  readonly local: boolean;
}

export function peopleDirectory({ names, people, local }: DirectorySources): PeopleDirectory {
  let seen: readonly [readonly PersonName[], readonly Person[]] | null = null;
  let insiders: readonly PersonName[] = [];
  let known: readonly KnownPerson[] = [];
  const upToDate = async (): Promise<void> => {
    const now = [names.all(), await people()] as const;
    if (seen !== null && seen[0] === now[0] && seen[1] === now[1]) return;
    seen = now;
    insiders = local ? now[0] : withRoles(...now);
    known = insiders.map(({ person, name }) => ({ id: person, names: namesIn(name) }));
  };
  return {
    named: async (text) => {
      await upToDate();
      return found(text, insiders);
    },
    anyoneNamed: (text) => Promise.resolve(found(text, names.all())),
    nearest: async (text) => {
      await upToDate();
      return nearest(text, insiders);
    },
    nameOf: (person) => names.get(person)?.name,
    isForgotten: (person) => names.isForgotten(person),
    known: async () => {
      await upToDate();
      return known;
    },
  };
}

function withRoles(named: readonly PersonName[], people: readonly Person[]): readonly PersonName[] {
  const inside = new Set(people.filter(({ roles }) => roles.length > 0).map(({ code }) => code));
  return named.filter(({ person }) => inside.has(person));
}

function found(text: string, people: readonly PersonName[]): readonly PersonId[] {
  const itself = people.find(({ person }) => person === text.trim());
  const hits = itself === undefined ? bestHits(text, people, ({ name }) => name) : [itself];
  return hits.map(({ person }) => person);
}

function nearest(text: string, people: readonly PersonName[]): readonly string[] {
  const near = people.flatMap(({ name }) => {
    const distance = slip(text, name);
    return distance === undefined ? [] : [{ name, distance }];
  });
  const ordered = near.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  return [...new Set(ordered.map(({ name }) => name))].slice(0, OFFERED);
}

/** "Sanne de Vries", "Vries, Sanne de" and "Vries, S. de (Sanne)" also go by "Sanne"; a single letter is nobody's name. */
function namesIn(name: string): readonly string[] {
  const called = /\((\p{L}+)\)/u.exec(name)?.[1];
  const behindComma = /,\s*(\p{L}+)/u.exec(name)?.[1];
  const first = called ?? behindComma ?? name.trim().split(/\s+/)[0] ?? '';
  return [...new Set([name.trim(), first])].filter((one) => folded(one).length > 1);
}
