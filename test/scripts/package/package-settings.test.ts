import assert from 'node:assert/strict';
import { EXAMPLE, readPackageSettings } from '../../../scripts/package/package-settings.js';

const read = (more: Readonly<Record<string, string>> = {}) => readPackageSettings({ ...EXAMPLE, ...more }, '1.2.3');

describe('what an app package is made with', () => {
  it('is whole in the example', () => {
    assert.deepEqual(read().problems, []);
  });

  it('is all named at once where it is missing, each with what to set', () => {
    const { problems } = readPackageSettings({}, '1.2.3');
    const named = problems.map((problem) => /^(\w+): is missing; set \w+/.exec(problem)?.[1]);
    assert.deepEqual(named, ['BOT_ID', 'PUBLIC_URL', 'DEVELOPER_NAME', 'DEVELOPER_URL', 'PRIVACY_URL', 'TERMS_URL']);
  });

  for (const [variable, value, problem] of [
    ['BOT_ID', 'nakoming', /^BOT_ID: is not an id; set/],
    ['MANIFEST_ID', 'nakoming', /^MANIFEST_ID: is not an id; set/],
    ['PUBLIC_URL', 'http://127.0.0.1:3978', /^PUBLIC_URL: is not an https address; set/],
    ['PUBLIC_URL', 'https://me:secret@nakoming.example', /^PUBLIC_URL: holds more than an address; set/],
    ['DEVELOPER_NAME', 'x'.repeat(33), /^DEVELOPER_NAME: has 33 characters, and Teams takes 32; set/],
    ['PRIVACY_URL', 'privacy', /^PRIVACY_URL: is not an https address; set/],
  ] as const) {
    it(`cannot be a ${variable} of ${value.slice(0, 40)}`, () => {
      const { problems } = read({ [variable]: value });
      assert.match(problems.join('\n'), problem);
      assert.equal(problems.length, 1);
      assert.doesNotMatch(problems.join('\n'), /secret/);
    });
  }

  it('takes the id of the bot for the app, unless the app has one of its own', () => {
    const [BOT_ID, MANIFEST_ID] = ['AAAAAAAA-0000-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000002'];
    assert.equal(read({ BOT_ID }).values['MANIFEST_ID'], BOT_ID.toLowerCase());
    assert.equal(read({ BOT_ID, MANIFEST_ID }).values['MANIFEST_ID'], MANIFEST_ID);
  });

  it('knows the host of the service, with its port and without its path', () => {
    const { values } = read({ PUBLIC_URL: 'https://nakoming.example:8443/bot/' });
    assert.equal(values['PUBLIC_URL'], 'https://nakoming.example:8443/bot');
    assert.equal(values['PUBLIC_HOST'], 'nakoming.example:8443');
  });
});
