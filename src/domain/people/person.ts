/** People who speak with Nakoming, what each may do, and who hears of things when someone is away. */
import { isPersonId, type PersonId } from '../register/codes.js';
import type { LocalDate } from '../time/local-date.js';
import type { ReminderSettings } from '../reminders/settings.js';

export const ROLES = ['reader', 'contributor', 'verifier', 'coordinator', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** The person an action is done for; made by the guard of the way in, never from what the person sent. */
export interface Actor {
  readonly id: PersonId;
  /** As shown to others; may be empty. */
  readonly name: string;
  readonly roles: ReadonlySet<Role>;
}

/** What the register keeps of a person: no name, so that the name can be forgotten and every record stay as it is. */
export interface Person {
  /** The pseudonym. */
  readonly code: PersonId;
  /** In the order of {@link ROLES}; none: sees nothing. */
  readonly roles: readonly Role[];
  /** Who hears of this person's measures while they are away. */
  readonly deputy: PersonId | null;
  /** The day they are back; null, or a day that has come: they are here. */
  readonly awayUntil: LocalDate | null;
  /** How they want to be reminded; absent: as the team. Of {@link SYSTEM}: how the team does. */
  readonly reminders?: ReminderSettings | undefined;
  /** How many times they revoked the address of their calendar; absent: never. */
  readonly calendar?: number | undefined;
  /** Counts the changes; a change is checked against it. */
  readonly version: number;
}

export const RIGHTS = ['read', 'update', 'verify', 'coordinate', 'administer'] as const;
export type Right = (typeof RIGHTS)[number];

const GRANTS: Readonly<Record<Right, readonly Role[]>> = {
  read: ['reader', 'contributor', 'verifier', 'coordinator'],
  update: ['contributor', 'verifier', 'coordinator'],
  verify: ['verifier', 'coordinator'],
  coordinate: ['coordinator'],
  administer: ['administrator'],
};

/** An administrator manages people and settings, and sees no content by that role alone. */
export const may = (actor: Pick<Actor, 'roles'>, right: Right): boolean =>
  GRANTS[right].some((role) => actor.roles.has(role));

/** Who does what nobody asked for: gives the people in the configuration their roles. */
export const SYSTEM: PersonId = personId('system');

/** For ids written in code. Throws a TypeError on text that is none. */
function personId(text: string): PersonId {
  if (!isPersonId(text)) throw new TypeError(`not a person: ${text}`);
  return text;
}

/** Someone of whom nothing is kept yet; the first change makes it version 1. */
export const newPerson = (code: PersonId): Person => ({
  code,
  roles: [],
  deputy: null,
  awayUntil: null,
  version: 0,
});

/** The roles with one given or taken, in the order of {@link ROLES}. */
export const withRole = (roles: readonly Role[], role: Role, give: boolean): readonly Role[] =>
  ROLES.filter((one) => (one === role ? give : roles.includes(one)));

/** Away until a day, or on days of their own. */
export const isAway = ({ awayUntil, reminders }: Person, today: LocalDate): boolean =>
  (awayUntil !== null && today < awayUntil) ||
  (reminders?.holidays ?? []).some(({ from, to }) => from <= today && today <= to);

/**
 * Who hears of what is for `owner` on a day: the owner, or the deputy of who is away, or that one's deputy. Where all of
 * them are away, the owner: better twice than not at all.
 */
export function hearsFor(owner: PersonId, people: ReadonlyMap<PersonId, Person>, today: LocalDate): PersonId {
  const asked = new Set<PersonId>();
  for (let at = owner; !asked.has(at);) {
    asked.add(at);
    const person = people.get(at);
    if (person === undefined || !isAway(person, today)) return at;
    if (person.deputy === null) return owner;
    at = person.deputy;
  }
  return owner;
}

/** The people for whom `me` hears of things on a day, `me` first. */
export function heardBy(me: PersonId, people: readonly Person[], today: LocalDate): readonly PersonId[] {
  const known = new Map(people.map((person) => [person.code, person]));
  const others = people.filter(({ code }) => code !== me && hearsFor(code, known, today) === me);
  return [me, ...others.map(({ code }) => code)];
}
