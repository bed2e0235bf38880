import assert from 'node:assert/strict';
import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openCertificate } from '../../src/config/certificate-file.js';
import { locked, makeCertificate, writtenTo } from '../support/certificate.js';

const [FROM, TO] = ['2026-01-01T00:00:00.000Z', '2027-06-30T12:00:00.000Z'];

describe('a certificate from files', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'nakoming-'));
  const [own, other] = [makeCertificate(FROM, TO), makeCertificate(FROM, TO)];
  /** One file, or one for each. */
  const open = (...texts: readonly string[]) => {
    const [certificate = '', key] = writtenTo(folder, ...texts);
    return openCertificate({ certificate, key }, folder);
  };
  after(() => rmSync(folder, { recursive: true }));

  it('is known by the thumbprint of the certificate, signs with its key and holds until its end', () => {
    const opened = open(`${own.key}${own.certificate}`);
    assert('thumbprint' in opened);
    const { thumbprint, privateKey, ...period } = opened;
    assert.equal(thumbprint, new X509Certificate(own.certificate).fingerprint.replaceAll(':', ''));
    assert.match(thumbprint, /^[0-9A-F]{40}$/);
    assert.equal(privateKey, own.key);
    assert.deepEqual(period, { validFrom: FROM, validUntil: TO });
  });

  it('is found by a path from the folder of the project', () => {
    const [file = ''] = writtenTo(folder, `${own.key}${own.certificate}`);
    assert('thumbprint' in openCertificate({ certificate: path.basename(file), key: undefined }, folder));
  });

  it('may have its key in a file of its own', () => {
    assert.deepEqual(open(own.certificate, own.key), open(`${own.key}${own.certificate}`));
  });

  it('is the one that goes with the key, whatever stands before it', () => {
    assert.deepEqual(open(`${own.key}${other.certificate}${own.certificate}`), open(`${own.key}${own.certificate}`));
  });

  const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
    type: 'pkcs8',
    format: 'pem',
  });
  const short = makeCertificate(FROM, TO, 1024);
  for (const [what, texts, file, words] of [
    ['has another key', [own.certificate, other.key], 'key', /does not belong/],
    ['has another key in the same file', [`${other.key}${own.certificate}`], 'certificate', /does not belong/],
    ['has no key', [own.certificate], 'certificate', /no private key.*BOT_CERTIFICATE_KEY/],
    ['has a key that is locked', [own.certificate, locked(own.key)], 'key', /passphrase/],
    ['has a key that is cut short', [own.certificate, own.key.replace(/\n.{64}\n/, '\n')], 'key', /damaged/],
    ['has a key that Entra does not take', [own.certificate, elliptic.toString()], 'key', /RSA key of 2048/],
    ['has a key that is too short', [short.certificate, short.key], 'key', /RSA key of 2048/],
    ['is not there', [own.key], 'certificate', /no certificate/],
    ['is cut short', [own.certificate.replace(/\n.{64}\n/, '\n'), own.key], 'certificate', /damaged/],
    ['is something else', ['{}', own.key], 'certificate', /no certificate/],
  ] as const) {
    it(`is no good where it ${what}: that is told of the file, and nothing of what it holds`, () => {
      const opened = open(...texts);
      assert('problem' in opened);
      assert.equal(opened.file, file);
      assert.match(opened.problem, words);
      for (const line of texts
        .join('')
        .split('\n')
        .filter(({ length }) => length > 20)) {
        assert(!opened.problem.includes(line));
      }
    });
  }

  it('that cannot be read is told with the cause, and without its path', () => {
    const opened = openCertificate({ certificate: 'nowhere.pem', key: undefined }, folder);
    assert('problem' in opened);
    assert.match(opened.problem, /cannot be read \(ENOENT\)/);
    assert(!opened.problem.includes('nowhere'));
  });

  it('is the path of a file: the certificate itself in its place is told, and not repeated', () => {
    const opened = openCertificate({ certificate: own.certificate, key: undefined }, folder);
    assert('problem' in opened);
    assert.match(opened.problem, /set the path of a file/);
    assert(!opened.problem.includes(own.certificate.slice(30, 60)));
  });
});
