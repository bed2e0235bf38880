/** Who speaks: a person from the configured tenant who is on the list, or, in local mode, whoever is at this machine. */
import { createHash } from 'node:crypto';
import type { Activity } from 'botbuilder';
import { isPersonId, type PersonId } from '../domain/codes.js';
import { ROLES, type Actor, type Role } from '../domain/person.js';

export interface AccessList {
  readonly tenantId: string;
  /** AAD object ids, lower case. */
  readonly coordinators: ReadonlySet<string>;
}

/** An account as it may arrive, with less than the SDK's type promises. */
interface Account {
  readonly id: string;
  readonly aadObjectId?: string | undefined;
  readonly name?: string | undefined;
}

/** Hexadecimal digits of the hash; 96 bits keep any two people of a tenant apart. */
const PSEUDONYM_LENGTH = 24;
const EVERY_ROLE: ReadonlySet<Role> = new Set(ROLES);

const accountOf = ({ from }: Activity): Account => from;

/** The tenant an activity comes from; empty where it names none. */
export function tenantOf(activity: Activity): string {
  const channelData: unknown = activity.channelData;
  const tenant = isRecord(channelData) && isRecord(channelData['tenant']) ? channelData['tenant']['id'] : undefined;
  return typeof tenant === 'string' ? tenant : (activity.conversation.tenantId ?? '');
}

/** The same person always has the same pseudonym; the name is not in it. */
export function pseudonym(tenant: string, account: string): PersonId {
  const digest = createHash('sha256').update(`${tenant}\n${account}`).digest('hex').slice(0, PSEUDONYM_LENGTH);
  const id = `p-${digest}`;
  if (!isPersonId(id)) throw new TypeError(`not a person: ${id}`);
  return id;
}

/** The person an activity is from; null for someone who may see nothing. `list` is null in local mode. */
export function actorOf(activity: Activity, list: AccessList | null): Actor | null {
  const { aadObjectId, id, name = '' } = accountOf(activity);
  const tenant = tenantOf(activity);
  if (list === null) return { id: pseudonym(tenant, aadObjectId ?? id), name, roles: EVERY_ROLE };
  if (aadObjectId === undefined || tenant !== list.tenantId) return null;
  if (!list.coordinators.has(aadObjectId.toLowerCase())) return null;
  return { id: pseudonym(tenant, aadObjectId), name, roles: EVERY_ROLE };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
