import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));
const linesOf = (file: string): readonly string[] => readFileSync(path.join(project, file), 'utf8').split('\n');

/** What `COPY` takes from the project, without what comes from another stage; folders without a slash at their end. */
const copied = linesOf('deploy/Dockerfile')
  .filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
  .flatMap((line) => line.split(/\s+/).slice(1, -1));
const letThrough = linesOf('.dockerignore')
  .filter((line) => line.startsWith('!'))
  .map((line) => line.slice(1));

describe('the image', () => {
  it('is made of files that are there and may go into it', () => {
    assert(copied.length > 5);
    for (const name of copied) {
      assert(existsSync(path.join(project, name)), `${name} is not there`);
      assert(letThrough.includes(name), `${name} is held back by .dockerignore`);
    }
  });

  it('gets nothing but what is named', () => {
    assert(linesOf('.dockerignore').includes('*'));
    assert.deepEqual([...letThrough].sort(), [...new Set(copied)].sort());
  });

  it('holds what the service reads besides its code', () => {
    for (const name of ['adaptive-cards', 'data/register.json', 'package.json']) assert(copied.includes(name), name);
  });

  it('runs as nobody in particular, and keeps data in one place', () => {
    const [user] = linesOf('deploy/Dockerfile').filter((line) => line.startsWith('USER '));
    assert.equal(user, 'USER 1000:1000');
    assert.deepEqual(
      linesOf('deploy/Dockerfile').filter((line) => line.startsWith('VOLUME ')),
      ['VOLUME /data'],
    );
  });
});
