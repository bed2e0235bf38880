/** Who opened the tab: by the token that Teams gave the page, and with the roles of this moment. */
import type { PersonId } from '../../../domain/register/codes.js';
import type { Role } from '../../../domain/people/person.js';
import type { Identify } from './identity.js';
import { readToken, type TokenDeps } from './token.js';

export interface TeamsIdentityDeps {
  readonly token: TokenDeps;
  /** The pseudonym of an account of our tenant. */
  readonly personOf: (account: string) => PersonId;
  /** What the person may do at this moment. */
  readonly rolesOf: (person: PersonId) => Promise<ReadonlySet<Role>>;
  /** Hears that someone was refused; not who. */
  readonly onRefused: (reason: string) => void;
}

/** A guest is someone without a role. Rejects with a StoreError where the roles cannot be told. */
export const teamsIdentity =
  ({ token, personOf, rolesOf, onRefused }: TeamsIdentityDeps): Identify =>
  async (authorization) => {
    if (authorization === '') return { type: 'nobody' };
    const read = await readToken(authorization, token);
    if (read === null) {
      onRefused('not signed in');
      return { type: 'refused' };
    }
    if ('retryAfter' in read) {
      onRefused('no keys to check with');
      return { type: 'later', ...read };
    }
    const id = personOf(read.account);
    const roles = read.isGuest ? new Set<Role>() : await rolesOf(id);
    return { type: 'actor', actor: { id, name: read.name, roles } };
  };
