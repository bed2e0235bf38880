/** People who speak with Nakoming, and what each may do. */
import type { PersonId } from './codes.js';

export const ROLES = ['reader', 'contributor', 'verifier', 'coordinator', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** The person an action is done for; made by the guard of the way in, never from what the person sent. */
export interface Actor {
  readonly id: PersonId;
  /** As shown to others; may be empty. */
  readonly name: string;
  readonly roles: ReadonlySet<Role>;
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
export const may = (actor: Actor, right: Right): boolean => GRANTS[right].some((role) => actor.roles.has(role));
