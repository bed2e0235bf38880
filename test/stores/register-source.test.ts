import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { RegisterError } from '../../src/domain/errors.js';
import { readRegisterFile } from '../../src/stores/register-source.js';
import { registerJson, withDeadline } from '../domain/register-file/sample-file.js';

const SHIPPED = fileURLToPath(new URL('../../data/register.json', import.meta.url));

describe('the register file on disk', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'register-source-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const written = async (text: string): Promise<string> => {
    const file = path.join(folder, 'register.json');
    await writeFile(file, text);
    return file;
  };

  async function refusal(file: string): Promise<RegisterError> {
    const error: unknown = await readRegisterFile(file).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    assert.ok(error instanceof RegisterError);
    return error;
  }

  it('that is shipped is read whole', async () => {
    assert.equal((await readRegisterFile(SHIPPED)).measures.length, 27);
  });

  it('may begin with the mark that editors on Windows put there', async () => {
    assert.equal((await readRegisterFile(await written(`\uFEFF${JSON.stringify(registerJson())}`))).measures.length, 2);
  });

  it('that is not there is named, with what to do', async () => {
    const file = path.join(folder, 'nowhere.json');
    const error = await refusal(file);
    assert.equal(error.code, 'REGISTER_UNREADABLE');
    assert.equal(
      error.message,
      `${file}: there is no such file; set REGISTER to the path of a register file, or to none to start empty`,
    );
    assert.ok(error.cause instanceof Error);
  });

  it('that is a folder is named so', async () => {
    const error = await refusal(folder);
    assert.equal(error.code, 'REGISTER_UNREADABLE');
    assert.ok(error.message.startsWith(`${folder}: it is a folder; set REGISTER`));
  });

  it('that is no JSON is named, with where it goes wrong', async () => {
    const file = await written('{"format": 1,,}');
    const error = await refusal(file);
    assert.equal(error.code, 'REGISTER_UNREADABLE');
    assert.match(error.message, /register\.json: it is not JSON \(.*position 13.*\); mend it, or set REGISTER/);
    assert.equal((await refusal(await written(''))).code, 'REGISTER_UNREADABLE');
  });

  it('with faults is refused with every one of them', async () => {
    const file = await written(JSON.stringify({ ...withDeadline({ latest: '2020-08-01' }), vendors: [] }));
    const error = await refusal(file);
    assert.equal(error.code, 'REGISTER_INVALID');
    assert.deepEqual(error.faults, [
      'OW20: vendor: microsoft is not in the register',
      'OW20-V1: latest is before earliest',
    ]);
    const [first, ...others] = error.message.split('\n');
    assert.equal(first, `${file} is not a register that can be used; mend it:`);
    assert.deepEqual(others, error.faults);
  });
});
