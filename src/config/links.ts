/** What links to files are made with, from the environment. The keys are secrets: nothing of them is repeated. */
import { withoutEnd } from '../domain/without-end.js';
import { GUID, problemWithAddress, type Reader } from './settings.js';

export interface LinkSettings {
  /** Signs links; null: one is made up in local mode, and in Teams mode there are no links. */
  readonly secret: string | null;
  /** Its links are still taken, so that a key can be replaced; null: none before it. */
  readonly previous: string | null;
  /** Where people reach the service, without a slash at its end; null: on this machine, and from Teams not at all. */
  readonly publicUrl: string | null;
  /** The id of the app in Teams, as its package has it; null: that of the bot. */
  readonly appId: string | null;
}

/** Characters of a key that nobody guesses, where it was made at random. */
const MIN_SECRET = 32;

export function readLinks(read: Reader): LinkSettings {
  const { value, fail } = read;
  const [secret, previous] = [readSecret('LINK_SECRET', read), readSecret('LINK_SECRET_PREVIOUS', read)];
  if (previous !== null && value('LINK_SECRET') === undefined) {
    fail('LINK_SECRET_PREVIOUS', 'is set but LINK_SECRET is not; set the new key in LINK_SECRET, or remove it');
  }
  const address = value('PUBLIC_URL');
  const problem = address === undefined ? null : problemWithAddress(address);
  if (problem !== null) fail('PUBLIC_URL', `${problem}; set one such as https://nakoming.example.nl`);
  const publicUrl = address === undefined ? null : withoutEnd(address, '/');
  return { secret, previous, publicUrl, appId: readAppId(read) };
}

/** The one that the package of the app is made with. */
function readAppId({ value, fail }: Reader): string | null {
  const id = value('MANIFEST_ID');
  if (id !== undefined && !GUID.test(id)) fail('MANIFEST_ID', 'is not an id; set the GUID of the app, or remove it');
  return id?.toLowerCase() ?? null;
}

function readSecret(name: string, { value, fail }: Reader): string | null {
  const secret = value(name);
  if (secret !== undefined && secret.length < MIN_SECRET) {
    fail(name, `is too easy; set at least ${MIN_SECRET} characters, made at random`);
  }
  return secret ?? null;
}
