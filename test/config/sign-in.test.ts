import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig } from '../../src/config.js';
import { ConfigError } from '../../src/domain/errors.js';
import type { SignIn } from '../../src/domain/sign-in.js';
import { makeCertificate, writtenTo } from '../support/certificate.js';

type Environment = Readonly<Record<string, string>>;

const BOT: Environment = {
  BOT_ID: '11111111-1111-1111-1111-111111111111',
  BOT_TENANT_ID: '22222222-2222-2222-2222-222222222222',
  COORDINATORS: '33333333-3333-3333-3333-333333333333',
};
const PASSWORD: Environment = { BOT_PASSWORD: 'not-a-real-secret' };
const IDENTITY: Environment = { BOT_MANAGED_IDENTITY: 'on' };
const ENDPOINT = { IDENTITY_ENDPOINT: 'http://127.0.0.1:42356/msi/token', IDENTITY_HEADER: 'not-a-real-header' };

const signInOf = (environment: Environment): SignIn | undefined =>
  readConfig({ ...BOT, ...environment }, { root: '/srv/nakoming' }).teams?.signIn;

function problemsOf(environment: Environment): readonly string[] {
  try {
    readConfig(environment, { root: '/srv/nakoming' });
    return [];
  } catch (error) {
    assert(error instanceof ConfigError);
    return error.problems;
  }
}

describe('how the bot signs in', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'nakoming-'));
  const made = makeCertificate('2026-01-01T00:00:00Z', '2027-06-30T12:00:00Z');
  const [both = '', alone = '', key = ''] = writtenTo(
    folder,
    `${made.key}${made.certificate}`,
    made.certificate,
    made.key,
  );
  after(() => rmSync(folder, { recursive: true }));

  it('can be a password, with the last day on which it holds where that is said', () => {
    assert.deepEqual(signInOf(PASSWORD), { kind: 'password', password: 'not-a-real-secret', expires: null });
    const until = signInOf({ ...PASSWORD, BOT_PASSWORD_EXPIRES: '2027-06-30' });
    assert.deepEqual(until, { kind: 'password', password: 'not-a-real-secret', expires: '2027-06-30' });
  });

  it('can be a certificate, in one file or two', () => {
    const signIn = signInOf({ BOT_CERTIFICATE: both });
    assert(signIn?.kind === 'certificate');
    assert.equal(signIn.validUntil, '2027-06-30T12:00:00.000Z');
    assert.deepEqual(signInOf({ BOT_CERTIFICATE: alone, BOT_CERTIFICATE_KEY: key }), signIn);
  });

  it('can be the identity of its machine, asked where Azure says or else where every virtual machine asks', () => {
    const endpoint = { url: ENDPOINT.IDENTITY_ENDPOINT, header: ENDPOINT.IDENTITY_HEADER };
    assert.deepEqual(signInOf({ ...IDENTITY, ...ENDPOINT }), {
      kind: 'managedIdentity',
      clientId: BOT['BOT_ID'],
      endpoint,
    });
    assert.deepEqual(signInOf(IDENTITY), { kind: 'managedIdentity', clientId: BOT['BOT_ID'], endpoint: null });
    const linkLocal = signInOf({ ...IDENTITY, ...ENDPOINT, IDENTITY_ENDPOINT: 'http://169.254.130.2:8081/msi/token' });
    assert.equal(linkLocal?.kind, 'managedIdentity');
  });

  it('can be the identity of its machine that the bot trusts: then it is named', () => {
    const clientId = '44444444-4444-4444-4444-44444444dddd';
    const signIn = signInOf({ BOT_MANAGED_IDENTITY: clientId.toUpperCase() });
    assert.deepEqual(signIn, { kind: 'managedIdentity', clientId, endpoint: null });
  });

  it('is one of the three, and is asked for by all three names', () => {
    const [problem = ''] = problemsOf(BOT);
    assert.match(problem, /^BOT_PASSWORD: is missing.*BOT_CERTIFICATE.*BOT_MANAGED_IDENTITY=on/);
    assert.match(problemsOf({ ...BOT, BOT_MANAGED_IDENTITY: 'off' })[0] ?? '', /^BOT_PASSWORD: is missing/);
  });

  it('is not two of the three: each that is too many is named', () => {
    const problems = problemsOf({ ...BOT, ...PASSWORD, ...IDENTITY, BOT_CERTIFICATE: both });
    assert.deepEqual(
      problems.map((problem) => problem.replace(/;.*/, '')),
      ['BOT_CERTIFICATE: is set beside BOT_PASSWORD', 'BOT_MANAGED_IDENTITY: is set beside BOT_PASSWORD'],
    );
  });

  for (const [name, set, words] of [
    ['BOT_PASSWORD_EXPIRES', { ...PASSWORD, BOT_PASSWORD_EXPIRES: '30-06-2027' }, /2027-06-30/],
    ['BOT_PASSWORD_EXPIRES', { ...PASSWORD, BOT_PASSWORD_EXPIRES: '2027-02-30' }, /not a day/],
    ['BOT_PASSWORD_EXPIRES', { ...IDENTITY, BOT_PASSWORD_EXPIRES: '2027-06-30' }, /BOT_PASSWORD is not/],
    ['BOT_CERTIFICATE_KEY', { ...PASSWORD, BOT_CERTIFICATE_KEY: 'key.pem' }, /BOT_CERTIFICATE is not/],
    ['BOT_CERTIFICATE', { BOT_CERTIFICATE: '/srv/nowhere.pem' }, /cannot be read/],
    ['BOT_MANAGED_IDENTITY', { BOT_MANAGED_IDENTITY: 'UserAssignedMSI' }, /on where BOT_ID/],
    ['IDENTITY_HEADER', { ...IDENTITY, ...ENDPOINT, IDENTITY_HEADER: '' }, /beside IDENTITY_ENDPOINT/],
    ['IDENTITY_ENDPOINT', { ...IDENTITY, ...ENDPOINT, IDENTITY_ENDPOINT: '' }, /beside IDENTITY_HEADER/],
    ['IDENTITY_ENDPOINT', { ...IDENTITY, ...ENDPOINT, IDENTITY_ENDPOINT: 'http://10.0.0.4/msi' }, /this machine/],
    ['IDENTITY_ENDPOINT', { ...IDENTITY, ...ENDPOINT, IDENTITY_ENDPOINT: 'http://169.254.1.2.evil.example/' }, /this/],
    ['IDENTITY_ENDPOINT', { ...IDENTITY, ...ENDPOINT, IDENTITY_ENDPOINT: 'https://127.0.0.1/msi' }, /by http/],
  ] as const) {
    it(`is refused, by the name ${name}, where it is set as ${JSON.stringify(set)}`, () => {
      const problems = problemsOf({ ...BOT, ...set });
      assert(
        problems.some((problem) => problem.startsWith(`${name}: `) && words.test(problem)),
        problems.join('\n'),
      );
      for (const secret of [PASSWORD['BOT_PASSWORD'] ?? '', ENDPOINT.IDENTITY_HEADER]) {
        assert(!problems.join('\n').includes(secret));
      }
    });
  }

  it('means nothing without a bot', () => {
    for (const set of [IDENTITY, { BOT_CERTIFICATE: both }, { BOT_PASSWORD_EXPIRES: '2027-06-30' }]) {
      const [name = ''] = Object.keys(set);
      assert.match(problemsOf(set)[0] ?? '', new RegExp(`^${name}: is set but BOT_ID is not`));
    }
  });

  it('does not look where Azure says to ask in any other way', () => {
    assert.equal(signInOf({ ...PASSWORD, IDENTITY_ENDPOINT: 'nonsense' })?.kind, 'password');
  });
});
