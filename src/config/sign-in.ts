/** How the bot signs in, as the environment says: with a password, a certificate or the identity of its machine. */
import { parseLocalDate } from '../domain/time/local-date.js';
import type { IdentityEndpoint, SignIn } from '../domain/sign-in.js';
import { openCertificate } from './certificate-file.js';
import { GUID, isLoopback, type Reader } from './settings.js';

const WAYS = ['BOT_PASSWORD', 'BOT_CERTIFICATE', 'BOT_MANAGED_IDENTITY'] as const;
type Way = (typeof WAYS)[number];
/** What means nothing but beside one of the ways. */
const DETAILS: Readonly<Record<string, Way>> = {
  BOT_PASSWORD_EXPIRES: 'BOT_PASSWORD',
  BOT_CERTIFICATE_KEY: 'BOT_CERTIFICATE',
};
/** All that means nothing without BOT_ID. */
export const SIGN_IN_VARIABLES: readonly string[] = [...WAYS, ...Object.keys(DETAILS)];

/** Addresses of the machine's own network, which no router passes on (RFC 3927): where Azure answers it. */
const LINK_LOCAL = /^169\.254\.\d{1,3}\.\d{1,3}$/;

/**
 * Where it is wrong something stands in its place: then nothing starts.
 * @param root where paths that are not absolute begin.
 */
export function readSignIn(read: Reader, root: string): SignIn {
  const { value, fail } = read;
  const clientId = readClientId(read);
  const isSet = (way: Way) => (way === 'BOT_MANAGED_IDENTITY' ? clientId !== null : value(way) !== undefined);
  const [way, ...more] = WAYS.filter(isSet);
  if (way === undefined) {
    fail(
      'BOT_PASSWORD',
      "is missing; set the secret of the bot's app registration, or BOT_CERTIFICATE, or BOT_MANAGED_IDENTITY=on",
    );
  }
  for (const other of more)
    fail(other, `is set beside ${way ?? ''}; the bot signs in by one of them: remove the other`);
  for (const [detail, of] of Object.entries(DETAILS)) {
    if (value(detail) !== undefined && !isSet(of)) fail(detail, `is set but ${of} is not; remove it`);
  }
  if (clientId !== null) return { kind: 'managedIdentity', clientId, endpoint: readIdentityEndpoint(read) };
  return way === 'BOT_CERTIFICATE' ? readCertificate(read, root) : readPassword(read);
}

/** Null: not with the identity of a machine. */
function readClientId({ value, fail }: Reader): string | null {
  const text = (value('BOT_MANAGED_IDENTITY') ?? 'off').toLowerCase();
  if (text === 'off') return null;
  if (text === 'on') return (value('BOT_ID') ?? '').toLowerCase();
  if (!GUID.test(text)) {
    fail('BOT_MANAGED_IDENTITY', 'is not known; set on where BOT_ID is that of the identity, or else its client id');
  }
  return text;
}

function readPassword({ value, fail }: Reader): SignIn {
  const text = value('BOT_PASSWORD_EXPIRES');
  const expires = text === undefined ? null : parseLocalDate(text);
  if (expires === undefined) fail('BOT_PASSWORD_EXPIRES', 'is not a day; set one such as 2027-06-30');
  return { kind: 'password', password: value('BOT_PASSWORD') ?? '', expires: expires ?? null };
}

function readCertificate({ value, fail }: Reader, root: string): SignIn {
  const files = { certificate: value('BOT_CERTIFICATE') ?? '', key: value('BOT_CERTIFICATE_KEY') };
  const opened = openCertificate(files, root);
  if ('problem' in opened) fail(opened.file === 'key' ? 'BOT_CERTIFICATE_KEY' : 'BOT_CERTIFICATE', opened.problem);
  else return { kind: 'certificate', ...opened };
  return { kind: 'password', password: '', expires: null };
}

/** Azure sets both on Container Apps and App Service, and neither on a virtual machine. */
function readIdentityEndpoint({ value, fail }: Reader): IdentityEndpoint | null {
  const [url, header] = [value('IDENTITY_ENDPOINT'), value('IDENTITY_HEADER')];
  if (url === undefined && header === undefined) return null;
  if (url === undefined) fail('IDENTITY_ENDPOINT', 'is missing beside IDENTITY_HEADER; Azure sets both, or neither');
  else if (!isOfThisMachine(url)) {
    fail('IDENTITY_ENDPOINT', 'is not an address of this machine by http; leave it as Azure sets it');
  }
  if (header === undefined) {
    fail('IDENTITY_HEADER', 'is missing beside IDENTITY_ENDPOINT; Azure sets both, or neither');
  }
  return { url: url ?? '', header: header ?? '' };
}

/** Whoever is asked there gives the bot its token and hears the header: it can be no one else's machine. */
function isOfThisMachine(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url?.protocol === 'http:' && (isLoopback(url) || LINK_LOCAL.test(url.hostname));
}
